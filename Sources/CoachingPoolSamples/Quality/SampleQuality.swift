public import CoachingPool

/// What a pool of invented people keeps of its practitioners' quality: files, supervision and CPD, and
/// what people answered when they were asked how it was.
///
/// It is made beside a ``SamplePool`` or for the end of a ``SampleYear``, and changes neither. The same pool,
/// day and seed give the same records, byte for byte. Each practitioner draws from streams of their own.
///
/// ```swift
/// let year = SampleYear.run(SamplePool.make(.small))
/// var state = year.state
/// state.apply(SampleQuality.make(for: state, at: year.end).records.map { .put($0) })
/// print(state.attention(asOf: year.end, for: nil).count, "things wait")
/// ```
///
/// Shares are made up, and nobody's figures: most files are sound, and a few per cent of a part lapses
/// within 60 days, lapsed, or was never put on file; see ``Filing``. Whom the pool has asked how an
/// engagement was until a week ago is put down as asked, since a year leaves that to the clock of a host.
public struct SampleQuality: Sendable {
  /// The records: files, supervisors, arrangements, log entries, evaluations asked for and answered.
  public let records: [Record]
  /// How the file of each practitioner was meant to stand, in the order of their identifiers.
  public let filings: [(practitioner: PractitionerID, filing: Filing)]

  /// How a practitioner's file stands on the day for which it is made.
  public enum Filing: String, Hashable, Sendable, CaseIterable {
    /// Everything holds for more than 60 days.
    case sound
    /// One part lapses within 60 days.
    case lapsing
    /// One part lapsed within the last 60 days.
    case lapsed
    /// One part was never put on file.
    case neverOnFile
  }

  /// Makes the records for the practitioners of a pool.
  ///
  /// - Parameters:
  ///   - state: A sample pool, or the end of a sample's year.
  ///   - moment: The moment at which the pool is looked at.
  ///   - seed: Gives the same records each time, and others for another seed.
  /// - Complexity: O(n log n) in practitioners and requests for evaluation.
  public static func make(
    for state: PoolState, at moment: Instant, seed: UInt64 = 2008
  ) -> SampleQuality {
    let date = state.zone.date(at: moment)
    let members = state.practitioners.values.sorted { $0.id < $1.id }
    var files = SampleAssurances(state, date, seed)
    for (index, member) in members.enumerated() { files.add(member, index) }
    var supervision = SampleSupervision(state, date, seed)
    supervision.fill(members)
    var development = SampleDevelopment(date, seed)
    for (index, member) in members.enumerated() { development.add(member, index) }
    var answers = SampleEvaluations(state, date, seed)
    let requests = state.evaluationRequests.values.sorted { $0.id < $1.id }
    for (index, request) in requests.enumerated() { answers.add(request, index) }
    return SampleQuality(
      records: files.list.map { .assurance($0) } + supervision.records + development.records
        + answers.records + asked(state, at: moment.adding(seconds: -7 * 86_400), seed),
      filings: zip(members, files.filings).map { ($0.id, $1) })
  }

  /// The requests for evaluation that the clock's command of a week ago put down as asked.
  private static func asked(_ state: PoolState, at moment: Instant, _ seed: UInt64) -> [Record] {
    let clock = CommandContext(now: moment, actor: .system, randomness: seed)
    let changes = (try? decide(AskForEvaluations(), state, clock))?.changes ?? []
    return changes.compactMap { change in
      if case .put(let record) = change { record } else { nil }
    }
  }
}

extension Instant {
  /// Ten o'clock of a day, by Coordinated Universal Time.
  static func atTen(of date: CivilDate) -> Instant {
    Instant(date, hour: 10) ?? Instant(secondsSince1970: 0)
  }
}
