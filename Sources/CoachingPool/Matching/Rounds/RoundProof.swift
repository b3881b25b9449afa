internal import MatchingAlgorithms

/// Shows that no other set of pairs does better under the round's aims.
///
/// It holds the eligible pairs and a price for each side; ``violations()`` checks them with code that
/// the solver does not share, in one pass. An empty list is the proof, or where the search ended at its
/// limit, the proof of the bound that the round states.
public struct RoundProof: Sendable {
  let graph: BipartiteGraph
  let levels: [ObjectiveLevel]
  let tree: RoundTree
  let apart: ApartRequests
  let assignment: Assignment
  /// What checks the pairs that are not in the graph, where the round was too large to keep them.
  let scan: PriceScan?

  init?(
    _ graph: BipartiteGraph, _ tree: RoundTree, _ levels: [ObjectiveLevel],
    keepingApart apart: ApartRequests, scan: PriceScan? = nil
  ) {
    guard let best = tree.best else { return nil }
    self.graph = graph
    self.tree = tree
    self.levels = levels
    self.apart = apart
    self.scan = scan
    passCount = scan?.passes
    assignment = best.assignment
  }

  // Stored, since a computed one crashes the optimiser of Swift 6.3.1 where another module asks it.
  /// How often all pairs were looked at, where there were too many to keep; `nil` where they are kept.
  ///
  /// ``violations()`` then judges every pair anew, and asks the plain rules about a sample of requests
  /// and every practitioner.
  public let passCount: Int?

  /// How many branches were looked into; one where no request had to be kept apart from another.
  public var branchCount: Int { tree.nodes.count }

  /// Checks feasibility, prices and totals anew; every violation is a sentence.
  ///
  /// - Complexity: linear in the eligible pairs, for each branch.
  public func violations() -> [String] {
    guard let best = tree.best else { return ["There is no round to check."] }
    var found = CertificateChecker.violations(
      of: best.assignment, in: graph.forbidding(best.forbidden), maximising: levels
    ).map(\.description)
    if let scan, case .solved(let root)? = tree.nodes.first?.outcome {
      found += scan.violations(of: root, and: best.assignment)
    }
    // Only where the one branch is the round itself is it checked already.
    if apart.isEmpty, best.forbidden.isEmpty, tree.nodes.count == 1,
      case .solved(best.assignment)? = tree.nodes.first?.outcome, tree.nodes[0].forbidden.isEmpty
    {
      return found
    }
    if let clash = apart.firstViolation(of: best.assignment.pairs) {
      found.append(
        "Rows \(clash.first) and \(clash.second) share column \(clash.column) and may not.")
    }
    guard let root = tree.nodes.first, root.forbidden.isEmpty else {
      return found + ["The search does not begin with the whole round."]
    }
    for node in tree.nodes.indices { found += violations(ofNode: node) }
    return found
  }

  /// The pairs that were forbidden where the search found the round.
  var forbidden: [BipartiteGraph.Pair] { tree.best?.forbidden ?? [] }

  /// The bound that the round did not reach, where the search ended at its limit.
  var openBound: [Int64]? { tree.openBound }

  private func violations(ofNode index: Int) -> [String] {
    let node = tree.nodes[index]
    if let split = node.split {
      let halves = split.children.map { tree.nodes[$0].forbidden }
      let expected = [split.first, split.second].map {
        node.forbidden + [BipartiteGraph.Pair(row: $0, column: split.column)]
      }
      return halves == expected && apart.areApart(split.first, split.second)
        ? [] : ["Branch \(index) is not split in two halves of two requests kept apart."]
    }
    switch node.outcome {
    case .infeasible(let shortage):
      let isForcedForbidden = graph.forcedPairs.contains { node.forbidden.contains($0) }
      return isForcedForbidden || ShortageCheck(graph.forbidding(node.forbidden)).proves(shortage)
        ? [] : ["Branch \(index) is called impossible, and its shortage is none."]
    case .solved(let assignment):
      return CertificateChecker.violations(
        of: assignment, in: graph.forbidding(node.forbidden), maximising: levels
      ).map { "Branch \(index): \($0.description)" }
    }
  }

  var edgeCount: Int { scan?.pairCount ?? graph.edgeCount }
  var levelValues: [Int] { assignment.levelValues.map(Int.init) }

  var pairs: [(row: Int, column: Int, points: Int)] {
    assignment.pairs.map { row, column in
      let points = graph.edge(row: row, column: column)?.benefits[MatchField.Benefit.points]
      return (row, column, Int(points ?? 0))
    }
  }

  /// Requests that compete for too few places, and where these are.
  typealias Bottleneck = (rows: [Int], columns: [Int], places: Int)

  /// Lists every unserved row with the smallest group around it that has too few places.
  ///
  /// The group is `nil` where the aims or the constraints and not the places left the row out.
  func bottlenecks() -> [(row: Int, bottleneck: Bottleneck?)] {
    // The group around one of very many would be nearly all of them.
    if scan != nil { return assignment.unservedRows.map { ($0, nil) } }
    let pairs = assignment.pairs.map { BipartiteGraph.Pair(row: $0.row, column: $0.column) }
    let finder = try? HallViolatorFinder(graph, pairs: pairs)
    return assignment.unservedRows.map { row in
      let found = try? finder?.violator(containing: row)
      return (row, found.map { ($0.rows, $0.columns, $0.places) })
    }
  }

  /// Which columns have places left, by their capacities.
  func freeColumns(_ capacities: [Int]) -> [Bool] {
    var left = capacities
    for pair in assignment.pairs { left[pair.column] -= 1 }
    return left.map { $0 > 0 }
  }
}
