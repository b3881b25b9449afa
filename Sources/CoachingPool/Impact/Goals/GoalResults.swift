/// What became of the goals of completed engagements, in all and by cuts; raw.
///
/// It is not `Codable` and shows nothing of itself; ``measures(by:)`` makes figures of it.
public struct GoalResults: Sendable {
  /// The days on which the engagements completed.
  public let period: DateSpan
  /// The last day whose ratings count.
  public let asOf: CivilDate
  /// The whole pool.
  public let whole: GoalTally
  let policy: PoolPolicy
  private let revision: Revision
  private let tallies: [ImpactDimension: [GoalTally]]

  init(
    over period: DateSpan, asOf: CivilDate, whole: GoalTally,
    tallies: [ImpactDimension: [GoalTally]], in state: PoolState
  ) {
    self.period = period
    self.asOf = asOf
    self.whole = whole
    self.tallies = tallies
    policy = state.policy
    revision = state.revision
  }

  /// The parts of a cut in which any engagement with goals completed, in the order of their codes, that of
  /// none last; empty where the cut was not asked for.
  public func tallies(of dimension: ImpactDimension) -> [GoalTally] { tallies[dimension] ?? [] }

  /// Makes a figure of everything that can be told of goals, for the whole pool and then for each part.
  ///
  /// Each has n, and N where some were not rated; those of too few people are withheld with the reason, and
  /// so is the figure of the whole beside a part that is withheld.
  /// - Parameter dimensions: By what to cut, of those that the results have.
  /// - Complexity: O(n) in the parts.
  public func measures(by dimensions: [ImpactDimension] = []) -> [Measure] {
    measures(of: whole, over: .whole).beside(
      dimensions.uniqued().flatMap { tallies(of: $0) }.flatMap { tally in
        measures(of: tally, over: MeasureCut(tally.dimension, tally.value))
      })
  }

  /// The figures of one part.
  func measures(of tally: GoalTally, over cut: MeasureCut) -> [Measure] {
    var list = MeasureList(period, cut, provenance)
    let expectations = expectations(of: tally)
    list.add(
      .returnOnExpectation, expectations,
      expectations.value == nil ? nil : MeasureCount(tally.rated, asked: tally.agreed),
      working(expectations, [("goals met", tally.met), ("goals rated", tally.rated)]))
    let impact = policy.impact
    let behind = tally.behind
    let score = impact.value(of: tally.scored, from: behind.scored.count) {
      () throws(FigureError) in try Self.near(tally.meanScore)
    }
    list.add(
      .meanGoalAttainment, score, score.value == nil ? nil : MeasureCount(tally.scored))
    let change = impact.value(of: tally.compared, from: behind.compared.count) {
      () throws(FigureError) in try Self.near(tally.meanChange)
    }
    list.add(
      .meanGoalAttainmentChange, change,
      change.value == nil ? nil : MeasureCount(tally.compared))
    let observed = impact.value(
      of: tally.observed, from: behind.observed,
      isGuarded: [
        behind.better.individuals, behind.better.sponsors, behind.notBetter.individuals,
        behind.notBetter.sponsors,
      ].contains(where: impact.isFew)
    ) { .exact(Ratio(sum: Int128(tally.observedBetter) * 100, of: tally.observed)) }
    list.add(
      .sponsorObservedChange, observed,
      observed.value == nil ? nil : MeasureCount(tally.observed),
      working(observed, [("seen as better", tally.observedBetter), ("ratings", tally.observed)]))
    return list.measures
  }

  /// The share of expectations that were met.
  ///
  /// n and N tell of goals that were not rated, so that few people behind those are guarded as well.
  private func expectations(of tally: GoalTally) -> MeasuredValue {
    let (impact, behind) = (policy.impact, tally.behind)
    return impact.value(
      of: tally.rated, from: behind.rated.count,
      isGuarded: [behind.met, behind.unmet, behind.unrated].contains(where: impact.isFew)
    ) { .exact(Ratio(sum: Int128(tally.met) * 100, of: tally.rated)) }
  }

  private func working(_ value: MeasuredValue, _ parts: [(String, Int)]) -> [MeasureInput] {
    value.value == nil
      ? [] : parts.map { MeasureInput($0.0, .exact(Ratio($0.1)), .score) }
  }

  private var provenance: MeasureProvenance {
    MeasureProvenance(
      records: [.engagement, .sharedAgreement, .goalRating, .sponsorRating],
      rule: "metrics sections 11.3 to 11.5", policyVersion: policy.version, revision: revision)
  }

  /// A mean of scores that were rounded to four decimal places: so near to the true one.
  private static func near(_ mean: Ratio?) throws(FigureError) -> BoundedValue {
    guard let mean else { throw FigureError(.divisionByZero) }
    let half = try Rounding.fourDecimals.step / 2
    return BoundedValue(
      lower: BoundEnd(try mean - half), upper: BoundEnd(try mean + half), stated: mean)
      ?? .exact(mean)
  }
}

extension GoalResults: Redacted {}
