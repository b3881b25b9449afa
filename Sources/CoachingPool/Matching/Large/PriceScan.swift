internal import MatchingAlgorithms

/// Checks prices against every eligible pair of a round whose pairs are not kept.
///
/// Prices are compared level by level by code that the solver does not share. Every rule is asked anew
/// about the pairs, as it told once what it looks at; for a sample of rows the plain rules are asked
/// about every practitioner besides, points and seniors' marks included.
struct PriceScan: Sendable {
  let field: MatchField
  let rules: ResolvedRules
  let planned: PlannedRows
  let forbidden: [(Int, Int)]
  let levels: [ImplicitLevel]
  /// How many pairs there are, how often they were looked at, how often those kept were solved.
  let pairCount: Int
  let passes: Int
  let solves: Int

  /// How many rows are judged by the plain rules as well.
  static let sampleCount = 16

  /// Lists what keeps prices from proving an assignment best among all pairs; at most 100 of them.
  ///
  /// That the assignment is possible, that its pairs cost what they are worth, and that prices and
  /// values add up is checked on the pairs kept.
  ///
  /// - Parameter other: A second assignment all of whose pairs have to be permitted as well.
  func violations(of assignment: Assignment, and other: Assignment? = nil) -> [String] {
    let prices = assignment.prices
    let rows = CompiledRows(planned)
    let sources = rows.benefits
    guard prices.rows.count == levels.count, prices.columns.count == levels.count,
      prices.rows.allSatisfy({ $0.count == rows.rowCount }),
      prices.columns.allSatisfy({ $0.count == rows.capacities.count }),
      assignment.columnOfRow.count == rows.rowCount,
      other.map({ $0.columnOfRow.count == rows.rowCount }) ?? true
    else { return ["The prices do not have one number for each row, column and level."] }
    var found: [String] = []
    var seen = 0
    let stride = max(1, rows.rowCount / Self.sampleCount)
    for row in rows.readingOrder {
      rows.read(row)
      let columns = rows.columns
      let values = rows.pairBenefits
      seen += columns.count
      if row % stride == 0 { found += differences(row, columns, values) }
      for own in [assignment.columnOfRow[row], other?.columnOfRow[row]].compactMap(\.self)
      where !columns.contains(Int32(own)) {
        found.append("Row \(row) has column \(own), and the rules do not permit the pair.")
      }
      // The first level that is not equal decides, so only equal pairs go on to the next.
      var open = Array(columns.indices)
      for (level, kind) in levels.enumerated() where !open.isEmpty {
        let over: [Underpriced]
        switch kind {
        case .rowsServed(let weights):
          let weight = weights?[row] ?? 1
          over = Self.compare(
            columns, &open, prices.rows[level][row], prices.columns[level]
          ) { _, _ in weight }
        case .total(let benefit):
          switch sources[benefit] {
          case .pair(let index, _):
            let own = values[index]
            over = Self.compare(
              columns, &open, prices.rows[level][row], prices.columns[level]
            ) { position, _ in own.isEmpty ? 0 : own[position] }
          case .column(let own):
            over = Self.compare(
              columns, &open, prices.rows[level][row], prices.columns[level]
            ) { _, column in own[column] }
          }
        }
        found += over.map {
          "Row \(row) and column \($0.column) are worth \($0.worth) on level \(level) and priced "
            + "\($0.price)."
        }
      }
      if found.count >= 100 { return found }
    }
    if seen != pairCount {
      found.append("\(seen) pairs are eligible, and the round says \(pairCount).")
    }
    return found
  }

  /// A pair that is worth more than its row and column cost together.
  private typealias Underpriced = (column: Int, worth: Int64, price: Int64)

  /// Compares pairs of a row with their prices on one level, leaves open those that are equal, and tells
  /// which are worth more.
  @inline(__always)
  private static func compare(
    _ columns: [Int32], _ open: inout [Int], _ rowPrice: Int64, _ columnPrices: [Int64],
    worth: (_ position: Int, _ column: Int) -> Int64
  ) -> [Underpriced] {
    var over: [Underpriced] = []
    var count = 0
    for position in open {
      let column = Int(columns[position])
      let own = worth(position, column)
      let price = rowPrice + columnPrices[column]
      if own < price { continue }
      if own > price {
        over.append((column, own, price))
        continue
      }
      open[count] = position
      count += 1
    }
    open.removeLast(open.count - count)
    return over
  }

  /// Where the plain rules say otherwise than the columns.
  private func differences(_ row: Int, _ columns: [Int32], _ values: [[Int64]]) -> [String] {
    var known = [Int: [Int64]](minimumCapacity: columns.count)
    for (position, column) in columns.enumerated() {
      known[Int(column)] = values.map { $0.isEmpty ? 0 : $0[position] }
    }
    let seeker = field.seekers[row]
    var found: [String] = []
    for (column, candidate) in field.candidates.enumerated() {
      if forbidden.contains(where: { $0 == (row, column) }) { continue }
      let isEligible = rules.isEligible(candidate, for: seeker, in: field.context)
      let points = isEligible ? rules.points(candidate, for: seeker, in: field.context) : 0
      let worth = field.benefits(row: row, column: column, points: points)
      let plain =
        isEligible ? [worth[MatchField.Benefit.points], worth[MatchField.Benefit.senior]] : nil
      if plain != known[column] {
        found.append("Row \(row) and column \(column) are judged otherwise by the plain rules.")
      }
    }
    return found
  }
}
