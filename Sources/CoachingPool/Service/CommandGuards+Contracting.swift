// What every command of contracting asks: the engagement, who acts in which role, and the state.
extension CommandGuards {
  /// Finds an engagement and how far its contracting is today.
  mutating func contracting(
    of engagement: EngagementID, in state: PoolState, on today: CivilDate
  ) throws(Refusal) -> ContractingStanding {
    let practitioner = try found(
      state.engagements.entry(of: engagement), .engagement, engagement.text
    ).value.practitioner
    _ = try found(
      state.practitioners.entry(of: practitioner), .practitioner, practitioner.text)
    return try self.found(
      state.contracting(of: engagement, on: today), .engagement, engagement.text)
  }

  /// Requires the individual or the practitioner, each in their own role.
  ///
  /// - Throws: ``Refusal`` at once, so that nobody else reads anything of the matter.
  mutating func requireOneOfTheTwo(
    _ actor: Actor, in engagement: Engagement, _ state: PoolState, on today: CivilDate
  ) throws(Refusal) {
    requireRole(actor, among: [.individual, .practitioner])
    try refuseIfUnmet()
    try requireRoleHeld(in: engagement, actor, state, on: today)
  }

  /// Requires one of some states of an engagement.
  mutating func requireState(of engagement: Engagement, among states: [EngagementState]) {
    require(
      states.contains(engagement.state),
      Reason(
        .notInThisState,
        [
          "state": engagement.state.rawValue,
          "states": states.map(\.rawValue).joined(separator: ", "),
        ]))
  }
}

extension PoolState {
  /// What every step of contracting leaves beside its own record: an entry in the audit trail, and, where
  /// one of the two took it, no question of the clock unanswered.
  func contracted(
    _ event: ContractingEvent, _ engagement: Engagement, version: Int? = nil,
    because code: String? = nil, in context: CommandContext
  ) -> [Change] {
    var pen = AuditPen(self, context)
    return [pen.entry(event, of: engagement, version: version, because: code)]
      + engagement.answered(in: context)
  }

  /// The party as whom somebody acts, under any of their records, in the role that they act in.
  func party(_ actor: Actor, among parties: [AgreementParty]) -> EngagementParty? {
    guard let person = actor.person else { return nil }
    let own = identities(of: person)
    return parties.first { $0.role == actor.role && own.contains($0.person) }?.party
  }
}

extension Engagement {
  /// The change by which what one of the two does answers the clock's questions, whatever comes of it
  /// later (rules A19 and A33); none where nothing was asked, or it is over.
  func answered(in context: CommandContext) -> [Change] {
    let isOfTheTwo = [.individual, .practitioner].contains(context.actor.role)
    guard isOfTheTwo, state.isLive, !questions.isEmpty else { return [] }
    var next = self
    next.questions = []
    next.confirmed = context.now
    return [.put(.engagement(next))]
  }
}

extension ReasonCode {
  /// The engagement is in a state in which the command has no place.
  public static let notInThisState = ReasonCode("contracting.notInThisState")
}
