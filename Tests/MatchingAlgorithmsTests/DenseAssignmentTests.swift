import Testing

@testable import MatchingAlgorithms

@Suite("Dense assignment") struct DenseAssignmentTests {
  /// Every matrix of the size with costs 0, 1 and 2, in steps of `stride`.
  private func exhaust(rows: Int, columns: Int, stride step: Int) throws {
    var states = 1
    for _ in 0..<rows * columns { states *= 3 }
    for state in stride(from: 0, to: states, by: step) {
      var rest = state
      let costs = (0..<rows * columns).map { _ in
        defer { rest /= 3 }
        return Int32(rest % 3)
      }
      let matrix = try CostMatrix(rows: rows, columns: columns, costs: costs)
      let totals = try DenseInstances.certifiedCosts(matrix)
      if totals != [DenseInstances.leastCost(matrix)] {
        Issue.record("\(rows) x \(columns) \(costs): \(String(describing: totals))")
        return
      }
    }
  }

  @Test(arguments: [(1, 1), (1, 2), (2, 1), (1, 3), (3, 1), (2, 2), (2, 3), (3, 2)])
  func `every small matrix is solved at least cost in every way`(
    rows: Int, columns: Int
  ) throws {
    try exhaust(rows: rows, columns: columns, stride: 1)
  }

  @Test func `every three by three matrix is solved at least cost in every way`() throws {
    try exhaust(rows: 3, columns: 3, stride: TestCounts.of(97, full: 1))
  }

