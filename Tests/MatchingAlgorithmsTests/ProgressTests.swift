import MatchingAlgorithms
import Synchronization
import Testing

@Suite("Solving progress") struct ProgressTests {
  /// Holds what was reported.
  final class Log: Sendable {
    private let held = Mutex<[SolvingProgress]>([])
    var reports: [SolvingProgress] { held.withLock { $0 } }
    func add(_ report: SolvingProgress) { held.withLock { $0.append(report) } }
  }

  struct Refusal: Error, Equatable {
    let reason: Int
  }

  static let levels: [ObjectiveLevel] = [.rowsServed, .total()]

  static func graph(minimums: [Int]? = nil) throws -> BipartiteGraph {
    let edges = (0..<8).map { (number: Int) -> BipartiteGraph.Edge in
      .init(row: number / 2, column: number % 2, benefits: [Int64(number * 7 % 5)])
    }
    return try BipartiteGraph(
      rowCount: 4, columnCapacities: [1, 2], edges: edges, columnMinimums: minimums)
  }

  @Test func `a plain graph reports each round of bidding, then the repair`() throws {
    let log = Log()
    let graph = try Self.graph()
    let answer = try SolvingProgress.reporting(to: { log.add($0) }) {
      try LexicographicAssignment.solve(graph, maximising: Self.levels)
    }
    #expect(try answer == LexicographicAssignment.solve(graph, maximising: Self.levels))
    let reports = log.reports
    let rounds = reports.count - 1
    #expect(rounds > 1)
    #expect(reports.dropLast().map(\.stage) == Array(repeating: .bidding, count: rounds))
    #expect(reports.dropLast().map(\.step) == Array(1...max(rounds, 1)))
    #expect(reports.dropLast().allSatisfy { $0.steps == rounds })
    #expect(reports.last?.stage == .repairing)
    #expect(reports.last?.step == 1 && reports.last?.steps == 1)
  }

  @Test func `a graph with a minimum reports pivoting`() throws {
    let log = Log()
    let graph = try Self.graph(minimums: [0, 1])
    _ = try SolvingProgress.reporting(to: { log.add($0) }) {
      try LexicographicAssignment.solve(graph, maximising: Self.levels)
    }
    #expect(log.reports.map(\.stage) == [.pivoting])
    #expect(log.reports.map(\.step) == [1] && log.reports.map(\.steps) == [nil])
  }

  @Test func `a matrix reports searching`() throws {
    let log = Log()
    let matrix = try CostMatrix(rows: 3, columns: 2, costs: [4, 1, 2, 0, 3, 2] as [Int32])
    let best = try SolvingProgress.reporting(to: { log.add($0) }) {
      try DenseAssignment.solve(matrix)
    }
    #expect(best.totalCost == 3)
    #expect(log.reports.map(\.stage) == [.searching])
    #expect(log.reports.map(\.step) == [1])
  }

  @Test(arguments: [ProposingSide.rows, .columns])
  func `a stable instance reports proposing, a step for each 8,192 members`(
    side: ProposingSide
  ) throws {
    let log = Log()
    let count = 8193
    let lists = PreferenceLists((0..<count).map { [$0] })
    let instance = try StableInstance(
      rows: lists, columns: lists, capacities: Array(repeating: 1, count: count))
    let matching = try SolvingProgress.reporting(to: { log.add($0) }) {
      try StableMatching.solve(instance, proposing: side)
    }
    #expect(matching.loads.allSatisfy { $0 == 1 })
    #expect(log.reports.map(\.stage) == [.proposing, .proposing])
    #expect(log.reports.map(\.step) == [1, 2] && log.reports.map(\.steps) == [2, 2])
  }

  @Test func `the innermost listener hears, and nobody hears what is done outside`() throws {
    let outer = Log()
    let inner = Log()
    let graph = try Self.graph(minimums: [0, 1])
    func solve() throws { _ = try LexicographicAssignment.solve(graph, maximising: Self.levels) }
    try solve()
    try SolvingProgress.reporting(to: { outer.add($0) }) {
      try SolvingProgress.reporting(to: { inner.add($0) }) { try solve() }
      #expect(outer.reports.isEmpty && inner.reports.count == 1)
      try solve()
      #expect(outer.reports.count == 1 && inner.reports.count == 1)
    }
    try solve()
    #expect(outer.reports.count == 1 && inner.reports.count == 1)
  }

  @Test func `errors pass through as they are, and end the reports`() throws {
    let log = Log()
    let graph = try Self.graph()
    let refused = #expect(throws: Refusal.self) {
      try SolvingProgress.reporting(to: { log.add($0) }) { () throws(Refusal) in
        throw Refusal(reason: 7)
      }
    }
    #expect(refused == Refusal(reason: 7))
    let unfit = #expect(throws: MatchingError.self) {
      try SolvingProgress.reporting(to: { log.add($0) }) { () throws(MatchingError) in
        try LexicographicAssignment.solve(graph, maximising: [])
      }
    }
    #expect(unfit?.faults.map(\.code) == [.noLevels])
    _ = try LexicographicAssignment.solve(graph, maximising: Self.levels)
    #expect(log.reports.isEmpty)
  }

  @Test(arguments: [nil, [0, 1]] as [[Int]?])
  func `a task cancelled inside gets no answer, from either engine`(minimums: [Int]?) async throws {
    let log = Log()
    let graph = try Self.graph(minimums: minimums)
    let task = Task {
      // The task is cancelled by the first report, while the solver works.
      try SolvingProgress.reporting(to: { report in
        log.add(report)
        withUnsafeCurrentTask { $0?.cancel() }
      }) {
        _ = try LexicographicAssignment.solve(graph, maximising: Self.levels)
        return try LexicographicAssignment.solve(graph, maximising: Self.levels)
      }
    }
    let error = await #expect(throws: MatchingError.self) { try await task.value }
    #expect(error?.faults.map(\.code) == [.cancelled])
    #expect(log.reports.count == 1)
  }

  @Test func `a cancelled task gets no answer from the network simplex`() async throws {
    let log = Log()
    let graph = try Self.graph(minimums: [0, 1])
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try SolvingProgress.reporting(to: { log.add($0) }) {
        try LexicographicAssignment.solve(graph, maximising: Self.levels)
      }
    }
    let error = await #expect(throws: MatchingError.self) { try await task.value }
    #expect(error?.isCancellation == true)
    #expect(log.reports.isEmpty)
  }
}
