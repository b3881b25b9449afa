/// Finds how little and how much one arc can carry among all circulations within bounds.
///
/// Each arc has a lower and an upper bound, and one circulation within all of them is known from the
/// start. To find the most that an arc can carry, flow is sent from its end to its start along the
/// residual arcs, shortest path first, until none is left; with whole bounds the answer is whole
/// and exact. Two nested ("laminar") families of sums over the cells of a table make such a network,
/// which is how the audit of disclosure control uses it.
///
/// Sources: Hoffman, *Some recent applications of the theory of linear inequalities to extremal
/// combinatorial analysis*, 1960 (circulations with bounds); Edmonds and Karp, *Theoretical
/// improvements in algorithmic efficiency for network flow problems*, JACM 19, 1972; Ahuja, Magnanti
/// and Orlin, *Network Flows*, 1993, chapter 6.
package struct BoundedCirculation: Sendable {
  /// The upper bound of an arc that nothing can fill.
  package static let unlimited = Int.max

  private var sources: [Int] = []
  private var targets: [Int] = []
  private var lowers: [Int] = []
  private var uppers: [Int] = []
  private var flows: [Int] = []
  private var nodeCount = 0

  /// Makes a network without nodes and arcs.
  package init() {}

  /// Adds a node and returns its number.
  package mutating func addNode() -> Int {
    nodeCount += 1
    return nodeCount - 1
  }

  /// Adds an arc with its bounds and what it carries in the known circulation; returns its number.
  ///
  /// A flow outside the bounds widens them to hold it: the known circulation is always within.
  package mutating func addArc(
    from source: Int, to target: Int, lower: Int, upper: Int, flow: Int
  ) -> Int {
    sources.append(source)
    targets.append(target)
    lowers.append(min(lower, flow))
    uppers.append(max(upper, flow))
    flows.append(flow)
    return flows.count - 1
  }

  /// Whether what the arcs carry goes round: as much leaves each node as comes in.
  package var isBalanced: Bool {
    var excess = [Int](repeating: 0, count: nodeCount)
    for arc in flows.indices {
      excess[sources[arc]] &-= flows[arc]
      excess[targets[arc]] &+= flows[arc]
    }
    return excess.allSatisfy { $0 == 0 }
  }

  /// Returns a solver for any number of questions about this network.
  package func solver() -> Solver { Solver(self) }

  /// Answers questions about one network; keeps what it worked out between two questions.
  package struct Solver: Sendable {
    private let network: BoundedCirculation
    private var flows: [Int]
    /// Arcs at each node, one after the other: an arc's number doubled, odd where it ends there.
    private var starts: [Int]
    private var ends: [Int]
    private var cameBy: [Int]
    private var queue: [Int]

    fileprivate init(_ network: BoundedCirculation) {
      self.network = network
      flows = network.flows
      var starts = [Int](repeating: 0, count: network.nodeCount + 1)
      for arc in network.flows.indices {
        starts[network.sources[arc] + 1] += 1
        starts[network.targets[arc] + 1] += 1
      }
      for node in 0..<network.nodeCount { starts[node + 1] += starts[node] }
      var next = starts
      ends = [Int](repeating: 0, count: 2 * network.flows.count)
      for arc in network.flows.indices {
        ends[next[network.sources[arc]]] = 2 * arc
        next[network.sources[arc]] += 1
        ends[next[network.targets[arc]]] = 2 * arc + 1
        next[network.targets[arc]] += 1
      }
      self.starts = starts
      cameBy = [Int](repeating: -1, count: network.nodeCount)
      queue = []
      queue.reserveCapacity(network.nodeCount)
    }

    /// The least that an arc can carry.
    ///
    /// - Complexity: O(V·E²) at worst; a handful of searches of O(E) on the tables of a report.
    package mutating func least(onArc arc: Int) -> Int {
      let room = flows[arc] - network.lowers[arc]
      guard room > 0 else { return flows[arc] }
      flows[arc] -=
        send(room, from: network.sources[arc], to: network.targets[arc], without: arc).amount
      return flows[arc]
    }

    /// The most that an arc can carry; `nil` where there is no limit.
    ///
    /// - Complexity: as ``least(onArc:)``.
    package mutating func most(onArc arc: Int) -> Int? {
      let upper = network.uppers[arc]
      let room = upper == BoundedCirculation.unlimited ? upper : upper - flows[arc]
      guard room > 0 else { return flows[arc] }
      let sent = send(room, from: network.targets[arc], to: network.sources[arc], without: arc)
      // What went before a path without a bottleneck was found has gone, and must go round.
      flows[arc] += sent.amount
      return sent.isUnlimited ? nil : flows[arc]
    }

    /// Sends up to so much along residual paths; stops where a path has no bottleneck.
    private mutating func send(
      _ amount: Int, from start: Int, to goal: Int, without skipped: Int
    ) -> (amount: Int, isUnlimited: Bool) {
      if start == goal {
        let isUnlimited = amount == BoundedCirculation.unlimited
        return (isUnlimited ? 0 : amount, isUnlimited)
      }
      var sent = 0
      while sent < amount, search(from: start, to: goal, without: skipped) {
        var path: [Int] = []
        var bottleneck = amount == BoundedCirculation.unlimited ? amount : amount - sent
        forEachStep(from: start, to: goal) { step in
          path.append(step)
          bottleneck = min(bottleneck, room(step))
        }
        if bottleneck == BoundedCirculation.unlimited { return (sent, true) }
        for step in path { flows[step / 2] += step & 1 == 0 ? bottleneck : -bottleneck }
        sent += bottleneck
      }
      return (sent, false)
    }

    /// How much more goes along a step: forwards up to the upper bound, backwards to the lower.
    private func room(_ step: Int) -> Int {
      let arc = step / 2
      if step & 1 == 1 { return flows[arc] - network.lowers[arc] }
      let upper = network.uppers[arc]
      return upper == BoundedCirculation.unlimited ? upper : upper - flows[arc]
    }

    private func forEachStep(from start: Int, to goal: Int, _ visit: (Int) -> Void) {
      var node = goal
      while node != start {
        let step = cameBy[node]
        visit(step)
        node = step & 1 == 0 ? network.sources[step / 2] : network.targets[step / 2]
      }
    }

    private mutating func search(from start: Int, to goal: Int, without skipped: Int) -> Bool {
      for node in cameBy.indices { cameBy[node] = -1 }
      queue.removeAll(keepingCapacity: true)
      queue.append(start)
      var head = 0
      while head < queue.count {
        let node = queue[head]
        head += 1
        for place in starts[node]..<starts[node + 1] {
          let step = ends[place]
          let arc = step / 2
          guard arc != skipped, room(step) > 0 else { continue }
          let next = step & 1 == 0 ? network.targets[arc] : network.sources[arc]
          guard next != start, cameBy[next] < 0 else { continue }
          cameBy[next] = step
          if next == goal { return true }
          queue.append(next)
        }
      }
      return false
    }
  }
}
