extension ImpactReportPass {
  /// The block of those who were reached.
  mutating func reach() {
    let isWhole = subject.organisations == nil
    let measures = numbers.measures(
      over: subject.period, of: cut, headcount: headcount, provenance)
    let counted: [MeasureID: Int] = [
      MeasureDefinition.peopleSupported.id: total.supported,
      MeasureDefinition.peopleAccessed.id: total.accessed,
      MeasureDefinition.engagementsActive.id: total.active,
      MeasureDefinition.engagementsStarted.id: total.started,
      MeasureDefinition.engagementsCompleted.id: total.completed,
    ]
    // What is told exactly is not told roughly beside it, of the same people and days.
    let exactly = addOwnCount()
    let others = Self.measuresOfHours + exactly
    for measure in measures where !others.contains(measure.id) {
      drafts.add(
        .reach, .figure(measure), counts: registered(measure, counted),
        restingOn: measure.id == MeasureDefinition.reachPerThousand.id ? [.peopleSupported] : [])
    }
    addWaiting()
    if isWhole {
      addStrength()
      addQuality()
    }
    // Organisations stand within their sectors, in one table whose audit knows that.
    for dimension in ImpactDimension.allCases where dimension != .sector {
      addPeople(by: dimension)
    }
    addTrend()
    addPipeline()
  }

  /// What the register is told of a figure.
  ///
  /// Parts of the engagements under way are kept as such, so that what two of them leave over is looked at.
  private func registered(_ measure: Measure, _ counted: [MeasureID: Int]) -> [RegisteredCount] {
    func part(_ name: String, _ count: Int) -> RegisteredCount {
      RegisteredCount(
        MeasureDefinition.engagementsActive.id, scope.narrowed("standing", by: [.values([name])]),
        count, under: policy)
    }
    switch measure.definition {
    case .engagementsStarted: return [part("started", total.started)]
    case .engagementsCompleted: return [part("completed", total.completed)]
    case .crossOrganisationShare:
      return measure.count == nil ? [] : [part("bothKnown", total.withBothOrganisations)]
    case .completionRate:
      return measure.count == nil
        ? [] : [part("ended", total.completedForTheRate + total.endedEarly)]
    default:
      return counted[measure.id].map {
        [RegisteredCount(measure.id, scope, $0, under: policy)]
      } ?? []
    }
  }

  /// Adds how many engagements an organisation had in the period that it asked for, exactly and undivided
  /// (rules A27 and A43).
  ///
  /// - Returns: The measures that the figures of the report's own subject need not repeat.
  private mutating func addOwnCount() -> [MeasureID] {
    let definition = MeasureDefinition.engagementsActive
    guard let organisation = terms.toldTo,
      let active = ownEngagements(of: organisation),
      let count = try? RegisteredCount(
        exactly: active, definition.id, of: organisation, in: terms.period)
    else { return [] }
    var list = MeasureList(
      terms.period, MeasureCut([MeasureCut.Part("organisation", organisation.text)]), provenance)
    list.add(definition, .value(.exact(Ratio(active))))
    for measure in list.measures { drafts.add(.reach, .figure(measure), counts: [count]) }
    return subject.widening == nil ? [definition.id] : []
  }

  private func ownEngagements(of organisation: OrganisationID) -> Int? {
    if subject.widening == nil { return total.active }
    let own = try? state.impactFacts(of: [organisation]).counts(in: [terms.period], by: [])
    return own?.totals.first?.active
  }

  /// The cut that the report's figures are of.
  var cut: MeasureCut {
    guard let organisations = subject.organisations else { return .whole }
    return MeasureCut(
      organisations.count == 1
        ? [MeasureCut.Part("organisation", organisations[0].text)]
        : [MeasureCut.Part("organisations", organisations.map(\.text).joined(separator: " "))])
  }

  /// The people who could use the pool on the last day, of those whom the report is about.
  private var headcount: BoundedValue? {
    guard let organisations = subject.organisations else { return strength.eligibleHeadcount }
    return state.headcount(of: organisations, on: strength.day).people
  }

