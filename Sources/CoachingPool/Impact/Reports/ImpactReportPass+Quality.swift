extension ImpactReportPass {
  /// How practitioners are supervised and develop (rule A30).
  mutating func addQuality() {
    guard let results = try? state.qualityResults(over: subject.period) else { return }
    let tally = results.whole
    guard tally.practitioners > 0 else { return }
    // Of the twelve months before the last day, whatever the report's own period is.
    guard let end = subject.period.end,
      let year = DateSpan(from: end.adding(months: -12), to: end)
    else { return }
    let overlapped = MeasureDefinition.supervision.contains { definition in
      told.contains { $0.measure == definition.id && $0.scope.isBeside(year) }
    }
    if overlapped {
      // Whoever came or left between two days of one year would be told by both.
      drafts.note(
        .reach,
        "Left out: supervision and development. They are told of days that lie a year apart.")
    } else {
      addQuality(tally, results, over: ReleaseScope(period: year))
    }
    addStrengthTrend()
  }

  private mutating func addQuality(
    _ tally: QualityTally, _ results: QualityResults, over year: ReleaseScope
  ) {
    let behind: [MeasureID: (people: Int, amounts: [String: Int])] = [
      MeasureDefinition.supervisionCompliance.id:
        (tally.asked, ["asked": tally.asked, "compliant": tally.compliant]),
      MeasureDefinition.supervisionRatio.id:
        (
          min(tally.practice.people, tally.supervision.people),
          [
            "practice": tally.practice.minutes, "supervision": tally.supervision.minutes,
            "people": tally.practice.people,
          ]
        ),
      MeasureDefinition.developmentHours.id:
        (tally.development.people, ["minutes": tally.development.minutes]),
    ]
    for measure in results.measures(of: tally, over: cut, under: policy) {
      let isTold = measure.value.value.map { $0 != 0 } ?? false
      let counts = behind[measure.id].map { people, amounts in
        registered(measure.definition, of: people, amounts, over: year)
      }
      drafts.add(.reach, .figure(measure), counts: isTold ? counts ?? [] : [])
    }
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

extension ReleaseScope {
  /// Whether it shares days with a stretch of time and is of other days as well.
  fileprivate func isBeside(_ span: DateSpan) -> Bool {
    periods != [span] && periods.contains { $0.overlaps(span) }
  }
}
