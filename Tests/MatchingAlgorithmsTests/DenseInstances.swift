@testable import MatchingAlgorithms

/// The families of matrices on which solvers are compared, and ways to check an answer.
enum DenseInstances {
  enum Family: String, CaseIterable {
    case uniform, tied, geo, scored, product
  }

  /// A matrix of a family; the benchmark's instances have seed 1.
  static func costs(
    _ family: Family, rows: Int, columns: Int, seed: UInt64 = 1
  ) -> [Int32] {
    var generator = SeededGenerator(seed: seed)
    let cells = rows * columns
    switch family {
    case .uniform: return (0..<cells).map { _ in Int32(generator.below(1_000_000)) }
    case .tied: return (0..<cells).map { _ in Int32(generator.below(21)) }
    case .product:
      return (0..<cells).map { Int32(($0 / columns + 1) * ($0 % columns + 1)) }
    case .geo:
      let places = (0..<2 * (rows + columns)).map { _ in generator.below(1_000_000) }
      return (0..<cells).map { cell in
        let row = 2 * (cell / columns)
        let column = 2 * (rows + cell % columns)
        let x = places[row] - places[column]
        let y = places[row + 1] - places[column + 1]
        return Int32(Double(x * x + y * y).squareRoot())
      }
    case .scored:
      let weights = [30, 20, 15, 15, 10, 10]
      let traits = (0..<6 * (rows + columns)).map { _ in generator.below(4) }
      return (0..<cells).map { cell in
        let row = 6 * (cell / columns)
        let column = 6 * (rows + cell % columns)
        var score = 0
        for trait in 0..<6 where traits[row + trait] == traits[column + trait] {
          score += weights[trait]
        }
        return Int32(100 - score)
      }
    }
  }

  static func matrix(
    _ family: Family, rows: Int, columns: Int, seed: UInt64 = 1
  ) throws -> CostMatrix {
    try CostMatrix(
      rows: rows, columns: columns,
      costs: costs(family, rows: rows, columns: columns, seed: seed))
  }

  /// The plans that force each way of solving.
  static let plans: [(name: String, plan: DensePlan)] = [
    ("standard", .standard), ("paths only", .pathsOnly), ("scaling first", .scalingFirst),
    ("shortest lists", .shortestLists),
    (
      "scaling with shortest lists",
      DensePlan(shortLength: 2, longLength: 2, reductionPasses: 0, patience: 0)
    ),
  ]

  /// The least cost of as many pairs as possible, by trying them all.
  static func leastCost(_ matrix: CostMatrix) -> Int64 {
    let isTurned = matrix.rowCount > matrix.columnCount
    let few = min(matrix.rowCount, matrix.columnCount)
    let many = max(matrix.rowCount, matrix.columnCount)
    var isTaken = [Bool](repeating: false, count: many)
    var best: Int64?
    func choose(_ short: Int, _ cost: Int64) {
      if short == few {
        best = min(best ?? cost, cost)
        return
      }
      for long in 0..<many where !isTaken[long] {
        isTaken[long] = true
        let pair = isTurned ? matrix[long, short] : matrix[short, long]
        choose(short + 1, cost + pair)
        isTaken[long] = false
      }
    }
    choose(0, 0)
    return best ?? 0
  }

  /// Solves by every plan and returns the costs, or nothing if a certificate does not hold.
  static func certifiedCosts(_ matrix: CostMatrix) throws -> Set<Int64>? {
    var totals: Set<Int64> = []
    for (_, plan) in plans {
      let answer = try DenseAssignment.solve(matrix, order: .byIndex, plan: plan)
      guard MatrixCertificateChecker.violations(of: answer, in: matrix).isEmpty else { return nil }
      totals.insert(answer.totalCost)
    }
    return totals
  }
}
