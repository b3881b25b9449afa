public import CoachingPool

/// A value of a chart with the text that is printed for it: a number, a withheld one, or none.
///
/// A withheld value has no size, so that no drawing can give it away.
public struct ChartValue: Hashable, Sendable {
  /// The number, in the unit of the axis; `nil` where it is withheld or there is none.
  public let number: Ratio?
  /// What is printed: the number in words and digits, or the symbol for withholding it.
  public let text: String
  /// The range in which the value lies.
  public let interval: ChartInterval?
  /// Whether there is a value that is not shown.
  public let isWithheld: Bool

  /// Holds a number.
  ///
  /// - Parameters:
  ///   - number: The number, in the unit of the axis.
  ///   - text: How it is printed.
  ///   - interval: The range in which it lies; it is drawn wide enough to hold the number.
  public static func number(
    _ number: Ratio, _ text: String, interval: ChartInterval? = nil
  ) -> ChartValue {
    ChartValue(number: number, text: text, interval: interval, isWithheld: false)
  }

  /// Stands for a value that is not shown; the symbol is printed in its place.
  public static func withheld(_ symbol: String) -> ChartValue {
    ChartValue(number: nil, text: symbol, interval: nil, isWithheld: true)
  }

  /// Stands for a value that does not exist.
  public static let missing = ChartValue(
    number: nil, text: "", interval: nil, isWithheld: false)

  /// The value in a table.
  var cell: FigureCell {
    isWithheld ? .withheld(text) : number == nil ? .missing : .number(text)
  }

  /// The range in a table.
  var intervalCell: FigureCell { interval.map { .number($0.text) } ?? .missing }

  /// Everything that has to find room on an axis.
  var numbers: [Ratio] { [number, interval?.lower, interval?.upper].compactMap { $0 } }
}
