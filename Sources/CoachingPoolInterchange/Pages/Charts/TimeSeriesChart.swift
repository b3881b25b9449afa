/// Values over time, in one or more lines that differ by dashes and markers, not by colour alone.
///
/// A line has a gap where there is no value, and a hatched mark at the foot of the chart where one is
/// withheld. Six lines are drawn; those after them are in the table only, and the chart says so.
///
/// ```swift
/// let chart = TimeSeriesChart(
///   title: "Hours a quarter", description: "Coaching grew, mentoring stayed.",
///   periodsAre: "Quarter", axis: ChartAxis("Hours"), periods: ["Q1", "Q2"],
///   series: [.init("Coaching", [.number(210, "210"), .number(260, "260")])])
/// ```
public struct TimeSeriesChart: Hashable, Sendable {
  /// One line.
  public struct Series: Hashable, Sendable {
    /// What the line stands for.
    public let name: String
    /// Its values in the order of the periods; those that are left out count as missing.
    public let values: [ChartValue]

    /// Holds a line.
    public init(_ name: String, _ values: [ChartValue]) {
      self.name = name
      self.values = values
    }
  }

  /// What the chart shows, in a few words.
  public let title: String
  /// What a reader can see in it, in a sentence or two.
  public let description: String
  /// What the periods are, such as "Quarter".
  public let periodsAre: String
  /// What is measured.
  public let axis: ChartAxis
  /// The periods in their order, at even distances.
  public let periods: [String]
  /// The lines.
  public let series: [Series]
  /// What the symbols of withheld values mean.
  public let symbols: [FigureSymbol]

  /// Holds a chart; values beyond the last period are left out.
  ///
  /// - Parameters:
  ///   - title: What the chart shows, in a few words.
  ///   - description: What a reader can see in it, in a sentence or two.
  ///   - periodsAre: What the periods are.
  ///   - axis: What is measured.
  ///   - periods: The periods in their order.
  ///   - series: The lines.
  ///   - symbols: What the symbols of withheld values mean.
  public init(
    title: String, description: String, periodsAre: String, axis: ChartAxis, periods: [String],
    series: [Series], symbols: [FigureSymbol] = []
  ) {
    self.title = title
    self.description = description
    self.periodsAre = periodsAre
    self.axis = axis
    self.periods = periods
    self.series = series.map { Series($0.name, Array($0.values.prefix(periods.count))) }
    self.symbols = symbols
  }
}

extension TimeSeriesChart {
  func value(_ series: Series, _ period: Int) -> ChartValue {
    series.values.indices.contains(period) ? series.values[period] : .missing
  }
}