  /// What the pool has on the last day: organisations, people who could come, practitioners and places.
  private mutating func addStrength() {
    let day = MeasureProvenance(
      records: [.membership, .organisation, .practitioner], rule: "as on the last day",
      policyVersion: state.policy.version, revision: state.revision)
    var list = MeasureList(subject.period, .whole, day)
    list.add(.subscribingOrganisations, .value(.exact(Ratio(strength.subscribers))))
    list.add(.eligibleHeadcount, .value(strength.eligibleHeadcount))
    list.add(
      .practitioners, .shown(policy.shown(strength.practitionersOfAllLines), under: policy))
    list.add(.qualifiedPractitioners, .shown(policy.shown(strength.qualified), under: policy))
    list.add(.internalCapacity, .shown(policy.shown(strength.places.internal), under: policy))
    list.add(.externalCapacity, .shown(policy.shown(strength.places.external), under: policy))
    let live = state.practitionersLive(in: [subject.period])[0]
    let use = CountedNumbers.Share(
      policy.share(counts.activePractitioners[current], of: live),
      ("with an active engagement", "live at any time"), under: policy)
    list.add(.utilisation, use.value, use.count, use.working)
    let people = [
      MeasureDefinition.practitioners.id: (nil, strength.practitionersOfAllLines),
      MeasureDefinition.qualifiedPractitioners.id: ("qualified" as String?, strength.qualified),
    ]
    for measure in list.measures {
      let registered = people[measure.id].map { name, count in
        RegisteredCount(
          MeasureDefinition.practitioners.id,
          name.map { scope.narrowed("standing", by: [.values([$0])]) } ?? scope, count,
          under: policy)
      }
      drafts.add(.reach, .figure(measure), counts: [registered].compactMap { $0 })
    }
  }

  private mutating func addPeople(by dimension: ImpactDimension) {
    if dimension == .organisation, !addOrganisations() {
      drafts.leaveOut(.reach, "People supported by organisation")
      return addPeople(by: .sector)
    }
    if dimension == .organisation { return }
    let cells = counts.cells(of: dimension, in: current).filter { $0.count.supported > 0 }
    // One row says no more than the headline.
    guard cells.count > 1 else { return }
    let categories = zip(cells, unique(cells.map(\.value), in: dimension)).map { cell, title in
      TableDimension.Category(title, narrowing: narrowing(of: cell.value, in: dimension))
    }
    let notes =
      dimension.overlaps
      ? ["One person may stand in several rows, so that there is no total."] : []
    addPeople(
      .peopleSupported, .reach, title: "People supported by \(dimension.word)", form: .bars,
      unit: "people",
      by: [TableDimension(dimension.word, categories, overlaps: dimension.overlaps)],
      counts: cells.map(\.count.supported), notes: notes)
  }

  /// Adds organisations within their sectors as one table; `false` where it may not be told.
  private mutating func addOrganisations() -> Bool {
    let cells = counts.cells(of: .organisation, in: current).filter { $0.count.supported > 0 }
    guard cells.count > 1 else { return true }
    let titles = unique(cells.map(\.value), in: .organisation)
    let categories = zip(cells, titles).map { cell, title in
      TableDimension.Category(
        title, in: sectorTitle(of: cell.value),
        narrowing: narrowing(of: cell.value, in: .organisation))
    }
    guard
      let raw = try? RawTable(
        MeasureDefinition.peopleSupported.id, over: scope,
        by: [TableDimension("organisation", categories, isCommonKnowledge: true)],
        counts: cells.map(\.count.supported)),
      let safe = ReportTable.people(
        raw, under: policy, title: "People supported by organisation and sector", form: .bars,
        unit: "people")
    else { return false }
    drafts.add(.reach, .people(safe.raw, safe.table))
    return true
  }

  /// The titles of values, with the code where two would be the same.
  private func unique(_ codes: [String?], in dimension: ImpactDimension) -> [String] {
    let titles = codes.map { title(of: $0, in: dimension) }
    return zip(codes, titles).map { code, title in
      titles.count { $0 == title } > 1 ? "\(title) (\(code ?? "none"))" : title
    }
  }

  private func sectorTitle(of organisation: String?) -> String {
    let sector = organisation.flatMap { code in
      state.organisations.read(OrganisationID(unchecked: code)) { $0.sector.code }
    }
    return title(of: sector, in: .sector)
  }

  /// Adds a table of people, or says that it is left out.
  mutating func addPeople(
    _ measure: MeasureDefinition, _ block: ReportBlock.Kind, title: String, form: ReportTable.Form,
    unit: String, by dimensions: [TableDimension], counts: [Int], notes: [String] = [],
    over scope: ReleaseScope? = nil, starts: [String: Int] = [:]
  ) {
    guard
      let raw = try? RawTable(
        measure.id, over: scope ?? self.scope, by: dimensions, counts: counts),
      let safe = ReportTable.people(
        raw, under: policy, title: title, form: form, unit: unit, notes: notes)
    else {
      drafts.leaveOut(block, title)
      return
    }
    drafts.add(block, .people(safe.raw, safe.table.startingAt(starts)))
  }

