/// Writes what the individual and the practitioner agree between themselves.
///
/// Either may write it, in the place of what stands; whoever writes names the edition that they read, so
/// that nothing of the other's is lost unseen. Nobody else may, and a refusal quotes nothing. Source:
/// workflow section 7.3, document B.
public struct WriteWorkingAgreement: Command {
  /// The name that commits keep.
  public static let name = "writeWorkingAgreement"
  /// The engagement.
  public let engagement: EngagementID
  /// What it says from now on.
  public let terms: Confidential<WorkingAgreement.Terms>
  /// The edition that was read; 0 where there was none.
  public let replacing: Int

  /// Writes an agreement.
  public init(_ engagement: EngagementID, _ terms: WorkingAgreement.Terms, replacing: Int = 0) {
    self.engagement = engagement
    self.terms = Confidential(terms)
    self.replacing = replacing
  }

  /// Checks who writes and on top of what, and keeps the agreement.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<WorkingAgreement> {
    var guards = CommandGuards(Self.name)
    let today = state.date(at: context.now)
    let standing = try guards.contracting(of: engagement, in: state, on: today)
    try guards.requireOneOfTheTwo(context.actor, in: standing.engagement, state, on: today)
    guards.requireState(
      of: standing.engagement, among: [.contracting, .active, .paused, .closing])
    let edition = state.workingAgreements[engagement]?.edition ?? 0
    guards.require(
      replacing == edition,
      Reason(.writtenMeanwhile, ["read": "\(replacing)", "edition": "\(edition)"]))
    let next = WorkingAgreement(
      of: engagement, edition: edition &+ 1, written: context.now, writtenBy: context.actor.role,
      terms: terms)
    // Who may write is asked above.
    guards.require(next.faults().filter { $0.field != "writtenBy" })
    try guards.refuseIfUnmet()
    return Decision(
      next,
      [.put(.workingAgreement(next))]
        + state.contracted(.writeWorkingAgreement, standing.engagement, in: context))
  }
}

extension ReasonCode {
  /// The other of the two wrote the working agreement in between.
  public static let writtenMeanwhile = ReasonCode("workingAgreement.writtenMeanwhile")
}
