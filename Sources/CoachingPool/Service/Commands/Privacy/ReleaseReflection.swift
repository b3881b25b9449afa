/// Lets the practitioner read a reflection, by the word of whoever wrote it.
///
/// What was read cannot be unread, so there is no way back. Releasing one releases no other.
public struct ReleaseReflection: Command {
  /// The name that commits keep.
  public static let name = "releaseReflection"
  /// The reflection.
  public let reflection: ReflectionID

  /// Releases a reflection.
  public init(_ reflection: ReflectionID) { self.reflection = reflection }

  /// Checks that its writer releases it, and keeps when.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<Reflection> {
    var guards = CommandGuards(Self.name)
    let own = context.actor.person.map(state.identities(of:)) ?? []
    // That there is one is told to its writer alone.
    guard context.actor.role == .individual, var next = state.reflections[reflection],
      own.contains(next.writer), let engagement = state.engagements[next.engagement]
    else {
      throw Refusal(Self.name, [Reason(.notThePersonConcerned, ["person": "its writer"])])
    }
    guards.require(next.released == nil, Reason(.releasedAlready))
    try guards.refuseIfUnmet()
    next.released = max(context.now, next.written)
    var pen = AuditPen(state, context)
    return Decision(
      next,
      [.put(.reflection(next)), pen.entry(.releaseReflection, of: engagement)]
        + engagement.answered(in: context))
  }
}

extension ReasonCode {
  /// What is to be released was released before.
  public static let releasedAlready = ReasonCode("release.already")
}
