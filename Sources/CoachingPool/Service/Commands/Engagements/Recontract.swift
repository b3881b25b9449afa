/// Makes the agreement anew, since something that it rests on changed.
///
/// Sessions may go on under the old version for as long as the policy says; see
/// ``Engagement/oldAgreementHolds(on:in:)``. A new version has to be signed before work goes on. Source:
/// workflow section 8.3, E16.
public struct Recontract: Command {
  /// The name that commits keep.
  public static let name = "recontract"
  /// The engagement.
  public let engagement: EngagementID
  /// What changed.
  public let change: Recontracting.Change

  /// Makes the agreement anew.
  public init(_ engagement: EngagementID, because change: Recontracting.Change) {
    self.engagement = engagement
    self.change = change
  }

  /// Checks who asks for it, and moves back to contracting.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<EngagementPhase> {
    var step = try EngagementStep(Self.name, engagement, state, context)
    try step.take(.recontract)
    step.next.recontracting = Recontracting(change, began: context.now)
    step.next.proposedInvolvement = nil
    // A sponsor gives it too, and reads no more of the engagement than its phase (rule A24).
    let phase = step.next.phase
    return Decision(phase, try step.decision(because: change.rawValue).changes)
  }
}

extension Engagement {
  /// Tells whether a session early on a day may still rest on the old agreement while a new one is made.
  ///
  /// By the default policy it may for 28 days, on the last of them until the time of day at which making
  /// it anew began (workflow section 8.3, E16).
  public func oldAgreementHolds(on date: CivilDate, in state: PoolState) -> Bool {
    let zone = state.zone
    return oldAgreementHolds(until: state.policy.engagements, zone)
      .map { zone.startOfDay(date) < $0 } ?? false
  }
}
