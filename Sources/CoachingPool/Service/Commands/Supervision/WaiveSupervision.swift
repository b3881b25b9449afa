/// Waives the supervision norm for a practitioner for some days.
///
/// The pool coordinator grants it, and never to themselves, to anybody below them, or without a name
/// (rule A23). Source: rule A14, "a dated waiver exists".
public struct WaiveSupervision: Command {
  /// The name that commits keep.
  public static let name = "waiveSupervision"
  /// The practitioner's membership.
  public let practitioner: PractitionerID
  /// The days on which nothing is asked; it begins and ends.
  public let span: DateSpan
  /// Why.
  public let code: SupervisionWaiver.Code

  /// Waives the norm.
  public init(
    for practitioner: PractitionerID, _ span: DateSpan, _ code: SupervisionWaiver.Code
  ) {
    self.practitioner = practitioner
    self.span = span
    self.code = code
  }

  /// Checks who grants it, that it begins and ends, and that no other covers one of its days.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<SupervisionWaiver> {
    var guards = CommandGuards(Self.name)
    let member = try guards.found(
      state.practitioners[practitioner], .practitioner, practitioner.text)
    guards.requireCoordinator(context.actor)
    guards.require(context.actor.person != nil, Reason(.nameThePerson))
    guards.requireDisinterested(
      context.actor, in: [member.person], state, on: state.date(at: context.now))
    for other in state.supervisionWaivers(of: practitioner) where other.span.overlaps(span) {
      guards.require(
        false,
        Reason(
          .overlap, ["first": other.span.description, "second": span.description]))
    }
    let waiver = SupervisionWaiver(
      id: context.newIdentifier("waiver", absentFrom: state.supervisionWaivers),
      practitioner: practitioner, span: span,
      grantedBy: context.actor.person ?? member.person, granted: context.now, code: code)
    guards.require(waiver.faults())
    try guards.refuseIfUnmet()
    return Decision(waiver, [.put(.supervisionWaiver(waiver))])
  }
}
