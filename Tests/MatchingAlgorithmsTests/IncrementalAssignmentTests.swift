import MatchingAlgorithms
import Testing

@Suite struct IncrementalAssignmentTests {
  static let objectives: [[ObjectiveLevel]] = [
    [.total()], [.rowsServed, .total()], [.rowsServed, .leastTotal(1), .total(0)],
    [.total(1), .placesFilled],
  ]

  /// The value of a new solution is reached, and the prices prove it.
  static func expectBest(_ live: IncrementalAssignment, _ levels: [ObjectiveLevel]) throws {
    let graph = try live.graph()
    let fresh = try LexicographicAssignment.solve(graph, maximising: levels)
    let kept = live.assignment
    #expect(kept.levelValues == fresh.levelValues)
    let violations = CertificateChecker.violations(of: kept, in: graph, maximising: levels)
    #expect(violations.isEmpty, "\(violations)")
    for row in 0..<live.rowCount { #expect(live.column(ofRow: row) == kept.columnOfRow[row]) }
  }

  /// Makes one random event happen, to the rows and columns that the names say.
  static func happen(
    _ live: inout IncrementalAssignment, _ generator: inout SeededGenerator,
    rowNames: [Int] = [], columnNames: [Int]? = nil
  ) throws {
    let columnNames = columnNames ?? Array(0..<live.columnCount)
    func benefits() -> [Int64] { (0..<2).map { _ in Int64(generator.below(9) - 4) } }
    let columnDrawn = generator.below(max(live.columnCount, 1))
    let column = columnNames.isEmpty ? columnDrawn : columnNames[columnDrawn]
    let rowDrawn = generator.below(max(live.rowCount, 1))
    let row = rowDrawn < rowNames.count ? rowNames[rowDrawn] : rowDrawn
    switch generator.below(6) {
    case 0 where live.rowCount > 0: try live.withdraw(row: row)
    case 1, 2:
      let columns = generator.shuffled(Array(0..<live.columnCount))
        .prefix(generator.below(live.columnCount + 1))
      try live.addRow(edges: columns.map { (columnNames[$0], benefits()) })
    case 3 where live.columnCount > 0:
      try live.setCapacity(ofColumn: column, to: generator.below(4))
    case 4 where live.columnCount > 0 && live.rowCount > 0:
      let changed = benefits()
      do throws(MatchingError) {
        try live.setBenefits(row: row, column: column, changed)
      } catch {
        #expect(error.faults.map(\.code) == [.edgeAbsent])
      }
    default:
      do throws(MatchingError) {
        try live.forbid(row: row, column: column)
      } catch {
        #expect(
          error.faults.allSatisfy {
            [.edgeAbsent, .rowOutOfRange, .columnOutOfRange].contains($0.code)
          })
      }
    }
  }

  @Test(arguments: objectives.indices)
  func `is as good as a new solution after any events`(objective: Int) throws {
    var generator = SeededGenerator(seed: UInt64(40 + objective))
    let levels = Self.objectives[objective]
    for _ in 0..<TestCounts.of(40, full: 5_000) {
      let graph = try SmallGraphs.random(&generator, size: 7)
      var live = try IncrementalAssignment(graph, maximising: levels)
      try Self.expectBest(live, levels)
      for _ in 0..<8 {
        try Self.happen(&live, &generator)
        try Self.expectBest(live, levels)
      }
    }
  }

  @Test func `with keys the same people get the same answer after any events, in any order`() throws
  {
    var generator = SeededGenerator(seed: 50)
    var moved = 0
    for _ in 0..<TestCounts.of(40, full: 2_000) {
      let graph = try SmallGraphs.random(&generator, size: 7, magnitude: 1)
      let rowKeys = (0..<graph.rowCount).map { _ in generator.next() }
      let columnKeys = (0..<graph.columnCount).map { _ in generator.next() }
      // The new number of each, and the old number of each new one.
      let rowNames = generator.shuffled(Array(0..<graph.rowCount))
      let columnNames = generator.shuffled(Array(0..<graph.columnCount))
      let rows = rowNames.indices.sorted { rowNames[$0] < rowNames[$1] }
      let columns = columnNames.indices.sorted { columnNames[$0] < columnNames[$1] }
      let other = try PermutationTests.permuted(
        graph, rows: rows, columns: columns, &generator)
      var live = try IncrementalAssignment(
        graph, maximising: [.total()], order: .byKeys(rows: rowKeys, columns: columnKeys))
      var twin = try IncrementalAssignment(
        other, maximising: [.total()],
        order: .byKeys(rows: rows.map { rowKeys[$0] }, columns: columns.map { columnKeys[$0] }))
      for _ in 0..<8 {
        var same = generator
        try Self.happen(&live, &generator)
        try Self.happen(&twin, &same, rowNames: rowNames, columnNames: columnNames)
        try Self.expectBest(live, [.total()])
        try Self.expectBest(twin, [.total()])
        #expect(live.rowCount == twin.rowCount)
        for row in 0..<live.rowCount {
          let name = row < rowNames.count ? rowNames[row] : row
          #expect(twin.column(ofRow: name) == live.column(ofRow: row).map { columnNames[$0] })
          if live.column(ofRow: row) != twin.column(ofRow: row) { moved += 1 }
        }
      }
    }
    #expect(moved > TestCounts.of(140, full: 8_600))
  }

