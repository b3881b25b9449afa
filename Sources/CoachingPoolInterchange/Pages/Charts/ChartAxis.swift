internal import CoachingPool

/// What an axis measures, and how its marks are written.
///
/// ```swift
/// ChartAxis("Share of those who answered", after: "%")
/// ChartAxis("Cost", before: "£")
/// ```
public struct ChartAxis: Hashable, Sendable {
  /// What is measured, with its unit where the marks do not show it: "Hours given".
  public let title: String
  /// What stands before each number, such as `£`.
  public let prefix: String
  /// What stands after each number, such as `%`.
  public let suffix: String

  /// Describes an axis.
  ///
  /// - Parameters:
  ///   - title: What is measured; it heads the column of the table, too.
  ///   - prefix: What stands before each number.
  ///   - suffix: What stands after each number.
  public init(_ title: String, before prefix: String = "", after suffix: String = "") {
    self.title = title
    self.prefix = prefix
    self.suffix = suffix
  }

  /// Writes a number with so many places, with the sign of minus before everything.
  func text(_ number: Ratio, places: Int, ending: String = "") -> String {
    let digits = number.magnitude.decimalText(places: places, isGrouped: true)
    let isZero = digits.utf8.allSatisfy { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: ".") }
    return (number < 0 && !isZero ? "−" : "") + prefix + digits + ending + suffix
  }
}
