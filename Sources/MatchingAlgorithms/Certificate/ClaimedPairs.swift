/// Counts the pairs of a claim against the graph's bounds, and states what they are worth.
struct ClaimedPairs: Sendable {
  /// Whether each edge is chosen.
  private(set) var isChosen: [Bool]
  private(set) var rowLoads: [Int]
  private(set) var columnLoads: [Int]
  private(set) var quotaLoads: [Int]
  private(set) var violations: [CertificateViolation] = []

  init(_ assignment: Assignment, _ graph: BipartiteGraph) {
    isChosen = Array(repeating: false, count: graph.edgeCount)
    rowLoads = Array(repeating: 0, count: graph.rowCount)
    columnLoads = Array(repeating: 0, count: graph.columnCount)
    quotaLoads = Array(repeating: 0, count: graph.quotas.count)
    for (row, column) in assignment.columnOfRow.enumerated() {
      if let column { choose(row, column, graph) }
    }
    for pair in assignment.furtherPairs {
      let isRow = pair.row >= 0 && pair.row < graph.rowCount
      if isRow, assignment.columnOfRow[pair.row] == nil {
        violations.append(
          .init(
            .pairRepeated, row: pair.row, column: pair.column,
            "Row \(pair.row) has a further column \(pair.column), but no first one."))
      }
      choose(pair.row, pair.column, graph)
    }
    checkRows(graph)
    checkColumns(graph)
    checkQuotas(graph)
    for pair in graph.forcedPairs.enumerated() where !isChosen[graph.forcedEdges[pair.offset]] {
      violations.append(
        .init(
          .forcedPairMissing, row: pair.element.row, column: pair.element.column,
          "Row \(pair.element.row) and column \(pair.element.column) are forced, but not chosen."))
    }
  }

  private mutating func choose(_ row: Int, _ column: Int, _ graph: BipartiteGraph) {
    guard let edge = graph.edgeIndex(row: row, column: column) else {
      violations.append(
        .init(
          .forbiddenPair, row: row, column: column,
          "Row \(row) is given column \(column), to which it has no edge."))
      return
    }
    if isChosen[edge] {
      violations.append(
        .init(
          .pairRepeated, row: row, column: column,
          "Row \(row) is given column \(column) more than once."))
      return
    }
    isChosen[edge] = true
    rowLoads[row] += 1
    columnLoads[column] += 1
  }

  private mutating func checkRows(_ graph: BipartiteGraph) {
    for (row, load) in rowLoads.enumerated() where load > graph.demand(ofRow: row) {
      violations.append(
        .init(
          .rowOverfilled, row: row,
          "Row \(row) is given \(load) columns and demands \(graph.demand(ofRow: row))."))
    }
  }

  private mutating func checkColumns(_ graph: BipartiteGraph) {
    for (column, load) in columnLoads.enumerated() {
      if load > graph.capacities[column] {
        violations.append(
          .init(
            .columnOverfilled, column: column,
            "Column \(column) is given \(load) rows for \(graph.capacities[column]) places."))
      }
      if load < graph.minimum(ofColumn: column) {
        violations.append(
          .init(
            .minimumUnmet, column: column,
            "Column \(column) is given \(load) rows, below its minimum."))
      }
    }
  }

  private mutating func checkQuotas(_ graph: BipartiteGraph) {
    for (index, quota) in graph.quotas.enumerated() {
      let loads = quota.side == .rows ? rowLoads : columnLoads
      let load = quota.members.reduce(0) { $0 + loads[$1] }
      quotaLoads[index] = load
      if load < quota.atLeast {
        violations.append(
          .init(
            .quotaUnmet,
            "Quota \(index) has \(load) pairs and asks for at least \(quota.atLeast)."))
      }
      if let most = quota.atMost, load > most {
        violations.append(
          .init(.quotaExceeded, "Quota \(index) has \(load) pairs and allows at most \(most)."))
      }
    }
  }
}
