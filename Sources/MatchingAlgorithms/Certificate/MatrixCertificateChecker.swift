/// Verifies, without solving anything, that an assignment of a matrix is possible and none cheaper.
///
/// It shares no code with the solver and believes nothing the assignment says: that each column is
/// given at most once and as many pairs are chosen as can be; that no pair costs less than its row's
/// and its column's price together, and a chosen pair exactly that; that the prices of a side of
/// which some stay unused are at most 0, and 0 where unused; and that the prices add up to the total
/// cost. By the weak duality of linear programming an assignment that passes is a cheapest one.
///
/// Source: Burkard, Dell'Amico and Martello, *Assignment Problems*, SIAM 2012, chapter 4.
public enum MatrixCertificateChecker: Sendable {
  /// Lists what keeps an assignment from being proved cheapest; none means it is cheapest.
  ///
  /// - Parameters:
  ///   - assignment: The claim; any content is allowed.
  ///   - matrix: What each pair costs.
  /// - Returns: All violations, but of the pairs that cost less than their prices only the first of
  ///   each row; if the lists do not even have the right counts, only those.
  /// - Complexity: linear: one pass over the matrix.
  public static func violations(
    of assignment: MatrixAssignment, in matrix: CostMatrix
  ) -> [CertificateViolation] {
    let unfit = misfits(assignment, matrix)
    guard unfit.isEmpty else { return unfit }
    var check = MatrixCertificateCheck(assignment: assignment, matrix: matrix)
    check.checkPairs()
    check.checkUnused()
    check.checkTotals()
    check.checkCells()
    return check.violations
  }

  private static func misfits(
    _ assignment: MatrixAssignment, _ matrix: CostMatrix
  ) -> [CertificateViolation] {
    let lists = [
      ("The list of columns", assignment.columnOfRow.count, matrix.rowCount),
      ("The list of row prices", assignment.rowPrices.count, matrix.rowCount),
      ("The list of column prices", assignment.columnPrices.count, matrix.columnCount),
    ]
    return lists.compactMap { list, count, expected in
      count == expected
        ? nil
        : .init(.countMismatch, "\(list) has \(count) entries instead of \(expected).")
    }
  }
}
