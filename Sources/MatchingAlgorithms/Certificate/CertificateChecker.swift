/// Verifies, without solving anything, that an assignment is possible and that none is better.
///
/// It shares no code with the solver and believes nothing the assignment says: pairs against
/// edges, rows against places, values against pairs, then the conditions on the prices (see
/// ``DualPrices``), and that the prices of rows and of places add up to the value of each level.
/// By the weak duality of linear programming, in the lexicographically ordered integer vectors,
/// an assignment that passes is a best one.
///
/// Source: Schrijver, *Combinatorial Optimization*, Springer 2003, chapters 17 and 21.
public enum CertificateChecker: Sendable {
  /// Lists everything that keeps an assignment from being proved best; none means it is best.
  ///
  /// - Parameters:
  ///   - assignment: The claim; any content is allowed.
  ///   - graph: Who may be matched with whom.
  ///   - levels: What is to be as large as possible, the most important first.
  /// - Returns: All violations; if the lists do not even have the right counts, only those.
  /// - Complexity: linear in rows, columns and edges, times levels.
  public static func violations(
    of assignment: Assignment, in graph: BipartiteGraph, maximising levels: [ObjectiveLevel]
  ) -> [CertificateViolation] {
    let unfit = misfits(assignment, graph, levels)
    guard unfit.isEmpty else { return unfit }
    var check = CertificateCheck(assignment: assignment, graph: graph, levels: levels)
    for row in 0..<graph.rowCount { check.checkRow(row) }
    for column in 0..<graph.columnCount { check.checkColumn(column) }
    for level in levels.indices { check.checkTotals(level) }
    return check.violations
  }

  private static func misfits(
    _ assignment: Assignment, _ graph: BipartiteGraph, _ levels: [ObjectiveLevel]
  ) -> [CertificateViolation] {
    var found: [CertificateViolation] = []
    if levels.isEmpty { found.append(.init(.objectiveUnfit, "The objective has no level.")) }
    for (level, objective) in levels.enumerated() {
      switch objective.kind {
      case .rowsServed(let weights?) where weights.count != graph.rowCount:
        found.append(
          .init(
            .objectiveUnfit, level: level,
            "Level \(level) has \(weights.count) weights for \(graph.rowCount) rows."))
      case .total(let benefit) where benefit < 0 || benefit >= graph.benefitCount:
        found.append(
          .init(
            .objectiveUnfit, level: level,
            "Level \(level) asks for benefit \(benefit), which the edges do not carry."))
      default: break
      }
    }
    func expect(_ count: Int, _ expected: Int, _ list: String, level: Int? = nil) {
      if count == expected { return }
      found.append(
        .init(.countMismatch, level: level, "\(list) has \(count) entries instead of \(expected)."))
    }
    expect(assignment.columnOfRow.count, graph.rowCount, "The list of columns")
    expect(assignment.levelValues.count, levels.count, "The list of level values")
    expect(assignment.prices.rows.count, levels.count, "The list of row prices")
    expect(assignment.prices.columns.count, levels.count, "The list of column prices")
    for (level, prices) in assignment.prices.rows.enumerated() {
      expect(prices.count, graph.rowCount, "The list of row prices", level: level)
    }
    for (level, prices) in assignment.prices.columns.enumerated() {
      expect(prices.count, graph.columnCount, "The list of column prices", level: level)
    }
    return found
  }
}
