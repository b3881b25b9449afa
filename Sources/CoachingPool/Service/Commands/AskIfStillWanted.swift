/// Asks the individuals of requests without activity whether they still stand, where the clock says so.
///
/// The command only notes that the question was asked; the host sends it, in neutral words. A host gives
/// it as often as it likes: what was asked is not asked again before its time. Source: rules A19 and A33,
/// 90 days without activity and 14 days after the first question.
public struct AskIfStillWanted: Command {
  /// The name that commits keep.
  public static let name = "askIfStillWanted"

  /// Asks whoever is to be asked.
  public init() {}

  /// Finds the requests for which a question is due, and notes it; the outcome is those requests.
  /// - Complexity: O(n) in the requests.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<[Request]> {
    var guards = CommandGuards(Self.name)
    guards.requireRole(context.actor, among: [.system])
    try guards.refuseIfUnmet()
    let asked = state.requestsLooking().compactMap { request -> Request? in
      let clock = QuestionClock(request, in: state, at: context.now)
      guard clock.step == .question else { return nil }
      var next = request
      next.waiting.questions = clock.unanswered + [context.now]
      return next
    }.sorted { $0.id < $1.id }
    return Decision(asked, asked.map { .put(.request($0)) })
  }
}
