extension ImpactReportPass {
  /// The measures that stand in the block of hours.
  static var measuresOfHours: [MeasureID] {
    [
      MeasureDefinition.deliveredHours, .participantHours, .hoursPerPersonSupported,
      .hoursPerCompletedEngagement,
    ].map(\.id)
  }

  /// The block of the time that was given.
  mutating func hours() {
    let contributors: [MeasureID: (people: Int, minutes: Int)] = [
      MeasureDefinition.deliveredHours.id: (total.supported, total.minutes),
      MeasureDefinition.participantHours.id: (total.supported, total.participantMinutes),
      MeasureDefinition.hoursPerPersonSupported.id:
        (total.supportedOneToOne, total.minutesOneToOne),
      MeasureDefinition.hoursPerCompletedEngagement.id:
        (total.completers, total.minutesOfCompleted),
    ]
    for measure in numbers.measures(over: subject.period, of: cut, provenance)
    where Self.measuresOfHours.contains(measure.id) {
      let isShown = measure.value.value != nil
      let registered = contributors[measure.id].flatMap { people, minutes in
        isShown
          ? [RegisteredCount(contributors: people, to: measure.id, scope, amount: minutes)] : nil
      }
      let above: [MeasureDefinition] =
        measure.id == MeasureDefinition.hoursPerCompletedEngagement.id
        ? [.engagementsCompleted]
        : measure.id == MeasureDefinition.hoursPerPersonSupported.id ? [.peopleSupported] : []
      drafts.add(.hours, .figure(measure), counts: registered ?? [], restingOn: above)
    }
    // An organisation lies inside its sector, so that of the two only one is told.
    for dimension in ImpactDimension.allCases where !dimension.overlaps && dimension != .sector {
      addHours(by: dimension)
    }
    addHoursTrend()
    addExchange()
    addComparison()
  }

  private mutating func addHours(by dimension: ImpactDimension) {
    let cells = counts.cells(of: dimension, in: current).filter { $0.count.minutes > 0 }
    guard cells.count > 1 else { return }
    let parts = cells.map { cell in
      ReportTable.HoursPart(
        title: title(of: cell.value, in: dimension), minutes: cell.count.minutes,
        people: cell.count.supported, most: cell.count.mostMinutesOfAPerson,
        narrowing: narrowing(of: cell.value, in: dimension))
    }
    add(
      ReportTable.hours(
        parts, over: scope, by: dimension.word, under: policy,
        title: "Hours by \(dimension.word)"), "Hours by \(dimension.word)")
  }

  private mutating func add(
    _ made: (table: ReportTable, counts: [RegisteredCount])?, _ title: String
  ) {
    guard let made else {
      drafts.leaveOut(.hours, title)
      return
    }
    drafts.add(.hours, .other(made.table), counts: made.counts)
  }

  /// Hours of each period, each shown where enough people had them; they share no total.
  private mutating func addHoursTrend() {
    guard windows.count > 1 else { return }
    var registered: [RegisteredCount] = []
    let rows = zip(windows, counts.totals).map { window, count in
      let scope = ReleaseScope(period: window, organisations: subject.organisations)
      // What was published stands: a session that was logged late would be told by the difference.
      let before = told.last {
        $0.measure == MeasureDefinition.deliveredHours.id && $0.scope == scope && $0.amount != nil
      }
      let shown = policy.magnitude(
        count.minutes, of: count.supported, largest: count.mostMinutesOfAPerson)
      guard let minutes = before?.amount ?? shown.amount else {
        return ReportTable.Row(
          window.periodName, [ReportTable.Cell(policy.symbolOfFigures, isWithheld: true)])
      }
      registered.append(
        before
          ?? RegisteredCount(
            contributors: count.supported, to: MeasureDefinition.deliveredHours.id, scope,
            amount: count.minutes))
      return ReportTable.Row(window.periodName, [ReportTable.hours(minutes)])
    }
    drafts.add(
      .hours,
      .other(
        ReportTable(
          title: "Hours over time", measure: MeasureDefinition.deliveredHours.id, form: .series,
          unit: "hours", rowsAre: "period", columns: ["Hours"], rows: rows,
          notes: ["Hours of a period that was published before are those that were published."])),
      counts: registered)
  }
}
