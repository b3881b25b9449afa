/// One making of a report: what is counted, what may be shown of it, and what is said of the rest.
struct ImpactReportPass {
  let state: PoolState
  let terms: ImpactReportTerms
  /// The people and the time that it is about, after widening.
  let subject: ReportSubject
  /// The earlier periods in which something was counted, and then the period itself.
  let windows: [DateSpan]
  /// The counts of those.
  let counts: ImpactCounts
  let strength: PoolStrength
  let provenance: MeasureProvenance
  /// What was told to the same readers before.
  let told: [RegisteredCount]
  var drafts = ReportDrafts()

  var policy: DisclosurePolicy { terms.policy }
  /// The place of the period among the windows.
  var current: Int { windows.count - 1 }
  var facts: ImpactFacts { subject.facts }
  var total: ImpactCount { counts.totals[current] }
  /// The numbers of the period as they are published.
  var numbers: CountedNumbers { CountedNumbers(total, under: policy) }
  var scope: ReleaseScope {
    ReleaseScope(period: subject.period, organisations: subject.organisations)
  }

  init(
    _ state: PoolState, _ terms: ImpactReportTerms, _ subject: ReportSubject,
    after register: ReleaseRegister
  ) throws(ImpactError) {
    self.state = state
    self.terms = terms
    self.subject = subject
    told = register.before(terms.id).releases.flatMap(\.counts)
    let facts = subject.facts
    let all = subject.period.before(terms.trend) + [subject.period]
    let counted = try facts.counts(in: all)
    // What lies before the first engagement is no trend.
    let first = counted.totals.firstIndex { $0 != ImpactCount() } ?? all.count - 1
    windows = Array(all[min(first, all.count - 1)...])
    counts = first == 0 ? counted : try facts.counts(in: windows)
    let last = subject.period.end?.adding(days: -1) ?? terms.made
    strength = state.strength(on: last)
    provenance = MeasureProvenance(
      records: [.engagement, .session], rule: "counted by rules A36 and A42",
      policyVersion: state.policy.version, revision: state.revision)
  }

  mutating func run() {
    reach()
    hours()
    outcomes()
    money()
    if total == ImpactCount() {
      drafts.note(
        .reach, "No engagement and no session lies in this period, so that every count is zero.")
    }
  }

  /// The title of a value of a cut.
  func title(of code: String?, in dimension: ImpactDimension) -> String {
    guard let code else { return "Not known" }
    return switch dimension {
    case .organisation:
      state.organisationName(
        OrganisationID(unchecked: code), on: strength.day)
    case .sector: Sector.vocabulary[Sector(unchecked: code)]?.title ?? LevelTitle.of(code)
    case .kind: ServiceKind.vocabulary[ServiceKind(unchecked: code)]?.title ?? LevelTitle.of(code)
    case .theme: Theme.vocabulary[Theme(unchecked: code)]?.title ?? LevelTitle.of(code)
    case .level: LevelTitle.of(code)
    case .line: code == ServiceLine.pool.rawValue ? "Volunteer pool" : "Executive coaching"
    }
  }

  /// Which people a value of a cut narrows to.
  func narrowing(of code: String?, in dimension: ImpactDimension) -> ScopeNarrowing {
    guard dimension == .organisation, let code else { return .values([code ?? "none"]) }
    return .organisations([OrganisationID(unchecked: code)])
  }
}

/// Whom a report is about, and in what time.
struct ReportSubject {
  let period: DateSpan
  /// The engagements of those.
  let facts: ImpactFacts
  /// `nil` for all.
  var organisations: [OrganisationID]?
  var widening: ImpactReport.Widening?
}
