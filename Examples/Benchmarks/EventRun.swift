import Instances
import MatchingAlgorithms

/// Measures single events on a solved instance, and the certificate of the whole.
struct EventRun {
  private let instance: SparseInstance
  private let count: Int

  /// Rows, columns, capacity, candidates and the number of events of each sort.
  init(_ numbers: [Int]) throws {
    guard numbers.count == 5 else { throw Problem.Unknown() }
    instance = try SparseInstance(
      .popular, rows: numbers[0], columns: numbers[1], capacity: numbers[2], degree: numbers[3],
      seed: 1)
    count = numbers[4]
  }

  /// The measurements as lines of cells.
  func run() throws -> String {
    let graph = try BipartiteGraph(
      rowStarts: instance.rowStarts, edgeColumns: instance.columns,
      benefits: [instance.costs.map { SparseRun.penalty - Int64($0) }],
      columnCapacities: instance.capacities)
    let levels: [ObjectiveLevel] = [.total()]
    var live = try IncrementalAssignment(graph, maximising: levels)
    var generator = InstanceGenerator(seed: 2)
    var leaves: [Double] = []
    var arrives: [Double] = []
    var declines: [Double] = []
    for _ in 0..<count {
      let row = generator.below(graph.rowCount)
      leaves.append(try Stopwatch.time { try live.withdraw(row: row) }.seconds)
      let edges = graph.edges(ofRow: row).map { (column: $0.column, benefits: $0.benefits) }
      arrives.append(try Stopwatch.time { try live.addRow(edges: edges) }.seconds)
      let column = generator.below(graph.columnCount)
      let places = max(0, instance.capacities[column] - 1)
      declines.append(
        try Stopwatch.time { try live.setCapacity(ofColumn: column, to: places) }.seconds)
      try live.setCapacity(ofColumn: column, to: instance.capacities[column])
    }
    let now = try live.graph()
    let answer = live.assignment
    let checks = (0..<5).map { _ in
      Stopwatch.time {
        CertificateChecker.violations(of: answer, in: now, maximising: levels).isEmpty
      }
    }
    guard checks.allSatisfy(\.0) else { throw Problem.Unknown() }
    return [
      ("a row leaves", leaves, 5), ("a row arrives", arrives, 5),
      ("a column loses a place", declines, 5),
      ("certificate of the whole", checks.map(\.seconds), 10),
    ].map { name, seconds, goal in
      let milliseconds = seconds.map { $0 * 1000 }
      let numbers = [
        Statistics.median(milliseconds), Statistics.percentile(99, milliseconds),
        milliseconds.max(),
      ]
      return ([name] + numbers.map { Table.number($0 ?? 0) } + ["\(goal)"])
        .joined(separator: ",")
    }.joined(separator: ";")
  }
}
