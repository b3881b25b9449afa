internal import MatchingAlgorithms

/// The rows of a round, read from compiled rules.
///
/// Pairs carry the points, and then a score for each mark; columns carry the places taken, negative.
final class CompiledRows: PairRows {
  private let seekers: [Seeker]
  private let reader: RowReader
  private let plans: [RowPlan]
  let capacities: [Int]
  let pairBenefitLimits: [Int64]
  let columnBenefits: [[Int64]]
  let readingOrder: [Int]

  /// Plans every row.
  ///
  /// - Complexity: O(s · r) for s seekers and r rules.
  init(
    _ rules: ResolvedRules, _ seekers: [Seeker], _ candidates: [Candidate],
    in context: MatchContext, marks: [any Criterion] = []
  ) {
    self.seekers = seekers
    let reader = RowReader(CompiledRules(rules, candidates, in: context, marks: marks))
    let plans = seekers.map(reader.plan)
    self.reader = reader
    self.plans = plans
    capacities = candidates.map(\.freePlaces)
    pairBenefitLimits =
      [rules.criteria.reduce(0) { $0 + 1000 * Int64($1.weight) }] + marks.map { _ in 1000 }
    columnBenefits = [candidates.map { -Int64($0.placesTaken) }]
    // Rows that agree in the first criteria share the sums of these.
    readingOrder = plans.indices.sorted { left, right in
      let first = plans[left].criterionKeys
      let second = plans[right].criterionKeys
      for index in first.indices where first[index] != second[index] {
        return first[index] < second[index]
      }
      return left < right
    }
  }

  var rowCount: Int { seekers.count }
  var columns: [Int32] { reader.columns }
  var pairBenefits: [[Int64]] { [reader.points] + reader.marks }

  func read(_ row: Int) { reader.read(plans[row], seekers[row]) }
}
