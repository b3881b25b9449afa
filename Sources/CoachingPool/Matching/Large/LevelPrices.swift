internal import MatchingAlgorithms

/// Prices of rows and columns, level by level, folded into one number each, so that comparing two
/// numbers is comparing vectors of levels.
struct LevelPrices: Sendable {
  /// What one unit of each level counts.
  let scales: [Int64]
  /// What a column adds to the worth of any of its pairs: its own benefits less its price.
  let columnTerms: [Int64]
  /// What the pairs of a row have to exceed, its own part of their worth taken off.
  let rowTerms: [Int64]

  /// Folds prices; `nil` where the numbers do not fit 64 bits.
  init?(_ prices: DualPrices, _ levels: [ImplicitLevel], of pairs: some PairRows) {
    let sources = pairs.benefits
    var limits: [Int64] = []
    for (level, kind) in levels.enumerated() {
      let own: Int64 =
        switch kind {
        case .rowsServed(let weights): weights?.max() ?? 1
        case .total(let benefit):
          switch sources[benefit] {
          case .pair(_, let limit): limit
          case .column(let values): Self.largest(values)
          }
        }
      let sums = [Self.largest(prices.rows[level]), Self.largest(prices.columns[level])]
      guard let limit = Self.sum([own] + sums) else { return nil }
      limits.append(limit)
    }
    var scales = [Int64](repeating: 1, count: levels.count)
    var range: Int64 = 1
    for level in levels.indices.reversed() {
      scales[level] = range
      let (width, tooWide) = limits[level].multipliedReportingOverflow(by: 4)
      let (next, tooLarge) = range.multipliedReportingOverflow(by: width + 1)
      guard !tooWide, !tooLarge else { return nil }
      range = next
    }
    var columnTerms = [Int64](repeating: 0, count: pairs.capacities.count)
    var rowTerms = [Int64](repeating: 0, count: pairs.rowCount)
    for (level, kind) in levels.enumerated() {
      let scale = scales[level]
      for (row, price) in prices.rows[level].enumerated() { rowTerms[row] += price * scale }
      for (column, price) in prices.columns[level].enumerated() {
        columnTerms[column] -= price * scale
      }
      switch kind {
      case .rowsServed(let weights):
        for row in rowTerms.indices { rowTerms[row] -= (weights?[row] ?? 1) * scale }
      case .total(let benefit):
        if case .column(let values) = sources[benefit] {
          for (column, value) in values.enumerated() { columnTerms[column] += value * scale }
        }
      }
    }
    self.scales = scales
    self.columnTerms = columnTerms
    self.rowTerms = rowTerms
  }

  private static func largest(_ values: [Int64]) -> Int64 {
    values.reduce(0) { max($0, $1 == .min ? .max : abs($1)) }
  }

  private static func sum(_ values: [Int64]) -> Int64? {
    var sum: Int64 = 0
    for value in values {
      let (next, overflows) = sum.addingReportingOverflow(value)
      if overflows { return nil }
      sum = next
    }
    return max(sum, 1)
  }

  /// What one unit of each benefit that depends on the pair counts.
  func pairScales(
    _ levels: [ImplicitLevel], _ sources: [BenefitSource]
  ) -> [(position: Int, scale: Int64)] {
    zip(levels, scales).compactMap { level, scale in
      guard case .total(let benefit) = level, case .pair(let position, _) = sources[benefit] else {
        return nil
      }
      return (position, scale)
    }
  }
}
