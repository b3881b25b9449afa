// What the commands about reviews ask and leave.
extension CommandGuards {
  /// Finds an engagement of which whoever acts is one of the two.
  ///
  /// - Throws: ``Refusal`` at once where they are not, so that nobody else reads anything of the matter.
  mutating func reviewed(
    _ engagement: EngagementID, in state: PoolState, _ context: CommandContext
  ) throws(Refusal) -> Engagement {
    let found = try found(state.engagements[engagement], .engagement, engagement.text)
    _ = try requireSide(context, of: found, in: state)
    return found
  }

  /// Finds an engagement whose individual acts: ratings and releases are theirs alone.
  mutating func ofTheIndividual(
    _ engagement: EngagementID, in state: PoolState, _ context: CommandContext
  ) throws(Refusal) -> Engagement {
    requireRole(context.actor, among: [.individual])
    try refuseIfUnmet()
    return try reviewed(engagement, in: state, context)
  }

  /// Finds an engagement that whoever acts sponsors today, and the sponsor.
  ///
  /// - Throws: ``Refusal`` at once where they do not, so that nobody else reads anything of the matter.
  mutating func ofTheSponsor(
    _ engagement: EngagementID, in state: PoolState, _ context: CommandContext
  ) throws(Refusal) -> (Engagement, PersonID) {
    requireRole(context.actor, among: [.sponsor])
    try refuseIfUnmet()
    let found = try found(state.engagements[engagement], .engagement, engagement.text)
    let today = state.date(at: context.now)
    try requireRoleHeld(in: found, context.actor, state, on: today)
    let own = context.actor.person.map { state.identities(of: $0) } ?? []
    guard let sponsor = found.sponsors(on: today).first(where: { own.contains($0.person) }) else {
      throw Refusal(
        command,
        [Reason(.notThePersonConcerned, ["person": "the sponsor of the engagement"])])
    }
    return (found, sponsor.person)
  }

  /// Requires that an engagement is not over.
  mutating func requireNotOver(_ engagement: Engagement) {
    require(engagement.phase != .ended, Reason(.isOver))
  }

  /// Requires that work is under way: begun by an agreement, and not over.
  ///
  /// Whoever reads no more than the phase learns no more from the refusal (rule A24).
  mutating func requireUnderWay(_ engagement: Engagement) {
    require(
      engagement.phase == .underWay, Reason(.notUnderWay, ["phase": engagement.phase.rawValue]))
  }
}

extension PoolState {
  /// What every step of a review leaves beside its own record: an entry in the audit trail, and, where
  /// one of the two took it, no question of the clock unanswered.
  func reviewed(
    _ event: ReviewEvent, _ engagement: Engagement, version: Int? = nil,
    because code: String? = nil, in context: CommandContext
  ) -> [Change] {
    var pen = AuditPen(self, context)
    return [pen.entry(event, of: engagement, version: version, because: code)]
      + engagement.answered(in: context)
  }
}
