/// Finds the cheapest one-to-one assignment of a matrix, exactly and with its proof.
///
/// As many pairs are chosen as there are rows or columns, whichever are fewer, and no other choice
/// of so many pairs costs less. Ann, Ben and Cem (rows) and two mentors:
///
/// ```swift
/// let matrix = try CostMatrix(rows: 3, columns: 2, costs: [4, 1, 2, 0, 3, 2] as [Int32])
/// let best = try DenseAssignment.solve(matrix)
/// best.columnOfRow  // [1, 0, nil]
/// best.totalCost  // 3
/// MatrixCertificateChecker.violations(of: best, in: matrix)  // []
/// ```
///
/// Method: Jonker and Volgenant's shortest augmenting paths, with column reduction, first tight
/// columns and augmenting row reduction before them. A row is not read anew each time: a short list
/// of its cheapest columns serves until the prices have moved past the list's bound, since prices of
/// columns only fall and a bound once true stays true. Where the searches grow long (points on a
/// map, products), prices are first brought near their final level by an auction with falling ε on
/// the same lists, and the paths then finish exactly.
///
/// Sources: Jonker and Volgenant, *A shortest augmenting path algorithm for dense and sparse linear
/// assignment problems*, Computing 38, 1987; Bertsekas, *The auction algorithm: a distributed
/// relaxation method for the assignment problem*, Annals of Operations Research 14, 1988; Goldberg
/// and Kennedy, *An efficient cost scaling algorithm for the assignment problem*, Mathematical
/// Programming 71, 1995; Machol and Wien, *A hard assignment problem*, Operations Research 24, 1976.
public enum DenseAssignment: Sendable {
  /// Finds a cheapest assignment.
  ///
  /// - Parameters:
  ///   - matrix: What each pair costs.
  ///   - order: In which order rows and columns are taken, which decides between equally good
  ///     assignments; the same order gives the same answer on every run and machine.
  /// - Returns: The column of each row, the total cost, and prices that prove it least.
  /// - Throws: `keyCountMismatch` for an order that does not fit; `cancelled`, if the current task
  ///   is cancelled (asked before each search and each bidding row).
  /// - Complexity: for n the fewer and m the more of rows and columns, at most O(n² m) after the
  ///   scaling; in practice a few passes over the matrix. Memory beside the matrix: up to about
  ///   1,200 bytes for each of the n; and a second matrix if it is taller than wide, if an order by
  ///   keys is given, or if its costs fit another width (`Int64` within ±2²⁶, `Int32` beyond).
  public static func solve(
    _ matrix: CostMatrix, order: SolvingOrder = .byIndex
  ) throws(MatchingError) -> MatrixAssignment {
    try solve(matrix, order: order, plan: .standard)
  }

  /// Solves by the given plan, so that tests can force each way.
  static func solve(
    _ matrix: CostMatrix, order: SolvingOrder, plan: DensePlan
  ) throws(MatchingError) -> MatrixAssignment {
    let faults = order.faults(rows: matrix.rowCount, columns: matrix.columnCount)
    guard faults.isEmpty else { throw MatchingError(faults: faults) }
    let view = DenseView(matrix, order: order)
    return switch view.costs {
    case .narrow(let costs): try solve(view, costs, plan: plan)
    case .wide(let costs): try solve(view, costs, plan: plan)
    }
  }

  private static func solve<Cost: FixedWidthInteger & SignedInteger>(
    _ view: DenseView, _ costs: [Cost], plan: DensePlan
  ) throws(MatchingError) -> MatrixAssignment {
    try costs.withUnsafeBufferPointer { costs throws(MatchingError) in
      guard let cells = costs.baseAddress, !costs.isEmpty else { return view.nothingChosen }
      let rows = PricedRows(
        cells, rows: view.rowCount, columns: view.columnCount, plan: plan)
      let matching = try DenseMatching.cheapest(
        rows, plan: plan, largestMagnitude: view.matrix.largestMagnitude)
      return view.assignment(matching)
    }
  }
}
