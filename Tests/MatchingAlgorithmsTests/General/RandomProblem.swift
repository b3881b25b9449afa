import MatchingAlgorithms

/// Draws small problems of every kind.
enum RandomProblem {
  /// What a problem may have beside capacities.
  struct Kind: OptionSet {
    let rawValue: Int
    static let demands = Self(rawValue: 1)
    static let minimums = Self(rawValue: 2)
    static let quotas = Self(rawValue: 4)
    static let forced = Self(rawValue: 8)
    static let all: Self = [.demands, .minimums, .quotas, .forced]
  }

  /// A graph of two benefits from -`magnitude` to `magnitude`, on up to `size` rows and columns.
  static func graph(
    _ generator: inout SeededGenerator, size: Int = 5, kind: Kind = .all, magnitude: Int = 2
  ) throws -> BipartiteGraph {
    let rows = generator.below(size + 1)
    let columns = generator.below(size + 1)
    let density = 30 + generator.below(71)
    var edges: [BipartiteGraph.Edge] = []
    for row in 0..<rows {
      for column in 0..<columns where generator.below(100) < density {
        let benefits = (0..<2).map { _ in Int64(generator.below(2 * magnitude + 1) - magnitude) }
        edges.append(.init(row: row, column: column, benefits: benefits))
      }
    }
    let capacities = (0..<columns).map { _ in generator.below(4) }
    let minimums = capacities.map { capacity in
      kind.contains(.minimums) && generator.below(4) == 0 ? min(capacity, generator.below(3)) : 0
    }
    let demands = (0..<rows).map { _ in
      kind.contains(.demands) && generator.below(3) == 0 ? 1 + generator.below(3) : 1
    }
    let forced = edges.filter { _ in kind.contains(.forced) && generator.below(25) == 0 }
      .map { BipartiteGraph.Pair(row: $0.row, column: $0.column) }
    var quotas: [Quota] = []
    if kind.contains(.quotas) {
      quotas += nested(&generator, .rows, count: rows)
      quotas += nested(&generator, .columns, count: columns)
    }
    return try BipartiteGraph(
      rowCount: rows, columnCapacities: capacities, edges: generator.shuffled(edges),
      benefitCount: 2, rowDemands: demands, columnMinimums: minimums, quotas: quotas,
      forced: forced)
  }

  /// Intervals of a shuffled side, each nested in or disjoint from the ones before.
  private static func nested(
    _ generator: inout SeededGenerator, _ side: Quota.Side, count: Int
  ) -> [Quota] {
    let members = generator.shuffled(Array(0..<count))
    var spans: [Range<Int>] = []
    for _ in 0..<generator.below(4) {
      let start = generator.below(count + 1)
      let span = start..<(start + generator.below(count - start + 1))
      let fits = spans.allSatisfy {
        !$0.overlaps(span) || ($0.clamped(to: span) == $0) || (span.clamped(to: $0) == span)
      }
      if fits { spans.append(span) }
    }
    return spans.map { span in
      let least = generator.below(3) == 0 ? generator.below(3) : 0
      let most = generator.below(4) == 0 ? nil : least + generator.below(4)
      return Quota(side, Array(members[span]), atLeast: least, atMost: most)
    }
  }

  /// Some levels, of every kind.
  static func levels(
    _ generator: inout SeededGenerator, for graph: BipartiteGraph
  ) -> [Reference.Level] {
    (0...generator.below(4)).map { _ in
      switch generator.below(9) {
      case 0: .served(nil)
      case 1: .served((0..<graph.rowCount).map { _ in Int64(generator.below(3)) })
      case 2: .places
      case 3: .most(generator.below(2))
      case 4: .least(generator.below(2))
      case 5: .worstOff(generator.below(2))
      case 6: .balance(nil)
      case 7: .balance((0..<graph.columnCount).map { _ in generator.below(3) })
      default:
        .lottery(
          (0..<graph.rowCount).map { _ in generator.next() },
          (0..<graph.columnCount).map { _ in generator.next() })
      }
    }
  }
}
