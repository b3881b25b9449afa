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

/// A number that went into a figure, for its working.
public struct MeasureInput: Hashable, Sendable, Codable {
  /// What it is, as a noun.
  public let title: String
  /// The number with its bound.
  public let value: BoundedValue
  /// In what it is kept.
  public let unit: MeasureUnit
  /// How it is shown.
  public let rounding: Rounding

  /// Names a number.
  public init(
    _ title: String, _ value: BoundedValue, _ unit: MeasureUnit, rounding: Rounding = .whole
  ) {
    self.title = title
    self.value = value
    self.unit = unit
    self.rounding = rounding
  }
}

/// How many a figure rests on.
public struct MeasureCount: Hashable, Sendable, Codable {
  /// The number of those counted, or who answered: n.
  public let answered: Int
  /// The number of those who were asked, where there was a question: N.
  public let asked: Int?

  /// Counts a base.
  public init(_ answered: Int, asked: Int? = nil) {
    self.answered = answered
    self.asked = asked
  }

  /// Per cent of those asked who answered, exactly; `nil` where nobody was asked.
  public var responseRate: Ratio? {
    asked.flatMap { Ratio(Int128(answered) * 100, over: $0) }
  }

  /// The numbers in words, such as `n = 25 of 40 asked, response rate 62.5%`.
  public var text: String {
    guard let asked else { return "n = \(answered)" }
    let rate = responseRate.map { ", response rate \($0.text(.oneDecimal))%" } ?? ""
    return "n = \(answered) of \(asked) asked\(rate)"
  }
}