  @Test func `random matrices cost what trying every choice gives`() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<TestCounts.of(120, full: 20_000) {
      let rows = generator.below(TestCounts.isFull ? 8 : 6)
      let columns = generator.below(TestCounts.isFull ? 8 : 6)
      let spread = [2, 5, 40, 1_000_000][generator.below(4)]
      let costs = (0..<rows * columns).map { _ in Int64(generator.below(2 * spread) - spread) }
      let matrix = try CostMatrix(rows: rows, columns: columns, costs: costs)
      let totals = try DenseInstances.certifiedCosts(matrix)
      if totals != [DenseInstances.leastCost(matrix)] {
        Issue.record("\(rows) x \(columns) \(costs): \(String(describing: totals))")
        return
      }
    }
  }

  @Test(arguments: DenseInstances.Family.allCases)
  func `every family is solved with its proof in every way and shape`(
    family: DenseInstances.Family
  ) throws {
    let full = [(60, 60), (200, 200), (90, 120), (120, 90), (30, 400), (257, 256)]
    for (rows, columns) in TestCounts.isFull ? full : [(60, 60), (40, 56), (56, 40), (6, 70)] {
      let matrix = try DenseInstances.matrix(family, rows: rows, columns: columns, seed: 3)
      let totals = try DenseInstances.certifiedCosts(matrix)
      #expect(totals?.count == 1, "\(family) \(rows) x \(columns): \(String(describing: totals))")
    }
  }

  @Test func `the standard way proves larger matrices of every family`() throws {
    for family in DenseInstances.Family.allCases {
      let n = TestCounts.of(family == .product ? 100 : 140, full: 400)
      for seed: UInt64 in 1...UInt64(TestCounts.of(1, full: 10)) {
        let matrix = try DenseInstances.matrix(family, rows: n, columns: n, seed: seed)
        let answer = try DenseAssignment.solve(matrix)
        #expect(MatrixCertificateChecker.violations(of: answer, in: matrix).isEmpty)
      }
    }
  }

  @Test func `a constant matrix costs the constant for each pair`() throws {
    for (rows, columns) in [(1, 1), (7, 7), (5, 9), (9, 5), (40, 40)] {
      for cost: Int32 in [0, -3, 8] {
        let matrix = try CostMatrix(
          rows: rows, columns: columns, costs: Array(repeating: cost, count: rows * columns))
        #expect(
          try DenseInstances.certifiedCosts(matrix) == [Int64(cost) * Int64(min(rows, columns))])
      }
    }
  }

  @Test func `a single row takes its cheapest column and a single column its cheapest row`() throws
  {
    let costs: [Int32] = [5, 3, -8, 3, 9]
    let row = try DenseAssignment.solve(CostMatrix(rows: 1, columns: 5, costs: costs))
    #expect(row.columnOfRow == [2])
    #expect(row.totalCost == -8)
    let column = try DenseAssignment.solve(CostMatrix(rows: 5, columns: 1, costs: costs))
    #expect(column.columnOfRow == [nil, nil, 0, nil, nil])
    #expect(column.totalCost == -8)
  }

  @Test(arguments: [(0, 0), (0, 4), (4, 0)])
  func `a matrix without cells has nothing to choose`(rows: Int, columns: Int) throws {
    let matrix = try CostMatrix(rows: rows, columns: columns, costs: [] as [Int32])
    let answer = try DenseAssignment.solve(matrix)
    #expect(answer.columnOfRow == Array(repeating: nil, count: rows))
    #expect(answer.totalCost == 0)
    #expect(MatrixCertificateChecker.violations(of: answer, in: matrix).isEmpty)
  }

  @Test func `costs at the limits of their range are solved without overflow`() throws {
    var generator = SeededGenerator(seed: 11)
    for (rows, columns) in [(2, 2), (3, 5), (5, 3), (6, 6)] {
      let limit = BipartiteGraph.valueLimit / Int64(min(rows, columns))
      for magnitude in [limit, DenseView.narrowLimit, DenseView.narrowLimit + 1] {
        for _ in 0..<TestCounts.of(6, full: 500) {
          let costs = (0..<rows * columns).map { _ in
            [magnitude, -magnitude, 0, magnitude - 1, 1 - magnitude][generator.below(5)]
          }
          let matrix = try CostMatrix(rows: rows, columns: columns, costs: costs)
          #expect(
            try DenseInstances.certifiedCosts(matrix) == [DenseInstances.leastCost(matrix)])
        }
      }
      let extremes = (0..<rows * columns).map { _ in
        [Int32.min, .max, 0][generator.below(3)]
      }
      let matrix = try CostMatrix(rows: rows, columns: columns, costs: extremes)
      #expect(try DenseInstances.certifiedCosts(matrix) == [DenseInstances.leastCost(matrix)])
    }
  }

  @Test func `both widths give the same answer`() throws {
    for family in DenseInstances.Family.allCases {
      let costs = DenseInstances.costs(family, rows: 30, columns: 34)
      let narrow = try CostMatrix(rows: 30, columns: 34, costs: costs)
      let wide = try CostMatrix(rows: 30, columns: 34, costs: costs.map { Int64($0) })
      #expect(try DenseAssignment.solve(narrow) == DenseAssignment.solve(wide))
      // Times 2³⁰ it is solved with 64 bits, and to the same pairs.
      let large = try CostMatrix(rows: 30, columns: 34, costs: costs.map { Int64($0) << 30 })
      #expect(
        try DenseAssignment.solve(large).totalCost == DenseAssignment.solve(narrow).totalCost << 30)
    }
  }

  @Test func `the answer follows the keys and not the order of input`() throws {
    var generator = SeededGenerator(seed: 5)
    for family in [DenseInstances.Family.tied, .scored] {
      let (rows, columns) = (24, 27)
      let costs = DenseInstances.costs(family, rows: rows, columns: columns)
      let rowKeys = (0..<rows).map { StableHash.of("row", "\($0)") }
      let columnKeys = (0..<columns).map { StableHash.of("column", "\($0)") }
      let matrix = try CostMatrix(rows: rows, columns: columns, costs: costs)
      let answer = try DenseAssignment.solve(
        matrix, order: .byKeys(rows: rowKeys, columns: columnKeys))
      #expect(MatrixCertificateChecker.violations(of: answer, in: matrix).isEmpty)
      for _ in 0..<TestCounts.of(3, full: 50) {
        let rowOrder = generator.shuffled(Array(0..<rows))
        let columnOrder = generator.shuffled(Array(0..<columns))
        let shuffled = try CostMatrix(
          rows: rows, columns: columns,
          costs: rowOrder.flatMap { row in columnOrder.map { costs[row * columns + $0] } })
        let again = try DenseAssignment.solve(
          shuffled,
          order: .byKeys(
            rows: rowOrder.map { rowKeys[$0] }, columns: columnOrder.map { columnKeys[$0] }))
        for (place, row) in rowOrder.enumerated() {
          #expect(again.columnOfRow[place].map { columnOrder[$0] } == answer.columnOfRow[row])
        }
      }
    }
  }

  @Test func `keys that do not fit are refused at once`() throws {
    let matrix = try CostMatrix(rows: 2, columns: 2, costs: [1, 2, 3, 4] as [Int32])
    let error = #expect(throws: MatchingError.self) {
      try DenseAssignment.solve(matrix, order: .byKeys(rows: [1], columns: [1, 2, 3]))
    }
    #expect(error?.faults.map(\.code) == [.keyCountMismatch, .keyCountMismatch])
  }

  @Test func `a cancelled task gets no answer`() async throws {
    let matrix = try DenseInstances.matrix(.geo, rows: 40, columns: 40)
    for (name, plan) in DenseInstances.plans {
      let task = Task {
        withUnsafeCurrentTask { $0?.cancel() }
        return try DenseAssignment.solve(matrix, order: .byIndex, plan: plan)
      }
      let result = await task.result
      let error = #expect(throws: MatchingError.self, "\(name)") { try result.get() }
      #expect(error?.isCancellation == true)
    }
  }

  @Test func `a matrix with forbidden pairs is solved as a graph`() throws {
    // Ann may go to Dee only, at 9; Ben to both.
    let matrix = try CostMatrix(rows: 2, columns: 2, costs: [9, -1, 2, 30] as [Int32])
    let graph = try BipartiteGraph(matrix) { _, _, cost in cost < 0 }
    #expect(graph.edgeCount == 3)
    let answer = try LexicographicAssignment.solve(graph, maximising: [.rowsServed, .total()])
    #expect(answer.columnOfRow == [0, 1])
    #expect(answer.levelValues == [2, -39])
  }
}
