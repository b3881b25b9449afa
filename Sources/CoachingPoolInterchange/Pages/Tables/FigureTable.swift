/// A table of figures with headings for its rows and columns, and a legend for its symbols.
///
/// ```swift
/// let table = FigureTable(
///   caption: "Hours by organisation, 2025/26", rowsAre: "Organisation",
///   columns: [.init("Hours given"), .init("Hours received")],
///   rows: [
///     .init("Ashbourne Vale", [.number("312.5"), .number("96.0")]),
///     .init("Nether Combe", [.withheld("c"), .missing]),
///   ],
///   symbols: [FigureSymbol("c", meaning: "withheld, because fewer than five people are meant")])
/// ```
///
/// On a narrow screen a table of more than three columns is shown row by row; nothing is cut off and
/// nothing scrolls sideways.
public struct FigureTable: Hashable, Sendable {
  /// A column after that of the row headings.
  public struct Column: Hashable, Sendable {
    /// What its figures are.
    public let heading: String
    /// Whether it holds numbers, which are aligned at their last digit.
    public let isNumeric: Bool

    /// Names a column.
    public init(_ heading: String, isNumeric: Bool = true) {
      self.heading = heading
      self.isNumeric = isNumeric
    }
  }

  /// A row of figures.
  public struct Row: Hashable, Sendable {
    /// What the row is about.
    public let heading: String
    /// Its figures in the order of the columns; those that are left out count as missing.
    public let cells: [FigureCell]
    /// Whether it sums up the rows above it.
    public let isTotal: Bool

    /// Holds the figures of a row.
    public init(_ heading: String, _ cells: [FigureCell], isTotal: Bool = false) {
      self.heading = heading
      self.cells = cells
      self.isTotal = isTotal
    }
  }

  /// What the table shows.
  public var caption: String
  /// The heading above the row headings.
  public let rowsAre: String
  /// The columns after that of the row headings.
  public let columns: [Column]
  /// The rows from top to bottom.
  public let rows: [Row]
  /// What symbols mean; a symbol of a withheld cell that is not here gets a general meaning.
  public let symbols: [FigureSymbol]
  /// Sentences below the table.
  public let notes: [String]

  /// Holds a table.
  ///
  /// A row with more cells than there are columns makes further columns, which have numbers for
  /// headings, so that no figure is lost.
  public init(
    caption: String, rowsAre: String, columns: [Column], rows: [Row],
    symbols: [FigureSymbol] = [], notes: [String] = []
  ) {
    self.caption = caption
    self.rowsAre = rowsAre
    let width = rows.lazy.map(\.cells.count).max() ?? 0
    let further = columns.count < width ? (columns.count + 1...width).map { Column("\($0)") } : []
    self.columns = columns + further
    self.rows = rows
    self.symbols = symbols
    self.notes = notes
  }

  /// Whether a narrow screen shows it row by row.
  var isWide: Bool { columns.count > 2 }
}
