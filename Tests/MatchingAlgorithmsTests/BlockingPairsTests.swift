import MatchingAlgorithms
import Testing

@Suite("Blocking pairs") struct BlockingPairsTests {
  @Test(arguments: [false, true])
  func `every matching of a small problem has the blocking pairs that the definition says`(
    isTied: Bool
  ) throws {
    var generator = SeededGenerator(seed: isTied ? 51 : 52)
    for _ in 0..<TestCounts.of(40, full: 5000) {
      let small = SmallStableInstances.random(
        &generator, size: 5, isTied: isTied, matchings: 100)
      let instance = try small.instance()
      small.forEachMatching { matching, blocking in
        let found = BlockingPairs.list(of: matching, in: instance)
        #expect(found.allSatisfy { $0.code == .blockingPair })
        #expect(found.compactMap { $0.row.map { [$0] } }.count == blocking.count)
        #expect(found.map { [$0.row, $0.column] } == blocking.map { [$0[0], $0[1]] })
        #expect(BlockingPairs.count(of: matching, in: instance) == blocking.count)
      }
    }
  }

  static func annAndBen() throws -> StableInstance {
    try StableInstance(
      rows: PreferenceLists([[0, 1], [0]]), columns: PreferenceLists([[1, 0], [0]]),
      capacities: [1, 1])
  }

  @Test func `wrong matchings are caught, each for what it is`() throws {
    let instance = try Self.annAndBen()
    func codes(_ matching: [Int?]) -> [StabilityViolation.Code] {
      BlockingPairs.list(of: matching, in: instance).map(\.code)
    }
    #expect(codes([1, 0]) == [])
    #expect(codes([1]) == [.countMismatch])
    #expect(codes([1, 0, nil]) == [.countMismatch])
    #expect(codes([1, 2]) == [.unknownColumn, .blockingPair, .blockingPair])
    #expect(codes([-1, 0]) == [.unknownColumn, .blockingPair])
    #expect(codes([.min, .max]).prefix(2) == [.unknownColumn, .unknownColumn])
    #expect(codes([nil, 1]) == [.unacceptablePair, .blockingPair, .blockingPair, .blockingPair])
    #expect(codes([0, 0]) == [.columnOverfilled])
    #expect(codes([0, nil]) == [.blockingPair])
    #expect(codes([nil, nil]) == [.blockingPair, .blockingPair, .blockingPair])
    #expect(
      BlockingPairs.list(of: [0, nil], in: instance).map(\.description)
        == ["Row 1 and column 0 would rather have each other than what they are given."])
  }

  @Test func `solvers that are wrong by a little are caught`() throws {
    var generator = SeededGenerator(seed: 61)
    var caught = [0, 0, 0]
    for _ in 0..<100 {
      let small = SmallStableInstances.random(&generator, size: 7, isTied: false)
      let instance = try small.instance()
      let oneMore = try SmallStableInstances(
        rows: small.rows, columns: small.columns, capacities: small.capacities.map { $0 + 1 },
        minimums: small.minimums
      ).instance()
      let offByOne = try StableMatching.solve(oneMore, proposing: .rows).columnOfRow
      caught[0] += BlockingPairs.count(of: offByOne, in: instance) > 0 ? 1 : 0
      // The first row takes what it likes best, and so on.
      var places = small.capacities
      let greedy = small.rows.map { list in
        let choice = list.joined().first { places[$0] > 0 }
        if let choice { places[choice] -= 1 }
        return choice
      }
      caught[1] += BlockingPairs.count(of: greedy, in: instance) > 0 ? 1 : 0
      // Somebody is forgotten.
      var dropped = try StableMatching.solve(instance, proposing: .rows).columnOfRow
      guard let served = dropped.firstIndex(where: { $0 != nil }) else { continue }
      dropped[served] = nil
      caught[2] += BlockingPairs.count(of: dropped, in: instance) > 0 ? 1 : 100
    }
    #expect(caught[0] > 20 && caught[1] > 20)
    #expect(caught[2] > 20 && caught[2] < 100)
  }
}
