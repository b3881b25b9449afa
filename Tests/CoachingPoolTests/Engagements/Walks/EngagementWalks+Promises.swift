@testable import CoachingPool

// What must hold after each command of a walk, asked of the records as they are.
extension EngagementWalks {
  mutating func check(
    _ state: PoolState, after before: PoolState, with changes: [Change], at time: Instant
  ) {
    let chosen = state.engagements(from: "r").count {
      $0.state.isLive && $0.state != .proposed && $0.state != .chemistry
    }
    require(chosen <= 1, "A35: one engagement of a request goes beyond chemistry")
    for engagement in state.engagements.values {
      let isChanged = before.engagements[engagement.id] != engagement
      if isChanged { checkRecord(of: engagement, in: state, after: before) }
      let added =
        state.auditByEngagement.count(of: engagement.id)
        - before.auditByEngagement.count(of: engagement.id)
      require(!isChanged || added > 0, "no engagement changes without an entry of its own")
      if added > 0 { checkTrail(of: engagement, in: state, after: before) }
    }
    var sessions: Set<SessionID> = []
    for change in changes {
      switch change {
      case .put(.session(let session)):
        guard sessions.insert(session.id).inserted, let last = state.sessions[session.id] else {
          continue
        }
        checkSession(last, in: state, after: before, at: time)
      case .put(.auditEntry(let entry)):
        require(before.auditEntries[entry.id] == nil, "the trail only grows")
      case .remove: require(false, "nothing is forgotten")
      default: break
      }
    }
    require(state.engagements.count >= before.engagements.count, "nothing is forgotten")
  }

  private mutating func checkRecord(
    of engagement: Engagement, in state: PoolState, after before: PoolState
  ) {
    require(engagement.faults(in: state.policy).isEmpty, "sound engagements")
    require(
      state.referenceFaults(of: .engagement(engagement)).isEmpty,
      "8.3: nobody in two parts of one engagement")
    require(
      (engagement.currentPause != nil) == (engagement.state == .paused), "paused in a pause")
    require((engagement.closure == nil) == engagement.state.isLive, "an end has a closure")
    let works = [.active, .paused, .closing].contains(engagement.state)
    require(
      !works
        || engagement.activated != nil && engagement.agreementVersion != nil
          && engagement.involvement != nil,
      "E6: work rests on an agreement")
    let agreed = engagement.agreementVersion.flatMap {
      state.sharedAgreements[engagement.id]?.version($0)
    }
    let signers = agreed?.signatures.map(\.party.role) ?? []
    require(
      !works || signers.contains(.individual) && signers.contains(.practitioner),
      "A17: work rests on what the two signed")
    require(!works || agreed?.terms.reveal().completeness.isMet == true, "R27: nothing is missing")
    if let closure = engagement.closure {
      let tally = state.sessionTally(of: engagement.id)
      require(engagement.state != .completed || tally.held > 0, "E11: complete after a session")
      require(
        closure.code.countsAsCompletion == (engagement.state == .completed), "codes and ends")
      if before.engagements[engagement.id]?.state.isLive == true {
        require(tally.lastHeld.map { $0 <= closure.at } ?? true, "8.3: no end before a session")
        require(
          engagement.state != .completed
            || state.finalReview(of: engagement.id) != nil && state.isHandedOver(engagement.id),
          "E13: complete after a review and a hand-over")
      }
    }
    if let former = before.engagements[engagement.id], !former.state.isLive {
      require(engagement == former, "E17: an end stays as it is")
    }
  }

  private mutating func checkTrail(
    of engagement: Engagement, in state: PoolState, after before: PoolState
  ) {
    let trail = state.auditTrail(of: engagement.id)
    require(trail.map(\.number) == Array(1...max(1, trail.count)), "entries without a gap")
    let machine = EngagementMachine.table.name
    require(
      trail.last { $0.machine == machine }?.to == engagement.state.rawValue,
      "the trail ends where it stands")
    var last: String?
    var questions = 0
    for entry in trail {
      let isNew = before.auditEntries[entry.id] == nil
      guard entry.machine == machine else {
        if isNew { around[entry.event, default: 0] += 1 }
        if [.individual, .practitioner].contains(entry.role) { questions = 0 }
        continue
      }
      require(entry.from == last, "each entry begins where the last ended")
      last = entry.to
      guard let event = EngagementEvent(rawValue: entry.event) else {
        require(false, "a known event")
        continue
      }
      if isNew {
        moves["\(entry.from ?? "-") \(entry.event)", default: 0] += 1
        let from = entry.from.flatMap { EngagementState(rawValue: $0) }
        let row = try? EngagementMachine.table.row(from: from, on: event, by: entry.role).get()
        require(row?.to.rawValue == entry.to, "each entry is a row of the table")
        require(
          event != .cancel || !before.hasHeldSession(engagement.id),
          "E7: no calling off after a session")
      }
      require(
        event != .endDormant || questions >= 2, "A19: two questions before an end by the clock")
      questions = event == .ask ? questions + 1 : 0
    }
  }

  // MARK: Sessions

