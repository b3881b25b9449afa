/// How many minutes of practice there were to one of supervision, exactly.
///
/// Source: metrics section 11.9, practice over supervision, and none where there was no supervision.
public struct PracticeRatio: Hashable, Sendable, Codable, CustomStringConvertible {
  /// Minutes of practice.
  public let practiceMinutes: Int
  /// Minutes of supervision, at least 1.
  public let supervisionMinutes: Int

  /// Sets minutes against each other; `nil` where there was no supervision, or less than none.
  public init?(practiceMinutes: Int, supervisionMinutes: Int) {
    guard supervisionMinutes > 0, practiceMinutes >= 0 else { return nil }
    self.practiceMinutes = practiceMinutes
    self.supervisionMinutes = supervisionMinutes
  }

  /// Tells whether there was more practice to one minute of supervision than that many minutes.
  public func isAbove(_ limit: Int) -> Bool {
    let (product, overflow) = supervisionMinutes.multipliedReportingOverflow(by: limit)
    return overflow ? limit < 0 : practiceMinutes > product
  }

  /// The ratio in lowest terms, such as `40:1`.
  public var description: String {
    let ratio = Ratio(sum: Int128(practiceMinutes), of: supervisionMinutes)
    return "\(ratio.numerator):\(ratio.denominator)"
  }
}
