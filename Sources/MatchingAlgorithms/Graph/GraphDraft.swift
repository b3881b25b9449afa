/// A graph in the making, with the faults found so far.
///
/// A builder or an initialiser fills it; ``finished()`` sorts the rows and checks what concerns
/// more than one edge.
struct GraphDraft: Sendable {
  let capacities: [Int]
  private(set) var minimums: [Int]?
  var demands: [Int]?
  var rowStarts: [Int] = []
  var edgeColumns: [Int32] = []
  var edgeBenefits: [[Int64]]
  var quotas: [Quota] = []
  var forced: [BipartiteGraph.Pair] = []
  var faults: [MatchingError.Fault] = []

  /// Checks the columns.
  init(capacities: [Int], minimums: [Int]?, benefitCount: Int) {
    self.capacities = capacities
    edgeBenefits = Array(repeating: [], count: benefitCount)
    if capacities.count > BipartiteGraph.vertexLimit {
      faults.append(.count("columns", capacities.count, limit: BipartiteGraph.vertexLimit))
    }
    for (column, capacity) in capacities.enumerated() where capacity < 0 {
      faults.append(.negativeCapacity(column: column, capacity))
    }
    guard let minimums else { return }
    if minimums.count != capacities.count {
      faults.append(.listCount("minimums", minimums.count, expected: capacities.count))
      return
    }
    for (column, minimum) in minimums.enumerated() {
      if minimum < 0 {
        faults.append(.negativeMinimum(column: column, minimum))
      } else if minimum > capacities[column], capacities[column] >= 0 {
        faults.append(
          .minimumAboveCapacity(column: column, minimum, capacity: capacities[column]))
      }
    }
    // What says nothing is left away, so that equal graphs are equal.
    self.minimums = minimums.contains { $0 != 0 } ? minimums : nil
  }

  /// Begins the next row.
  mutating func beginRow(demand: Int) {
    let row = rowStarts.count
    rowStarts.append(edgeColumns.count)
    if demand < 1 { faults.append(.demand(row: row, demand)) }
    if demand != 1, demands == nil { demands = Array(repeating: 1, count: row) }
    demands?.append(demand)
  }

  /// Takes the demands of all rows, of which the starts are set already.
  mutating func adoptDemands(_ all: [Int]) {
    if all.count != rowStarts.count - 1 {
      faults.append(.listCount("demands", all.count, expected: max(0, rowStarts.count - 1)))
      return
    }
    for (row, demand) in all.enumerated() where demand < 1 {
      faults.append(.demand(row: row, demand))
    }
    demands = all.contains { $0 != 1 } ? all : nil
  }

  /// Sorts, checks the rest, and makes the graph or throws every fault.
  consuming func finished() throws(MatchingError) -> BipartiteGraph {
    if rowStarts.count - 1 > BipartiteGraph.vertexLimit {
      faults.append(.count("rows", rowStarts.count - 1, limit: BipartiteGraph.vertexLimit))
    }
    sortRows()
    checkSums()
    checkQuotas()
    let forcedEdges = positionsOfForced()
    guard faults.isEmpty else { throw MatchingError(faults: faults) }
    return BipartiteGraph(
      validated: capacities, rowStarts: rowStarts, edgeColumns: edgeColumns,
      edgeBenefits: edgeBenefits, rowDemands: demands, columnMinimums: minimums, quotas: quotas,
      forcedEdges: forcedEdges)
  }

  /// Bounds the value of every matching: no row adds more than its demand of its largest magnitude.
  private mutating func checkSums() {
    for level in edgeBenefits.indices {
      let sum = edgeBenefits[level].sumOfLargest(rowStarts: rowStarts, demands: demands)
      if sum == nil { faults.append(.sumOutOfRange("benefit", level: level)) }
    }
  }

  private mutating func positionsOfForced() -> [Int] {
    if forced.isEmpty { return [] }
    var found: [Int] = []
    let rowCount = rowStarts.count - 1
    for pair in forced {
      let isKnown = pair.row >= 0 && pair.row < rowCount
      let range = isKnown ? rowStarts[pair.row]..<rowStarts[pair.row + 1] : 0..<0
      if let edge = edgeColumns.position(of: pair.column, in: range) {
        found.append(edge)
      } else {
        faults.append(.forcedEdgeAbsent(pair))
      }
    }
    found.sort()
    for place in found.indices.dropFirst() where found[place] == found[place - 1] {
      let row = rowStarts.firstIndex { $0 > found[place] }.map { $0 - 1 } ?? 0
      let column = Int(edgeColumns[found[place]])
      faults.append(.forcedTwice(BipartiteGraph.Pair(row: row, column: column)))
    }
    return found
  }
}