  private mutating func checkSession(
    _ session: Session, in state: PoolState, after before: PoolState, at time: Instant
  ) {
    guard let engagement = before.engagements[session.engagement] else {
      require(false, "a session belongs to an engagement")
      return
    }
    require(session.faults(in: state.policy).isEmpty, "sound sessions")
    require(
      state.referenceFaults(of: .session(session)).isEmpty, "a session's people are known")
    let former = before.sessions[session.id]
    switch session.state {
    case .planned where former == nil:
      checkPlan(session, of: engagement, in: state, after: before, at: time)
    case .held where former?.state != .held:
      require(session.held.map { $0.end <= time } ?? false, "A31: what is to come is not held")
      if session.kind == .session { checkFlags(of: session, in: state) }
      for flag in session.flags { flags[flag, default: 0] += 1 }
    default: break
    }
    let row = former.map { former in
      SessionMachine.table.rows.contains { $0.from == former.state && $0.to == session.state }
    }
    require(row ?? [.planned, .held].contains(session.state), "8.4: each step is of the table")
  }

  /// The invariants of 8.3 that bind planning (rule A31), by the engagement as it was before.
  private mutating func checkPlan(
    _ session: Session, of engagement: Engagement, in state: PoolState, after before: PoolState,
    at time: Instant
  ) {
    guard let planned = session.planned else {
      require(false, "a plan has a time")
      return
    }
    let isUnderOldAgreement =
      engagement.state == .contracting
      && engagement.recontracting.map {
        planned.start < $0.began.adding(seconds: 28 * 86_400 + 3600)
      } ?? false
    require(
      [.active, .closing].contains(engagement.state) || isUnderOldAgreement,
      "A31: planned while the engagement is under way alone")
    require(time < planned.start, "A31: planned ahead")
    // Amara takes part in all of them, so that no two may overlap.
    let overlaps = before.sessions.values.contains { other in
      other.id != session.movedFrom && other.state == .planned
        && before.engagements[other.engagement]?.state.isLive == true
        && other.planned.map(planned.overlaps) ?? false
    }
    require(!overlaps, "A31: nobody is planned in two places at once")
    guard session.movedFrom == nil else { return }
    let others = before.sessions(of: engagement.id).filter { $0.kind == .session }
    let held = others.count { $0.state == .held }
    let standing = held + others.count { $0.state == .planned }
    require(
      engagement.plan.map { standing < $0.sessions } ?? false, "A31: no more than the plan has")
    let inForce = engagement.agreementVersion.flatMap {
      before.sharedAgreements[engagement.id]?.version($0)
    }
    // While the agreement is made anew, the old one's sponsor is asked, if it had one.
    let isAsked =
      engagement.involvement?.level == .full
      && (engagement.state != .contracting
        || inForce?.parties.contains { $0.role == .sponsor } == true)
    let isSigned = inForce?.signatures.contains { $0.party.role == .sponsor } == true
    require(held == 0 || !isAsked || isSigned, "A34: another only once the sponsor signed")
  }

  /// Whether a session is flagged is told from the trail, by where the engagement stood when it began.
  private mutating func checkFlags(of session: Session, in state: PoolState) {
    guard let start = session.held?.start else { return }
    let trail = state.auditTrail(of: session.engagement).filter {
      $0.machine == EngagementMachine.table.name
    }
    // At one and the same second both are right.
    guard !trail.contains(where: { $0.at == start }) else { return }
    let past = trail.filter { $0.at < start }
    let stood = past.last?.to.flatMap { EngagementState(rawValue: $0) }
    let hasBegun = past.contains { $0.event == EngagementEvent.activate.rawValue }
    let isOver = stood.map { !$0.isLive } ?? false
    var expected: Set<SessionFlag> = []
    if isOver { expected.insert(.afterClosure) }
    if !hasBegun { expected.insert(.beforeAgreement) }
    if stood == .paused { expected.insert(.whilePaused) }
    let anew = past.last {
      [EngagementEvent.recontract.rawValue, EngagementEvent.activate.rawValue].contains($0.event)
    }
    if let anew, anew.event == EngagementEvent.recontract.rawValue,
      anew.at.adding(seconds: 28 * 86_400 + 3600) <= start
    {
      expected.insert(.agreementLapsed)
    }
    var found = Set(session.flags).intersection([
      .afterClosure, .beforeAgreement, .whilePaused, .agreementLapsed,
    ])
    // Twenty-eight days of the calendar may be an hour more or less than as many times 24 hours.
    if let anew, abs(anew.at.secondsSince1970 + 28 * 86_400 - start.secondsSince1970) <= 3600 {
      expected.remove(.agreementLapsed)
      found.remove(.agreementLapsed)
    }
    require(found == expected, "A31: flagged as it stood when the session began")
    let overlaps = state.sessions.values.contains { other in
      other.id != session.id && other.state == .held
        && other.held.map { session.held?.overlaps($0) ?? false } ?? false
    }
    require(
      session.flags.contains(.overlapsAnother) == overlaps, "A31: flagged where two overlap")
  }
}
