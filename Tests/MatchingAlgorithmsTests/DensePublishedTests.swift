import Testing

@testable import MatchingAlgorithms

/// Dense matrices whose least cost is known from elsewhere.
@Suite("Published dense instances") struct DensePublishedTests {
  /// The benchmark's instances (seed 1): the fingerprint of the costs, and the optimum on which
  /// scipy, lapx, lapjv, laprust and OR-tools agree.
  struct Known: Sendable {
    let family: DenseInstances.Family
    let n: Int
    let fingerprint: UInt64
    let optimum: Int64
  }

  static let known: [Known] = [
    .init(family: .uniform, n: 500, fingerprint: 0xB839_AC39_124B_E489, optimum: 1_599_233),
    .init(family: .uniform, n: 1000, fingerprint: 0x7C95_20EE_670F_18AF, optimum: 1_584_052),
    .init(family: .uniform, n: 2000, fingerprint: 0xC5C9_F9E9_8714_A37A, optimum: 1_611_810),
    .init(family: .uniform, n: 5000, fingerprint: 0x24B1_1046_E5E4_E67E, optimum: 1_653_806),
    .init(family: .tied, n: 500, fingerprint: 0x5944_9159_7CBA_A20B, optimum: 0),
    .init(family: .tied, n: 1000, fingerprint: 0x01B3_DFC4_40B1_C08A, optimum: 0),
    .init(family: .tied, n: 2000, fingerprint: 0x0C11_F1E5_076C_930F, optimum: 0),
    .init(family: .tied, n: 5000, fingerprint: 0x3792_3A10_7BF3_4716, optimum: 0),
    .init(family: .geo, n: 500, fingerprint: 0xE804_6295_04D4_15E1, optimum: 31_254_329),
    .init(family: .geo, n: 1000, fingerprint: 0x73D5_7279_E692_84DA, optimum: 33_177_774),
    .init(family: .geo, n: 2000, fingerprint: 0xA4E2_4C4C_79B9_C552, optimum: 48_191_152),
    .init(family: .geo, n: 5000, fingerprint: 0x3673_C05A_C0D1_3033, optimum: 87_707_538),
    .init(family: .scored, n: 500, fingerprint: 0x62EA_0854_3110_B86E, optimum: 7_900),
    .init(family: .scored, n: 1000, fingerprint: 0x39D8_9912_2D2F_A7C4, optimum: 12_410),
    .init(family: .scored, n: 2000, fingerprint: 0xAE26_1B7C_E46D_5AA8, optimum: 19_185),
    .init(family: .scored, n: 5000, fingerprint: 0x4E97_A2B5_466D_FBD8, optimum: 31_120),
    .init(family: .product, n: 500, fingerprint: 0xB87E_FBD6_073E_2F21, optimum: 20_958_500),
    .init(family: .product, n: 1000, fingerprint: 0xEAC8_C7E7_ED73_3515, optimum: 167_167_000),
    .init(family: .product, n: 2000, fingerprint: 0xE141_B198_2BFB_F14C, optimum: 1_335_334_000),
  ]

  /// FNV-1a-64 of the costs' bytes, the least first; a loop of its own, for a hundred million bytes.
  static func fingerprint(_ costs: [Int32]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for cost in costs {
      let bits = UInt32(bitPattern: cost)
      for byte in 0..<4 as Range<UInt32> {
        hash = (hash ^ UInt64((bits >> (8 * byte)) & 255)) &* 0x0000_0100_0000_01B3
      }
    }
    return hash
  }

  @Test(arguments: TestCounts.isFull ? known : [])
  func `the benchmark's matrices cost the peers' agreed optimum`(known: Known) throws {
    let costs = DenseInstances.costs(known.family, rows: known.n, columns: known.n)
    #expect(Self.fingerprint(costs) == known.fingerprint)
    let matrix = try CostMatrix(rows: known.n, columns: known.n, costs: costs)
    let answer = try DenseAssignment.solve(matrix)
    #expect(answer.totalCost == known.optimum)
    #expect(MatrixCertificateChecker.violations(of: answer, in: matrix).isEmpty)
  }

  /// Opposite orders are best: n (n + 1) (n + 2) / 6.
  ///
  /// Machol and Wien, *A hard assignment problem*, Operations Research 24, 1976: costs i × j.
  @Test(arguments: TestCounts.isFull ? [1, 2, 3, 10, 100, 200] : [1, 2, 3, 10, 60])
  func `the product matrices of Machol and Wien cost what the formula says`(n: Int) throws {
    let matrix = try DenseInstances.matrix(.product, rows: n, columns: n)
    #expect(
      try DenseInstances.certifiedCosts(matrix) == [Int64(n * (n + 1) * (n + 2) / 6)])
  }

  /// With more columns than rows the last rows take the first columns.
  @Test func `rectangular product matrices take the first columns in opposite order`() throws {
    let (rows, columns) = TestCounts.isFull ? (300, 500) : (20, 33)
    let matrix = try DenseInstances.matrix(.product, rows: rows, columns: columns)
    let answer = try DenseAssignment.solve(matrix)
    #expect(answer.columnOfRow == (0..<rows).map { rows - 1 - $0 })
    #expect(answer.totalCost == Int64(rows * (rows + 1) * (rows + 2) / 6))
  }

  @Test func `the first four by four numbers of the generator cost what a hand adds up`() throws {
    // 258313 + 354676 + 127091 + 288054
    let matrix = try DenseInstances.matrix(.uniform, rows: 4, columns: 4)
    #expect(try DenseAssignment.solve(matrix).totalCost == 1_028_134)
  }
}
