internal import MatchingAlgorithms

extension RoundCertificate {
  /// States what a proof holds, without its graph.
  init(_ proof: RoundProof) {
    result = Solution(proof.assignment)
    forbidden = proof.forbidden.map { Pair($0) }.sorted()
    // A single node that is the round itself says nothing more.
    branches =
      proof.tree.nodes.count == 1 && forbidden.isEmpty
      ? []
      : proof.tree.nodes.map { node in
        if let split = node.split {
          return .split(
            Split(
              first: split.first, second: split.second, column: split.column,
              withoutFirst: split.children[0], withoutSecond: split.children[1]))
        }
        return switch node.outcome {
        case .solved(let assignment): .solved(Solution(assignment))
        case .infeasible(let shortage):
          .impossible(
            asking: shortage.asking.map { Bound($0.bound) },
            limits: shortage.limits.map { Bound($0.bound) })
        }
      }
  }

  /// The search that this claims, for a graph with so many rows; there are no misfits.
  func tree(rows: Int) -> RoundTree {
    let claim = result.assignment(rows: rows)
    var tree = RoundTree()
    tree.best = .init(forbidden: forbidden.map(\.pair), assignment: claim)
    if branches.isEmpty, forbidden.isEmpty {
      tree.nodes = [.init(forbidden: [], outcome: .solved(claim))]
    }
    var without: [[BipartiteGraph.Pair]] = Array(repeating: [], count: branches.count)
    for (index, branch) in branches.enumerated() {
      switch branch {
      case .solved(let solution):
        tree.nodes.append(
          .init(forbidden: without[index], outcome: .solved(solution.assignment(rows: rows))))
      case .impossible(let asking, let limits):
        tree.nodes.append(
          .init(
            forbidden: without[index],
            outcome: .infeasible(
              RequirementShortage(
                asking: asking.map { .init($0.bound, units: 0) },
                limits: limits.map { .init($0.bound, units: 0) }, asked: 0, available: 0))))
      case .split(let split):
        let column = split.column
        without[split.withoutFirst] = without[index] + [.init(row: split.first, column: column)]
        without[split.withoutSecond] = without[index] + [.init(row: split.second, column: column)]
        // What a branch was worth before it was split proves nothing, so it is not stated.
        tree.nodes.append(
          .init(
            forbidden: without[index], outcome: .solved(claim),
            split: .init(
              first: split.first, second: split.second, column: column,
              children: [split.withoutFirst, split.withoutSecond])))
      }
    }
    return tree
  }
}

extension RoundCertificate.Solution {
  init(_ assignment: Assignment) {
    self.init(
      pairs: assignment.pairs.map { .init(row: $0.row, column: $0.column) },
      values: assignment.levelValues, prices: .init(assignment.prices),
      barriers: assignment.barriers.map {
        .init(
          level: $0.level, value: $0.value, before: .init($0.before),
          above: $0.above.map { .init($0) })
      })
  }

  func assignment(rows: Int) -> Assignment {
    var columnOfRow = [Int?](repeating: nil, count: rows)
    var further: [BipartiteGraph.Pair] = []
    for pair in pairs.sorted() {
      if columnOfRow[pair.row] == nil {
        columnOfRow[pair.row] = pair.column
      } else {
        further.append(pair.pair)
      }
    }
    return Assignment(
      columnOfRow: columnOfRow, furtherPairs: further, levelValues: values, prices: prices.dual,
      barriers: barriers.map {
        WorstOffBarrier(
          level: $0.level, value: $0.value, before: $0.before.dual, above: $0.above?.dual)
      })
  }
}

extension RoundCertificate.Prices {
  init(_ prices: DualPrices) {
    self.init(rows: prices.rows, columns: prices.columns, quotas: prices.quotas)
  }

  var dual: DualPrices { DualPrices(rows: rows, columns: columns, quotas: quotas) }
}

extension RoundCertificate.Pair {
  init(_ pair: BipartiteGraph.Pair) { self.init(row: pair.row, column: pair.column) }

  var pair: BipartiteGraph.Pair { .init(row: row, column: column) }
}

extension RoundCertificate.Bound {
  init(_ bound: RequirementShortage.Bound) {
    self =
      switch bound {
      case .minimum(let column): .minimum(column: column)
      case .atLeast(let quota): .atLeast(quota: quota)
      case .forced(let row, let column): .forced(.init(row: row, column: column))
      case .demand(let row): .demand(row: row)
      case .capacity(let column): .capacity(column: column)
      case .atMost(let quota): .atMost(quota: quota)
      case .pair(let row, let column): .pair(.init(row: row, column: column))
      }
  }

  var bound: RequirementShortage.Bound {
    switch self {
    case .minimum(let column): .minimum(column: column)
    case .atLeast(let quota): .atLeast(quota: quota)
    case .forced(let pair): .forced(row: pair.row, column: pair.column)
    case .demand(let row): .demand(row: row)
    case .capacity(let column): .capacity(column: column)
    case .atMost(let quota): .atMost(quota: quota)
    case .pair(let pair): .pair(row: pair.row, column: pair.column)
    }
  }
}
