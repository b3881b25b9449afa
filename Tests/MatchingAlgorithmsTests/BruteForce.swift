import MatchingAlgorithms

/// Tries every assignment of a small graph.
struct BruteForce {
  /// What a pair is worth on each level.
  typealias Worth = (_ edge: BipartiteGraph.Edge) -> [Int64]

  /// The lexicographically largest level values of any assignment.
  static func best(
    _ graph: BipartiteGraph, levels: Int, places: [Int]? = nil, worth: Worth
  ) -> [Int64] {
    let options = (0..<graph.rowCount).map { row in
      graph.edges(ofRow: row).map { (column: $0.column, worth: worth($0)) }
    }
    var places = places ?? graph.capacities
    var values = [Int64](repeating: 0, count: levels)
    var best = values
    func choose(_ row: Int) {
      if row == options.count {
        if best.lexicographicallyPrecedes(values) { best = values }
        return
      }
      choose(row + 1)
      for option in options[row] where places[option.column] > 0 {
        places[option.column] -= 1
        for level in 0..<levels { values[level] += option.worth[level] }
        choose(row + 1)
        for level in 0..<levels { values[level] -= option.worth[level] }
        places[option.column] += 1
      }
    }
    choose(0)
    return best
  }
}
