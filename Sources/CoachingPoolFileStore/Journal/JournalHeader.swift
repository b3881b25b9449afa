internal import CoachingPool
internal import PoolJSON

/// The first line of a journal: of which format it is, and what stands before the commits.
struct JournalHeader: Hashable, Sendable {
  /// The format that this library writes.
  static let version = 1
  /// The word by which a journal of any version is known.
  static let format = "coachingpool.journal"

  /// The version of the format.
  var version = Self.version
  /// The oldest version whose readers understand it.
  var leastReader = Self.version
  /// The revision that the records after it make, before any commit.
  var base: Revision
  /// How many lines with records follow.
  var records: Int
  /// How many lines with the names of attempts follow after them.
  var attempts: Int

  /// The payload of the line.
  var payload: [UInt8] {
    var writer = JSONWriter()
    writer.object { form in
      form.member("format", Self.format)
      form.member("version", version)
      form.member("leastReader", leastReader)
      form.member("base", base.number)
      form.member("records", records)
      form.member("attempts", attempts)
    }
    return writer.bytes
  }

  /// Why a line is no header.
  enum Refusal: Error {
    case notOne
    /// It is of a version that only newer readers understand.
    case newer(Int)
  }

  /// Reads the payload of a first line.
  static func read(_ payload: ArraySlice<UInt8>) throws(Refusal) -> JournalHeader {
    guard let node = try? JSONReader.read(payload),
      node["format"]?.stringValue == format, let version = number(node["version"], 1),
      let leastReader = number(node["leastReader"], 1)
    else { throw .notOne }
    if leastReader > Self.version { throw .newer(version) }
    guard let base = number(node["base"], 0), let records = number(node["records"], 0),
      let attempts = number(node["attempts"], 0), base < .max,
      records <= mostLines, attempts <= mostLines
    else { throw .notOne }
    return JournalHeader(
      version: version, leastReader: leastReader, base: Revision(base), records: records,
      attempts: attempts)
  }

  // Beyond any file; so that no sum of them overflows.
  private static let mostLines = 1 << 60

  private static func number(_ node: JSONNode?, _ least: Int) -> Int? {
    node?.integerValue.flatMap { Int(exactly: $0) }.flatMap { $0 >= least ? $0 : nil }
  }
}
