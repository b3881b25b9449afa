internal import MatchingAlgorithms

/// What every row of a round is to be looked at for, worked out once and read as often as wanted.
struct PlannedRows: Sendable {
  let seekers: [Seeker]
  /// The rules with the keys that rows share, and no column filled.
  let rules: CompiledRules
  let capacities: [Int]
  let benefits: [BenefitSource]
  /// The rows in an order in which rows that agree in the first criteria follow one another, since
  /// these share the sums of them.
  let readingOrder: [Int]
  var plans: [RowPlan]

  /// Plans every row; no pair of a forbidden column is to be read.
  ///
  /// - Complexity: O(s · r) for s seekers and r rules.
  init(_ field: MatchField, _ rules: ResolvedRules, forbidding forbidden: [(Int, Int)]) {
    seekers = field.seekers
    let candidates = field.candidates
    var compiled = CompiledRules(
      rules, candidates, in: field.context, marks: [SeniorStaysAtHome()])
    var plans: [RowPlan] = []
    plans.reserveCapacity(seekers.count)
    for seeker in seekers { plans.append(compiled.plan(for: seeker)) }
    for (row, column) in forbidden { plans[row].forbidden.append(Int32(column)) }
    capacities = candidates.map(\.freePlaces)
    let most = rules.criteria.reduce(0) { $0 + 1000 * Int64($1.weight) }
    var sources = [BenefitSource](
      repeating: .column(candidates.map { _ in 0 }), count: MatchField.Benefit.count)
    sources[MatchField.Benefit.points] = .pair(0, limit: most)
    sources[MatchField.Benefit.senior] = .pair(1, limit: 1)
    sources[MatchField.Benefit.load] = .column(candidates.map { -Int64($0.placesTaken) })
    benefits = sources
    let order = compiled.summingOrder
    readingOrder = plans.indices.sorted { [plans] left, right in
      let first = plans[left].criterionKeys
      let second = plans[right].criterionKeys
      for index in order where first[index] != second[index] {
        return first[index] < second[index]
      }
      return left < right
    }
    self.rules = compiled
    self.plans = plans
  }
}
