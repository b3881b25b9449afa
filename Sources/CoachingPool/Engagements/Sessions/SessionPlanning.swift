/// Finds everything that a meeting to be planned meets with.
///
/// Plans that overlap or lie outside the agreement are refused with the reason, and so is a session in an
/// engagement that is not under way (rule A31: the invariants of workflow section 8.3 bind planning).
struct SessionPlanning {
  let engagement: Engagement
  let kind: SessionKind
  let time: SessionTime
  /// The session in whose place it comes, which then stands in nobody's way.
  let replacing: Session?
  let terms: SessionTerms

  /// Everything, for the side that plans.
  func findings(in state: PoolState, at now: Instant, for side: EngagementSide) -> [PlanFinding] {
    let policy = state.policy.engagements
    let zone = state.zone
    var findings = stateFindings(policy, zone)
    func refuse(_ reason: Reason) { findings.append(PlanFinding(.refusal, reason)) }
    if time.start <= now { refuse(Reason(.sessionNotAhead, ["start": "\(time.start)"])) }
    findings += SessionPlan.findings(
      minutes: time.minutes, of: kind, in: policy, line: engagement.line)
    if !terms.span.contains(zone.date(at: time.start)) {
      refuse(
        Reason(
          .outsideTheAgreement,
          ["date": "\(zone.date(at: time.start))", "span": "\(terms.span)"]))
    }
    if kind == .session { findings += planFindings(state, policy, zone, now) }
    findings += overlapFindings(state, for: side)
    return findings
  }

  private func stateFindings(_ policy: EngagementPolicy, _ zone: PoolTimeZone) -> [PlanFinding] {
    guard kind.statesForPlanning.contains(engagement.state) else {
      return [
        PlanFinding(
          .refusal,
          Reason(
            .engagementNotUnderWay, ["kind": kind.rawValue, "state": engagement.state.rawValue]))
      ]
    }
    guard engagement.state == .contracting, kind == .session || kind == .midReview else {
      return []
    }
    guard let until = engagement.oldAgreementHolds(until: policy, zone) else {
      return [
        PlanFinding(
          .refusal,
          Reason(
            .engagementNotUnderWay, ["kind": kind.rawValue, "state": engagement.state.rawValue]))
      ]
    }
    if time.start < until { return [] }
    return [PlanFinding(.refusal, Reason(.agreementLapsed, ["until": "\(until)"]))]
  }

  /// Number, sponsor and gaps: what the sessions of the engagement say together.
  private func planFindings(
    _ state: PoolState, _ policy: EngagementPolicy, _ zone: PoolTimeZone, _ now: Instant
  ) -> [PlanFinding] {
    let others = state.meetings(of: engagement.id).filter {
      $0.kind == .session && ($0.state == .planned || $0.state == .held) && $0.id != replacing?.id
    }
    var findings: [PlanFinding] = []
    if replacing == nil {
      let number = others.count + 1
      if let plan = engagement.plan {
        if number > plan.sessions {
          findings.append(
            PlanFinding(
              .refusal, Reason(.beyondPlan, ["number": "\(number)", "most": "\(plan.sessions)"])))
        }
      } else if number > policy.permittedSessions.most {
        let range = policy.permittedSessions
        findings.append(
          PlanFinding(
            .warning,
            Reason(
              .sessionsNotPermitted,
              ["value": "\(number)", "least": "\(range.least)", "most": "\(range.most)"])))
      }
      let sponsorSigns = engagement.involvement?.level == .full
      if number > 1, sponsorSigns,
        state.sharedAgreements.entry(of: engagement.id)?.value.meetings.isEmpty ?? true
      {
        findings.append(PlanFinding(.advice, Reason(.contractingNotOffered)))
      }
      // Plans made before stand, so moving one asks nothing of the sponsor (rule A34).
      let held = others.count { $0.state == .held }
      if held > 0, sponsorSigns {
        let contracting = state.contracting(of: engagement.id, on: zone.date(at: now))
        let missing = contracting?.planningAnother(sessionsHeld: held) ?? .met
        findings += missing.reasons.map { PlanFinding(.refusal, $0) }
      }
    }
    let day = zone.date(at: time.start)
    let days = others.compactMap(\.time?.start).map { zone.date(at: $0) }
    let gaps = [days.filter { $0 <= day }.max(), days.filter { $0 > day }.min()].compactMap { $0 }
      .map { abs(day.days(since: $0)) }
    for gap in gaps.uniqued() {
      findings += SessionPlan.findings(gap: gap, in: policy, line: engagement.line)
    }
    return findings
  }

  private func overlapFindings(_ state: PoolState, for side: EngagementSide) -> [PlanFinding] {
    guard state.policy.engagements.possibleMinutes.contains(time.minutes) else { return [] }
    let asker =
      side == .practitioner
      ? state.practitioners.entry(of: engagement.practitioner)?.value.person
      : engagement.participants.first
    var reasons: [Reason] = []
    for person in state.people(of: engagement) {
      let others = state.sessions(ofPerson: person, during: time, in: .planned)
        .filter { $0.id != replacing?.id }
      for other in others {
        if other.engagement == engagement.id {
          reasons.append(
            Reason(
              .overlapsASession,
              ["session": other.id.text, "start": "\(other.planned?.start ?? time.start)"]))
        } else if person == asker {
          // Whoever plans may read that they themselves are taken.
          reasons.append(Reason(.youAreTaken, ["start": "\(time.start)"]))
        } else {
          reasons.append(
            Reason(
              .somebodyIsTaken,
              ["person": person.text, "session": other.id.text, "start": "\(time.start)"],
              audience: .coordinator))
        }
      }
    }
    return reasons.uniqued().map { PlanFinding(.refusal, $0) }
  }
}

extension Engagement {
  /// The first moment at which the old agreement no longer holds, while a new one is made.
  ///
  /// `nil` where none is made anew. Source: workflow section 8.3, E16.
  func oldAgreementHolds(until policy: EngagementPolicy, _ zone: PoolTimeZone) -> Instant? {
    recontracting.map { zone.moment(policy.recontractingDays, daysAfter: $0.began) }
  }
}

extension ReasonCode {
  /// No contracting meeting was planned before the second session, though a sponsor is fully involved
  /// (workflow section 7.1).
  public static let contractingNotOffered = ReasonCode("session.contractingNotOffered")
  /// A meeting would be planned for a moment that has come.
  public static let sessionNotAhead = ReasonCode("session.notAhead")
  /// A meeting of that kind is not planned in that state of the engagement.
  public static let engagementNotUnderWay = ReasonCode("session.engagementNotUnderWay")
  /// The old agreement will not hold any more, and the new one is not signed.
  public static let agreementLapsed = ReasonCode("session.agreementLapsed")
  /// The day lies outside what was agreed.
  public static let outsideTheAgreement = ReasonCode("session.outsideTheAgreement")
  /// The plan has fewer sessions.
  public static let beyondPlan = ReasonCode("session.beyondPlan")
  /// Another session of the same engagement is at that time.
  public static let overlapsASession = ReasonCode("session.overlapsASession")
  /// Whoever plans is in another session at that time.
  public static let youAreTaken = ReasonCode("session.youAreTaken")
  /// Somebody else is in another session at that time; for the coordinator.
  public static let somebodyIsTaken = ReasonCode("session.somebodyIsTaken")
}
