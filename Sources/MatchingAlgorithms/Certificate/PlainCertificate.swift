/// Confirms a right certificate fast, for graphs with capacities only and levels of few kinds.
///
/// It says yes only if every condition holds; what is wrong with a claim, the full check tells. With
/// prices and worths within ±2⁶⁰ no difference of one worth and two prices overflows 64 bits.
enum PlainCertificate: Sendable {
  private static let limit: Int64 = 1 << 60

  /// What an edge is worth on a level: a number of its row, or one of its benefits.
  private enum Worth: Sendable {
    case one
    case ofRow([Int64])
    case benefit([Int64])
    case cost([Int64])
  }

  /// Whether the claim, whose lists have the right counts, is quickly seen to be proved.
  static func holds(
    _ claim: Assignment, _ graph: BipartiteGraph, _ levels: [ObjectiveLevel]
  ) -> Bool {
    guard graph.isPlain, claim.furtherPairs.isEmpty, let worths = worths(levels, graph),
      (claim.prices.rows + claim.prices.columns).allSatisfy({ isSmall($0) })
    else { return false }
    guard let chosen = chosenColumns(claim, graph), pairsHold(claim, chosen, graph, worths)
    else { return false }
    let (rows, columns) = (claim.prices.rows, claim.prices.columns)
    if worths.count == 1, case .benefit(let benefits) = worths[0] {
      return TightEdgeScan.holds(graph, chosen, rows[0], columns[0], benefits, sign: 1)
    }
    if worths.count == 1, case .cost(let benefits) = worths[0] {
      return TightEdgeScan.holds(graph, chosen, rows[0], columns[0], benefits, sign: -1)
    }
    if worths.count == 2, case .one = worths[0] {
      switch worths[1] {
      case .benefit(let benefits):
        return TightEdgeScan.holds(graph, chosen, one: rows, columns, benefits, sign: 1)
      case .cost(let benefits):
        return TightEdgeScan.holds(graph, chosen, one: rows, columns, benefits, sign: -1)
      case .one, .ofRow: break
      }
    }
    for row in 0..<graph.rowCount {
      var isFound = chosen[row] < 0
      for edge in graph.rowStarts[row]..<graph.rowStarts[row + 1] {
        let column = Int(graph.edgeColumns[edge])
        let sign = sign(worths) { level in
          rows[level][row] + columns[level][column] - worth(worths[level], row, edge)
        }
        if sign < 0 { return false }
        if sign == 0, column == chosen[row] { isFound = true }
      }
      if !isFound { return false }
    }
    return true
  }

  private static func worths(_ levels: [ObjectiveLevel], _ graph: BipartiteGraph) -> [Worth]? {
    var worths: [Worth] = []
    for level in levels {
      switch level.kind {
      case .rowsServed(nil), .placesFilled: worths.append(.one)
      case .rowsServed(let weights?):
        guard isSmall(weights) else { return nil }
        worths.append(.ofRow(weights))
      case .total(let benefit): worths.append(.benefit(graph.edgeBenefits[benefit]))
      case .leastTotal(let benefit): worths.append(.cost(graph.edgeBenefits[benefit]))
      case .worstOff, .balance, .lottery: return nil
      }
    }
    return worths
  }

  private static func worth(_ worth: Worth, _ row: Int, _ edge: Int) -> Int64 {
    switch worth {
    case .one: 1
    case .ofRow(let weights): weights[row]
    case .benefit(let benefits): benefits[edge]
    case .cost(let benefits): -benefits[edge]
    }
  }

  /// The column of each row, or -1; `nil` if a row is given one that does not exist.
  private static func chosenColumns(_ claim: Assignment, _ graph: BipartiteGraph) -> [Int32]? {
    var chosen: [Int32] = []
    chosen.reserveCapacity(graph.rowCount)
    for column in claim.columnOfRow {
      guard (column ?? 0) >= 0, (column ?? -1) < graph.columnCount else { return nil }
      chosen.append(Int32(truncatingIfNeeded: column ?? -1))
    }
    return chosen
  }

  /// Checks places, prices of what is unused, values, and that the prices add up to them.
  ///
  /// It takes the chosen pairs for edges that are worth just their prices; the pass over the edges
  /// sees to that.
  private static func pairsHold(
    _ claim: Assignment, _ chosen: [Int32], _ graph: BipartiteGraph, _ worths: [Worth]
  ) -> Bool {
    let (rows, columns) = (claim.prices.rows, claim.prices.columns)
    var used = [Int](repeating: 0, count: graph.columnCount)
    var values = [Int128](repeating: 0, count: worths.count)
    var sums = values
    for row in 0..<graph.rowCount {
      let column = Int(chosen[row])
      if column < 0 {
        if worths.indices.contains(where: { rows[$0][row] != 0 }) { return false }
        continue
      }
      if sign(worths, { rows[$0][row] }) < 0 { return false }
      used[column] += 1
      for level in worths.indices {
        values[level] += Int128(rows[level][row] + columns[level][column])
        sums[level] += Int128(rows[level][row])
      }
    }
    for column in 0..<graph.columnCount {
      let capacity = graph.capacities[column]
      let price = sign(worths) { columns[$0][column] }
      guard used[column] <= capacity, price >= 0, used[column] == capacity || price == 0
      else { return false }
      for level in worths.indices {
        sums[level] += Int128(used[column]) * Int128(columns[level][column])
      }
    }
    return worths.indices.allSatisfy { level in
      var stated = Int128(claim.levelValues[level])
      if case .cost = worths[level] { stated = -stated }
      return values[level] == stated && sums[level] == stated
    }
  }

  private static func sign(_ worths: [Worth], _ component: (Int) -> Int64) -> Int {
    for level in worths.indices {
      let value = component(level)
      if value != 0 { return value < 0 ? -1 : 1 }
    }
    return 0
  }

  private static func isSmall(_ values: [Int64]) -> Bool {
    values.allSatisfy { -limit...limit ~= $0 }
  }
}
