/// The words of a page and of its charts that do not come from the data, and their language.
///
/// ```swift
/// var words = PageWords()
/// words.contents = "On this page"
/// ```
///
/// `{count}` and `{interval}` stand for what the page puts in their place.
public struct PageWords: Hashable, Sendable {
  /// The language of the page by BCP 47, such as `en-GB`.
  public var language = "en-GB"
  /// The link to the content, which shows when the keyboard reaches it.
  public var skipToContent = "Skip to the content"
  /// The heading of the table of contents.
  public var contents = "Contents"
  /// What stands before the number of a chart.
  public var figure = "Figure"
  /// What stands before the number of a table.
  public var table = "Table"
  /// What opens and closes the table behind a chart.
  public var numbersBehind = "The numbers behind this figure"
  /// What stands in a chart or table without values.
  public var nothingToShow = "Nothing to show"
  /// What stands where there is no figure.
  public var missingSymbol = "–"
  /// What that means.
  public var missingMeaning = "no figure"
  /// What a symbol means that the table does not explain.
  public var withheldMeaning = "withheld, so that nobody can be recognised"
  /// Stands below a chart with withheld values.
  public var hatchedMeaning =
    "A hatched mark stands for a withheld value and says nothing about its size."
  /// The heading of a column of intervals.
  public var interval = "Interval"
  /// Stands below a chart with intervals.
  public var whiskerMeaning = "The thin line at a bar's end shows the range: {interval}."
  /// Stands below a chart that has more rows than are drawn.
  public var furtherRows = "{count} further rows are in the table only."
  /// Stands below a chart that has more lines than are drawn.
  public var furtherSeries = "{count} further lines are in the table only."
  /// What is left of the organisations in a flow chart.
  public var others = "{count} others"
  /// Stands below a flow chart with withheld flows.
  public var withheldFlows = "Withheld flows are not drawn: {count}."
  /// What is added to the sum of an organisation with withheld flows.
  public var andWithheld = "+ withheld"
  /// The column of those who give in a flow chart.
  public var from = "From"
  /// The column of those who receive in a flow chart.
  public var to = "To"
  /// The mark of the median.
  public var median = "Median"
  /// The first of two measurements.
  public var before = "Before"
  /// The second of two measurements.
  public var after = "After"
  /// The difference between two measurements.
  public var change = "Change"
  /// Describes a bar chart for those who cannot see it.
  public var barChart = "Bar chart with {count} bars; the table that follows holds every value."
  /// Describes a chart over time for those who cannot see it.
  public var timeSeriesChart =
    "Line chart with {count} points in time; the table that follows holds every value."
  /// Describes a flow chart for those who cannot see it.
  public var flowChart = "Flow chart with {count} flows; the table that follows holds every value."
  /// Describes a histogram for those who cannot see it.
  public var distributionChart =
    "Histogram with {count} bins; the table that follows holds every value."
  /// Describes a chart of changes for those who cannot see it.
  public var beforeAfterChart =
    "Chart of {count} outcomes before and after; the table that follows holds every value."

  /// Begins with the English words.
  public init() {}

  /// A sentence with a number in the place of `{count}`.
  static func filled(_ sentence: String, count: Int) -> String {
    sentence.replacing("{count}", with: "\(count)")
  }

  /// The language as an attribute takes it; English for what is no tag of a language.
  var languageTag: String {
    let isTag =
      language.utf8.count <= 35 && !language.isEmpty
      && language.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        .allSatisfy { part in
          (1...8).contains(part.count)
            && part.allSatisfy {
              (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
            }
        }
    return isTag ? language : "en"
  }
}