  private mutating func addTrend() {
    guard windows.count > 1 else { return }
    let whole = subject.period.reachingBack(to: windows[0])
    addPeople(
      .peopleSupported, .reach, title: "People supported over time", form: .series,
      unit: "people",
      by: [
        TableDimension(
          "period",
          windows.map { TableDimension.Category($0.periodName, narrowing: .periods([$0])) },
          overlaps: true)
      ],
      counts: counts.totals.map(\.supported),
      notes: ["A person who came in several periods counts in each."],
      over: ReleaseScope(period: whole, organisations: subject.organisations))
  }

  private mutating func addPipeline() {
    guard subject.organisations == nil else { return }
    let pipeline = state.statutoryPipeline(in: subject.period)
    let rows = pipeline.rows.filter { $0.people.contains { $0 > 0 } }
    guard !rows.isEmpty else { return }
    let title = "People in or preparing for statutory roles"
    addPeople(
      .statutoryPipeline, .reach, title: title, form: .plain, unit: "people",
      by: [
        TableDimension(
          "designation",
          rows.map { row in
            TableDimension.Category(
              row.designation.map {
                StatutoryDesignation.vocabulary[$0]?.title ?? LevelTitle.of($0.code)
              } ?? "Preparing for one", narrowing: .values([row.designation?.code ?? "preparing"]))
          }, overlaps: true),
        TableDimension(
          "stage",
          StatutoryPipeline.Stage.allCases.map {
            TableDimension.Category($0.title, narrowing: .values([$0.rawValue]))
          }),
      ],
      counts: rows.flatMap(\.people),
      notes: [
        "Each person stands at the furthest stage; one who holds two roles stands in two rows."
      ])
  }

  /// The first days of weeks, the last of them without an end.
  private static let weeks = Array(stride(from: 0, through: 84, by: 7))

  private mutating func addWaiting() {
    guard let waits = try? facts.waits(in: [subject.period]) else { return }
    let cell = waits.cells(in: 0).first
    var list = MeasureList(subject.period, cut, provenance)
    let doubled = cell?.median.flatMap {
      Int(exactly: ($0.value.numerator * 2) / $0.value.denominator)
    }
    let shown = policy.median(doubled: doubled ?? 0, count: cell?.days.count ?? 0)
    let value: MeasuredValue =
      cell == nil
      ? .none(FigureError(.nothingRecorded, ["no request was matched"]))
      : shown.tenths.map { tenths in
        MeasuredValue { () throws(FigureError) in .exact(try Ratio(tenths) / 10) }
      } ?? .none(FigureError(.withheld, [policy.symbolOfFigures]))
    list.add(.timeToMatch, value, shown.of.number.map { MeasureCount($0) })
    for measure in list.measures { drafts.add(.reach, .figure(measure)) }
    guard cell != nil else { return }
    let all = waits.counts(from: Self.weeks, in: 0)
    // Weeks after the longest wait would be rows of nothing.
    let starts = Array(Self.weeks.prefix((all.lastIndex { $0 > 0 } ?? 0) + 1))
    let names = starts.indices.map { place in
      place + 1 < Self.weeks.count
        ? "\(starts[place]) to \(starts[place] + 6) days" : "\(starts[place]) days and more"
    }
    addPeople(
      .timeToMatch, .reach, title: "How long people waited for a match", form: .distribution,
      unit: "requests", by: [TableDimension("days waited", names.map { .init($0) })],
      counts: Array(all.prefix(starts.count)),
      starts: Dictionary(uniqueKeysWithValues: zip(names, starts)))
  }
}

extension ImpactDimension {
  /// What a heading calls it.
  var word: String {
    switch self {
    case .organisation: "organisation"
    case .sector: "sector"
    case .level: "level"
    case .kind: "kind of service"
    case .line: "line of service"
    case .theme: "theme"
    }
  }
}

extension StatutoryPipeline.Stage {
  fileprivate var title: String {
    switch self {
    case .asked: "Asked"
    case .matched: "Matched"
    case .atWork: "At work"
    case .completed: "Completed"
    }
  }
}
