/// Presents a matrix to the solver with at least as many columns as rows, in the solving order.
///
/// The caller's array is used as it is unless it must be turned, sorted or converted.
struct DenseView: Sendable {
  /// The largest magnitude solved with 32 bits: sixteen times the range of the costs, which bounds
  /// every price and distance, then fits.
  static let narrowLimit: Int64 = 1 << 26

  let matrix: CostMatrix
  let costs: CostMatrix.Costs
  let isTurned: Bool
  /// The caller's row and column of each solved one, `nil` where they are the same.
  let rowOrder: [Int]?
  let columnOrder: [Int]?

  init(_ matrix: CostMatrix, order: SolvingOrder) {
    self.matrix = matrix
    isTurned = matrix.rowCount > matrix.columnCount
    rowOrder = order.sortedRows
    columnOrder = order.sortedColumns
    let isMoved = isTurned || rowOrder != nil || columnOrder != nil
    let isNarrow = matrix.largestMagnitude <= Self.narrowLimit
    switch matrix.costs {
    case .narrow where isNarrow && !isMoved, .wide where !isNarrow && !isMoved:
      costs = matrix.costs
    case .narrow(let old) where isNarrow:
      costs = .narrow(Self.moved(old, of: matrix, isTurned, rowOrder, columnOrder))
    case .narrow(let old):
      costs = .wide(Self.moved(old, of: matrix, isTurned, rowOrder, columnOrder))
    case .wide(let old) where isNarrow:
      costs = .narrow(Self.moved(old, of: matrix, isTurned, rowOrder, columnOrder))
    case .wide(let old):
      costs = .wide(Self.moved(old, of: matrix, isTurned, rowOrder, columnOrder))
    }
  }

  /// The number of rows to solve, the fewer ones.
  var rowCount: Int { min(matrix.rowCount, matrix.columnCount) }
  /// The number of columns to solve.
  var columnCount: Int { max(matrix.rowCount, matrix.columnCount) }

  /// The answer for a matrix without cells.
  var nothingChosen: MatrixAssignment {
    MatrixAssignment(
      columnOfRow: Array(repeating: nil, count: matrix.rowCount),
      rowPrices: Array(repeating: 0, count: matrix.rowCount),
      columnPrices: Array(repeating: 0, count: matrix.columnCount), totalCost: 0)
  }

  /// Translates a finished matching into the caller's rows and columns.
  func assignment<Cost>(_ matching: DenseMatching<Cost>) -> MatrixAssignment {
    var columnOfRow = [Int?](repeating: nil, count: matrix.rowCount)
    var rowPrices = [Int64](repeating: 0, count: matrix.rowCount)
    var columnPrices = [Int64](repeating: 0, count: matrix.columnCount)
    var total: Int64 = 0
    for short in 0..<rowCount {
      let (long, cost, price) = matching.pair(ofRow: short)
      let row = place(isTurned ? long : short, rowOrder)
      let column = place(isTurned ? short : long, columnOrder)
      columnOfRow[row] = column
      total += cost
      if isTurned { columnPrices[column] = price } else { rowPrices[row] = price }
    }
    for long in 0..<columnCount {
      let price = matching.columnPrice(long)
      if isTurned {
        rowPrices[place(long, rowOrder)] = price
      } else {
        columnPrices[place(long, columnOrder)] = price
      }
    }
    return MatrixAssignment(
      columnOfRow: columnOfRow, rowPrices: rowPrices, columnPrices: columnPrices, totalCost: total)
  }

  private func place(_ index: Int, _ order: [Int]?) -> Int { order.map { $0[index] } ?? index }

  /// A copy in solving order and in the given width, in square tiles so that turning stays in cache.
  private static func moved<Old: FixedWidthInteger, New: FixedWidthInteger>(
    _ old: [Old], of matrix: CostMatrix, _ isTurned: Bool, _ rowOrder: [Int]?, _ columnOrder: [Int]?
  ) -> [New] {
    let rows = rowOrder ?? Array(0..<matrix.rowCount)
    let columns = columnOrder ?? Array(0..<matrix.columnCount)
    return [New](unsafeUninitializedCapacity: old.count) { cells, count in
      let tile = 32
      for top in stride(from: 0, to: rows.count, by: tile) {
        for left in stride(from: 0, to: columns.count, by: tile) {
          for row in top..<min(top + tile, rows.count) {
            let start = rows[row] * columns.count
            for column in left..<min(left + tile, columns.count) {
              let cell = isTurned ? column * rows.count + row : row * columns.count + column
              cells.initializeElement(
                at: cell, to: New(truncatingIfNeeded: old[start + columns[column]]))
            }
          }
        }
      }
      count = old.count
    }
  }
}
