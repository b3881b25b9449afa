internal import CoachingPool

/// Makes the lines of a journal.
///
/// A commit that would make a long line stands on several: a line for each change, and a last one with how
/// many there are, a checksum of theirs, and the commit without its changes (rule A46).
struct JournalLines {
  /// The bytes so far.
  private(set) var bytes: [UInt8] = []
  /// The number of the last line.
  private(set) var number: Int
  /// The checksum of the last line.
  private(set) var lastChecksum: [UInt8] = []
  private let limit: Int

  /// The length in bytes from which on a commit stands on several lines.
  static let longCommit = 1 << 16

  /// Goes on after so many lines.
  init(after number: Int, limit: Int) {
    self.number = number
    self.limit = limit
  }

  /// How many names of attempts fit on a line.
  var attemptsOnALine: Int { max(1, min(1000, (limit - 100) / 100)) }

  mutating func add(_ header: JournalHeader) throws(StoreError) {
    try add(payload: header.payload, "The header of a journal")
  }

  /// Adds a record of a snapshot.
  mutating func add(_ record: Record) throws(StoreError) {
    try add(
      payload: Self.encoded { () throws(WireError) in try Change.put(record).encoded() },
      "A record of the kind \(record.key.kind.rawValue)")
  }

  mutating func add(_ attempts: ArraySlice<(IdempotencyKey, Revision)>) throws(StoreError) {
    try add(payload: JournalAttempts.payload(attempts), "A list of attempts")
  }

  mutating func add(_ commit: Commit) throws(StoreError) {
    let whole = try Self.encoded { () throws(WireError) in try commit.encoded() }
    guard whole.count > min(Self.longCommit, limit / 2), !commit.changes.isEmpty else {
      return try add(payload: whole, "The commit")
    }
    var checksums: [UInt8] = []
    for change in commit.changes {
      let start = bytes.count
      try add(
        payload: Self.encoded { () throws(WireError) in try change.encoded() },
        "A change of a record of the kind \(change.key.kind.rawValue)")
      checksums += bytes[start..<start + 8]
    }
    let rest = try Self.encoded { () throws(WireError) in try commit.with([]).encoded() }
    let checksum = JournalLine.digits(of: CRC32C.checksum(checksums))
    try add(
      payload: Array("\(commit.changes.count) ".utf8) + checksum + [JournalLine.space] + rest,
      "The commit")
  }

  private mutating func add(payload: [UInt8], _ what: String) throws(StoreError) {
    do throws(JournalLineError) {
      let line = try JournalLine(number: number + 1, payload: payload, limit: limit).bytes
      bytes += line
      lastChecksum = Array(line.prefix(8))
      number += 1
    } catch {
      throw StoreError(
        .tooLarge,
        "\(what) does not fit on a line of at most \(limit) bytes: \(error) Nothing was stored.")
    }
  }

  private static func encoded(
    _ encode: () throws(WireError) -> [UInt8]
  ) throws(StoreError) -> [UInt8] {
    do throws(WireError) {
      return try encode()
    } catch {
      throw StoreError(.unwritable, "The commit cannot be stored. \(error)")
    }
  }

  /// Takes the bytes, and goes on after them.
  mutating func take() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }
}

extension Commit {
  /// The same commit with other changes.
  func with(_ changes: [Change]) -> Commit {
    Commit(
      base: base, instant: instant, actor: actor, role: role, command: command,
      policyVersion: policyVersion, idempotencyKey: idempotencyKey, changes: changes)
  }
}
