extension RawTable {
  /// The total that a share at a place is part of; `nil` where none is printed.
  func whole(of number: Int) -> Int? {
    let (row, column) = (shape.row(of: number), shape.column(of: number))
    switch shares {
    case nil: return nil
    case .ofRowTotals:
      guard column < shape.totalColumn, !withoutShares[row] else { return nil }
      let whole = shape.number(row, shape.totalColumn)
      return isPrinted[number] && isPrinted[whole] ? whole : nil
    case .ofColumnTotals:
      guard row < shape.totalRow, !withoutShares[column] else { return nil }
      let whole = shape.number(shape.totalRow, column)
      return isPrinted[number] && isPrinted[whole] ? whole : nil
    }
  }

  /// Whether a place is the total of a row that has one column, which is that column again.
  func repeatsOnlyColumn(_ number: Int) -> Bool {
    columns == nil && shape.column(of: number) == shape.totalColumn
  }
}
