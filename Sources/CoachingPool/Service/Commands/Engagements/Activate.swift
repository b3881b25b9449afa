/// Lets work begin once the agreement is signed, and again once it is made anew.
///
/// The number of sessions that the agreement says is the plan from then on. The individual's and the
/// practitioner's signatures activate; the sponsor's is due before the second
/// session. Source: workflow section 8.3, E6; rules A17, A34 and R25.
public struct Activate: Command {
  /// The name that commits keep.
  public static let name = "activate"
  /// The engagement.
  public let engagement: EngagementID

  /// Lets work begin.
  public init(_ engagement: EngagementID) { self.engagement = engagement }

  /// Checks agreement and involvement, and moves to active.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<EngagementStanding> {
    var step = try EngagementStep(Self.name, engagement, state, context)
    try step.take(.activate)
    let involvement = step.before.involvement
    step.guards.require(
      involvement.map { $0.level != .none || $0.reason != nil } == true,
      Reason(.involvementNotSet))
    if let readiness = step.readiness {
      step.guards.require(readiness.verdict)
      step.guards.require(
        step.before.agreementVersion.map { readiness.version > $0 } ?? true,
        Reason(.agreementNotNew, ["version": "\(readiness.version)"]))
      step.next.agreementVersion = readiness.version
      let version = state.sharedAgreements[step.before.id]?.version(readiness.version)
      step.next.plan = step.before.plan(agreedIn: version)
      if let version { step.next.programme = version.programme }
    } else {
      step.guards.require(false, Reason(.noAgreement))
    }
    step.next.activated = step.before.activated ?? context.now
    step.next.recontracting = nil
    step.askForEvaluationAtTheStart()
    return try step.decision()
  }
}

extension Engagement {
  /// The plan under a version of the agreement: the number of sessions that it says, as a version of the
  /// plan of its own where that is another; as before where there is no such version.
  fileprivate func plan(agreedIn version: AgreementVersion?) -> PlanReference? {
    let agreed = version?.terms.reveal().logistics.sessions
    guard let agreed, agreed != plan?.sessions else { return plan }
    return PlanReference(version: (plan?.version ?? 0) &+ 1, sessions: agreed)
  }
}

extension ReasonCode {
  /// There is no shared agreement yet.
  public static let noAgreement = ReasonCode("engagement.noAgreement")
  /// How far a sponsor is involved is not decided, or not why none is.
  public static let involvementNotSet = ReasonCode("engagement.involvementNotSet")
  /// The agreement is made anew, and no newer version is signed.
  public static let agreementNotNew = ReasonCode("engagement.agreementNotNew")
}
