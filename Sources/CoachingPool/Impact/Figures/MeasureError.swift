/// Says everything that keeps a figure from being a measure, all faults at once.
public struct MeasureError: Error, Hashable, Sendable, CustomStringConvertible {
  /// One thing that is wrong.
  public struct Fault: Hashable, Sendable, CustomStringConvertible {
    /// Tells the faults apart.
    public let code: Code
    /// A full sentence with the values.
    public let description: String
  }

  /// Tells faults apart.
  public struct Code: Hashable, Sendable {
    /// The name of the fault.
    public let name: String
    /// A percentage comes without the number of those counted.
    public static let countMissing = Code(name: "countMissing")
    /// A percentage of answers comes without the number of those asked, and so without a response rate.
    public static let askedMissing = Code(name: "askedMissing")
    /// There is a percentage of nobody.
    public static let nothingCounted = Code(name: "nothingCounted")
    /// A number of people is negative.
    public static let negativeCount = Code(name: "negativeCount")
    /// More answered than were asked.
    public static let moreThanAsked = Code(name: "moreThanAsked")
    /// No value of the figure lies from 0 to 100 per cent.
    public static let noPercentage = Code(name: "noPercentage")
    /// The period has no first or no last day.
    public static let openPeriod = Code(name: "openPeriod")
    /// A measure of a day is given a longer period.
    public static let notOneDay = Code(name: "notOneDay")
    /// A cut has two values of one dimension.
    public static let dimensionTwice = Code(name: "dimensionTwice")
  }

  /// The measure.
  public let measure: MeasureID
  /// What is wrong, at least one thing.
  public let faults: [Fault]

  /// One sentence a line.
  public var description: String { faults.map(\.description).joined(separator: "\n") }
}
