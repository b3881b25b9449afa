/// Asks to join a service line as a coach or mentor, for the first time or again after leaving.
///
/// The practitioner gives it for themself, or the pool coordinator for them. What they say of their
/// credentials counts once somebody of the pool has seen the evidence. Source: workflow section 8.6.
public struct ApplyAsPractitioner: Command {
  /// The name that commits keep.
  public static let name = "applyAsPractitioner"
  /// The membership as it is asked for; its status is the workflow's.
  public let membership: PractitionerMembership

  /// Asks for a membership.
  public init(_ membership: PractitionerMembership) { self.membership = membership }

  /// Checks who asks and what for, and opens a file.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<PractitionerStatus> {
    var guards = CommandGuards(Self.name)
    let former = state.practitioners[membership.id]
    var next = membership
    if let former {
      next.isInTraining = former.isInTraining
      next.attributes = former.attributes
    }
    try guards.requirePractitionerOrCoordinator(
      context.actor, next.person, state, on: state.date(at: context.now))
    guards.require(
      former.map { state.isSame($0.person, next.person) && $0.line == next.line } ?? true,
      Reason(.membershipIsAnothers, ["practitioner": next.id.text]))
    try guards.refuseIfUnmet()
    if context.actor.role == .practitioner {
      guards.require(
        next.credentials.allSatisfy {
          $0.evidenceSeen == nil || former?.credentials.contains($0) == true
        }, Reason(.evidenceIsForThePoolToSee))
      guards.require(
        !state.practitioners(of: next.person).contains {
          $0.line == next.line && $0.status == .removed && $0.id != next.id
        }, Reason(.wasRemoved))
    }
    let to = guards.move(
      PractitionerMachine.table, from: former?.status, on: .apply, by: context.actor.role)
    next.status = to ?? .applied
    guards.require(RegisterRecords.faults(of: [.practitioner(next)], in: state))
    var file = state.assurances[next.id] ?? Assurance(of: next.id)
    file.joined = file.joined ?? state.date(at: context.now)
    file.moves.append(
      MembershipMove(
        .apply, from: former?.status, to: next.status, at: context.now,
        actor: context.actor.pseudonym, role: context.actor.role))
    guards.require(file.faults())
    try guards.refuseIfUnmet()
    return Decision(next.status, [.put(.practitioner(next)), .put(.assurance(file))])
  }
}

extension ReasonCode {
  /// That evidence was seen is for somebody of the pool to say.
  public static let evidenceIsForThePoolToSee = ReasonCode("membership.evidenceIsForThePoolToSee")
  /// A membership of the line was ended by the pool.
  public static let wasRemoved = ReasonCode("membership.wasRemoved")
  /// The identifier is that of another membership.
  public static let membershipIsAnothers = ReasonCode("membership.membershipIsAnothers")
}
