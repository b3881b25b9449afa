/// A table of a report that may be published, with the form in which it is drawn.
///
/// A chart shows what stands in its table, and no more.
public struct ReportTable: Hashable, Sendable, Codable {
  /// How a table is drawn.
  ///
  /// A new case is a breaking change and comes with a major version.
  public enum Form: String, Hashable, Sendable, Codable, CaseIterable {
    /// As a table alone.
    case plain
    /// As bars, one to a row.
    case bars
    /// As a line over time, one point to a row.
    case series
    /// As bands from those who give to those who receive: the first two columns name them.
    case flow
    /// As a distribution, one interval to a row.
    case distribution
    /// As pairs of before and after: the first two numbers of a row.
    case beforeAfter
  }

  /// One place of a table.
  public struct Cell: Hashable, Sendable, Codable {
    /// What a reader sees.
    public let text: String
    /// The number in the unit that is shown; `nil` for a word, and where it is withheld.
    public let number: Ratio?
    /// Whether a number is withheld here.
    public let isWithheld: Bool

    /// Shows a number.
    init(_ text: String, _ number: Ratio? = nil, isWithheld: Bool = false) {
      self.text = text
      self.number = number
      self.isWithheld = isWithheld
    }
  }

  /// One row.
  public struct Row: Hashable, Sendable, Codable {
    /// What the row is of.
    public let title: String
    /// Its cells, one to a column.
    public let cells: [Cell]
    /// Whether it is a total of rows above.
    public let isTotal: Bool
    /// The number with which the row's interval begins, in a distribution; it goes on to that of the next.
    public let from: Int?

    init(_ title: String, _ cells: [Cell], isTotal: Bool = false, from: Int? = nil) {
      self.title = title
      self.cells = cells
      self.isTotal = isTotal
      self.from = from
    }
  }

  /// What the table shows, as a heading.
  public let title: String
  /// What is counted or measured.
  public let measure: MeasureID
  /// How it is drawn.
  public let form: Form
  /// In what its numbers are shown, such as `people` or `hours`.
  public let unit: String
  /// What the rows tell apart.
  public let rowsAre: String
  /// The headings of the columns.
  public let columns: [String]
  /// The rows in order.
  public let rows: [Row]
  /// What a reader has to know of it: that rows overlap, or what stands together.
  public let notes: [String]

  /// The table with the number with which each row's interval begins, where the rows are still those.
  func startingAt(_ starts: [String: Int]) -> ReportTable {
    ReportTable(
      title: title, measure: measure, form: form, unit: unit, rowsAre: rowsAre, columns: columns,
      rows: rows.map { Row($0.title, $0.cells, isTotal: $0.isTotal, from: starts[$0.title]) },
      notes: notes)
  }
}
