/// Ends the requests whose individuals left two questions unanswered, where the clock says so.
///
/// Nothing that waits ends without them (rule A19). A host gives it as often as it likes. Source: rule
/// A33, 14 days after the second question; workflow section 8.1.
public struct ExpireRequests: Command {
  /// The name that commits keep.
  public static let name = "expireRequests"

  /// Ends whatever is to end.
  public init() {}

  /// Finds the requests that end; the outcome is those requests.
  /// - Complexity: O(n) in the requests.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<[Request]> {
    var guards = CommandGuards(Self.name)
    let expired = guards.move(
      RequestMachine.table, from: .open, on: .expire, by: context.actor.role)
    try guards.refuseIfUnmet()
    let ended = state.requestsLooking().compactMap { request -> Request? in
      guard QuestionClock(request, in: state, at: context.now).step == .end else { return nil }
      var next = request
      next.state = expired ?? .expired
      return next
    }.sorted { $0.id < $1.id }
    return Decision(ended, ended.map { .put(.request($0)) })
  }
}
