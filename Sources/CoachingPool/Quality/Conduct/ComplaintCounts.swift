/// How many complaints came in within a year, for analysts and the public.
///
/// Years alone are counted, and only when they are over, so that two counts never differ by the few days
/// between them. Findings are counted once every complaint of the year is over. Source: row `complaint` of
/// the confidentiality matrix, columns of the analyst and the public.
public struct ComplaintCounts: Hashable, Sendable, Codable {
  /// Complaints of one ground.
  public struct OfGround: Hashable, Sendable, Codable {
    /// The ground.
    public let ground: ComplaintGround
    /// How many.
    public let count: CountBand
  }

  /// Complaints with one finding.
  public struct OfFinding: Hashable, Sendable, Codable {
    /// The finding.
    public let finding: ComplaintFinding
    /// How many.
    public let count: CountBand
  }

  /// The year, by the pool's calendar.
  public let year: Int
  /// How many came in.
  public let received: CountBand
  /// How many of each ground that the policy knows, in the vocabulary's order.
  public let grounds: [OfGround]
  /// How many of each finding; empty while one of the year is open.
  public let findings: [OfFinding]

  /// Counts the complaints of a year for an analyst or the public, or says why not.
  /// - Complexity: O(n) in all complaints.
  public static func of(
    year: Int, in state: PoolState, for reader: Actor, at moment: Instant
  ) -> Reading<Self> {
    guard [.analyst, .publicReader].contains(reader.role) else {
      return .denied([Reason(.nothingToRead)])
    }
    let today = state.date(at: moment)
    guard year < today.year else {
      return .denied([Reason(.yearNotOver, ["year": "\(year)"])])
    }
    let least = state.policy.quality.feedbackLeastPeople
    let all = state.complaints.values.filter { state.date(at: $0.received).year == year }
    let isOver = all.allSatisfy { [.closed, .withdrawn].contains($0.state) }
    return .view(
      Self(
        year: year, received: CountBand(all.count, least: least),
        grounds: state.policy.words(ComplaintGround.self).map { ground in
          OfGround(
            ground: ground,
            count: CountBand(all.count { $0.ground == ground }, least: least))
        },
        findings: isOver
          ? ComplaintFinding.allCases.map { finding in
            OfFinding(
              finding: finding,
              count: CountBand(all.count { $0.decision?.finding == finding }, least: least))
          } : []))
  }
}

extension ReasonCode {
  /// The year is not over, so that its counts still move.
  public static let yearNotOver = ReasonCode("read.yearNotOver")
}
