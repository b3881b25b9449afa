extension ImpactReportPass {
  /// What became of the goals that people agreed with their sponsors.
  mutating func addGoals() {
    let organisation = subject.organisations?.first
    guard
      let results = try? state.goalResults(
        over: subject.period, by: organisation == nil ? [] : [.organisation], asOf: terms.made)
    else { return }
    let own = organisation.map { id in
      results.tallies(of: .organisation).first { $0.value == id.text }
    }
    guard let tally = own ?? results.whole, tally.engagements > 0 else { return }
    let behind = tally.behind
    let sums: [MeasureID: (people: Int, amounts: [String: Int])] = [
      MeasureDefinition.returnOnExpectation.id:
        (behind.rated.count, ["agreed": tally.agreed, "rated": tally.rated, "met": tally.met]),
      MeasureDefinition.meanGoalAttainment.id:
        (behind.scored.count, ["scores": tally.sumOfScores.tenThousandths]),
      MeasureDefinition.meanGoalAttainmentChange.id:
        (behind.compared.count, ["changes": tally.sumOfChanges.tenThousandths]),
      MeasureDefinition.sponsorObservedChange.id:
        (behind.observed, ["ratings": tally.observed, "better": tally.observedBetter]),
    ]
    for raw in results.measures(of: tally, over: cut) {
      let told = published(raw, tally)
      var list = MeasureList(subject.period, cut, raw.provenance)
      list.add(raw.definition, told.value, told.count, told.working)
      let counts = sums[raw.id].map { people, amounts in
        registered(raw.definition, of: people, amounts)
      }
      for measure in list.measures {
        drafts.add(
          .outcomes, .figure(measure), counts: measure.value.value == nil ? [] : counts ?? [])
      }
    }
  }

  /// What the register is told of a figure that is worked out of several sums of the same people.
  func registered(
    _ definition: MeasureDefinition, of people: Int, _ amounts: [String: Int],
    over scope: ReleaseScope? = nil
  ) -> [RegisteredCount] {
    amounts.sorted { $0.key < $1.key }.map { name, amount in
      RegisteredCount(
        contributors: people, to: definition.id,
        (scope ?? self.scope).narrowed("part", by: [.values([name])]), amount: amount)
    }
  }

  /// A figure of goals as the report's policy shows it; what the pool withholds stays withheld.
  private func published(_ raw: Measure, _ tally: GoalTally) -> CountedNumbers.Share {
    let none = CountedNumbers.Share(value: .none(withheld), count: nil, working: [])
    if raw.value == .none(FigureError(.nobodyAnswered)) {
      return CountedNumbers.Share(value: raw.value, count: nil, working: [])
    }
    guard let value = raw.value.value else { return none }
    switch raw.definition {
    case .returnOnExpectation:
      let share = CountedNumbers.Share(
        policy.share(tally.met, of: tally.rated), ("goals met", "goals rated"), under: policy,
        in: .score)
      guard share.value.value != nil, let answered = share.count?.answered,
        let agreed = policy.shown(tally.agreed).number
      else { return none }
      return CountedNumbers.Share(
        value: share.value, count: MeasureCount(answered, asked: max(answered, agreed)),
        working: share.working)
    case .sponsorObservedChange:
      let share = CountedNumbers.Share(
        policy.share(tally.observedBetter, of: tally.observed), ("seen as better", "ratings"),
        under: policy, in: .score)
      return share.value.value == nil ? none : share
    default:
      guard let count = raw.count?.answered, count >= policy.leastMeanCount,
        let shown = policy.shown(count).number, let mean = value.stated
      else { return none }
      let rounded = MeasuredValue { () throws(FigureError) in
        try .published(try mean.rounded(.oneDecimal), .oneDecimal)
      }
      return CountedNumbers.Share(value: rounded, count: MeasureCount(shown), working: [])
    }
  }
}

extension Ratio {
  /// So many ten thousandths, without what is smaller.
  fileprivate var tenThousandths: Int {
    (try? self * 10_000).flatMap { Int(exactly: $0.numerator / $0.denominator) } ?? 0
  }
}
