/// Lets the individual read what a sponsor prepared, before the conversation begins.
///
/// It is for the sponsor who wrote it, while they sponsor the engagement.
public struct ReleasePreparation: Command {
  /// The name that commits keep.
  public static let name = "releasePreparation"
  /// What is released.
  public let preparation: SponsorPreparationID

  /// Releases what was prepared.
  public init(_ preparation: SponsorPreparationID) { self.preparation = preparation }

  /// Checks who releases it, and keeps that.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<SponsorPreparation> {
    var guards = CommandGuards(Self.name)
    guards.requireRole(context.actor, among: [.sponsor])
    try guards.refuseIfUnmet()
    var next = try guards.found(
      state.preparations[preparation], .sponsorPreparation, preparation.text)
    let (before, sponsor) = try guards.ofTheSponsor(next.engagement, in: state, context)
    guards.require(
      state.identities(of: sponsor).contains(next.sponsor),
      Reason(.notThePersonConcerned, ["person": "whoever wrote it"]))
    try guards.refuseIfUnmet()
    if next.released != nil { return Decision(next, []) }
    next.released = context.now
    return Decision(
      next,
      [.put(.sponsorPreparation(next))]
        + state.contracted(.releasePreparation, before, in: context))
  }
}
