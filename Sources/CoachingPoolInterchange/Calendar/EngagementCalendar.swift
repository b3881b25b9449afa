internal import CoachingPool

/// Makes the events of one engagement for the calendar of one person.
struct EngagementCalendar {
  private let engagement: Engagement
  private let state: PoolState
  private let reader: Set<PersonID>
  private let includesPlaces: Bool
  private let sessions: [Session]
  private let trail: [AuditEntry]

  init(
    _ engagement: Engagement, in state: PoolState, for person: PersonID, _ includesPlaces: Bool
  ) {
    self.engagement = engagement
    self.state = state
    self.includesPlaces = includesPlaces
    reader = Set(state.identities(of: person))
    sessions = state.sessions(of: engagement.id)
    trail = state.auditTrail(of: engagement.id)
  }

  /// Every event: what is planned in two ways stands there once.
  var events: [CalendarEvent] {
    sessions.compactMap(event) + [chemistry].compactMap { $0 } + contracting
  }

  // MARK: Sessions

  private func event(of session: Session) -> CalendarEvent? {
    guard session.movedTo == nil, let time = session.planned ?? session.held,
      concerns(session, time)
    else { return nil }
    let chain = chain(endingIn: session)
    let events = trail.filter { entry in
      entry.session.map(chain.contains) == true && entry.event != SessionEvent.hold.rawValue
        && entry.event != SessionEvent.miss.rawValue
    }
    let isOff =
      switch session.state {
      case .planned: endedBefore(time.start)
      case .held, .missed: false
      case .cancelledInTime, .cancelledLate, .recordedInError, .moved: true
      }
    return event(
      "session \(chain.last ?? session.id)", time.start, minutes: time.minutes,
      changes: chain.count - 1, isOff: isOff, modified: events.last?.at,
      place: session.place?.reveal())
  }

  /// A session and those in whose place it came, the first planned last.
  private func chain(endingIn session: Session) -> [SessionID] {
    var chain = [session.id]
    var former = session.movedFrom
    while let id = former, !chain.contains(id), let next = state.sessions[id] {
      chain.append(id)
      former = next.movedFrom
    }
    return chain
  }

  private func concerns(_ session: Session, _ time: SessionTime) -> Bool {
    if isPractitioner || session.attendance.expected.contains(where: reader.contains) {
      return true
    }
    return session.isProtectedTime && sponsors(at: time.start)
  }

  // MARK: Chemistry and contracting

  private var chemistry: CalendarEvent? {
    guard let meeting = engagement.chemistry.meeting, isOfTheTwo,
      !isASession(.chemistry, at: meeting.at)
    else { return nil }
    let plans = trail.filter { $0.event == EngagementEvent.planChemistry.rawValue }
    return event(
      "chemistry \(engagement.id)", meeting.at,
      minutes: state.policy.engagements.chemistryMinutes, changes: plans.count - 1,
      isOff: endedBefore(meeting.at), modified: plans.last?.at)
  }

  private var contracting: [CalendarEvent] {
    let meetings = state.sharedAgreements[engagement.id]?.meetings ?? []
    let plans = trail.filter {
      $0.machine == ContractingEvent.machine && $0.event == ContractingEvent.planMeeting.rawValue
    }
    return meetings.indices.compactMap { place in
      let meeting = meetings[place]
      guard isOfTheTwo || meeting.invited.contains(where: { reader.contains($0.person) }),
        !isASession(.contracting, at: meeting.at)
      else { return nil }
      // A meeting is put in another's place only while that one is ahead.
      let own = plans.filter { plan in
        plan.at < meeting.at && (place == 0 || meetings[place - 1].at <= plan.at)
      }
      return event(
        "contracting \(engagement.id) \(place)", meeting.at, minutes: meeting.minutes,
        changes: own.count - 1, isOff: endedBefore(meeting.at), modified: own.last?.at)
    }
  }

  private func isASession(_ kind: SessionKind, at start: Instant) -> Bool {
    sessions.contains { $0.kind == kind && $0.time?.start == start }
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

  private func sponsors(at moment: Instant) -> Bool {
    let day = (state.pool?.timeZone ?? .unitedKingdom).date(at: moment)
    return engagement.sponsors(on: day).contains { reader.contains($0.person) }
  }
}
