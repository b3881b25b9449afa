/// Finds the rules that a session broke which took place.
///
/// Recording succeeds in any state of the engagement; what was wrong is a flag (rules A18 and A31).
/// Whether the engagement was under way is asked of the moment of the session and not of the recording,
/// so that nobody is flagged for writing down late what was in order.
struct SessionRecording {
  let engagement: Engagement
  let kind: SessionKind
  let time: SessionTime
  /// The planned session that was held, where one was planned.
  let planned: SessionID?

  /// The flags in the order of ``SessionFlag``.
  func flags(in state: PoolState) -> [SessionFlag] {
    let policy = state.policy.engagements
    let zone = state.zone
    var flags: Set<SessionFlag> = []
    if let end = engagement.closure?.at, end <= time.start {
      flags.insert(.afterClosure)
    } else if !engagement.state.isLive, engagement.closure == nil {
      flags.insert(.afterClosure)
    }
    if !policy.possibleMinutes.contains(time.minutes) { flags.insert(.unusualLength) }
    let overlap = state.people(of: engagement).contains { person in
      state.sessions(ofPerson: person, during: time, in: .held).contains { $0.id != planned }
    }
    if overlap { flags.insert(.overlapsAnother) }
    if kind == .session { flags.formUnion(sessionFlags(state, policy, zone)) }
    return SessionFlag.allCases.filter(flags.contains)
  }

  /// Whether the agreement was being made anew at that time for longer than the old one holds: now, or in
  /// a time that is over, of which the audit trail knows.
  private func lapsed(
    _ state: PoolState, _ policy: EngagementPolicy, _ zone: PoolTimeZone
  ) -> Bool {
    if let until = engagement.oldAgreementHolds(until: policy, zone), until <= time.start {
      return true
    }
    // While it lives under its first agreement nothing was made anew, and the trail need not be read.
    guard let version = engagement.agreementVersion, version > 1 || !engagement.state.isLive
    else { return false }
    let last = state.auditTrail(of: engagement.id).last { entry in
      entry.at <= time.start
        && (entry.event == EngagementEvent.recontract.rawValue
          || entry.event == EngagementEvent.activate.rawValue)
    }
    guard let last, last.event == EngagementEvent.recontract.rawValue else { return false }
    return zone.moment(policy.recontractingDays, daysAfter: last.at) <= time.start
  }

  /// What holds for coaching and mentoring alone; other meetings have no such rules.
  private func sessionFlags(
    _ state: PoolState, _ policy: EngagementPolicy, _ zone: PoolTimeZone
  ) -> Set<SessionFlag> {
    var flags: Set<SessionFlag> = []
    if let activated = engagement.activated {
      if time.start < activated { flags.insert(.beforeAgreement) }
    } else if [.proposed, .chemistry, .contracting, .cancelled].contains(engagement.state)
      || engagement.state == .endedEarly && engagement.closure != nil
    {
      flags.insert(.beforeAgreement)
    }
    if lapsed(state, policy, zone) { flags.insert(.agreementLapsed) }
    let inAPause = engagement.pauses.contains { pause in
      pause.began <= time.start && pause.ended.map { time.start < $0 } ?? true
    }
    if inAPause { flags.insert(.whilePaused) }
    var (others, before) = (0, 0)
    for meeting in state.meetings(of: engagement.id)
    where meeting.kind == .session && meeting.state == .held && meeting.id != planned {
      others += 1
      if meeting.held.map({ $0.start < time.start }) ?? false { before += 1 }
    }
    if let plan = engagement.plan, others >= plan.sessions { flags.insert(.beyondPlan) }
    // Of nobody but a fully involved sponsor is a signature asked before a second session.
    if before > 0, engagement.involvement?.level == .full {
      let contracting = state.contracting(of: engagement.id, on: zone.date(at: time.start))
      let sponsor = contracting?.planningAnother(sessionsHeld: before) ?? .met
      if !sponsor.isMet { flags.insert(.withoutSponsor) }
    }
    return flags
  }
}
