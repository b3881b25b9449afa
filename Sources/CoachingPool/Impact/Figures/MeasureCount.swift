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