  @Test func `the loss of a forced pair is what a new solution with it loses`() throws {
    var generator = SeededGenerator(seed: 51)
    for _ in 0..<TestCounts.of(60, full: 5_000) {
      let graph = try SmallGraphs.random(&generator, size: 6)
      let levels: [ObjectiveLevel] = [.rowsServed, .total()]
      let live = try IncrementalAssignment(graph, maximising: levels)
      let best = live.assignment.levelValues
      for row in 0..<graph.rowCount {
        let alternates = try live.alternates(forRow: row)
        for alternate in alternates {
          // The row withdraws, a place goes, and the pair counts by itself.
          var without = live
          try without.withdraw(row: row)
          try without.setCapacity(
            ofColumn: alternate.column, to: graph.capacities[alternate.column] - 1)
          let rest = try LexicographicAssignment.solve(without.graph(), maximising: levels)
          let points = try #require(graph.edge(row: row, column: alternate.column)).benefits[0]
          let forced = [rest.levelValues[0] + 1, rest.levelValues[1] + points]
          #expect(alternate.loss == zip(best, forced).map(-))
        }
        #expect(alternates.count == Set(alternates.map(\.column)).count)
        #expect(
          Set(alternates.map(\.column))
            == Set(graph.edges(ofRow: row).map(\.column).filter { graph.capacities[$0] > 0 }))
        let losses = alternates.map(\.loss)
        #expect(losses == losses.sorted { $0.lexicographicallyPrecedes($1) })
        if let own = live.column(ofRow: row) {
          #expect(alternates.contains(.init(column: own, loss: [0, 0])))
        }
      }
    }
  }

  @Test func `a copy keeps what it was when the original goes on`() throws {
    let graph = try BipartiteGraph(
      rowCount: 2, columnCapacities: [1],
      edges: [.init(row: 0, column: 0, benefits: [2]), .init(row: 1, column: 0, benefits: [1])])
    var live = try IncrementalAssignment(graph, maximising: [.total()])
    let before = live
    try live.withdraw(row: 0)
    #expect(before.column(ofRow: 0) == 0)
    #expect(before.column(ofRow: 1) == nil)
    #expect(live.column(ofRow: 0) == nil)
    #expect(live.column(ofRow: 1) == 0)
    #expect(before.placePrices() == [[1]])
    #expect(live.placePrices() == [[0]])
  }

  @Test(.timeLimit(.minutes(1)))
  func `a column of any number of places takes many arrivals, and its places go and come`() throws {
    let count = TestCounts.of(1_000, full: 10_000)
    let levels: [ObjectiveLevel] = [.rowsServed, .total()]
    let graph = try BipartiteGraph(
      rowCount: 1, columnCapacities: [.max], edges: [.init(row: 0, column: 0, benefits: [1])])
    var live = try IncrementalAssignment(graph, maximising: levels)
    for row in 1..<count { try live.addRow(edges: [(0, [Int64(row % 5)])]) }
    #expect(live.assignment.servedCount == count)
    for places in [2, 0, 7, 3, 9, count, 40, .max] {
      try live.setCapacity(ofColumn: 0, to: places)
      try Self.expectBest(live, levels)
    }
  }

  @Test func `a wrong event says all that is wrong and changes nothing`() throws {
    let graph = try BipartiteGraph(
      rowCount: 1, columnCapacities: [1, 0], edges: [.init(row: 0, column: 0, benefits: [2])])
    var live = try IncrementalAssignment(graph, maximising: [.total()])
    let before = live.assignment
    func faults(_ event: (inout IncrementalAssignment) throws(MatchingError) -> Void) -> [String] {
      do throws(MatchingError) {
        try event(&live)
        return []
      } catch {
        return error.faults.map(\.code.rawValue)
      }
    }
    let limit = BipartiteGraph.valueLimit
    #expect(faults { live throws(MatchingError) in try live.withdraw(row: 7) } == ["rowOutOfRange"])
    #expect(
      faults { live throws(MatchingError) in
        try live.addRow(edges: [(5, [1]), (0, [1, 2]), (0, [.min]), (1, [limit + 1])])
      } == [
        "columnOutOfRange", "benefitCountMismatch", "benefitOutOfRange", "duplicateEdge",
        "benefitOutOfRange",
      ])
    #expect(
      faults { live throws(MatchingError) in try live.addRow(edges: [(0, [limit])]) }
        == ["sumOutOfRange"])
    #expect(
      faults { live throws(MatchingError) in try live.setCapacity(ofColumn: -1, to: -1) }
        == ["columnOutOfRange", "negativeCapacity"])
    #expect(
      faults { live throws(MatchingError) in try live.forbid(row: 0, column: 1) } == ["edgeAbsent"])
    #expect(
      faults { live throws(MatchingError) in _ = try live.loss(forcing: 0, to: 1) }
        == ["edgeAbsent"])
    #expect(live.assignment == before)
    #expect(live.rowCount == 1)
  }
}
