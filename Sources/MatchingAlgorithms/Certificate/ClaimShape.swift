/// Finds lists of a claim that have not as many entries as the graph and the objective ask for.
enum ClaimShape: Sendable {
  static func misfits(
    _ assignment: Assignment, _ graph: BipartiteGraph, _ levels: [ObjectiveLevel]
  ) -> [CertificateViolation] {
    var found = unfitLevels(levels, graph)
    expect(assignment.columnOfRow.count, graph.rowCount, "The list of columns", &found)
    expect(assignment.levelValues.count, levels.count, "The list of level values", &found)
    let first = graph.hasRequirements ? 1 : 0
    let sums = levels.count { !$0.isWorstOff }
    check(assignment.prices, graph, levels: first + sums, &found)

    let worstOff = levels.indices.filter { levels[$0].isWorstOff }
    if assignment.barriers.map(\.level) != worstOff {
      found.append(.init(.barrierMissing, "The barriers are not those of the worst-off levels."))
      return found
    }
    for barrier in assignment.barriers {
      let count = first + levels[..<barrier.level].count { !$0.isWorstOff }
      check(barrier.before, graph, levels: count, &found)
      if let above = barrier.above { check(above, graph, levels: count, &found) }
    }
    return found
  }

  private static func unfitLevels(
    _ levels: [ObjectiveLevel], _ graph: BipartiteGraph
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
      case .rowsServed(let weights?) where weights.contains { $0 < 0 }:
        found.append(.init(.objectiveUnfit, level: level, "Level \(level) has a negative weight."))
      case .total(let benefit), .leastTotal(let benefit), .worstOff(let benefit):
        if benefit >= 0, benefit < graph.benefitCount { continue }
        found.append(
          .init(
            .objectiveUnfit, level: level,
            "Level \(level) asks for benefit \(benefit), which the edges do not carry."))
      case .balance(let loads?) where loads.count != graph.columnCount:
        found.append(
          .init(
            .objectiveUnfit, level: level,
            "Level \(level) has \(loads.count) loads for \(graph.columnCount) columns."))
      case .lottery(let rows, let columns)
      where rows.count != graph.rowCount || columns.count != graph.columnCount:
        found.append(
          .init(
            .objectiveUnfit, level: level,
            "Level \(level) has not one key for each row and each column."))
      default: break
      }
    }
    return found
  }

  private static func check(
    _ prices: DualPrices, _ graph: BipartiteGraph, levels: Int,
    _ found: inout [CertificateViolation]
  ) {
    let lists = [
      (prices.rows, graph.rowCount, "row"), (prices.columns, graph.columnCount, "column"),
      (prices.quotas, graph.quotas.count, "quota"),
    ]
    for (list, count, name) in lists {
      // Without quotas no list of their prices is needed.
      if name == "quota", count == 0, list.isEmpty { continue }
      expect(list.count, levels, "The list of \(name) prices", &found)
      for (level, prices) in list.enumerated() {
        expect(prices.count, count, "The list of \(name) prices", level: level, &found)
      }
    }
  }

  private static func expect(
    _ count: Int, _ expected: Int, _ list: String, level: Int? = nil,
    _ found: inout [CertificateViolation]
  ) {
    if count == expected { return }
    found.append(
      .init(.countMismatch, level: level, "\(list) has \(count) entries instead of \(expected)."))
  }
}
