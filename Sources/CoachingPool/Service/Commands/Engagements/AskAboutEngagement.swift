/// Asks the individuals of engagements in which nothing happens whether they still stand, where the
/// clock says so.
///
/// The command only notes that the question was asked; the host sends it, in neutral words. A host gives
/// it as often as it likes: what was asked is not asked again before its time. Source: rules A19 and A33.
public struct AskAboutEngagement: Command {
  /// The name that commits keep.
  public static let name = "askAboutEngagement"

  /// Asks whoever is to be asked.
  public init() {}

  /// Finds the engagements for which a question is due, and notes it; the outcome is those.
  /// - Complexity: O(n) in the engagements, and O(k log k) sessions' look-ups for the k that may lie dormant.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<[Engagement]> {
    var guards = CommandGuards(Self.name)
    guards.requireRole(context.actor, among: [.system])
    try guards.refuseIfUnmet()
    var pen = AuditPen(state, context)
    var asked: [Engagement] = []
    var changes: [Change] = []
    for engagement in state.engagementsThatMayLieDormant(at: context.now) {
      let clock = state.dormancy(of: engagement, in: context)
      guard clock.step == .question else { continue }
      var next = engagement
      next.questions = clock.unanswered + [context.now]
      asked.append(next)
      changes += [.put(.engagement(next)), pen.entry(.ask, from: engagement.state, to: next)]
    }
    return Decision(asked, changes)
  }
}
