import MatchingAlgorithms
import Testing

/// Three rows, Ann (0), Ben (1) and Cem (2), and two columns.
///
/// Dee (0) has one place, Eli (1) has two.
/// Ann may go to both (9, 4), Ben to Dee (8), Cem to Eli (3) only.
@Suite("Certificate checker") struct CertificateCheckerTests {
  let graph: BipartiteGraph
  let levels: [ObjectiveLevel] = [.rowsServed, .total()]
  let right: Assignment

  init() throws {
    graph = try BipartiteGraph(
      rowCount: 3, columnCapacities: [1, 2],
      edges: [
        .init(row: 0, column: 0, benefits: [9]), .init(row: 0, column: 1, benefits: [4]),
        .init(row: 1, column: 0, benefits: [8]), .init(row: 2, column: 1, benefits: [3]),
      ])
    right = try LexicographicAssignment.solve(graph, maximising: levels)
  }

  func codes(
    _ columnOfRow: [Int?]? = nil, values: [Int64]? = nil, rows: [[Int64]]? = nil,
    columns: [[Int64]]? = nil
  ) -> Set<CertificateViolation.Code> {
    let claim = Assignment(
      columnOfRow: columnOfRow ?? right.columnOfRow, levelValues: values ?? right.levelValues,
      prices: DualPrices(
        rows: rows ?? right.prices.rows, columns: columns ?? right.prices.columns))
    let found = CertificateChecker.violations(of: claim, in: graph, maximising: levels)
    return Set(found.map(\.code))
  }

  @Test func `the right answer passes`() {
    #expect(right.columnOfRow == [1, 0, 1])
    #expect(right.levelValues == [3, 15])
    #expect(right.prices.columns == [[0, 0], [5, 0]])
    #expect(codes().isEmpty)
  }

  @Test func `a column filled one beyond its places is refused`() {
    #expect(codes([0, 0, 1], values: [3, 20]).contains(.columnOverfilled))
  }

  @Test func `greedy pairs are refused`() {
    #expect(
      codes([0, nil, 1], values: [2, 12]).isSuperset(of: [.unservedRowPriced, .dualityGap]))
  }

  @Test func `greedy pairs with prices made to fit are refused`() {
    // Everything tight for Ann and Dee; Ben's edge gives it away.
    let found = codes(
      [0, nil, 1], values: [2, 12], rows: [[1, 0, 1], [9, 0, 3]], columns: [[0, 0], [0, 0]])
    #expect(found.contains(.edgeUnderpriced))
  }

  @Test func `a stale price is refused`() {
    #expect(codes(columns: [[0, 0], [0, 0]]).isSuperset(of: [.edgeUnderpriced, .pairNotTight]))
    #expect(codes(columns: [[0, 0], [6, 0]]).isSuperset(of: [.pairNotTight, .dualityGap]))
  }

  @Test func `a missing pair is refused`() {
    #expect(codes([1, 0, nil], values: [2, 12]).contains(.unservedRowPriced))
  }

  @Test func `a forbidden pair is refused`() {
    #expect(codes([1, 0, 0]).contains(.forbiddenPair))
    for column in [-1, 2, .min, .max] { #expect(codes([1, 0, column]).contains(.forbiddenPair)) }
  }

  @Test func `a misstated value is refused`() {
    #expect(codes(values: [3, 16]) == [.valueMisstated])
  }

  @Test func `a price for a free place is refused`() throws {
    let roomy = try BipartiteGraph(
      rowCount: 1, columnCapacities: [2], edges: [.init(row: 0, column: 0, benefits: [5])])
    let claim = Assignment(
      columnOfRow: [0], levelValues: [5], prices: DualPrices(rows: [[4]], columns: [[1]]))
    let found = CertificateChecker.violations(of: claim, in: roomy, maximising: [.total()])
    #expect(found.map(\.code) == [.freePlacePriced])
  }

  @Test func `a price below nothing is refused`() {
    #expect(codes(rows: [[1, 1, 1], [-4, 3, 3]]) != [])
    #expect(codes(rows: [[-1, 1, 1], [4, 3, 3]]).contains(.priceNegative))
    #expect(codes(columns: [[-1, 0], [5, 0]]).contains(.priceNegative))
  }

  @Test func `prices as large as a number can be overflow nowhere`() {
    for price in [Int64.max, .min] {
      let rows = [[Int64]](repeating: [price, price, price], count: 2)
      let columns = [[Int64]](repeating: [price, price], count: 2)
      #expect(!codes(values: [price, price], rows: rows, columns: columns).isEmpty)
    }
  }

  @Test func `lists of a wrong length are refused`() {
    #expect(codes([1, 0]) == [.countMismatch])
    #expect(codes(values: []) == [.countMismatch])
    #expect(codes(rows: [[1, 1, 1]]) == [.countMismatch])
    #expect(codes(columns: [[0, 0], [5]]) == [.countMismatch])
    for unfit in [[], [.total(1)], [.rowsServed(weights: [])]] as [[ObjectiveLevel]] {
      let found = CertificateChecker.violations(of: right, in: graph, maximising: unfit)
      #expect(found.contains { $0.code == .objectiveUnfit })
    }
  }

  @Test func `whatever one entry of a proved answer is changed to, a better one is never hidden`()
    throws
  {
    // The values of an answer that passes must be the best, so a corrupted answer that still
    // passes must have the same values.
    var generator = SeededGenerator(seed: 21)
    for _ in 0..<TestCounts.of(300, full: 20_000) {
      let graph = try SmallGraphs.random(&generator, size: 4, benefitCount: 1)
      guard graph.rowCount > 0, graph.columnCount > 0 else { continue }
      let best = try LexicographicAssignment.solve(graph, maximising: levels)
      var columnOfRow = best.columnOfRow
      var values = best.levelValues
      var rows = best.prices.rows
      switch generator.below(3) {
      case 0: columnOfRow[generator.below(columnOfRow.count)] = generator.below(graph.columnCount)
      case 1: values[generator.below(2)] += Int64(generator.below(3) - 1)
      default: rows[generator.below(2)][generator.below(rows[0].count)] += 1
      }
      let claim = Assignment(
        columnOfRow: columnOfRow, levelValues: values,
        prices: DualPrices(rows: rows, columns: best.prices.columns))
      if CertificateChecker.violations(of: claim, in: graph, maximising: levels).isEmpty {
        #expect(claim.levelValues == best.levelValues)
      }
    }
  }
}
