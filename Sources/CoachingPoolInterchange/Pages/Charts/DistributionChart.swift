public import CoachingPool

/// A distribution in bins of one width, with its median marked.
///
/// ```swift
/// let chart = DistributionChart(
///   title: "How long people waited", description: "Half of them met within 12 working days.",
///   binsAre: "Working days", axis: ChartAxis("Requests"),
///   bins: [
///     .init("0 to 4", from: 0, to: 5, .number(41, "41")),
///     .init("5 and more", from: 5, to: nil, .number(12, "12")),
///   ],
///   median: .init(4, "4 working days"))
/// ```
public struct DistributionChart: Hashable, Sendable {
  /// One bin.
  public struct Bin: Hashable, Sendable {
    /// The bin's name, such as `0 to 4`.
    public let label: String
    /// Its lower end, which belongs to it.
    public let lower: Ratio
    /// Its upper end, which does not belong to it; `nil` for a last bin that is open.
    public let upper: Ratio?
    /// How much lies in it.
    public let value: ChartValue

    /// Holds a bin.
    public init(_ label: String, from lower: Ratio, to upper: Ratio?, _ value: ChartValue) {
      self.label = label
      self.lower = lower
      self.upper = upper
      self.value = value
    }
  }

  /// The value with as many below it as above.
  public struct Median: Hashable, Sendable {
    /// The value, in the unit of the bins.
    public let value: Ratio
    /// How it is printed, with its unit.
    public let text: String

    /// Holds a median.
    public init(_ value: Ratio, _ text: String) {
      self.value = value
      self.text = text
    }
  }

  /// What the chart shows, in a few words.
  public let title: String
  /// What a reader can see in it, in a sentence or two.
  public let description: String
  /// What is told apart by the bins, with its unit, such as "Working days until the first session".
  public let binsAre: String
  /// What is counted.
  public let axis: ChartAxis
  /// The bins in ascending order.
  public let bins: [Bin]
  /// The median; `nil` where there is none to show.
  public let median: Median?
  /// What the symbols of withheld values mean.
  public let symbols: [FigureSymbol]

  /// Holds a chart.
  ///
  /// - Parameters:
  ///   - title: What the chart shows, in a few words.
  ///   - description: What a reader can see in it, in a sentence or two.
  ///   - binsAre: What is told apart by the bins.
  ///   - axis: What is counted.
  ///   - bins: The bins in ascending order.
  ///   - median: The median.
  ///   - symbols: What the symbols of withheld values mean.
  public init(
    title: String, description: String, binsAre: String, axis: ChartAxis, bins: [Bin],
    median: Median? = nil, symbols: [FigureSymbol] = []
  ) {
    self.title = title
    self.description = description
    self.binsAre = binsAre
    self.axis = axis
    self.bins = bins
    self.median = median
    self.symbols = symbols
  }
}
