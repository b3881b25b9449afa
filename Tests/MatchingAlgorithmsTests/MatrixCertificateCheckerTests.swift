import MatchingAlgorithms
import Testing

/// Ann (0) and Ben (1) with Dee (0), Eli (1) and Fay (2): costs 4 1 7 and 2 0 9.
@Suite("Matrix certificate checker") struct MatrixCertificateCheckerTests {
  let matrix: CostMatrix
  let right: MatrixAssignment

  init() throws {
    matrix = try CostMatrix(rows: 2, columns: 3, costs: [4, 1, 7, 2, 0, 9] as [Int32])
    right = try DenseAssignment.solve(matrix)
  }

  func codes(
    _ columnOfRow: [Int?]? = nil, rows: [Int64]? = nil, columns: [Int64]? = nil,
    total: Int64? = nil, in other: CostMatrix? = nil
  ) -> Set<CertificateViolation.Code> {
    let claim = MatrixAssignment(
      columnOfRow: columnOfRow ?? right.columnOfRow, rowPrices: rows ?? right.rowPrices,
      columnPrices: columns ?? right.columnPrices, totalCost: total ?? right.totalCost)
    return Set(MatrixCertificateChecker.violations(of: claim, in: other ?? matrix).map(\.code))
  }

  @Test func `the right answer passes`() {
    #expect(right.columnOfRow == [1, 0])
    #expect(right.totalCost == 3)
    #expect(codes().isEmpty)
  }

  @Test func `other pairs are refused`() {
    #expect(codes([0, 1], total: 4).contains(.pairNotTight))
    #expect(codes([2, 1], total: 7).contains(.pairNotTight))
  }

  @Test func `a column given twice is refused`() {
    #expect(codes([1, 1], total: 1).contains(.columnOverfilled))
  }

  @Test func `fewer pairs than possible are refused`() {
    #expect(codes([1, nil], total: 1).contains(.tooFewPairs))
  }

  @Test func `a column that does not exist is refused`() {
    for column in [-1, 3, .min, .max] { #expect(codes([1, column]).contains(.forbiddenPair)) }
  }

  @Test func `a misstated total is refused`() {
    #expect(codes(total: 4) == [.valueMisstated])
  }

  @Test func `greedy pairs with prices made to fit are refused`() {
    // Ben takes Eli at 0 and Ann Dee at 4; with Ben's price 0 his pair with Dee gives it away.
    #expect(codes([0, 1], rows: [4, 0], columns: [0, 0, 0], total: 4).contains(.edgeUnderpriced))
  }

  @Test func `prices beyond what they may be are refused`() {
    #expect(codes(columns: [0, 0, 1]).contains(.pricePositive))
    #expect(codes(columns: [0, 0, -1]).contains(.freePlacePriced))
    let raised = right.rowPrices.map { $0 + 1 }
    #expect(codes(rows: raised).isSuperset(of: [.pairNotTight, .dualityGap]))
  }

  @Test func `a price raised on the side that is all used is refused if the other gives in`() throws
  {
    let tall = try CostMatrix(rows: 3, columns: 2, costs: [4, 2, 1, 0, 7, 9] as [Int32])
    let answer = try DenseAssignment.solve(tall)
    #expect(MatrixCertificateChecker.violations(of: answer, in: tall).isEmpty)
    let shifted = MatrixAssignment(
      columnOfRow: answer.columnOfRow, rowPrices: answer.rowPrices.map { $0 - 1 },
      columnPrices: answer.columnPrices.map { $0 + 1 }, totalCost: answer.totalCost)
    #expect(
      Set(MatrixCertificateChecker.violations(of: shifted, in: tall).map(\.code))
        == [.unservedRowPriced, .dualityGap])
  }

  @Test func `lists of wrong length are refused before anything else`() {
    #expect(codes([1]) == [.countMismatch])
    #expect(codes(rows: []) == [.countMismatch])
    #expect(codes(columns: [0, 0, 0, 0]) == [.countMismatch])
  }

  @Test func `no content traps the checker`() throws {
    var generator = SeededGenerator(seed: 2)
    let extremes: [Int64] = [
      .min, .max, 0, -1, Int64(Int32.max), Int64(Int32.min), .max / 4, .max / 4 + 1,
      Int64(Int32.max / 4), Int64(Int32.max / 4) + 1, -Int64(Int32.max / 4) - 1,
    ]
    let wide = try CostMatrix(
      rows: 2, columns: 3,
      costs: [
        BipartiteGraph.valueLimit / 2, -BipartiteGraph.valueLimit / 2, 0, 1, 2, 3,
      ])
    for _ in 0..<TestCounts.of(1000, full: 50_000) {
      func draw(_ count: Int) -> [Int64] {
        (0..<count).map { _ in extremes[generator.below(extremes.count)] }
      }
      let columns = draw(2).map { Optional(Int($0)) }
      let (first, second, third) = (draw(2), draw(3), draw(1)[0])
      #expect(!codes(columns, rows: first, columns: second, total: third).isEmpty)
      #expect(!codes(columns, rows: first, columns: second, total: third, in: wide).isEmpty)
    }
  }

  @Test func `prices too large for the quick pass are checked all the same`() throws {
    // Row prices up by 2⁴⁰ and column prices down by as much prove a square matrix just as well.
    let square = try DenseInstances.matrix(.scored, rows: 12, columns: 12)
    let answer = try DenseAssignment.solve(square)
    func shifted(_ wrong: Int64) -> MatrixAssignment {
      var rows = answer.rowPrices.map { $0 + 1 << 40 }
      rows[5] += wrong
      return MatrixAssignment(
        columnOfRow: answer.columnOfRow, rowPrices: rows,
        columnPrices: answer.columnPrices.map { $0 - 1 << 40 }, totalCost: answer.totalCost)
    }
    #expect(MatrixCertificateChecker.violations(of: shifted(0), in: square).isEmpty)
    #expect(
      Set(MatrixCertificateChecker.violations(of: shifted(1), in: square).map(\.code))
        == [.pairNotTight, .edgeUnderpriced, .dualityGap])
  }

  @Test func `every wrong change of a right answer is caught`() throws {
    var generator = SeededGenerator(seed: 9)
    for round in 0..<TestCounts.of(60, full: 5_000) {
      let family = DenseInstances.Family.allCases[round % 5]
      let rows = 2 + generator.below(9)
      let columns = 2 + generator.below(9)
      let matrix = try DenseInstances.matrix(
        family, rows: rows, columns: columns, seed: UInt64(round))
      let answer = try DenseAssignment.solve(matrix)
      var columnOfRow = answer.columnOfRow
      var rowPrices = answer.rowPrices
      var columnPrices = answer.columnPrices
      var total = answer.totalCost
      switch generator.below(4) {
      case 0: rowPrices[generator.below(rows)] += generator.below(2) == 0 ? 1 : -1
      case 1: columnPrices[generator.below(columns)] += generator.below(2) == 0 ? 1 : -1
      case 2: total += generator.below(2) == 0 ? 1 : -1
      default:
        let row = generator.below(rows)
        columnOfRow[row] = columnOfRow[row] == nil ? 0 : nil
      }
      let claim = MatrixAssignment(
        columnOfRow: columnOfRow, rowPrices: rowPrices, columnPrices: columnPrices,
        totalCost: total)
      #expect(!MatrixCertificateChecker.violations(of: claim, in: matrix).isEmpty)
    }
  }
}
