/// Says what a figure was computed from, so that it can be computed again.
public struct MeasureProvenance: Hashable, Sendable, Codable {
  /// The kinds of record that were read.
  public let records: [RecordKind]
  /// The rule by which they were counted, in words or by its number.
  public let rule: String
  /// The version of the policy that was in force; `nil` for figures from outside the pool.
  public let policyVersion: PolicyVersion?
  /// The state of the store that was read; `nil` for figures from outside the pool.
  public let revision: Revision?

  /// Names the sources of a figure.
  public init(
    records: [RecordKind], rule: String, policyVersion: PolicyVersion? = nil,
    revision: Revision? = nil
  ) {
    self.records = records
    self.rule = rule
    self.policyVersion = policyVersion
    self.revision = revision
  }

  /// The sources in words, without a full stop.
  public var text: String {
    var words = [rule]
    if !records.isEmpty {
      words.append("read from \(records.map(\.rawValue).joined(separator: ", "))")
    }
    if let policyVersion { words.append("policy \(policyVersion)") }
    if let revision { words.append("revision \(revision)") }
    return words.joined(separator: "; ")
  }
}
