extension CountedNumbers {
  /// The measures of section 11.1 that follow from sessions and engagements, in the catalogue's order.
  ///
  /// - Parameters:
  ///   - period: The stretch of time.
  ///   - cut: The part of the pool.
  ///   - headcount: The people who could use the pool on the last day; `nil` where that is not asked for.
  ///   - provenance: What the numbers were read from.
  func measures(
    over period: DateSpan, of cut: MeasureCut, headcount: BoundedValue? = nil,
    _ provenance: MeasureProvenance
  ) -> [Measure] {
    var list = MeasureList(period, cut, provenance)
    list.add(.peopleSupported, supported)
    list.add(.peopleAccessed, accessed)
    list.add(.engagementsActive, active)
    list.add(.engagementsStarted, started)
    list.add(.engagementsCompleted, completed)
    list.add(.completionRate, completion.value, completion.count, completion.working)
    list.add(.crossOrganisationShare, crossing.value, crossing.count, crossing.working)
    list.add(.deliveredHours, minutes)
    list.add(.participantHours, participantMinutes)
    list.add(
      .hoursPerPersonSupported, minutesOneToOne.divided(by: supportedOneToOne),
      working: [
        ("delivered hours, one to one", minutesOneToOne, .minutes),
        ("people supported, one to one", supportedOneToOne, .people),
      ])
    list.add(
      .hoursPerCompletedEngagement, minutesOfCompleted.divided(by: completed),
      working: [
        ("hours of all their sessions", minutesOfCompleted, .minutes),
        ("engagements completed", completed, .engagements),
      ])
    if let headcount {
      let reach = supported.combined(with: .value(headcount)) { (people, all) throws(FigureError) in
        try people.perThousand(of: all)
      }
      list.add(
        .reachPerThousand, reach,
        working: [
          ("people supported", supported, .people),
          ("eligible headcount", .value(headcount), .people),
        ])
    }
    return list.measures
  }
}

/// Puts measures of one period, one part of the pool and one source together.
struct MeasureList {
  private(set) var measures: [Measure] = []
  private let period: DateSpan
  private let cut: MeasureCut
  private let provenance: MeasureProvenance

  init(_ period: DateSpan, _ cut: MeasureCut, _ provenance: MeasureProvenance) {
    self.period = period
    self.cut = cut
    self.provenance = provenance
  }

  /// Adds a measure; one that its definition does not allow, such as a percentage of nobody, is added as
  /// one without a value, with what stood against it.
  mutating func add(
    _ definition: MeasureDefinition, _ value: MeasuredValue, _ count: MeasureCount? = nil,
    _ working: [MeasureInput] = []
  ) {
    // Figures of a day are those of the last day of the period.
    let days = definition.isOfADay ? period.lastDay ?? period : period
    do throws(MeasureError) {
      measures.append(
        try Measure(
          definition, over: days, of: cut, value: value, count: count, working: working,
          provenance: provenance))
    } catch {
      let none = MeasuredValue.none(
        count?.answered == 0
          ? FigureError(.divisionByZero)
          : FigureError(FigureError.Code(error.faults.first?.code.name ?? "notAllowed")))
      if let measure = try? Measure(
        definition, over: days, of: cut, value: none, working: working, provenance: provenance)
      {
        measures.append(measure)
      }
    }
  }

  mutating func add(
    _ definition: MeasureDefinition, _ value: MeasuredValue,
    working: [(title: String, value: MeasuredValue, unit: MeasureUnit)]
  ) {
    let inputs = working.compactMap { part in
      part.value.value.map { MeasureInput(part.title, $0, part.unit) }
    }
    add(definition, value, nil, inputs)
  }
}

extension DateSpan {
  /// The last day as a span of its own; `nil` where there is none.
  var lastDay: DateSpan? {
    guard let end, start.map({ $0 < end }) ?? true else { return nil }
    return DateSpan(from: end.adding(days: -1), to: end)
  }
}
