/// A network of nodes and arcs with costs, in which flow goes round at least cost.
///
/// Node 0 is the root: what leaves the source and what reaches the sink. Each other node names a
/// parent, and the arc to it that belongs to the first tree; parents come by lower or higher numbers.
struct FlowNetwork<Weight: PathWeight>: Sendable {
  /// The capacity of an arc that nothing can fill.
  static var unlimited: Int32 { .max }

  var sources: [Int32] = []
  var targets: [Int32] = []
  var costs: [Weight] = []
  var capacities: [Int32] = []
  var flows: [Int32] = []

  /// For each node the node to which its first tree arc leads; -1 for the root.
  private(set) var parents: [Int32] = [-1]
  /// For each node its first tree arc; -1 for the root.
  private(set) var treeArcs: [Int32] = [-1]

  var arcCount: Int { costs.count }
  var nodeCount: Int { parents.count }

  /// Adds a node, whose arcs to its parent follow, and returns its number.
  mutating func addNode(parent: Int32) -> Int32 {
    parents.append(parent)
    treeArcs.append(-1)
    return Int32(parents.count - 1)
  }

  /// Adds an arc and returns its number.
  @discardableResult
  mutating func addArc(
    _ source: Int32, _ target: Int32, cost: Weight, capacity: Int32, flow: Int32 = 0
  ) -> Int32 {
    sources.append(source)
    targets.append(target)
    costs.append(cost)
    capacities.append(capacity)
    flows.append(flow)
    return Int32(costs.count - 1)
  }

  /// Adds an arc from a node to its parent; the one said to be in the tree can take more flow.
  mutating func addArcToParent(
    of node: Int32, cost: Weight, capacity: Int32, flow: Int32 = 0, isInTree: Bool
  ) {
    let arc = addArc(
      node, parents[Int(node)], cost: cost, capacity: capacity, flow: flow)
    if isInTree { treeArcs[Int(node)] = arc }
  }
}
