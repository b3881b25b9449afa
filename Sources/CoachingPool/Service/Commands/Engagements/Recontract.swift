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
  ) throws(Refusal) -> Decision<Engagement> {
    var step = try EngagementStep(Self.name, engagement, state, context)
    step.take(.recontract)
    step.next.recontracting = Recontracting(change, began: context.now)
    return try step.decision(because: change.rawValue)
  }
}

extension Engagement {
  /// Tells whether a session on a day may still rest on the old agreement while a new one is made.
  ///
  /// By the default policy it may within 28 days, the last of them included (workflow section 8.3, E16).
  public func oldAgreementHolds(on date: CivilDate, in state: PoolState) -> Bool {
    guard let recontracting else { return false }
    let zone = state.pool?.timeZone ?? .unitedKingdom
    let days = state.policy.engagements.recontractingDays
    return date <= zone.date(at: recontracting.began).adding(days: days)
  }
}
