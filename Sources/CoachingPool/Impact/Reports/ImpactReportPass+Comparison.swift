extension ImpactReportPass {
  /// Sets the pool beside what other pools published.
  mutating func addComparison() {
    guard subject.organisations == nil else { return }
    let own = numbers
    guard case .value(let people) = own.supported, case .value(let minutes) = own.minutes,
      people.lower.map({ $0.value > 0 }) ?? false
    else { return }
    let pools =
      [PublishedPool(name: subject.period.periodName, source: "", people: people, minutes: minutes)]
      + PublishedPool.known
    let definition = MeasureDefinition.hoursPerPersonSupported
    let rows = pools.map { pool in
      ReportTable.Row(
        pool.source.isEmpty ? "This pool, \(pool.name)" : pool.name,
        [
          cell(.value(pool.people), .people, .whole), cell(.value(pool.minutes), .minutes, .whole),
          cell(
            MeasuredValue { () throws(FigureError) in try pool.minutesForEach }, .minutes,
            .oneDecimal),
        ])
    }
    drafts.add(
      .hours,
      .other(
        ReportTable(
          title: "Beside what pools published", measure: definition.id, form: .plain,
          unit: "people and hours", rowsAre: "pool", columns: ["People", "Hours", "Hours each"],
          rows: rows,
          notes: [
            "What counts as a person or an hour may differ from pool to pool, and so may the length of "
              + "the time; \"more than\" stands where a document says so."
          ])), restingOn: [.peopleSupported, .deliveredHours])
  }

  private func cell(
    _ value: MeasuredValue, _ unit: MeasureUnit, _ rounding: Rounding
  ) -> ReportTable.Cell {
    guard case .value(let value) = value, let figure = value.figure ?? value.stated,
      let shown = try? figure / unit.shownDivisor
    else { return ReportTable.Cell("") }
    let sign =
      switch value.bound {
      case .exact: ""
      case .atLeast: "≥ "
      case .atMost: "≤ "
      case .interval, .indicative: "about "
      }
    return ReportTable.Cell(sign + shown.text(rounding), try? shown.rounded(rounding))
  }
}
