/// A total of a table with the places that it adds up: a row, a column, or a higher total.
struct TableSum: Hashable, Sendable {
  /// The place of the total.
  let total: Int
  /// The places that add up to it, in order.
  let parts: [Int]
  /// Whether the parts differ in their column.
  let isAlongRow: Bool
}

extension RawTable {
  /// All sums of the table in the order of the secondary algorithm: rows, then columns.
  ///
  /// A part that is not printed is replaced by its own parts, so that a sum says what a reader can
  /// check. In a table of one direction there are no sums along a row.
  var sums: [TableSum] {
    var sums: [TableSum] = []
    if columns != nil {
      for row in 0..<shape.height {
        sums.append(
          TableSum(
            total: shape.number(row, shape.totalColumn),
            parts: (0..<shape.columnCount).flatMap { printedParts(row, $0) }, isAlongRow: true))
      }
    }
    let columnRange = columns == nil ? 0..<1 : 0..<shape.width
    for column in columnRange {
      for row in shape.rowCount..<shape.height {
        sums.append(
          TableSum(
            total: shape.number(row, column),
            parts: rowsBelow(row).flatMap { printedParts($0, column) }, isAlongRow: false))
      }
    }
    return sums
  }

  /// The rows that a group or the total adds up.
  func rowsBelow(_ row: Int) -> [Int] {
    if row == shape.totalRow {
      return shape.groupCount > 0
        ? Array(shape.rowCount..<shape.totalRow) : Array(0..<shape.rowCount)
    }
    return row >= shape.rowCount ? shape.members(ofGroup: row - shape.rowCount) : []
  }

  private func printedParts(_ row: Int, _ column: Int) -> [Int] {
    let number = shape.number(row, column)
    if isPrinted[number] || !shape.isTotal(number) { return [number] }
    if column == shape.totalColumn {
      return (0..<shape.columnCount).flatMap { printedParts(row, $0) }
    }
    return rowsBelow(row).flatMap { printedParts($0, column) }
  }
}
