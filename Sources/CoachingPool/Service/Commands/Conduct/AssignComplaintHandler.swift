/// Names an independent handler of a complaint, or another one.
///
/// ``HandlerIndependence`` says who is independent. A complaint that was withdrawn gets a handler as well,
/// where somebody has to judge whether safety asks to go on. Source: rule A16.
public struct AssignComplaintHandler: Command {
  /// The name that commits keep.
  public static let name = "assignComplaintHandler"
  /// The complaint.
  public let complaint: ComplaintID
  /// Who handles it.
  public let handler: PersonID

  /// Names a handler.
  public init(_ complaint: ComplaintID, to handler: PersonID) {
    self.complaint = complaint
    self.handler = handler
  }

  /// Checks who names whom, and keeps it.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<ComplaintStanding> {
    var guards = CommandGuards(Self.name)
    var next = try guards.complaint(complaint, forACoordinatorIn: context, state)
    _ = try guards.found(state.people[handler], .person, handler.text)
    guards.require(
      HandlerIndependence(
        for: next, in: state, on: state.date(at: context.now)
      ).verdict(on: handler))
    guards.step(.assign, &next, state, context)
    next.handler = handler
    return try guards.kept(next, state)
  }
}
