internal import CoachingPool
internal import PoolJSON

/// Says why a file is no record of a round that can be checked.
public struct RoundRecordError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What a caller can act on.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    /// The code's name.
    public let description: String

    init(_ name: String) { description = name }

    /// The file is no JSON, or not of the form that its schema asks for.
    public static let badData = Code("badData")
    /// The file is of a later version than this program knows.
    public static let newerFormat = Code("newerFormat")
    /// The file was changed after it was written.
    public static let altered = Code("altered")
    /// The eligible pairs are in a file of their own, which was not given.
    public static let edgesMissing = Code("edgesMissing")
  }

  /// What happened.
  public let code: Code
  /// What happened as full sentences, one a line.
  public let description: String

  init(_ code: Code, _ description: String) {
    self.code = code
    self.description = description
  }
}

/// Reads what the records of a round have in common.
enum RoundRecordFile {
  /// Room for a million pairs, and for the prices of the largest rounds.
  private static let limits = JSONLimits(bytes: 1 << 30, values: 24 << 20)

  /// Reads a document of one schema and sees to its version and its form.
  static func read<Value>(
    _ bytes: [UInt8], schema: String, version: Int,
    _ parse: (JSONNode, inout JSONFaults) -> Value?
  ) throws(RoundRecordError) -> Value {
    let node = try node(bytes)
    let found = try self.schema(of: node)
    guard found.name == schema else {
      throw RoundRecordError(
        .badData, "The file is of the schema \(found.name)/\(found.version), and not \(schema).")
    }
    guard found.version <= version else {
      throw RoundRecordError(
        .newerFormat,
        "The file is of the schema \(schema)/\(found.version); this program reads \(schema)/\(version) at most. Use a later one."
      )
    }
    guard found.version == version else {
      throw RoundRecordError(
        .badData,
        "The file is of the schema \(schema)/\(found.version), which holds no proof to check. Make the round's record again."
      )
    }
    var faults = JSONFaults()
    let value = parse(node, &faults)
    guard let value, faults.isEmpty else { throw RoundRecordError(.badData, faults.description) }
    // The checksum is the last member, and no comma stands in it.
    let stated = node["checksum"]?.stringValue
    let end = bytes.lastIndex(of: UInt8(ascii: ","))
    guard let end, stated == Fingerprint(of: bytes[..<end]).description else {
      throw RoundRecordError(
        .altered,
        "The file was changed after it was written: its checksum is not that of its bytes."
      )
    }
    return value
  }

  static func node(_ bytes: [UInt8]) throws(RoundRecordError) -> JSONNode {
    do { return try JSONReader.read(bytes, limits: limits) } catch {
      throw RoundRecordError(.badData, error.description)
    }
  }

  /// The name and the version of a document's schema.
  static func schema(
    of node: JSONNode
  ) throws(RoundRecordError) -> (name: String, version: Int) {
    let parts = (node["schema"]?.stringValue ?? "").split(
      separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let version = Int(parts[1]), version > 0,
      ["coachingpool.round", "coachingpool.round-audit"].contains(String(parts[0]))
    else {
      throw RoundRecordError(
        .badData,
        "The file is no record of a round: its member \"schema\" names neither coachingpool.round nor coachingpool.round-audit."
      )
    }
    return (String(parts[0]), version)
  }
}

extension JSONWriter {
  /// Writes the last member of a record: the fingerprint of all bytes before it.
  mutating func checksum() { member("checksum", Fingerprint(of: bytes).description) }
}
