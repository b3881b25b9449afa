internal import PoolJSON

/// Remembers what was given to which study, so that no quarter is given twice.
///
/// Two extracts about the same people can be laid side by side, and where they were made coarser in different
/// ways, what each of them hides the two tell together. So every quarter is given once; whoever began work
/// in two quarters may be in two extracts, under two pseudonyms. Source: Ganta,
/// Kasiviswanathan and Smith 2008, composition attacks.
public struct ResearchRegister: Hashable, Sendable {
  /// What one study was given.
  public struct Entry: Hashable, Sendable {
    /// What it asked for.
    public let study: ResearchStudyID
    /// The first quarter of its people.
    public let first: Quarter
    /// The last quarter.
    public let last: Quarter
    /// The day on which it was given.
    public let given: CivilDate
    /// How many people it tells of.
    public let rows: Int
  }

  /// What was given, the earliest first.
  public private(set) var entries: [Entry] = []

  /// Makes an empty register.
  public init() {}

  private init(_ entries: [Entry]) { self.entries = entries }

  /// Remembers that an extract was given on a day.
  public mutating func add(_ extract: ResearchExtract, on date: CivilDate) {
    entries.append(
      Entry(
        study: extract.study.id, first: extract.study.first, last: extract.study.last, given: date,
        rows: extract.rows.count))
  }

  /// What stands against a study.
  func problems(with study: ResearchStudy) -> [ResearchRefusal.Problem] {
    entries.flatMap { entry in
      var problems: [ResearchRefusal.Problem] = []
      if entry.study == study.id {
        problems.append(
          .init(
            code: .nameTaken, values: ["\(study.id)", "\(entry.given)"],
            description:
              "A study \(study.id) was given an extract on \(entry.given); name this one otherwise."
          ))
      }
      if study.meets(entry.first, entry.last) {
        problems.append(
          .init(
            code: .givenBefore,
            values: ["\(entry.first)", "\(entry.last)", "\(entry.study)", "\(entry.given)"],
            description:
              "\(entry.first) to \(entry.last) was given to the study \(entry.study) on \(entry.given); each quarter is given once. Ask for others."
          ))
      }
      return problems
    }
  }
}

extension ResearchRegister: WireForm {
  /// The form of the file.
  public static let schema = "coachingpool.research-register/1"

  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> ResearchRegister? {
    faults.object(node) { form in
      let hasSchema = form.schema(Self.schema)
      let entries = form.values("given", Entry.self)
      return hasSchema ? ResearchRegister(entries) : nil
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("schema", Self.schema)
      form.list("given", entries, evenIfEmpty: true)
    }
  }

  /// Reads a register from a file.
  ///
  /// - Throws: ``WireError`` with every fault.
  public init(json bytes: [UInt8]) throws(WireError) {
    self = try WireReader.value(bytes, quotesValues: true, ResearchRegister.read)
  }

  /// Writes the register as a file; the same register gives the same bytes.
  public func encodedJSON() throws(WireError) -> [UInt8] {
    try WireWriter.bytes(self, style: .pretty)
  }
}

extension ResearchRegister.Entry: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Self? {
    faults.object(node) { form in
      let study = form.value("study", ResearchStudyID.self)
      let first = form.value("first", Quarter.self)
      let last = form.value("last", Quarter.self)
      let given = form.value("given", CivilDate.self)
      let rows = form.integer("rows", in: 0...Int.max)
      if let first, let last, last < first {
        form.report("last", expected: "a quarter no earlier than \(first)", found: "\(last)")
      }
      guard let study, let first, let last, let given, let rows else { return nil }
      return Self(study: study, first: first, last: last, given: given, rows: rows)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("study", study)
      form.member("first", first)
      form.member("last", last)
      form.member("given", given)
      form.member("rows", rows)
    }
  }
}
