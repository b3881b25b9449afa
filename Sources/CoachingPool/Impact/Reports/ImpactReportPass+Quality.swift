extension ImpactReportPass {
  /// How practitioners are supervised and develop (rule A30).
  mutating func addQuality() {
    guard let results = try? state.qualityResults(over: subject.period) else { return }
    let tally = results.whole
    guard tally.practitioners > 0 else { return }
    let behind: [MeasureID: RegisteredCount] = [
      MeasureDefinition.supervisionCompliance.id: RegisteredCount(
        contributors: tally.asked, to: MeasureDefinition.supervisionCompliance.id, scope,
        amount: tally.compliant),
      MeasureDefinition.supervisionRatio.id: RegisteredCount(
        contributors: min(tally.practice.people, tally.supervision.people),
        to: MeasureDefinition.supervisionRatio.id, scope, amount: tally.practice.minutes),
      MeasureDefinition.developmentHours.id: RegisteredCount(
        contributors: tally.development.people, to: MeasureDefinition.developmentHours.id, scope,
        amount: tally.development.minutes),
    ]
    for measure in results.measures(of: tally, over: cut, under: policy) {
      let isTold = measure.value.value.map { $0 != 0 } ?? false
      drafts.add(
        .reach, .figure(measure),
        counts: isTold ? [behind[measure.id]].compactMap { $0 } : [])
    }
    addStrengthTrend()
  }

  /// The practitioners of the last day of each period; each number goes by its own size.
  private mutating func addStrengthTrend() {
    guard windows.count > 1 else { return }
    let people = windows.map { window in
      window.end.map { state.strength(on: $0.adding(days: -1)).practitionersOfAllLines } ?? 0
    }
    addPeople(
      .practitioners, .reach, title: "Practitioners over time", form: .series, unit: "people",
      by: [
        TableDimension(
          "period",
          windows.map { TableDimension.Category($0.periodName, narrowing: .periods([$0])) },
          overlaps: true)
      ], counts: people,
      notes: ["Practitioners with a live or paused membership on the last day of each period."],
      over: ReleaseScope(
        period: subject.period.reachingBack(to: windows[0]), organisations: nil))
  }
}
