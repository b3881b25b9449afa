/// Records whom the individual wants to be asked: a ranked list, or "choose for me".
///
/// Nobody else ever learns of the request by an invitation (rule A04). An open invitation to somebody
/// who no longer is chosen, or is to be avoided, is taken back. Choosing anew also lets those be asked
/// again who did not answer in time (rule R23), and shows that the request still stands. It sends
/// nothing: that is ``SendInvitation``, ``ForwardRequest`` or a round.
public struct ChoosePractitioners: Command {
  /// The name that commits keep.
  public static let name = "choosePractitioners"
  /// The request.
  public let request: RequestID
  /// Who may be asked.
  public let choice: PractitionerChoice
  /// Who is not to be asked; `nil` leaves that as it is.
  public let avoid: [PractitionerID]?

  /// Records a choice.
  ///
  /// - Parameters:
  ///   - request: The request, open or on the waiting list.
  ///   - choice: Who may be asked.
  ///   - avoid: Who is not to be asked; `nil` leaves that as it is.
  public init(
    _ request: RequestID, _ choice: PractitionerChoice, avoid: [PractitionerID]? = nil
  ) {
    self.request = request
    self.choice = choice
    self.avoid = avoid
  }

  /// Checks actor, request and list, and keeps the choice.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<Request> {
    var guards = CommandGuards(Self.name)
    var next = try guards.found(state.requests[request], .request, request.text)
    guards.requireRole(context.actor, among: [.individual])
    guards.requireIndividual(context.actor, of: next, in: state)
    guards.require(
      next.state.looksForAPractitioner, Reason(.notLooking, ["state": next.state.rawValue]))
    next.preferences.choice = choice
    next.preferences.avoid = avoid ?? next.preferences.avoid
    next.waiting.chosen = context.now
    next.waiting.questions = []
    guards.require(next.faults(in: state.policy))
    guards.require(state.referenceFaults(of: .request(next)))
    try guards.refuseIfUnmet()
    let back = state.invitations(for: request)
      .filter { $0.state == .sent && !next.preferences.allows($0.practitioner) }
      .map { Change.put(.invitation($0.ended(.withdrawn, at: context.now))) }
    return Decision(next, [.put(.request(next))] + back)
  }
}

extension RequestPreferences {
  /// Tells whether a practitioner may learn of the request (rule A04).
  func allows(_ practitioner: PractitionerID) -> Bool {
    guard !avoid.contains(practitioner) else { return false }
    guard case .ranked(let listed) = choice else { return true }
    return listed.contains(practitioner)
  }
}
