/// States an assignment problem as a network in which flow goes round at least cost.
///
/// A row starts with all its places unused, and each unused place flows through the quotas that
/// hold the row to the root; a used one flows over an edge to its column, and through the quotas
/// that hold the column to the root. Convex costs are parallel arcs. Since the network starts with
/// everything unused, the first tree needs no artificial arcs. Rows, columns and edges are numbered
/// in the solving order. Columns and quotas that allow nothing are left out.
struct AssignmentNetwork<Code: WeightCode>: Sendable {
  typealias Weight = Code.Weight

  let rewards: PlaceRewards<Code>
  let layout: QuotaLayout
  let worths: [Weight]
  private(set) var network = FlowNetwork<Weight>()
  /// The nodes of rows, columns and quotas, by the caller's numbers; -1 for what is left out.
  private(set) var rowNodes: [Int32]
  private(set) var columnNodes: [Int32]
  private(set) var quotaNodes: [Int32]
  /// The row and the edge of each edge arc; these arcs are the last ones.
  private(set) var arcRows: [Int32] = []
  private(set) var arcEdges: [Int32] = []
  private var unused: [Int]

  var graph: BipartiteGraph { rewards.values.graph }
  var firstEdgeArc: Int { network.arcCount - arcEdges.count }

  init(_ values: LevelValues, code: Code, order: SolvingOrder) throws(MatchingError) {
    let graph = values.graph
    rewards = PlaceRewards(values, code: code)
    layout = QuotaLayout(graph)
    worths = rewards.ofEdges()
    rowNodes = Array(repeating: -1, count: graph.rowCount)
    columnNodes = Array(repeating: -1, count: graph.columnCount)
    quotaNodes = Array(repeating: -1, count: graph.quotas.count)
    unused = Array(repeating: 0, count: graph.quotas.count)
    // Arcs: the edges, and where balance counts each place of a column once more.
    guard graph.edgeCount < 1 << 29 else {
      throw MatchingError(faults: [.count("edges", graph.edgeCount, limit: 1 << 29)])
    }
    let rows = order.rows(of: graph)
    let columns = order.columns(of: graph)
    var columnRanks = [Int](repeating: 0, count: columns.count)
    for (rank, column) in columns.enumerated() { columnRanks[column] = rank }

    var edges = EdgeLists(rowStarts: [0], edges: [])
    var degrees = [Int](repeating: 0, count: columns.count)
    for row in rows {
      keepEdges(of: row, columnRanks: columnRanks, in: &edges, &degrees)
    }
    addQuotaNodes(rows: rows, columns: columns)
    for (rank, row) in rows.enumerated() {
      addRow(row, degree: edges.rowStarts[rank + 1] - edges.rowStarts[rank])
    }
    addRowQuotaArcs()
    for column in columns { addColumn(column, degree: degrees[column]) }
    addEdges(edges, rows: rows)
  }

  /// The edges that may be chosen, by the rank of the row and then of the column.
  private struct EdgeLists: Sendable {
    var rowStarts: [Int]
    var edges: [Int32]
  }

  /// Leaves out what is closed, and, where nothing is required, what is worth nothing.
  private func keepEdges(
    of row: Int, columnRanks: [Int], in lists: inout EdgeLists, _ degrees: inout [Int]
  ) {
    let first = rewards.ofFirstPlace(row: row)
    var keys: [UInt64] = []
    if layout.closedRows[row] < 0 {
      for edge in graph.edgeRange(ofRow: row) {
        let column = Int(graph.edgeColumns[edge])
        if graph.capacities[column] == 0 || layout.closedColumns[column] >= 0 { continue }
        if rewards.shift == 0, worths[edge] + first <= .zero { continue }
        keys.append(UInt64(columnRanks[column]) << 32 | UInt64(edge))
        degrees[column] += 1
      }
    }
    keys.sort()
    for key in keys { lists.edges.append(Int32(key & 0xFFFF_FFFF)) }
    lists.rowStarts.append(lists.edges.count)
  }

  /// Adds a node for each open quota, parents first, in an order that depends on ranks alone.
  private mutating func addQuotaNodes(rows: [Int], columns: [Int]) {
    for (forest, ranked) in [(layout.rows, rows), (layout.columns, columns)] {
      var ranks = [Int](repeating: 0, count: ranked.count)
      for (rank, member) in ranked.enumerated() { ranks[member] = rank }
      let places = forest.quotas.enumerated().map { place, quota in
        let members = graph.quotas[quota].members
        return (size: -members.count, rank: members.map { ranks[$0] }.min() ?? 0, place: place)
      }
      for (_, _, place) in places.sorted(by: <) {
        let quota = forest.quotas[place]
        if layout.isClosed[quota] { continue }
        let parent = forest.parents[quota]
        quotaNodes[quota] = network.addNode(parent: parent >= 0 ? quotaNodes[parent] : 0)
        if graph.quotas[quota].side == .columns { addColumnQuotaArcs(quota) }
      }
    }
  }

