/// Finds what keeps levels from fitting a graph, and bounds each level on every matching.
struct ObjectiveCheck: Sendable {
  let graph: BipartiteGraph
  var faults: [MatchingError.Fault] = []

  init(_ graph: BipartiteGraph) {
    self.graph = graph
  }

  /// The sum over the rows, or of balance over the columns, of the largest magnitudes.
  mutating func bound(_ kind: ObjectiveLevel.Kind, level: Int) -> Int64 {
    switch kind {
    case .rowsServed(nil): return Int64(graph.rowCount)
    case .rowsServed(let weights?): return sum(weights, level: level)
    case .placesFilled: return pairLimit
    case .total(let benefit), .leastTotal(let benefit), .worstOff(let benefit):
      guard benefit >= 0, benefit < graph.benefitCount else {
        faults.append(.unknownBenefit(benefit, level: level, count: graph.benefitCount))
        return 0
      }
      if case .worstOff = kind { return 0 }
      // The graph's builder has checked that this stays within the limit.
      return graph.edgeBenefits[benefit]
        .sumOfLargest(rowStarts: graph.rowStarts, demands: graph.rowDemands) ?? 0
    case .balance(let loads): return balance(loads, level: level)
    case .lottery(let rowKeys, let columnKeys):
      if rowKeys.count != graph.rowCount {
        faults.append(.keyCountMismatch("rows", rowKeys.count, expected: graph.rowCount))
      }
      if columnKeys.count != graph.columnCount {
        faults.append(.keyCountMismatch("columns", columnKeys.count, expected: graph.columnCount))
      }
      return pairLimit << 20
    }
  }

  /// No matching has more pairs; below 2³⁴, the number of edges that fit a memory.
  private var pairLimit: Int64 {
    guard let demands = graph.rowDemands else { return Int64(graph.rowCount) }
    return demands.indices.reduce(into: Int64(0)) { sum, row in
      sum += Int64(min(demands[row], graph.edgeRange(ofRow: row).count))
    }
  }

  private mutating func sum(_ weights: [Int64], level: Int) -> Int64 {
    if weights.count != graph.rowCount {
      faults.append(.weightCountMismatch(weights.count, level: level, rows: graph.rowCount))
    }
    var sum: Int64 = 0
    var isTooLarge = false
    for (row, weight) in weights.enumerated() {
      guard 0...BipartiteGraph.valueLimit ~= weight else {
        faults.append(.weightOutOfRange(weight, row: row, level: level))
        continue
      }
      if !isTooLarge { sum += weight }
      isTooLarge = sum > BipartiteGraph.valueLimit
    }
    if isTooLarge { faults.append(.sumOutOfRange("level", level: level)) }
    return sum
  }

  /// Adds the prices of all places that rows could take, and of one more in each column.
  private mutating func balance(_ loads: [Int]?, level: Int) -> Int64 {
    if let loads, loads.count != graph.columnCount {
      faults.append(.loadCount(loads.count, level: level, columns: graph.columnCount))
      return 0
    }
    var degrees = [Int](repeating: 0, count: graph.columnCount)
    for column in graph.edgeColumns { degrees[Int(column)] += 1 }
    var sum: Int64 = 0
    for (column, degree) in degrees.enumerated() {
      let load = loads?[column] ?? 0
      guard load >= 0, load <= BipartiteGraph.valueLimit else {
        faults.append(.load(load, column: column, level: level))
        continue
      }
      let places = Int64(min(graph.capacities[column], degree)) + 1
      let (ofLoad, overflow) = places.multipliedReportingOverflow(by: Int64(load))
      let price = overflow ? Int64.max / 4 : min(ofLoad, Int64.max / 4) + places * (places - 1) / 2
      sum = min(sum + price, Int64.max / 2)
    }
    if sum > BipartiteGraph.valueLimit { faults.append(.loadSum(level: level)) }
    return sum
  }
}
