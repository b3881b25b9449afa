/// Releases one version of a review's summary to whoever sponsors today, and to human resources beside
/// them.
///
/// It is the individual's alone. One version is released for a review and no other after it, so that
/// nobody is pressed for a fuller one; more sessions bring another final review with a release of its
/// own. It may be released after the end as well. Whoever becomes a sponsor later reads nothing of it,
/// unless the individual releases the same version once more, to those who were not named. Source: rules
/// R30 and R38; S3-63 and S3-72; row `reviewSummary` of the confidentiality matrix.
public struct ReleaseReviewSummary: Command {
  /// The name that commits keep.
  public static let name = "releaseReviewSummary"
  /// The engagement.
  public let engagement: EngagementID
  /// Of which review.
  public let point: ReviewPlan.Point
  /// Which version.
  public let version: Int

  /// Releases a version.
  public init(_ engagement: EngagementID, of point: ReviewPlan.Point, version: Int) {
    self.engagement = engagement
    self.point = point
    self.version = version
  }

  /// Checks who releases what to whom, and keeps it.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<SummaryRelease> {
    var guards = CommandGuards(Self.name)
    let before = try guards.ofTheIndividual(engagement, in: state, context)
    var next = state.reviews[engagement] ?? Reviews(of: engagement)
    guards.require(
      next.summary(of: point, version: version) != nil,
      Reason(.noSuchSummary, ["point": point.rawValue, "version": "\(version)"]))
    let former = next.releases(for: point)
    let named = Set(former.flatMap(\.readers).flatMap { state.identities(of: $0.person) })
    let today = state.readersBesideTheTwo(of: engagement, on: state.date(at: context.now))
    let readers = today.filter { !named.contains($0.person) }
    guards.require(!today.isEmpty, Reason(.nobodyToReleaseTo))
    guards.require(
      former.allSatisfy { $0.version == version } && (former.isEmpty || !readers.isEmpty),
      Reason(
        .releasedBefore, ["point": point.rawValue, "version": "\(former.last?.version ?? 0)"]))
    try guards.refuseIfUnmet()
    let release = SummaryRelease(
      point, version: version, at: context.now, to: readers, end: next.end)
    next.releases.append(release)
    guards.require(next.faults())
    try guards.refuseIfUnmet()
    return Decision(
      release,
      [.put(.reviews(next))]
        + state.reviewed(
          .releaseSummary, before, version: before.agreementVersion, because: point.rawValue,
          in: context))
  }
}

extension ReasonCode {
  /// There is no such version of a summary.
  public static let noSuchSummary = ReasonCode("review.noSuchSummary")
  /// One version was released for the review to everybody who may read it, and no other is after it.
  public static let releasedBefore = ReasonCode("review.releasedBefore")
  /// No sponsor is involved to whom anything could be released.
  public static let nobodyToReleaseTo = ReasonCode("review.nobodyToReleaseTo")
  /// It is written or said while the work is under way, from the first signed agreement to the end.
  public static let notUnderWay = ReasonCode("review.notUnderWay")
}
