extension ReportTable {
  /// Hours of one row before the policy.
  struct HoursPart {
    let title: String
    let minutes: Int
    /// How many people had them, or fewer.
    let people: Int
    /// The most minutes that one of them had, or more.
    let most: Int
    /// Where the row narrows the people of the table.
    let narrowing: ScopeNarrowing
  }

  /// Which rows of hours are shown by themselves, and what stands together.
  struct HoursSplit {
    let shown: [HoursPart]
    /// Those that are shown together; empty where there are none.
    let rest: [HoursPart]

    /// Splits rows, so that each that is shown is safe and so are the others as one.
    ///
    /// The total stands beside them, from which the sum of the others follows; while the policy would not
    /// show that sum, the smallest row that is shown joins them.
    /// - Returns: `nil` where nothing can be shown.
    init?(_ parts: [HoursPart], under policy: DisclosurePolicy) {
      func isSafe(_ parts: [HoursPart]) -> Bool {
        let minutes = parts.reduce(0) { $0 + $1.minutes }
        let people = parts.reduce(0) { $0 + $1.people }
        let most = parts.map(\.most).max() ?? 0
        return policy.magnitude(minutes, of: people, largest: most).amount != nil
      }
      let parts = parts.filter { $0.minutes > 0 }
      var shown = parts.filter { isSafe([$0]) }
      var rest = parts.filter { !isSafe([$0]) }
      while !rest.isEmpty, !isSafe(rest) {
        guard
          let smallest = shown.indices.min(by: {
            (shown[$0].minutes, $0) < (shown[$1].minutes, $1)
          })
        else { return nil }
        rest.append(shown.remove(at: smallest))
      }
      if shown.isEmpty { return nil }
      self.shown = shown
      self.rest = rest
    }
  }

  /// A cell of hours, to the nearest whole one.
  static func hours(_ minutes: Int) -> Cell {
    let hours = Ratio(sum: Int128(minutes), of: 60)
    return Cell(hours.text(.whole), try? hours.rounded(.whole))
  }

  /// Makes a table of hours that is safe by itself, and what the register is told of it.
  ///
  /// - Returns: `nil` where nothing can be shown.
  static func hours(
    _ parts: [HoursPart], over scope: ReleaseScope, by dimension: String,
    under policy: DisclosurePolicy, title: String, form: Form = .bars
  ) -> (table: ReportTable, counts: [RegisteredCount])? {
    guard let split = HoursSplit(parts, under: policy) else { return nil }
    var rows = split.shown.map { Row($0.title, [hours($0.minutes)]) }
    var counts = split.shown.map {
      RegisteredCount(
        contributors: $0.people, to: MeasureDefinition.deliveredHours.id,
        scope.narrowed(dimension, by: [$0.narrowing]), amount: $0.minutes)
    }
    var notes: [String] = []
    if !split.rest.isEmpty {
      rows.append(
        Row("Others together", [hours(split.rest.reduce(0) { $0 + $1.minutes })]))
      counts.append(
        RegisteredCount(
          contributors: split.rest.reduce(0) { $0 + $1.people },
          to: MeasureDefinition.deliveredHours.id,
          scope.narrowed(dimension, by: split.rest.map(\.narrowing)),
          amount: split.rest.reduce(0) { $0 + $1.minutes }))
      notes.append(
        "\"Others together\" are \(split.rest.count) with few people, and what it takes to protect them."
      )
    }
    notes.append("Rows are rounded one by one, so that they need not add up.")
    let total = parts.reduce(0) { $0 + $1.minutes }
    rows.append(Row("Total", [hours(total)], isTotal: true))
    return (
      ReportTable(
        title: title, measure: MeasureDefinition.deliveredHours.id, form: form, unit: "hours",
        rowsAre: dimension, columns: ["Hours"], rows: rows, notes: notes), counts
    )
  }
}
