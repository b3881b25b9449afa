/// Finds a circulation of least cost by the primal network simplex method.
///
/// The basis is a spanning tree; an arc outside it whose reduced cost says that flow round its
/// cycle pays is exchanged for the last blocking arc of the cycle, which keeps the tree strongly
/// feasible (every node can send more flow to the root), so that it never cycles. Which arc enters
/// is decided block by block, the best of a block: a tie goes to the arc of the lowest number in the
/// block, and so by the order in which the arcs were numbered.
///
/// Sources: Cunningham, *A network simplex method*, Mathematical Programming 11, 1976; Ahuja,
/// Magnanti and Orlin, *Network Flows*, 1993, chapter 11; Kelly and O'Neill, *The minimum cost flow
/// problem and the network simplex solution method*, 1991 (block search).
struct NetworkSimplex<Weight: PathWeight>: ~Copyable {
  struct Node {
    var parent: Int32
    var arc: Int32
    var firstChild: Int32 = -1
    var next: Int32 = -1
    var previous: Int32 = -1
    var depth: Int32 = 0
    /// Whether the arc leads from the node to its parent.
    var isUp = true
  }

  let arcCount: Int
  let nodeCount: Int
  let sources: UnsafeMutablePointer<Int32>
  let targets: UnsafeMutablePointer<Int32>
  let costs: UnsafeMutablePointer<Weight>
  let capacities: UnsafeMutablePointer<Int32>
  let flows: UnsafeMutablePointer<Int32>
  let states: UnsafeMutablePointer<Int8>
  let nodes: UnsafeMutablePointer<Node>
  let potentials: UnsafeMutablePointer<Weight>
  private var cursor = 0
  /// About the square root of the number of arcs.
  private let blockSize: Int

  init(_ network: FlowNetwork<Weight>) {
    arcCount = network.arcCount
    nodeCount = network.nodeCount
    blockSize = max(16, 1 << ((Int.bitWidth - network.arcCount.leadingZeroBitCount) / 2))
    sources = Self.copy(network.sources)
    targets = Self.copy(network.targets)
    costs = Self.copy(network.costs)
    capacities = Self.copy(network.capacities)
    flows = Self.copy(network.flows)
    states = .allocate(capacity: arcCount)
    for arc in 0..<arcCount {
      states[arc] = flows[arc] == 0 ? ArcState.lower : ArcState.upper
    }
    nodes = .allocate(capacity: nodeCount)
    potentials = .allocate(capacity: nodeCount)
    for node in 0..<nodeCount {
      (nodes + node).initialize(
        to: Node(parent: network.parents[node], arc: network.treeArcs[node]))
      (potentials + node).initialize(to: .zero)
    }
    for node in 1..<max(1, nodeCount) {
      states[Int(nodes[node].arc)] = ArcState.tree
      link(Int32(node), to: nodes[node].parent)
    }
    forEachNode(below: 0) { node in
      guard node != 0 else { return }
      let parent = Int(nodes[node].parent)
      nodes[node].depth = nodes[parent].depth + 1
      potentials[node] = potentials[parent] - costs[Int(nodes[node].arc)]
    }
  }

  deinit {
    sources.deallocate()
    targets.deallocate()
    costs.deallocate()
    capacities.deallocate()
    flows.deallocate()
    states.deallocate()
    nodes.deallocate()
    potentials.deallocate()
  }

  /// Pivots until no arc outside the tree pays; throws when the task is cancelled.
  mutating func run() throws(MatchingError) {
    var pivots = 0
    while true {
      if pivots & 0xFFFF == 0 {
        try SolvingProgress.begin(.pivoting, step: 1 + pivots >> 16, of: nil)
      } else if pivots & 0x3FF == 0, Task.isCancelled {
        throw MatchingError(faults: [.cancelled])
      }
      let entering = enteringArc()
      if entering < 0 { return }
      pivot(entering)
      pivots += 1
    }
  }

  /// The arc that pays most in the next block that has one that pays, or -1.
  private mutating func enteringArc() -> Int {
    var best = Weight.zero
    var found = -1
    var left = blockSize
    var arc = cursor
    for _ in 0..<arcCount {
      let state = states[arc]
      if state != ArcState.tree {
        let source = Int(sources[arc])
        let target = Int(targets[arc])
        let cost = costs[arc] + potentials[source] - potentials[target]
        let gain = state == ArcState.lower ? cost : .zero - cost
        if gain < best {
          best = gain
          found = arc
        }
      }
      arc += 1
      if arc == arcCount { arc = 0 }
      left -= 1
      if left == 0 {
        if found >= 0 { break }
        left = blockSize
      }
    }
    cursor = arc
    return found
  }

  private static func copy<Element>(_ array: [Element]) -> UnsafeMutablePointer<Element> {
    let pointer = UnsafeMutablePointer<Element>.allocate(capacity: array.count)
    for (place, element) in array.enumerated() { (pointer + place).initialize(to: element) }
    return pointer
  }
}

/// Where an arc stands: at 0, in the tree, or at its capacity.
enum ArcState: Sendable {
  static let lower: Int8 = 1
  static let tree: Int8 = 0
  static let upper: Int8 = -1
}
