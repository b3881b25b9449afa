/// Ends an arrangement of supervision on a day: the first on which it no longer holds.
///
/// The pool coordinator ends it, its supervisor does, and one to one the practitioner too; nobody has to
/// say why. Source: standards section 4, "no other relationship with the supervisor that interferes".
public struct EndSupervision: Command {
  /// The name that commits keep.
  public static let name = "endSupervision"
  /// The arrangement.
  public let arrangement: SupervisionArrangementID
  /// The first day on which it no longer holds.
  public let end: CivilDate

  /// Ends an arrangement.
  public init(_ arrangement: SupervisionArrangementID, on end: CivilDate) {
    self.arrangement = arrangement
    self.end = end
  }

  /// Checks who ends it, and that it stands until then.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<SupervisionArrangement> {
    var guards = CommandGuards(Self.name)
    var next = try guards.found(
      state.supervisionArrangements[arrangement], .supervisionArrangement, arrangement.text)
    let actor = context.actor
    let leader = state.supervisors[next.supervisor]?.person
    let people = next.members.compactMap { state.practitioners[$0]?.person }
    guards.requireRole(actor, among: [.practitioner, .supervisor, .poolCoordinator])
    switch actor.role {
    case .practitioner:
      guards.require(
        next.form == .oneToOne && actor.person.map { state.isParty($0, among: people) } ?? false,
        Reason(.notThePersonConcerned, ["person": "the practitioner supervised one to one"]))
    case .supervisor:
      guards.require(
        actor.person.flatMap { person in leader.map { state.isSame($0, person) } } ?? false,
        Reason(.notThePersonConcerned, ["person": "the supervisor"]))
    case .poolCoordinator:
      guards.require(actor.person != nil, Reason(.nameThePerson))
      guards.requireDisinterested(
        actor, in: people + [leader].compactMap { $0 }, state, on: state.date(at: context.now))
    default: break
    }
    try guards.refuseIfUnmet()
    guards.end(&next, on: end)
    try guards.refuseIfUnmet()
    return Decision(next, [.put(.supervisionArrangement(next))])
  }
}

extension CommandGuards {
  /// Ends an arrangement on a day on which it still would hold, and after its first.
  mutating func end(_ arrangement: inout SupervisionArrangement, on end: CivilDate) {
    guard let span = DateSpan(from: arrangement.span.start, to: end),
      arrangement.span.end.map({ end < $0 }) ?? true
    else {
      return require(
        false,
        Reason(
          .supervisionEndsOutside,
          [
            "arrangement": arrangement.id.text, "end": end.description,
            "span": arrangement.span.description,
          ]))
    }
    arrangement.span = span
  }
}

extension ReasonCode {
  /// The day on which an arrangement would end does not lie inside it.
  public static let supervisionEndsOutside = ReasonCode("supervision.endsOutside")
}
