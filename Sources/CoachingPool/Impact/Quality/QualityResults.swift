/// How practitioners are supervised and develop, in all and by cuts; raw.
///
/// It is not `Codable` and shows nothing of itself; ``measures(by:)`` makes figures of it.
public struct QualityResults: Sendable {
  /// The days of professional development; supervision is that of the 12 months that end with its last.
  public let period: DateSpan
  /// The whole pool.
  public let whole: QualityTally
  let policy: PoolPolicy
  private let revision: Revision
  private let tallies: [ImpactDimension: [QualityTally]]

  /// The cuts that practitioners have: whom they work for, and the lines and kinds of their memberships.
  public static let dimensions: [ImpactDimension] = [.organisation, .sector, .line, .kind]

  init(
    over period: DateSpan, whole: QualityTally, tallies: [ImpactDimension: [QualityTally]],
    in state: PoolState
  ) {
    self.period = period
    self.whole = whole
    self.tallies = tallies
    policy = state.policy
    revision = state.revision
  }

  /// The parts of a cut, in the order of their codes, that of none last; empty where the cut was not asked
  /// for.
  ///
  /// A practitioner of two organisations, lines or kinds counts in the part of each, so that parts have no
  /// sum.
  public func tallies(of dimension: ImpactDimension) -> [QualityTally] {
    tallies[dimension] ?? []
  }

  /// Makes the figures of section 11.9, for the whole pool and then for each part.
  ///
  /// What would tell of few practitioners is withheld with the reason, by the pool's own disclosure policy,
  /// and so is the figure of the whole beside a part that is withheld.
  /// - Parameter dimensions: By what to cut, of those that the results have.
  /// - Complexity: O(n) in the parts.
  public func measures(by dimensions: [ImpactDimension] = []) -> [Measure] {
    let disclosure = policy.impact.disclosure
    return measures(of: whole, over: .whole, under: disclosure).beside(
      dimensions.uniqued().flatMap { tallies(of: $0) }.flatMap { tally in
        measures(
          of: tally, over: MeasureCut(tally.dimension, tally.value), under: disclosure)
      })
  }

  /// The figures of one part as a disclosure policy shows them.
  func measures(
    of tally: QualityTally, over cut: MeasureCut, under disclosure: DisclosurePolicy
  ) -> [Measure] {
    let provenance = MeasureProvenance(
      records: [.practitioner, .supervisionEntry, .session, .cpdEntry],
      rule: "metrics section 11.9; rules R43, R44 and A38", policyVersion: policy.version,
      revision: revision)
    var list = MeasureList(period, cut, provenance)
    let compliance = CountedNumbers.Share(
      disclosure.share(tally.compliant, of: tally.asked),
      ("with enough supervision", "of whom supervision is asked"), under: disclosure,
      in: .people)
    list.add(
      .supervisionCompliance, compliance.value, compliance.count, compliance.working)
    func shown(_ minutes: QualityMinutes) -> MeasuredValue {
      .shown(
        disclosure.magnitude(minutes.minutes, of: minutes.people, largest: minutes.most),
        under: disclosure)
    }
    let (practice, supervision) = (shown(tally.practice), shown(tally.supervision))
    // Without its working: beside the hours of all, exact minutes of practice would tell of those who left.
    list.add(
      .supervisionRatio,
      practice.combined(with: supervision) { (practice, supervision) throws(FigureError) in
        guard let ratio = try (practice / supervision).stated else {
          throw FigureError(.divisionByZero)
        }
        return try .published(try ratio.rounded(.oneDecimal), .oneDecimal)
      })
    list.add(.developmentHours, shown(tally.development))
    return list.measures
  }
}

extension QualityResults: Redacted {}

