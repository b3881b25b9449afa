import MatchingAlgorithms
import Testing

@Suite("Stable matching") struct StableMatchingTests {
  @Test func `of strict lists it is the best stable matching for the side that offers`() throws {
    var generator = SeededGenerator(seed: 11)
    var several = 0
    for round in 0..<TestCounts.of(200, full: 100_000) {
      let small =
        round % 4 == 0
        ? SmallStableInstances.marriages(&generator, size: 4)
        : SmallStableInstances.random(&generator, size: 7, isTied: false)
      several += try Self.checkExtremes(small) > 1 ? 1 : 0
    }
    // Otherwise best and worst would be the same everywhere.
    #expect(several > TestCounts.of(10, full: 5000))
  }

  @Test func `every complete problem of three and three has its extremes found`() throws {
    let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
    for number in stride(from: 0, to: 46656, by: TestCounts.of(211, full: 1)) {
      var rest = number
      let lists = (0..<6).map { _ in
        defer { rest /= 6 }
        return orders[rest % 6].map { [$0] }
      }
      _ = try Self.checkExtremes(
        SmallStableInstances(
          rows: Array(lists[..<3]), columns: Array(lists[3...]), capacities: [1, 1, 1],
          minimums: [0, 0, 0]))
    }
  }

  /// Compares both answers with all stable matchings, and returns their number.
  static func checkExtremes(_ small: SmallStableInstances) throws -> Int {
    let instance = try small.instance()
    let rowsBest = try StableMatching.solve(instance, proposing: .rows)
    let columnsBest = try StableMatching.solve(instance, proposing: .columns)
    let all = small.stableMatchings()
    #expect(all.contains(rowsBest.columnOfRow))
    #expect(all.contains(columnsBest.columnOfRow))
    let ranks = small.rowRanks()
    for matching in all {
      for row in matching.indices {
        func rank(_ column: Int?) -> Int { column.flatMap { ranks[row][$0] } ?? .max }
        #expect(rank(rowsBest.columnOfRow[row]) <= rank(matching[row]))
        #expect(rank(columnsBest.columnOfRow[row]) >= rank(matching[row]))
        // Roth's rural hospitals theorem: the same rows are served in all.
        #expect((matching[row] == nil) == (rowsBest.columnOfRow[row] == nil))
      }
      let loads = small.columns.indices.map { column in matching.count { $0 == column } }
      #expect(loads == rowsBest.loads)
      #expect(loads == columnsBest.loads)
    }
    #expect(
      rowsBest.columnsBelowMinimum
        == small.minimums.indices.filter { rowsBest.loads[$0] < small.minimums[$0] })
    #expect(rowsBest.servedCount + rowsBest.unservedRows.count == instance.rowCount)
    return all.count
  }

  @Test(arguments: [ProposingSide.rows, .columns])
  func `with ties it is weakly stable, and what the published numbers say`(
    side: ProposingSide
  ) throws {
    var generator = SeededGenerator(seed: side == .rows ? 21 : 22)
    var tied = 0
    for round in 0..<TestCounts.of(150, full: 50_000) {
      let small = SmallStableInstances.random(&generator, size: 6, isTied: true, matchings: 500)
      let lottery = Lottery(seed: UInt64(round))
      let instance = try small.instance()
      tied += instance.hasTies ? 1 : 0
      let matching = try StableMatching.solve(instance, proposing: side, lottery: lottery)
      #expect(matching.seed == UInt64(round) && matching.proposing == side)
      #expect(small.stableMatchings().contains(matching.columnOfRow))
      #expect(BlockingPairs.count(of: matching.columnOfRow, in: instance) == 0)
      let strict = try small.broken(by: lottery).instance()
      let same = try StableMatching.solve(strict, proposing: side)
      #expect(matching.columnOfRow == same.columnOfRow)
    }
    #expect(tied > TestCounts.of(50, full: 20_000))
  }

  @Test(arguments: [ProposingSide.rows, .columns])
  func `the order of the input changes nothing`(side: ProposingSide) throws {
    var generator = SeededGenerator(seed: 31)
    for round in 0..<TestCounts.of(100, full: 20_000) {
      let small = SmallStableInstances.random(&generator, size: 7, isTied: round % 2 == 0)
      let rowPlaces = generator.shuffled(Array(small.rows.indices))
      let columnPlaces = generator.shuffled(Array(small.columns.indices))
      let rowKeys = small.rows.indices.map { StableHash.of("row", "\($0)") }
      let columnKeys = small.columns.indices.map { StableHash.of("column", "\($0)") }
      func moved(_ keys: [UInt64], _ places: [Int]) -> [UInt64] {
        var result = keys
        for (member, place) in places.enumerated() { result[place] = keys[member] }
        return result
      }
      let first = try StableMatching.solve(
        small.instance(), proposing: side,
        lottery: Lottery(seed: 5, rowKeys: rowKeys, columnKeys: columnKeys))
      let second = try StableMatching.solve(
        small.renumbered(rowPlaces: rowPlaces, columnPlaces: columnPlaces).instance(),
        proposing: side,
        lottery: Lottery(
          seed: 5, rowKeys: moved(rowKeys, rowPlaces), columnKeys: moved(columnKeys, columnPlaces)))
      for row in small.rows.indices {
        #expect(
          first.columnOfRow[row].map { columnPlaces[$0] } == second.columnOfRow[rowPlaces[row]])
      }
    }
  }

  @Test func `the seed decides between rows that a column wants alike`() throws {
    let instance = try StableInstance(
      rows: PreferenceLists([[0], [0]]), columns: PreferenceLists(tied: [[[0, 1]]]),
      capacities: [1])
    let winners = try (0..<20).map { seed in
      try StableMatching.solve(
        instance, proposing: .rows, lottery: Lottery(seed: seed)
      ).columnOfRow == [0, nil]
    }
    #expect(winners.contains(true) && winners.contains(false))
  }

  @Test func `a lottery number can be computed by anybody`() {
    let lottery = Lottery(seed: 2026)
    #expect(lottery.number(ofKey: 7) == StableHash.mixed(StableHash.mixed(2026) ^ 7))
  }

  @Test func `a wrong number of keys is refused`() throws {
    let instance = try StableInstance(
      rows: PreferenceLists([[0], [0]]), columns: PreferenceLists([[0, 1]]), capacities: [1])
    let error = #expect(throws: MatchingError.self) {
      try StableMatching.solve(
        instance, proposing: .rows, lottery: Lottery(seed: 1, rowKeys: [1], columnKeys: []))
    }
    #expect(try #require(error).faults.map(\.code) == [.keyCountMismatch, .keyCountMismatch])
  }

  @Test(arguments: [ProposingSide.rows, .columns])
  func `a cancelled task stops`(side: ProposingSide) async throws {
    let instance = try StableInstance(
      rows: PreferenceLists([[0]]), columns: PreferenceLists([[0]]), capacities: [1])
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      return try StableMatching.solve(instance, proposing: side)
    }
    task.cancel()
    let error = await #expect(throws: MatchingError.self) { try await task.value }
    #expect(try #require(error).isCancellation)
  }

  @Test func `nobody on a side, or nobody listed, leaves everybody unserved`() throws {
    let none = PreferenceLists([])
    for (rows, columns) in [
      (none, none), (none, PreferenceLists([[], []])), (PreferenceLists([[], []]), none),
      (PreferenceLists([[], []]), PreferenceLists([[]])),
    ] {
      let instance = try StableInstance(
        rows: rows, columns: columns, capacities: Array(repeating: .max, count: columns.count))
      for side in [ProposingSide.rows, .columns] {
        let matching = try StableMatching.solve(instance, proposing: side)
        #expect(matching.columnOfRow == Array(repeating: nil, count: rows.count))
        #expect(matching.loads == Array(repeating: 0, count: columns.count))
      }
    }
  }
}
