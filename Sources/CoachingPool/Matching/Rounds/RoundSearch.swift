internal import MatchingAlgorithms

/// Finds a best round where some requests may not share a practitioner.
///
/// That demand makes the problem NP-hard, so it is searched: the round is solved without the demand,
/// and where two requests share a practitioner and may not, it branches, in one half forbidding the
/// practitioner to the first, in the other to the second. Each half is solved and proved like any round;
/// what it reaches bounds everything below it. The branch with the best bound goes first. Without such
/// requests there is one node, and it is the answer.
///
/// Source: Land and Doig, *An automatic method of solving discrete programming problems*,
/// Econometrica 28, 1960.
struct RoundSearch {
  private let graph: BipartiteGraph
  private let levels: [ObjectiveLevel]
  private let apart: ApartRequests
  private let limit: Int
  private var tree = RoundTree()
  private var solved = 0

  /// Searches to the end or to a number of branches.
  ///
  /// - Throws: What the solver throws; `nil` comes back where no round was found within the limit.
  static func tree(
    _ graph: BipartiteGraph, _ levels: [ObjectiveLevel], _ apart: ApartRequests, limit: Int
  ) throws(MatchingError) -> RoundTree? {
    var search = RoundSearch(graph: graph, levels: levels, apart: apart, limit: limit)
    try search.run()
    return search.tree.best == nil ? nil : search.tree
  }

  private init(
    graph: BipartiteGraph, levels: [ObjectiveLevel], apart: ApartRequests, limit: Int
  ) {
    self.graph = graph
    self.levels = levels
    self.apart = apart
    self.limit = limit
  }

  private mutating func run() throws(MatchingError) {
    let root = try LexicographicAssignment.solve(graph, maximising: levels)
    tree.nodes = [.init(forbidden: [], outcome: .solved(root))]
    guard violation(of: root) != nil else {
      tree.best = .init(forbidden: [], assignment: root)
      return
    }
    try dive(from: root)
    var open = [0]
    while let next = take(from: &open) {
      guard case .solved(let assignment) = tree.nodes[next].outcome,
        tree.isBetterThanBest(assignment.levelValues)
      else { continue }
      guard let clash = violation(of: assignment) else {
        tree.best = .init(forbidden: tree.nodes[next].forbidden, assignment: assignment)
        continue
      }
      if solved >= limit { return }
      var children: [Int] = []
      for row in [clash.first, clash.second] {
        let forbidden = tree.nodes[next].forbidden + [.init(row: row, column: clash.column)]
        children.append(tree.nodes.count)
        tree.nodes.append(.init(forbidden: forbidden, outcome: try outcome(forbidden)))
      }
      tree.nodes[next].split = .init(
        first: clash.first, second: clash.second, column: clash.column, children: children)
      open += children
    }
  }

  /// Looks for a round that keeps the demand, taking one side of each clash, so that there is one soon.
  private mutating func dive(from root: Assignment) throws(MatchingError) {
    var forbidden: [BipartiteGraph.Pair] = []
    var assignment = root
    while let clash = violation(of: assignment), solved < limit {
      var found: Assignment?
      // The second, or where that pair has to be, the first.
      for row in [clash.second, clash.first] where found == nil {
        let trial = forbidden + [.init(row: row, column: clash.column)]
        if case .solved(let answer) = try outcome(trial) {
          forbidden = trial
          found = answer
        }
      }
      guard let found else { return }
      assignment = found
    }
    if violation(of: assignment) == nil {
      tree.best = .init(forbidden: forbidden, assignment: assignment)
    }
  }

  private mutating func outcome(
    _ forbidden: [BipartiteGraph.Pair]
  ) throws(MatchingError) -> RoundTree.Outcome {
    solved += 1
    do {
      return .solved(
        try LexicographicAssignment.solve(graph.forbidding(forbidden), maximising: levels))
    } catch {
      guard let shortage = error.faults.first?.shortage else { throw error }
      return .infeasible(shortage)
    }
  }

  private func violation(
    of assignment: Assignment
  ) -> (first: Int, second: Int, column: Int)? {
    apart.isEmpty ? nil : apart.firstViolation(of: assignment.pairs)
  }

  /// Takes the open node with the best bound, the oldest among equals.
  private func take(from open: inout [Int]) -> Int? {
    var best: (position: Int, values: [Int64])?
    for (position, node) in open.enumerated() {
      guard case .solved(let assignment) = tree.nodes[node].outcome else { continue }
      if let known = best, !known.values.lexicographicallyPrecedes(assignment.levelValues) {
        continue
      }
      best = (position, assignment.levelValues)
    }
    return best.map { open.remove(at: $0.position) }
  }
}
