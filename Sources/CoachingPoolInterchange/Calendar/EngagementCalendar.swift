internal import CoachingPool

/// Makes the events of one engagement for the calendar of one person.
struct EngagementCalendar {
  private let engagement: Engagement
  private let state: PoolState
  private let reader: Set<PersonID>
  private let includesPlaces: Bool
  private let sessions: [Session]
  private let trail: [AuditEntry]
  /// When something happened to each session by which a calendar changes, the last first.
  private let changed: [SessionID: Instant]

  init(
    _ engagement: Engagement, in state: PoolState, for person: PersonID, _ includesPlaces: Bool
  ) {
    self.engagement = engagement
    self.state = state
    self.includesPlaces = includesPlaces
    reader = Set(state.identities(of: person))
    sessions = state.sessions(of: engagement.id)
    trail = state.auditTrail(of: engagement.id)
    let silent = [SessionEvent.hold.rawValue, SessionEvent.miss.rawValue]
    changed = trail.reduce(into: [:]) { last, entry in
      guard let session = entry.session, !silent.contains(entry.event) else { return }
      last[session] = entry.at
    }
  }

  /// Every event: what is planned in two ways stands there once, as the meeting that it was planned as.
  var events: [CalendarEvent] {
    sessions.compactMap(event) + [chemistry].compactMap { $0 } + contracting
  }

  // MARK: Sessions

  private func event(of session: Session) -> CalendarEvent? {
    guard session.movedTo == nil, let time = session.planned ?? session.held,
      concerns(session, time), !isAMeeting(session, at: time.start)
    else { return nil }
    let chain = chain(endingIn: session)
    var changes = chain.count - 1
    var modified = chain.compactMap { changed[$0] }.max()
    let isOff: Bool
    switch session.state {
    case .planned: isOff = endedBefore(time.start)
    case .cancelledInTime, .cancelledLate, .recordedInError, .moved: isOff = true
    case .held, .missed:
      isOff = false
      // It was taken out when the engagement ended, and stands again since it took place after all.
      if session.planned != nil, endedBefore(time.start) {
        changes += 2
        let told = trail.last { $0.session == session.id }?.at
        modified = [modified, told, engagement.closure?.at].compactMap { $0 }.max()
      }
    }
    return event(
      "session \(chain.last ?? session.id)", time.start, minutes: time.minutes, changes: changes,
      isOff: isOff, modified: modified, place: session.place?.reveal())
  }

  /// A session and those in whose place it came, the first planned last.
  private func chain(endingIn session: Session) -> [SessionID] {
    var chain = [session.id]
    var seen: Set = [session.id]
    var former = session.movedFrom
    while let id = former, seen.insert(id).inserted, let next = state.sessions[id] {
      chain.append(id)
      former = next.movedFrom
    }
    return chain
  }

  private func concerns(_ session: Session, _ time: SessionTime) -> Bool {
    if isPractitioner || session.attendance.expected.contains(where: reader.contains) {
      return true
    }
    return session.isProtectedTime && protectsTime(at: time.start)
  }

  /// Whether the session is the record of a chemistry or contracting meeting, which has its own event.
  private func isAMeeting(_ session: Session, at start: Instant) -> Bool {
    switch session.kind {
    case .chemistry: engagement.chemistry.meeting?.at == start
    case .contracting: meetings.contains { $0.at == start }
    case .session, .midReview, .finalReview: false
    }
  }

  // MARK: Chemistry and contracting

  private var chemistry: CalendarEvent? {
    guard let meeting = engagement.chemistry.meeting, isOfTheTwo else { return nil }
    let plans = trail.filter { $0.event == EngagementEvent.planChemistry.rawValue }
    return event(
      "chemistry \(engagement.id)", meeting.at,
      minutes: state.policy.engagements.chemistryMinutes, changes: plans.count - 1,
      isOff: endedBefore(meeting.at), modified: plans.last?.at)
  }

  private var contracting: [CalendarEvent] {
    let plans = trail.filter {
      $0.machine == ContractingEvent.machine && $0.event == ContractingEvent.planMeeting.rawValue
    }
    return meetings.indices.compactMap { place in
      let meeting = meetings[place]
      let isInvited = meeting.invited.contains { reader.contains($0.person) }
      // Who sponsors no longer is told nothing more (rule R30).
      guard isOfTheTwo || isInvited && isSponsor(at: meeting.at) else { return nil }
      // A meeting is put in another's place only while that one is ahead.
      let own = plans.filter { plan in
        plan.at < meeting.at && (place == 0 || meetings[place - 1].at <= plan.at)
      }
      return event(
        "contracting \(engagement.id) \(place)", meeting.at, minutes: meeting.minutes,
        changes: own.count - 1, isOff: endedBefore(meeting.at), modified: own.last?.at)
    }
  }

  private var meetings: [ContractingMeeting] {
    state.sharedAgreements[engagement.id]?.meetings ?? []
  }

  // MARK: What all have

  private func event(
    _ key: String, _ start: Instant, minutes: Int, changes: Int, isOff: Bool, modified: Instant?,
    place: String? = nil
  ) -> CalendarEvent? {
    // The words are hashed, so that nobody reads in a calendar what a meeting is.
    guard let uid = try? Identifier<CalendarEvent>(prefix: "m", key: key) else { return nil }
    let end = isOff ? engagement.closure?.at : nil
    return CalendarEvent(
      uid: uid.text, start: start, minutes: minutes, status: isOff ? .cancelled : .confirmed,
      sequence: max(0, changes) + (isOff ? 1 : 0),
      lastModified: [modified, end].compactMap { $0 }.max() ?? engagement.proposed,
      place: includesPlaces ? place : nil)
  }

  private func endedBefore(_ moment: Instant) -> Bool {
    !engagement.state.isLive && engagement.closure.map { $0.at < moment } ?? true
  }

  private var isPractitioner: Bool {
    state.practitioners[engagement.practitioner].map { reader.contains($0.person) } ?? false
  }

  private var isOfTheTwo: Bool {
    isPractitioner || engagement.participants.contains(where: reader.contains)
  }

  private func isSponsor(at moment: Instant) -> Bool {
    engagement.sponsors(on: day(of: moment)).contains { reader.contains($0.person) }
  }

  /// Human resources beside a sponsor learn of no session (row `sessionFacts` of the matrix).
  private func protectsTime(at moment: Instant) -> Bool {
    let day = day(of: moment)
    let beside = engagement.humanResourcesBeside(on: day)
    return engagement.sponsors(on: day).contains {
      reader.contains($0.person) && !beside.contains($0)
    }
  }

  private func day(of moment: Instant) -> CivilDate {
    state.zone.date(at: moment)
  }
}
