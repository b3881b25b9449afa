import MatchingAlgorithms
import Testing

/// Instances whose optimum is known from elsewhere.
///
/// Costs are entered as benefit = 2,000,000 - cost.
@Suite("Published instances") struct PublishedInstanceTests {
  static let ceiling: Int64 = 2_000_000
  static let levels: [ObjectiveLevel] = [.rowsServed, .total()]

  /// The least cost of serving all n rows by n columns, proved by its certificate.
  static func leastCost(_ n: Int, cost: (_ row: Int, _ column: Int) -> Int) throws -> Int64 {
    var builder = BipartiteGraph.Builder(columnCapacities: Array(repeating: 1, count: n))
    for row in 0..<n {
      builder.addRow()
      for column in 0..<n {
        builder.addEdge(to: column, benefit: ceiling - Int64(cost(row, column)))
      }
    }
    let graph = try builder.build()
    let answer = try LexicographicAssignment.solve(graph, maximising: levels)
    #expect(CertificateChecker.violations(of: answer, in: graph, maximising: levels).isEmpty)
    #expect(answer.servedCount == n)
    return ceiling * Int64(n) - answer.levelValues[1]
  }

  /// Opposite orders are best: n (n + 1) (n + 2) / 6.
  ///
  /// Machol and Wien, *A hard assignment problem*, Operations Research 24, 1976: costs i × j. For 500
  /// it is also the peers' agreed optimum, 20,958,500.
  @Test(arguments: TestCounts.isFull ? [1, 2, 3, 50, 500] : [1, 2, 3, 24])
  func `the product matrices of Machol and Wien cost what the formula says`(n: Int) throws {
    let cost = try Self.leastCost(n) { ($0 + 1) * ($1 + 1) }
    #expect(cost == Int64(n * (n + 1) * (n + 2) / 6))
  }

  @Test func `the generator gives the instance the peers solved`() {
    var generator = SeededGenerator(seed: 1)
    let costs = (0..<16).map { _ in generator.below(1_000_000) }
    #expect(
      costs == [
        830459, 258313, 659182, 754342, 804901, 454270, 487791, 354676, 127091, 656586, 835941,
        182308, 563918, 408212, 288054, 666168,
      ])
  }

  @Test func `a dense uniform instance costs the peers' agreed optimum`() throws {
    // The optimum of the first 4 x 4 numbers is by hand: 258313 + 354676 + 127091 + 288054.
    // n = 500, seed 1: the optimum on which scipy, lapx, lapjv, laprust and OR-tools agree.
    let n = TestCounts.of(4, full: 500)
    var generator = SeededGenerator(seed: 1)
    let costs = (0..<n * n).map { _ in generator.below(1_000_000) }
    #expect(try Self.leastCost(n) { costs[$0 * n + $1] } == (n == 500 ? 1_599_233 : 1_028_134))
  }

  @Test func `a sparse instance with capacities costs the peers' agreed optimum`() throws {
    // 1,000 rows, 200 columns of 5 places, 10 candidates a row, popular columns, seed 1; a row may
    // stay unserved at cost 2,000, so a pair saves 2,000 less its cost.
    var generator = SeededGenerator(seed: 1)
    var builder = BipartiteGraph.Builder(columnCapacities: Array(repeating: 5, count: 200))
    for _ in 0..<1000 {
      builder.addRow()
      var seen: Set<Int> = []
      while seen.count < 10 {
        let x = generator.below(65536)
        let y = generator.below(65536)
        let column = (((x * y) >> 16) * 200) >> 16
        if !seen.insert(column).inserted { continue }
        builder.addEdge(to: column, benefit: Int64(2000 - generator.below(1000)))
      }
    }
    let graph = try builder.build()
    let answer = try LexicographicAssignment.solve(graph, maximising: [.total()])
    #expect(2000 * 1000 - answer.levelValues[0] == 282_439)
    #expect(CertificateChecker.violations(of: answer, in: graph, maximising: [.total()]).isEmpty)
  }
}
