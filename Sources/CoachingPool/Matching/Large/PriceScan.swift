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
      for (position, column) in columns.enumerated() {
        let column = Int(column)
        // The first level that is not equal decides.
        for (level, kind) in levels.enumerated() {
          let worth: Int64
          switch kind {
          case .rowsServed(let weights): worth = weights?[row] ?? 1
          case .total(let benefit):
            switch sources[benefit] {
            case .pair(let index, _): worth = values[index].isEmpty ? 0 : values[index][position]
            case .column(let own): worth = own[column]
            }
          }
          let price = prices.rows[level][row] + prices.columns[level][column]
          if worth == price { continue }
          if worth > price {
            found.append(
              "Row \(row) and column \(column) are worth \(worth) on level \(level) and priced \(price)."
            )
          }
          break
        }
      }
      if found.count >= 100 { return found }
    }
    if seen != pairCount {
      found.append("\(seen) pairs are eligible, and the round says \(pairCount).")
    }
    return found
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