  private mutating func addRow(_ row: Int, degree: Int) {
    if layout.closedRows[row] >= 0 { return }
    let holder = layout.rows.innermost[row]
    let node = network.addNode(parent: holder >= 0 ? quotaNodes[holder] : 0)
    rowNodes[row] = node
    // One more than there are edges, so that a place always stays unused where demand is larger.
    let places = min(graph.demand(ofRow: row), degree + 1)
    layout.forEachQuota(ofRow: row) { unused[$0] += places }
    let first = rewards.ofFirstPlace(row: row)
    let limit = FlowNetwork<Weight>.unlimited
    if first == .zero {
      network.addArcToParent(
        of: node, cost: .zero, capacity: limit, flow: Int32(places), isInTree: true)
      return
    }
    // The last place to be left unused is the first one to be used, which earns the reward.
    if places > 1 {
      network.addArcToParent(
        of: node, cost: .zero, capacity: Int32(places - 1), flow: Int32(places - 1),
        isInTree: false)
    }
    network.addArcToParent(of: node, cost: first, capacity: limit, flow: 1, isInTree: true)
  }

  /// A quota of rows counts what is unused: all but the allowed pairs stay so and are left out.
  private mutating func addRowQuotaArcs() {
    let limit = FlowNetwork<Weight>.unlimited
    for quota in layout.rows.quotas where !layout.isClosed[quota] {
      let total = unused[quota]
      let allowed = min(graph.quotas[quota].atMost ?? total, total)
      let asked = min(graph.quotas[quota].atLeast, allowed)
      let node = quotaNodes[quota]
      if asked == 0 {
        network.addArcToParent(
          of: node, cost: .zero, capacity: limit, flow: Int32(allowed), isInTree: true)
        continue
      }
      if allowed > asked {
        network.addArcToParent(
          of: node, cost: .zero, capacity: Int32(allowed - asked), flow: Int32(allowed - asked),
          isInTree: false)
      }
      network.addArcToParent(
        of: node, cost: rewards.ofPair(1, quota: quota), capacity: limit, flow: Int32(asked),
        isInTree: true)
    }
  }

  private mutating func addColumnQuotaArcs(_ quota: Int) {
    let node = quotaNodes[quota]
    let asked = Int32(clamping: graph.quotas[quota].atLeast)
    let allowed = Int32(clamping: graph.quotas[quota].atMost ?? .max)
    if asked > 0 {
      network.addArcToParent(
        of: node, cost: .zero - rewards.ofPair(1, quota: quota), capacity: asked, isInTree: true)
    }
    if allowed > asked {
      let rest = allowed == .max ? FlowNetwork<Weight>.unlimited : allowed - asked
      network.addArcToParent(of: node, cost: .zero, capacity: rest, isInTree: asked == 0)
    }
  }

  private mutating func addColumn(_ column: Int, degree: Int) {
    if layout.closedColumns[column] >= 0 || graph.capacities[column] == 0 { return }
    let holder = layout.columns.innermost[column]
    let node = network.addNode(parent: holder >= 0 ? quotaNodes[holder] : 0)
    columnNodes[column] = node
    // One more than there are edges, so that a place stays free where capacity is larger.
    let places = min(graph.capacities[column], degree + 1)
    if rewards.hasBalance {
      for t in 1...places {
        network.addArcToParent(
          of: node, cost: .zero - rewards.ofPlace(t, column: column), capacity: 1,
          isInTree: t == 1)
      }
      return
    }
    let asked = min(graph.minimum(ofColumn: column), places)
    if asked > 0 {
      network.addArcToParent(
        of: node, cost: .zero - rewards.ofPlace(1, column: column), capacity: Int32(asked),
        isInTree: true)
    }
    if places > asked {
      network.addArcToParent(
        of: node, cost: .zero, capacity: Int32(places - asked), isInTree: asked == 0)
    }
  }

  private mutating func addEdges(_ lists: EdgeLists, rows: [Int]) {
    for (rank, row) in rows.enumerated() {
      // The single place of a row bounds its edges already.
      let capacity = graph.demand(ofRow: row) == 1 ? FlowNetwork<Weight>.unlimited : 1
      for edge in lists.edges[lists.rowStarts[rank]..<lists.rowStarts[rank + 1]] {
        let column = Int(graph.edgeColumns[Int(edge)])
        network.addArc(
          rowNodes[row], columnNodes[column], cost: .zero - worths[Int(edge)], capacity: capacity)
        arcRows.append(Int32(row))
        arcEdges.append(edge)
      }
    }
  }
}
