/// Ends the engagements about which two questions went unanswered, where the clock says so.
///
/// Nothing ends without them (rule A19), from whatever live state (rule A32). A host gives it as often
/// as it likes. Source: workflow section 8.3, E10; rule A33.
public struct EndDormant: Command {
  /// The name that commits keep.
  public static let name = "endDormant"

  /// Ends whatever is to end.
  public init() {}

  /// Finds the engagements that end; the outcome is those.
  /// - Complexity: O(n) in the engagements.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<[Engagement]> {
    var guards = CommandGuards(Self.name)
    guards.requireRole(context.actor, among: [.system])
    try guards.refuseIfUnmet()
    let due = state.engagements.values
      .filter { state.dormancy(of: $0, in: context).step == .end }.sorted { $0.id < $1.id }
    var pen = AuditPen(state, context)
    var desk = EvaluationDesk(state, context)
    var ended: [Engagement] = []
    var changes: [Change] = []
    for engagement in due {
      var next = engagement
      next.state =
        guards.move(
          EngagementMachine.table, from: engagement.state, on: .endDormant, by: .system)
        ?? engagement.state
      next.since = context.now
      next.close(.dormant, at: context.now, by: .system)
      ended.append(next)
      changes += [
        .put(.engagement(next)),
        pen.entry(
          .endDormant, from: engagement.state, to: next, because: ClosureCode.dormant.rawValue),
      ]
      changes += desk.requests(
        after: next, sessions: context.facts(of: next.id, in: state).sessions)
    }
    try guards.refuseIfUnmet()
    return Decision(ended, changes)
  }
}
