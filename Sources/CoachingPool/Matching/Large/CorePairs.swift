internal import MatchingAlgorithms

/// The pairs of a large round that are looked at for certain: a small graph that grows where it has to.
struct CorePairs {
  private var columns: [[Int32]]
  /// For each row the benefits of its first pair, then of its second, and so on.
  private var benefits: [[Int64]]
  private let width: Int
  private(set) var count = 0

  init(rowCount: Int, width: Int) {
    columns = Array(repeating: [], count: rowCount)
    benefits = columns.map { _ in [] }
    self.width = width
  }

  func contains(_ column: Int32, ofRow row: Int) -> Bool { columns[row].contains(column) }

  /// Adds a pair that is not there yet.
  mutating func add(_ column: Int32, _ values: some Collection<Int64>, toRow row: Int) {
    let place = columns[row].firstIndex { column < $0 } ?? columns[row].count
    columns[row].insert(column, at: place)
    benefits[row].insert(contentsOf: values, at: place * width)
    count += 1
  }

  /// The graph of the pairs.
  func graph(
    _ capacities: [Int], _ sources: [BenefitSource]
  ) throws(MatchingError) -> BipartiteGraph {
    var starts = [0]
    var edges: [Int32] = []
    var values = [[Int64]](repeating: [], count: sources.count)
    starts.reserveCapacity(columns.count + 1)
    edges.reserveCapacity(count)
    for index in values.indices { values[index].reserveCapacity(count) }
    for row in columns.indices {
      edges += columns[row]
      for (index, source) in sources.enumerated() {
        switch source {
        case .pair(let position, _):
          var place = position
          while place < benefits[row].count {
            values[index].append(benefits[row][place])
            place += width
          }
        case .column(let own):
          for column in columns[row] { values[index].append(own[Int(column)]) }
        }
      }
      starts.append(edges.count)
    }
    return try BipartiteGraph(
      rowStarts: starts, edgeColumns: edges, benefits: values, columnCapacities: capacities)
  }
}
