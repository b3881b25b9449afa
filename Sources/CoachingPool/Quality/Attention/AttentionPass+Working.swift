// Engagements, their sessions, reviews and evaluations.
extension AttentionPass {
  mutating func lookAtEngagements() {
    let state = self.state
    for missing in state.missingPractitioners(at: now, for: nil) {
      let first = missing.sessions.first.flatMap { state.sessions[$0]?.planned?.start }
      add(
        .practitionerMissing, RecordKey(.engagement, missing.engagement.text), since: today,
        due: missing.way == .awayOnASession ? first.map(zone.date) ?? today : today,
        .practitionerIsMissing, ["way": missing.way.rawValue])
    }
    for cause in EngagementWatch.Cause.allCases {
      for id in watched(cause) {
        look(for: cause, at: id)
      }
    }
  }

  /// The engagements about which something may wait: of most nothing does on a day.
  private func watched(_ cause: EngagementWatch.Cause) -> [EngagementID] {
    let isWanted: (Int) -> Bool
    switch cause {
    case .missed:
      let enough = state.policy.engagements.promptAfterMissed
      isWanted = { $0 >= enough }
    case .session, .quiet, .paused, .closing:
      // The pool's day may be another than that of UTC, by one.
      let latest = latestDay(for: cause).dayNumber + 1
      isWanted = { $0 <= latest }
    }
    var found: [EngagementID] = []
    state.engagementsByWatch.visit(where: { $0.cause == cause && isWanted($0.number) }) {
      found.append($0)
    }
    return found
  }

  /// The latest day from which something can have gone on that is listed now.
  private func latestDay(for cause: EngagementWatch.Cause) -> CivilDate {
    switch cause {
    case .session, .missed: today
    case .quiet: last.adding(days: -terms.quietDays)
    case .paused: last
    case .closing: last.adding(days: -terms.finalReviewWithinDays)
    }
  }

  /// Looks at an engagement for what may wait in it.
  mutating func look(for cause: EngagementWatch.Cause, at id: EngagementID) {
    let subject = RecordKey(.engagement, id.text)
    switch cause {
    case .session: lookForUnresolved(id, subject)
    case .missed: lookForMissed(id, subject)
    case .quiet: lookForQuiet(id, subject)
    case .paused:
      let returns = state.engagements.read(id) {
        $0.state == .paused ? $0.currentPause?.returns : nil
      }
      guard let returns = returns ?? nil else { return }
      add(
        .pauseEnds, subject, since: returns, due: returns, .pauseIsOver,
        ["returns": "\(returns)"])
    case .closing:
      guard let engagement = state.engagements[id], engagement.state == .closing,
        state.finalReview(of: id) == nil
      else { return }
      let since = (engagement.since ?? engagement.activated).map(zone.date) ?? today
      add(
        .reviewDue, subject, since: since, due: since.adding(days: terms.finalReviewWithinDays),
        .finalReviewIsDue)
    }
  }

  /// Sessions whose time is over, and of which nobody said what became.
  private mutating func lookForUnresolved(_ engagement: EngagementID, _ subject: RecordKey) {
    _ = state.meetings.read(engagement) { meetings in
      for place in meetings.indices where meetings[place].state == .planned {
        guard let end = meetings[place].planned?.end, end <= now else { continue }
        let day = zone.date(at: end)
        add(
          .sessionUnresolved, subject, since: day, due: day, .sessionHasNoOutcome,
          ["session": meetings[place].id.text])
      }
    }
  }

  /// Sessions that the individual missed or called off late, where they are too many.
  private mutating func lookForMissed(_ engagement: EngagementID, _ subject: RecordKey) {
    guard let prompt = state.nonAttendance(in: engagement) else { return }
    let missed = state.meetings(of: engagement).filter(\.isMissed)
    let latest = missed.compactMap(\.time).map(\.start).max().map(zone.date) ?? today
    add(
      .nonAttendance, subject, since: latest, due: min(latest, today), .sessionsWereMissed,
      ["sessions": "\(prompt.sessions)"])
  }

  /// An engagement under way in which nobody met for long, and nothing is planned.
  private mutating func lookForQuiet(_ engagement: EngagementID, _ subject: RecordKey) {
    let meetings = MeetingMarks(of: engagement, in: state)
    let quiet = state.engagements.read(engagement) {
      $0.state == .active ? $0.quietSince(lastHeld: meetings.lastHeld) : nil
    }
    guard meetings.nextEnd == nil, let quiet = quiet ?? nil else { return }
    let since = zone.date(at: quiet)
    let days = max(0, today.days(since: since))
    add(
      .engagementQuiet, subject, since: since, due: since.adding(days: terms.quietDays),
      meetings.lastHeld == nil ? .noFirstSession : .noSessionPlanned,
      ["days": "\(days)"])
  }

  mutating func lookAtEvaluations() {
    let today = self.today
    let state = self.state
    state.evaluationsToAsk.visit(where: { $0 <= today }) { id in
      _ = state.evaluationRequests.read(id) { request in
        add(
          .evaluationDue, RecordKey(.evaluationRequest, id.text), since: request.due,
          due: request.due, .evaluationIsDue, ["role": request.role.rawValue])
      }
    }
  }
}

extension ReasonCode {
  /// Somebody is without their practitioner.
  public static let practitionerIsMissing = ReasonCode("attention.practitionerIsMissing")
  /// A planned session has passed, and nobody said what became of it.
  public static let sessionHasNoOutcome = ReasonCode("attention.sessionHasNoOutcome")
  /// An individual missed sessions.
  public static let sessionsWereMissed = ReasonCode("attention.sessionsWereMissed")
  /// A pause's day of return has come.
  public static let pauseIsOver = ReasonCode("attention.pauseIsOver")
  /// A final review is neither held nor waived.
  public static let finalReviewIsDue = ReasonCode("attention.finalReviewIsDue")
  /// Work began, and no session was held or is planned.
  public static let noFirstSession = ReasonCode("attention.noFirstSession")
  /// No session was held for long, and none is planned.
  public static let noSessionPlanned = ReasonCode("attention.noSessionPlanned")
  /// Somebody is to be asked how it was.
  public static let evaluationIsDue = ReasonCode("attention.evaluationIsDue")
}
