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

  /// The benefit of a pair; 0 where it is not there.
  func benefit(_ index: Int, row: Int, column: Int) -> Int64 {
    guard let place = columns[row].firstIndex(of: Int32(column)) else { return 0 }
    return benefits[row][place * width + index]
  }

  /// The graph of the pairs, with the benefits of columns after those of pairs.
  func graph(_ capacities: [Int], columnBenefits: [[Int64]]) throws(MatchingError) -> BipartiteGraph {
    var starts = [0]
    var edges: [Int32] = []
    var values = [[Int64]](repeating: [], count: width + columnBenefits.count)
    starts.reserveCapacity(columns.count + 1)
    edges.reserveCapacity(count)
    for index in values.indices { values[index].reserveCapacity(count) }
    for row in columns.indices {
      edges += columns[row]
      for index in 0..<width {
        var place = index
        while place < benefits[row].count {
          values[index].append(benefits[row][place])
          place += width
        }
      }
      for (index, benefit) in columnBenefits.enumerated() {
        for column in columns[row] { values[width + index].append(benefit[Int(column)]) }
      }
      starts.append(edges.count)
    }
    return try BipartiteGraph(
      rowStarts: starts, edgeColumns: edges, benefits: values, columnCapacities: capacities)
  }
}
