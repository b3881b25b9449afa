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
    let own = context.actor.person.map { state.identities(of: $0) } ?? []
    // Of another's preparation a sponsor does not even learn that there is one.
    let written = state.preparations[preparation].flatMap { own.contains($0.sponsor) ? $0 : nil }
    var next = try guards.found(written, .sponsorPreparation, preparation.text)
    let (before, _) = try guards.ofTheSponsor(next.engagement, in: state, context)
    if next.released != nil { return Decision(next, []) }
    next.released = context.now
    return Decision(
      next,
      [.put(.sponsorPreparation(next))]
        + state.contracted(.releasePreparation, before, in: context))
  }
}
