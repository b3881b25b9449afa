/// Writes what a review came to, as a new version that nobody but the two reads.
///
/// Either of the two writes, and neither writes over the other: every text is a version of its own, of
/// which a review has at most ``Reviews/mostVersions``. It looks at progress against the agreed goals, without what was said in sessions. Source: workflow
/// section 7.4; S3-63, S3-72.
public struct WriteReviewSummary: Command {
  /// The name that commits keep.
  public static let name = "writeReviewSummary"
  /// The engagement.
  public let engagement: EngagementID
  /// Of which review.
  public let point: ReviewPlan.Point
  /// What it says.
  public let text: Confidential<String>

  /// Writes a version.
  ///
  /// - Parameters:
  ///   - engagement: The engagement.
  ///   - point: Of which review.
  ///   - text: What it says; at most 10,000 bytes.
  public init(_ engagement: EngagementID, of point: ReviewPlan.Point, _ text: String) {
    self.engagement = engagement
    self.point = point
    self.text = Confidential(text)
  }

  /// Checks who writes and when, and adds a version.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<ReviewSummary> {
    var guards = CommandGuards(Self.name)
    let before = try guards.reviewed(engagement, in: state, context)
    guards.requireUnderWay(before)
    var next = state.reviews[engagement] ?? Reviews(of: engagement)
    let former = next.summaries(of: point)
    guards.require(
      former.count < Reviews.mostVersions,
      Reason(
        .tooManySummaries, ["point": point.rawValue, "most": "\(Reviews.mostVersions)"]))
    let summary = ReviewSummary(
      point, version: (former.last?.version ?? 0) &+ 1, written: context.now,
      writtenBy: context.actor.role, text: text)
    next.summaries.append(summary)
    guards.require(next.faults())
    try guards.refuseIfUnmet()
    return Decision(
      summary,
      [.put(.reviews(next))]
        + state.reviewed(
          .writeSummary, before, version: before.agreementVersion, because: point.rawValue,
          in: context))
  }
}

extension ReasonCode {
  /// The review has as many versions of a summary as one may have.
  public static let tooManySummaries = ReasonCode("review.tooManySummaries")
}
