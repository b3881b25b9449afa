/// Reads an assignment off an optimal flow.
struct NetworkAnswer<Code: WeightCode>: Sendable {
  typealias Weight = Code.Weight

  let network: AssignmentNetwork<Code>
  /// Whether each edge arc's pair is chosen.
  private(set) var isChosen: [Bool]
  private(set) var rowLoads: [Int]
  private(set) var columnLoads: [Int]
  private(set) var quotaLoads: [Int]

  var graph: BipartiteGraph { network.graph }

  init(_ network: AssignmentNetwork<Code>, _ simplex: borrowing NetworkSimplex<Weight>) {
    self.network = network
    let graph = network.graph
    let first = network.firstEdgeArc
    isChosen = Array(repeating: false, count: network.arcEdges.count)
    rowLoads = Array(repeating: 0, count: graph.rowCount)
    columnLoads = Array(repeating: 0, count: graph.columnCount)
    quotaLoads = Array(repeating: 0, count: graph.quotas.count)
    for place in isChosen.indices where simplex.flows[first + place] > 0 {
      isChosen[place] = true
      count(place, by: 1)
    }
  }

  private mutating func count(_ place: Int, by one: Int) {
    let row = Int(network.arcRows[place])
    let column = Int(graph.edgeColumns[Int(network.arcEdges[place])])
    rowLoads[row] += one
    columnLoads[column] += one
    network.layout.forEachQuota(ofRow: row) { quotaLoads[$0] += one }
    network.layout.forEachQuota(ofColumn: column) { quotaLoads[$0] += one }
  }

  /// Drops pairs, in the solving order, that add nothing; what remains is as good and as proved.
  mutating func dropWorthless() {
    let rewards = network.rewards
    for place in isChosen.indices where isChosen[place] {
      let row = Int(network.arcRows[place])
      let edge = Int(network.arcEdges[place])
      let column = Int(graph.edgeColumns[edge])
      var worth = network.worths[edge] + rewards.ofPlace(columnLoads[column], column: column)
      if rowLoads[row] == 1 { worth += rewards.ofFirstPlace(row: row) }
      if worth > .zero { continue }
      network.layout.forEachQuota(ofRow: row) {
        worth += rewards.ofPair(quotaLoads[$0], quota: $0)
      }
      network.layout.forEachQuota(ofColumn: column) {
        worth += rewards.ofPair(quotaLoads[$0], quota: $0)
      }
      if worth > .zero { continue }
      isChosen[place] = false
      count(place, by: -1)
    }
  }

  /// States the answer in the caller's numbers and levels; values are worths.
  func assignment(_ prices: DualPrices) -> Assignment {
    let values = network.rewards.values
    var columnOfRow = [Int?](repeating: nil, count: graph.rowCount)
    var further: [BipartiteGraph.Pair] = []
    var worths = [Int64](repeating: 0, count: values.levels.count)
    for place in isChosen.indices where isChosen[place] {
      let row = Int(network.arcRows[place])
      let edge = Int(network.arcEdges[place])
      let column = Int(graph.edgeColumns[edge])
      for level in worths.indices { worths[level] += values.value(level, row: row, edge: edge) }
      if let other = columnOfRow[row] {
        columnOfRow[row] = min(other, column)
        further.append(BipartiteGraph.Pair(row: row, column: max(other, column)))
      } else {
        columnOfRow[row] = column
        for level in worths.indices { worths[level] += values.firstPlaceWorth(level, row: row) }
      }
    }
    further.sort { ($0.row, $0.column) < ($1.row, $1.column) }
    for (level, objective) in values.levels.enumerated() {
      guard case .balance(let loads) = objective.kind else { continue }
      for (column, load) in columnLoads.enumerated() {
        let (start, count) = (Int64(loads?[column] ?? 0), Int64(load))
        worths[level] -= start * count + count * (count - 1) / 2
      }
    }
    return Assignment(
      columnOfRow: columnOfRow, furtherPairs: further, levelValues: worths, prices: prices)
  }
}
