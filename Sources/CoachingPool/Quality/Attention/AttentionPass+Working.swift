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
    state.engagements.visit { entry in
      guard entry.value.state.isLive else { return }
      let meetings = MeetingMarks(of: entry.key, in: state, at: now)
      let asks: Bool
      switch entry.value.state {
      case .active: asks = !meetings.isOnePlanned
      case .paused, .closing: asks = true
      default: asks = false
      }
      // Of most nothing is to be said, and they are not copied.
      if asks || meetings.isOneUnresolved || meetings.isOneMissed {
        look(at: entry.value, meetings)
      }
    }
  }

  private mutating func look(at engagement: Engagement, _ marks: MeetingMarks) {
    let subject = RecordKey(.engagement, engagement.id.text)
    if marks.isOneUnresolved || marks.isOneMissed {
      look(at: state.meetings(of: engagement.id), of: engagement.id, subject)
    }
    switch engagement.state {
    case .active: lookForQuiet(engagement, marks, subject)
    case .paused:
      guard let returns = engagement.currentPause?.returns else { return }
      add(
        .pauseEnds, subject, since: returns, due: returns, .pauseIsOver,
        ["returns": "\(returns)"])
    case .closing:
      guard state.finalReview(of: engagement.id) == nil else { return }
      let since = (engagement.since ?? engagement.activated).map(zone.date) ?? today
      add(
        .reviewDue, subject, since: since, due: since.adding(days: terms.finalReviewWithinDays),
        .finalReviewIsDue)
    default: return
    }
  }

  /// Sessions of which nobody said what became, and those that were missed.
  private mutating func look(
    at meetings: [Meeting], of engagement: EngagementID, _ subject: RecordKey
  ) {
    for meeting in meetings where meeting.state == .planned {
      guard let end = meeting.planned?.end, end <= now else { continue }
      let day = zone.date(at: end)
      add(
        .sessionUnresolved, subject, since: day, due: day, .sessionHasNoOutcome,
        ["session": meeting.id.text])
    }
    let missed = meetings.filter { $0.state == .missed || $0.state == .cancelledLate }
    guard !missed.isEmpty, let prompt = state.nonAttendance(in: engagement) else { return }
    let latest = missed.compactMap(\.time).map(\.start).max().map(zone.date) ?? today
    add(
      .nonAttendance, subject, since: latest, due: min(latest, today), .sessionsWereMissed,
      ["sessions": "\(prompt.sessions)"])
  }

  /// An engagement under way in which nobody met for long, and nothing is planned.
  private mutating func lookForQuiet(
    _ engagement: Engagement, _ meetings: MeetingMarks, _ subject: RecordKey
  ) {
    guard !meetings.isOnePlanned else { return }
    let held = meetings.lastHeld
    let resumed = engagement.pauses.compactMap(\.ended).max()
    let marks = [held, engagement.activated, engagement.confirmed, resumed].compactMap { $0 }
    let since = zone.date(at: marks.max() ?? engagement.proposed)
    let isFirst = held == nil
    let days = max(0, today.days(since: since))
    add(
      .engagementQuiet, subject, since: since, due: since.adding(days: terms.quietDays),
      isFirst ? .noFirstSession : .noSessionPlanned,
      ["days": "\(days)"])
  }

  mutating func lookAtEvaluations() {
    for request in state.evaluationsDue(on: today) {
      add(
        .evaluationDue, RecordKey(.evaluationRequest, request.id.text), since: request.due,
        due: request.due, .evaluationIsDue, ["role": request.role.rawValue])
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
