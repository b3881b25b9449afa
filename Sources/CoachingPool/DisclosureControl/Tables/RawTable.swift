/// Holds the true counts of people of one table, from which a policy makes a publishable one.
///
/// It has one or two directions, and groups in the rows at most; what goes beyond is refused, since
/// nobody could say what may be worked out of it (rule A39). The counts cannot be read from outside,
/// the description and the mirror show none, and there is no `Codable` conformance: a raw figure
/// leaves by ``DisclosurePolicy/release(_:)`` alone.
///
/// ```swift
/// let table = try RawTable(
///   measure, over: ReleaseScope(period: year),
///   by: [TableDimension("sector", "Council", "Health"), TableDimension("line", "Coaching")],
///   counts: [320, 60])
/// ```
public struct RawTable: Hashable, Sendable {
  /// Of which whole the percentages of a table are parts.
  public enum Shares: String, Hashable, Sendable, Codable, CaseIterable {
    /// Of the total of its row.
    case ofRowTotals
    /// Of the total of its column.
    case ofColumnTotals
  }

  /// What is counted.
  public let measure: MeasureID
  /// Which people the table is about.
  public let scope: ReleaseScope
  /// The rows.
  public let rows: TableDimension
  /// The columns; `nil` in a table of one direction.
  public let columns: TableDimension?
  /// Of which whole percentages are printed beside counts; `nil` for none.
  public let shares: Shares?

  let shape: TableShape
  /// The true counts by place, totals included.
  let counts: [Int]
  /// Which places are printed.
  var isPrinted: [Bool]
  /// The rows, or columns, whose percentages are withheld.
  var withoutShares: [Bool]

  /// Keeps the counts of the categories, row by row, and adds them up.
  ///
  /// - Parameters:
  ///   - measure: What is counted.
  ///   - scope: Of whom, and of what time.
  ///   - dimensions: The rows, and the columns where there are some.
  ///   - counts: One count for each row and column; at most 2^50 people altogether.
  ///   - shares: Of which totals percentages are printed; of none if not given.
  /// - Throws: ``RawTableError`` with all that is wrong.
  public init(
    _ measure: MeasureID, over scope: ReleaseScope, by dimensions: [TableDimension],
    counts: [Int], shares: Shares? = nil
  ) throws(RawTableError) {
    let faults = RawTableError.faults(dimensions, counts)
    guard faults.isEmpty, let rows = dimensions.first else {
      throw RawTableError(measure: measure, faults: faults)
    }
    self.init(
      measure, scope, rows, dimensions.dropFirst().first, counts: counts, shares: shares)
  }

  /// Keeps counts that are known to fit their directions.
  init(
    _ measure: MeasureID, _ scope: ReleaseScope, _ rows: TableDimension,
    _ columns: TableDimension?, counts cells: [Int], shares: Shares?
  ) {
    self.measure = measure
    self.scope = scope
    self.rows = rows
    self.columns = columns
    self.shares = shares
    let groups = rows.groups
    let groupOfRow = rows.categories.compactMap { category in
      category.group.flatMap { groups.firstIndex(of: $0) }
    }
    let shape = TableShape(
      rowCount: rows.categories.count, columnCount: columns?.categories.count ?? 1,
      groupOfRow: groupOfRow)
    self.shape = shape
    var counts = [Int](repeating: 0, count: shape.placeCount)
    for row in 0..<shape.rowCount {
      for column in 0..<shape.columnCount {
        let count = cells[row * shape.columnCount + column]
        for column in [column, shape.totalColumn] {
          counts[shape.number(row, column)] += count
          counts[shape.number(shape.totalRow, column)] += count
          if shape.groupCount == 0 { continue }
          counts[shape.number(shape.rowCount + groupOfRow[row], column)] += count
        }
      }
    }
    self.counts = counts
    isPrinted = [Bool](repeating: true, count: shape.placeCount)
    withoutShares = [Bool](repeating: false, count: max(shape.height, shape.width))
    // Nobody reads a second column that repeats the only one.
    if columns == nil || columns?.overlaps == true { leaveOutColumnOfTotals() }
    if rows.overlaps { leaveOutRowsOfTotals() }
  }

  private mutating func leaveOutColumnOfTotals() {
    for row in 0..<shape.height { isPrinted[shape.number(row, shape.totalColumn)] = false }
  }

  private mutating func leaveOutRowsOfTotals() {
    for row in shape.rowCount..<shape.height {
      for column in 0..<shape.width { isPrinted[shape.number(row, column)] = false }
    }
  }
}

extension RawTable: Redacted {
  /// What the table counts and its size, without a figure.
  public var description: String {
    "(raw table of \(measure), \(shape.rowCount) by \(shape.columnCount))"
  }
}
