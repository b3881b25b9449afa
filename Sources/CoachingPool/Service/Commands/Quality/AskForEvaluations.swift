/// Finds whom to ask today how it was, and keeps that they were asked.
///
/// Each is asked once; a host gives the command as often as it likes, and writes in neutral words. The
/// library sends nothing. Source: rule R47.
public struct AskForEvaluations: Command {
  /// The name that commits keep.
  public static let name = "askForEvaluations"

  /// Asks whoever is to be asked.
  public init() {}

  /// Finds those due and not asked yet; the outcome is those requests.
  /// - Complexity: O(n log n) in the requests for evaluation.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<[EvaluationRequest]> {
    var guards = CommandGuards(Self.name)
    guards.requireRole(context.actor, among: [.system])
    try guards.refuseIfUnmet()
    let asked = state.evaluationsDue(on: state.date(at: context.now)).map { request in
      var next = request
      next.asked = context.now
      return next
    }
    return Decision(asked, asked.map { .put(.evaluationRequest($0)) })
  }
}
