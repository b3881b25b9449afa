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
