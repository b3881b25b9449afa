internal import PoolJSON

/// Remembers who was erased, so that a backup from before brings nobody back.
///
/// It holds salted hashes of identifiers and no identifier. Keep it with the backups and never in the folder of
/// the pool: whoever has both the list and old identifiers could tell who is on it. Source: rule A47.
public struct ErasureList: Hashable, Sendable {
  /// One identifier that was erased.
  struct Entry: Hashable, Sendable {
    let kind: RecordKind
    let hash: String
  }

  /// What is hashed before each identifier: 32 hexadecimal digits of chance.
  public let salt: String
  private(set) var entries: [Entry] = []

  /// Starts a list.
  ///
  /// - Parameter chance: 128 bits of chance, which nobody can guess.
  public init(chance: (UInt64, UInt64)) {
    salt = HexDigits.text(chance.0) + HexDigits.text(chance.1)
  }

  private init(salt: String, entries: [Entry]) {
    self.salt = salt
    self.entries = entries
  }

  /// How many identifiers it remembers.
  public var count: Int { entries.count }

  /// Remembers what was erased; what it remembers already, once.
  public mutating func add(_ erasure: Erasure) {
    let more = erasure.identifiers.map {
      Entry(kind: $0.kind, hash: hash($0.kind, $0.text))
    }
    entries = Set(entries).union(more).sorted {
      ($0.kind.rawValue, $0.hash) < ($1.kind.rawValue, $1.hash)
    }
  }

  /// Whoever of a pool is on the list, as a backup brings them back, in the order of their identifiers.
  /// - Complexity: O(n) in the people, practitioners and organisations.
  public func subjects(in state: PoolState) -> [ErasureSubject] {
    let known = Set(entries)
    func isErased(_ kind: RecordKind, _ id: String) -> Bool {
      known.contains(Entry(kind: kind, hash: hash(kind, id)))
    }
    let organisations = state.organisations.values.map(\.id).sorted()
      .filter { isErased(.organisation, $0.text) }
    let people = state.people.values.map(\.id).sorted().filter { isErased(.person, $0.text) }
    let practitioners = state.practitioners.values.map(\.id).sorted()
      .filter { isErased(.practitioner, $0.text) }
    return organisations.map { .organisation($0) } + people.map { .person($0) }
      + practitioners.map { .practitioner($0) }
  }

  private func hash(_ kind: RecordKind, _ id: String) -> String {
    SHA256.digits(of: Array("\(salt) \(kind.rawValue) \(id)".utf8))
  }
}

extension ErasureList: WireForm {
  /// The form of the file.
  public static let schema = "coachingpool.erasures/1"

  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> ErasureList? {
    faults.object(node) { form in
      let hasSchema = form.schema(Self.schema)
      let salt = form.string("salt")
      if let salt, !salt.isHexadecimal(32) {
        form.report("salt", expected: "32 hexadecimal digits", found: "another text")
      }
      let entries = form.values("erased", Entry.self)
      guard hasSchema, let salt else { return nil }
      return ErasureList(salt: salt, entries: entries)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("schema", Self.schema)
      form.member("salt", salt)
      form.list("erased", entries, evenIfEmpty: true)
    }
  }

  /// Reads a list from a file.
  ///
  /// - Throws: ``WireError`` with every fault.
  public init(json bytes: [UInt8]) throws(WireError) {
    self = try WireReader.value(bytes, quotesValues: true, ErasureList.read)
  }

  /// Writes the list as a file; the same list gives the same bytes.
  public func encodedJSON() throws(WireError) -> [UInt8] {
    try WireWriter.bytes(self, style: .pretty)
  }
}

extension String {
  /// Whether it is so many hexadecimal digits in lower case, 16 or a multiple.
  fileprivate func isHexadecimal(_ count: Int) -> Bool {
    let digits = Array(utf8)
    return digits.count == count
      && stride(from: 0, to: count, by: 16).allSatisfy {
        HexDigits.number(String(decoding: digits[$0..<$0 + 16], as: UTF8.self)) != nil
      }
  }
}

extension ErasureList.Entry: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Self? {
    faults.object(node) { form in
      let kind = form.value("kind", RecordKind.self)
      let hash = form.string("sha256")
      if let hash, !hash.isHexadecimal(64) {
        form.report("sha256", expected: "64 hexadecimal digits", found: "another text")
      }
      guard let kind, let hash else { return nil }
      return Self(kind: kind, hash: hash)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("kind", kind)
      form.member("sha256", hash)
    }
  }
}
