import MatchingAlgorithms
import Testing

@Suite("Order of input") struct PermutationTests {
  /// The same problem with rows and columns in another order.
  static func permuted(
    _ graph: BipartiteGraph, rows: [Int], columns: [Int], _ generator: inout SeededGenerator
  ) throws -> BipartiteGraph {
    var newRow = rows
    var newColumn = columns
    for (new, old) in rows.enumerated() { newRow[old] = new }
    for (new, old) in columns.enumerated() { newColumn[old] = new }
    let edges = (0..<graph.rowCount).flatMap { graph.edges(ofRow: $0) }.map {
      BipartiteGraph.Edge(
        row: newRow[$0.row], column: newColumn[$0.column], benefits: $0.benefits)
    }
    let quotas = graph.quotas.map { quota in
      Quota(
        quota.side,
        generator.shuffled(
          quota.members.map { quota.side == .rows ? newRow[$0] : newColumn[$0] }),
        atLeast: quota.atLeast, atMost: quota.atMost)
    }
    return try BipartiteGraph(
      rowCount: rows.count, columnCapacities: columns.map { graph.capacities[$0] }, edges: edges,
      benefitCount: 2, rowDemands: rows.map { graph.demand(ofRow: $0) },
      columnMinimums: columns.map { graph.minimum(ofColumn: $0) },
      quotas: generator.shuffled(quotas),
      forced: graph.forcedPairs.map {
        .init(row: newRow[$0.row], column: newColumn[$0.column])
      })
  }

  static func pairs(
    _ graph: BipartiteGraph, _ levels: [ObjectiveLevel], rows: [Int], columns: [Int],
    _ order: SolvingOrder
  ) throws -> [[Int]]? {
    do {
      return try LexicographicAssignment.solve(graph, maximising: levels, order: order)
        .pairs.map { [rows[$0.row], columns[$0.column]] }
        .sorted { $0.lexicographicallyPrecedes($1) }
    } catch {
      // Requirements that nobody can meet are an outcome; any other error is a fault of the test.
      guard error.faults.map(\.code) == [.infeasible] else { throw error }
      return nil
    }
  }

  @Test func `the same people get the same answer with quotas, minimums and demands`() throws {
    var generator = SeededGenerator(seed: 91)
    var answers = 0
    for _ in 0..<TestCounts.of(150, full: 20_000) {
      let graph = try RandomProblem.graph(&generator, size: 7, magnitude: 1)
      let rowKeys = (0..<graph.rowCount).map { StableHash.of("row", String($0)) }
      let columnKeys = (0..<graph.columnCount).map { StableHash.of("column", String($0)) }
      let rows = generator.shuffled(Array(0..<graph.rowCount))
      let columns = generator.shuffled(Array(0..<graph.columnCount))
      let other = try Self.permuted(graph, rows: rows, columns: columns, &generator)
      for levels in [
        [.rowsServed, .total()], [.rowsServed, .worstOff(1), .total(), .balance()],
      ] as [[ObjectiveLevel]] {
        let asGiven = try Self.pairs(
          graph, levels, rows: Array(0..<rows.count), columns: Array(0..<columns.count),
          .byKeys(rows: rowKeys, columns: columnKeys))
        let shuffled = try Self.pairs(
          other, levels, rows: rows, columns: columns,
          .byKeys(rows: rows.map { rowKeys[$0] }, columns: columns.map { columnKeys[$0] }))
        if asGiven != shuffled { Issue.record("\(graph), \(levels): \(rows), \(columns)") }
        if asGiven != nil { answers += 1 }
      }
    }
    #expect(answers > TestCounts.of(100, full: 13_000))
  }

  @Test func `with a lottery the answer is unique, and so the same in any order`() throws {
    var generator = SeededGenerator(seed: 92)
    var answers = 0
    var ambiguous = 0
    for _ in 0..<TestCounts.of(100, full: 10_000) {
      let graph = try RandomProblem.graph(
        &generator, size: 7, kind: [.demands, .quotas], magnitude: 1)
      let rowKeys = (0..<graph.rowCount).map { _ in generator.next() }
      let columnKeys = (0..<graph.columnCount).map { _ in generator.next() }
      let rows = generator.shuffled(Array(0..<graph.rowCount))
      let columns = generator.shuffled(Array(0..<graph.columnCount))
      let other = try Self.permuted(graph, rows: rows, columns: columns, &generator)
      let levels: [ObjectiveLevel] = [
        .rowsServed, .total(), .lottery(rowKeys: rowKeys, columnKeys: columnKeys),
      ]
      let answer: Assignment
      do {
        answer = try LexicographicAssignment.solve(graph, maximising: levels)
      } catch {
        guard error.faults.map(\.code) == [.infeasible] else { throw error }
        continue
      }
      answers += 1
      switch UniquenessChecker.uniqueness(of: answer, in: graph, maximising: levels) {
      case .unique: break
      case .differs:
        ambiguous += 1
        continue
      case .unproved(let violations):
        Issue.record("\(graph): \(violations)")
        continue
      }
      let shuffled = try Self.pairs(
        other,
        [
          .rowsServed, .total(),
          .lottery(rowKeys: rows.map { rowKeys[$0] }, columnKeys: columns.map { columnKeys[$0] }),
        ], rows: rows, columns: columns, .byIndex)
      #expect(answer.pairs.map { [$0.row, $0.column] } == shuffled)
    }
    #expect(answers > TestCounts.of(40, full: 4_000))
    #expect(100 * ambiguous <= answers, "\(ambiguous) of \(answers)")
  }
}
