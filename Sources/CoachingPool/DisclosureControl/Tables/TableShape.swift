/// The rows and columns of a table with its totals, each place by one number.
///
/// Rows come as categories, groups, total; columns as categories, total.
struct TableShape: Hashable, Sendable {
  let rowCount: Int
  let columnCount: Int
  /// The group of each row; empty where there are none.
  let groupOfRow: [Int]
  let groupCount: Int

  init(rowCount: Int, columnCount: Int, groupOfRow: [Int]) {
    self.rowCount = rowCount
    self.columnCount = columnCount
    self.groupOfRow = groupOfRow
    groupCount = (groupOfRow.max() ?? -1) + 1
  }

  var height: Int { rowCount + groupCount + 1 }
  var width: Int { columnCount + 1 }
  var placeCount: Int { height * width }
  var totalRow: Int { rowCount + groupCount }
  var totalColumn: Int { columnCount }

  func number(_ row: Int, _ column: Int) -> Int { row * width + column }
  func row(of number: Int) -> Int { number / width }
  func column(of number: Int) -> Int { number % width }

  func members(ofGroup group: Int) -> [Int] {
    groupOfRow.indices.filter { groupOfRow[$0] == group }
  }

  /// Whether the place adds up others.
  func isTotal(_ number: Int) -> Bool {
    row(of: number) >= rowCount || column(of: number) >= columnCount
  }

  func place(_ number: Int) -> TablePlace {
    let (row, column) = (row(of: number), column(of: number))
    return TablePlace(
      row < rowCount ? .category(row) : row < totalRow ? .group(row - rowCount) : .total,
      column < columnCount ? .category(column) : .total)
  }

  /// The number of a place; `nil` for a place that the table does not have.
  func number(of place: TablePlace) -> Int? {
    let row: Int? =
      switch place.row {
      case .category(let row): (0..<rowCount).contains(row) ? row : nil
      case .group(let group): (0..<groupCount).contains(group) ? rowCount + group : nil
      case .total: totalRow
      }
    let column: Int? =
      switch place.column {
      case .category(let column): (0..<columnCount).contains(column) ? column : nil
      case .group: nil
      case .total: totalColumn
      }
    guard let row, let column else { return nil }
    return number(row, column)
  }

  func numbers(of totals: TableTotals) -> [Int] {
    switch totals {
    case .ofRows: (0..<rowCount).map { number($0, totalColumn) }
    case .ofColumns: (0..<columnCount).map { number(totalRow, $0) }
    case .ofAll: [number(totalRow, totalColumn)]
    case .ofGroups:
      (rowCount..<totalRow).flatMap { row in (0..<width).map { number(row, $0) } }
    }
  }
}
