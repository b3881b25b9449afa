/// Writes down something that somebody who is coached or mentored thinks, for themselves alone.
///
/// Everybody who takes part may, of a team each for themselves. A refusal quotes nothing.
public struct WriteReflection: Command {
  /// The name that commits keep.
  public static let name = "writeReflection"
  /// The engagement.
  public let engagement: EngagementID
  /// What it says.
  public let text: Confidential<String>
  /// The session that it is about, where it is about one.
  public let session: SessionID?

  /// Writes a reflection.
  ///
  /// - Parameters:
  ///   - engagement: The engagement.
  ///   - text: What it says; at most 10,000 bytes.
  ///   - session: The session that it is about, where it is about one.
  public init(_ engagement: EngagementID, _ text: String, about session: SessionID? = nil) {
    self.engagement = engagement
    self.text = Confidential(text)
    self.session = session
  }

  /// Checks who writes, and keeps the reflection.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<Reflection> {
    var guards = CommandGuards(Self.name)
    let engagement = try guards.found(
      state.engagements[engagement], .engagement, engagement.text)
    let writer = try guards.requireParticipant(context.actor, in: engagement, state)
    guards.requireState(of: engagement, among: EngagementState.live)
    try guards.requireSession(session, of: engagement, in: state)
    let reflection = Reflection(
      id: context.newIdentifier("reflection", absentFrom: state.reflections),
      engagement: engagement.id, writer: writer, session: session, text: text,
      written: context.now)
    guards.require(reflection.faults())
    try guards.refuseIfUnmet()
    var pen = AuditPen(state, context)
    return Decision(
      reflection,
      [.put(.reflection(reflection)), pen.entry(.writeReflection, of: engagement)]
        + engagement.answered(in: context))
  }
}

extension CommandGuards {
  /// Requires somebody who is coached or mentored in an engagement, whoever of a team, and gives the
  /// record under which they take part.
  ///
  /// - Throws: ``Refusal`` at once, so that nobody else reads anything of the matter.
  mutating func requireParticipant(
    _ actor: Actor, in engagement: Engagement, _ state: PoolState
  ) throws(Refusal) -> PersonID {
    requireRole(actor, among: [.individual])
    try refuseIfUnmet()
    let own = actor.person.map(state.identities(of:)) ?? []
    let found = engagement.participants.first(where: own.contains)
    require(found != nil, Reason(.notThePersonConcerned, ["person": "the individual"]))
    try refuseIfUnmet()
    return found ?? engagement.participants[0]
  }
}