extension PoolState {
  /// Counts how the practitioners who are live on the last day of a period are supervised and develop.
  ///
  /// Supervision is looked at over the 12 months that end with that day, as rules R43, R44 and A38 say;
  /// whoever holds a waiver and falls short is not counted as having enough. Development is what was logged
  /// in the period. Two records of one person count once, and an event once.
  ///
  /// - Parameters:
  ///   - period: The days.
  ///   - dimensions: By what to cut, of ``QualityResults/dimensions``.
  /// - Throws: ``ImpactError`` for a stretch of time without beginning or end, and for a cut that
  ///   practitioners do not have.
  /// - Complexity: O(n log n) in practitioners, their entries and sessions.
  public func qualityResults(
    over period: DateSpan, by dimensions: [ImpactDimension] = []
  ) throws(ImpactError) -> QualityResults {
    guard period.start != nil, let last = period.end?.adding(days: -1) else {
      throw ImpactError(code: .unboundedWindow, windows: [0])
    }
    if let other = dimensions.first(where: { !QualityResults.dimensions.contains($0) }) {
      throw ImpactError(code: .noSuchCut, windows: [], dimension: other)
    }
    var tallies = CutParts(by: dimensions) { QualityTally($0, $1) }
    var members: [PersonID: [PractitionerMembership]] = [:]
    practitioners.visit { entry in
      guard status(of: entry.value, on: last) == .live else { return }
      members[identity(of: entry.value.person), default: []].append(entry.value)
    }
    for person in members.keys.sorted() {
      let own = members[person] ?? []
      let part = qualityOfPractice(of: person, with: own, over: period, on: last)
      let posts = affiliations(of: person, on: last).map(\.organisation).uniqued()
      let places = tallies.places { codes(of: $0, posts, own) }
      tallies.change(places) { $0.add(part) }
    }
    return QualityResults(
      over: period, whole: tallies.whole, tallies: tallies.byDimension, in: self)
  }

  private func codes(
    of dimension: ImpactDimension, _ posts: [OrganisationID], _ members: [PractitionerMembership]
  ) -> [String?] {
    let codes: [String?] =
      switch dimension {
      case .organisation: posts.map(\.text)
      case .sector: posts.map { post in organisations.read(post) { $0.sector.code } }.uniqued()
      case .line: members.map(\.line.rawValue).uniqued()
      case .kind: members.flatMap(\.kinds).map(\.code).uniqued()
      case .level, .theme: []
      }
    return codes.isEmpty ? [nil] : codes
  }

  /// What one person adds to the counts.
  private func qualityOfPractice(
    of person: PersonID, with members: [PractitionerMembership], over period: DateSpan,
    on day: CivilDate
  ) -> PractitionerQuality {
    var quality = PractitionerQuality()
    var practice: [ServiceLine: Int] = [:]
    for member in members {
      guard let compliance = supervisionCompliance(of: member.id, on: day) else { continue }
      // Practice is the person's in a line, whichever of their memberships it is looked at from.
      practice[member.line] = compliance.practiceMinutes
      // Supervision is the person's, whichever line it is looked at from.
      quality.supervision = max(quality.supervision, compliance.countedMinutes)
      // Of somebody new nothing is tested yet, and that is not enough.
      guard compliance.norm != nil,
        compliance.testsTheYear || compliance.quarters.contains(where: \.isTested)
      else { continue }
      quality.isAsked = true
      if compliance.shortfalls.isEmpty { continue }
      quality.fallsShort = true
      if compliance.waiver == nil { quality.isUnwaived = true }
    }
    quality.practice = practice.values.reduce(0, +)
    quality.development = countedCPD(of: person).filter { period.contains($0.date) }
      .reduce(0) { $0 + $1.minutes }
    return quality
  }
}

/// What one practitioner adds to a tally.
private struct PractitionerQuality {
  var isAsked = false
  var fallsShort = false
  var isUnwaived = false
  var practice = 0
  var supervision = 0
  var development = 0
}

extension QualityTally {
  fileprivate mutating func add(_ part: PractitionerQuality) {
    practitioners += 1
    if part.isAsked {
      asked += 1
      if !part.fallsShort { compliant += 1 } else if !part.isUnwaived { waived += 1 }
    }
    practice.add(part.practice)
    supervision.add(part.supervision)
    development.add(part.development)
  }
}
