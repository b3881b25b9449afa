internal import MatchingAlgorithms

/// The rows of a round, read from compiled rules.
///
/// A pair carries the points and, negative, the mark of a senior in their own organisation; a column
/// carries the places taken, negative.
final class CompiledRows: PairRows {
  private let seekers: [Seeker]
  private let reader: RowReader
  private var plans: [RowPlan]
  let capacities: [Int]
  let benefits: [BenefitSource]
  let readingOrder: [Int]

  /// Plans every row; no pair of a forbidden column is read.
  ///
  /// - Complexity: O(s · r) for s seekers and r rules.
  init(_ field: MatchField, _ rules: ResolvedRules, forbidding forbidden: [(Int, Int)] = []) {
    seekers = field.seekers
    let candidates = field.candidates
    let reader = RowReader(
      CompiledRules(rules, candidates, in: field.context, marks: [SeniorStaysAtHome()]))
    var plans = seekers.map(reader.plan)
    for (row, column) in forbidden { plans[row].forbidden.append(Int32(column)) }
    self.reader = reader
    capacities = candidates.map(\.freePlaces)
    let most = rules.criteria.reduce(0) { $0 + 1000 * Int64($1.weight) }
    var sources = [BenefitSource](
      repeating: .column(candidates.map { _ in 0 }), count: MatchField.Benefit.count)
    sources[MatchField.Benefit.points] = .pair(0, limit: most)
    sources[MatchField.Benefit.senior] = .pair(1, limit: 1)
    sources[MatchField.Benefit.load] = .column(candidates.map { -Int64($0.placesTaken) })
    benefits = sources
    // Rows that agree in the first criteria share the sums of these.
    let order = reader.rules.summingOrder
    readingOrder = plans.indices.sorted { [plans] left, right in
      let first = plans[left].criterionKeys
      let second = plans[right].criterionKeys
      for index in order where first[index] != second[index] {
        return first[index] < second[index]
      }
      return left < right
    }
    self.plans = plans
  }

  var rowCount: Int { seekers.count }
  var columns: [Int32] { reader.columns }
  /// A list is empty where all of its values are 0.
  var pairBenefits: [[Int64]] { [reader.points] + reader.marks.map { $0.map(-) } }

  func forbid(_ column: Int, ofRow row: Int) { plans[row].forbidden.append(Int32(column)) }

  func read(_ row: Int) { reader.read(plans[row], seekers[row]) }

  /// Whom each requirement keeps from a row.
  func removals(_ row: Int) -> RowRemovals {
    reader.removals(plans[row], seekers[row])
  }

  /// Whether none of a row's columns has a place left.
  func isFull(_ row: Int, _ isFree: [Bool]) -> Bool {
    read(row)
    return !columns.contains { isFree[Int($0)] }
  }

  /// Reads every pair and keeps it: starts of rows, columns, and the values of each benefit.
  func kept() -> (starts: [Int], columns: [Int32], benefits: [[Int64]]) {
    var starts = [0]
    var kept: [Int32] = []
    var values = [[Int64]](repeating: [], count: benefits.count)
    var spans = [Range<Int>](repeating: 0..<0, count: rowCount)
    // Read in the fast order, laid down in the order of rows.
    var read: [Int32] = []
    var pairValues = [[Int64]](repeating: [], count: BenefitSource.pairCount(benefits))
    for row in readingOrder {
      self.read(row)
      spans[row] = read.count..<read.count + columns.count
      read += columns
      for (index, own) in pairBenefits.enumerated() {
        pairValues[index] += own
        if own.isEmpty { pairValues[index] += repeatElement(0, count: columns.count) }
      }
    }
    kept.reserveCapacity(read.count)
    starts.reserveCapacity(rowCount + 1)
    for span in spans {
      kept += read[span]
      starts.append(kept.count)
    }
    for (index, source) in benefits.enumerated() {
      values[index].reserveCapacity(kept.count)
      switch source {
      case .pair(let position, _):
        for span in spans { values[index] += pairValues[position][span] }
      case .column(let own): for column in kept { values[index].append(own[Int(column)]) }
      }
    }
    return (starts, kept, values)
  }
}
