extension PoolState {
  /// The sessions of an engagement, the earliest first.
  /// - Complexity: O(k log k) in the sessions of the engagement.
  public func sessions(of engagement: EngagementID) -> [Session] {
    sessionsByEngagement[engagement].compactMap { sessions[$0] }.sorted(by: Session.isEarlier)
  }

  /// The sessions of an engagement in any order.
  func unsortedSessions(of engagement: EngagementID) -> [TableEntry<SessionID, Session>] {
    sessionsByEngagement[engagement].compactMap { sessions.entry(of: $0) }
  }

  /// How many sessions of an engagement were held and stand in the calendar, and when anybody last met
  /// or means to.
  ///
  /// Sessions alone are counted; any meeting shows that the two go on.
  package func sessionTally(of engagement: EngagementID) -> SessionTally {
    var tally = SessionTally()
    for id in sessionsByEngagement[engagement] {
      guard let session = sessions.entry(of: id) else { continue }
      switch session.value.state {
      case .held:
        if session.value.kind == .session { tally.held += 1 }
        if let end = session.value.held?.end { tally.lastHeld = max(tally.lastHeld ?? end, end) }
      case .planned:
        if session.value.kind == .session { tally.planned += 1 }
        if let start = session.value.planned?.start {
          tally.lastPlanned = max(tally.lastPlanned ?? start, start)
        }
      case .cancelledInTime, .cancelledLate, .missed, .moved, .recordedInError: break
      }
    }
    return tally
  }

  /// Whether a session of coaching or mentoring was held; a chemistry or contracting meeting is none.
  public func hasHeldSession(_ engagement: EngagementID) -> Bool {
    sessionTally(of: engagement).held > 0
  }

  /// Whether the last planned session of an engagement is held: at least one is, none stands in the
  /// calendar, and as many were held as the plan has.
  ///
  /// Source: workflow section 8.3, E11, "when last planned session held".
  public func lastPlannedSessionIsHeld(_ engagement: EngagementID) -> Bool {
    sessionTally(of: engagement).isLast(of: engagements[engagement]?.plan)
  }

  /// The planned sessions whose time has passed and of which nobody said what became of them, the
  /// earliest first.
  /// - Complexity: O(n log n) in all sessions.
  public func unresolvedSessions(at moment: Instant) -> [Session] {
    sessions.values.filter { session in
      session.state == .planned && session.planned.map { $0.end <= moment } ?? false
    }.sorted(by: Session.isEarlier)
  }

  /// The sessions that take time from a person, on either side of any engagement, and overlap a time.
  ///
  /// Planned ones count while their engagement is live. The order is that of the earliest.
  func sessions(
    ofPerson person: PersonID, during time: SessionTime, in state: SessionState
  ) -> [Session] {
    let own = identities(of: person)
    var list: [EngagementID] = []
    for one in own { list += engagementsByParticipant[one] }
    for practitioner in own.flatMap({ practitionersByPerson[$0] }) {
      list += engagementsByPractitioner[practitioner]
    }
    var found: [Session] = []
    for id in list.count < 2 ? list : list.uniqued() {
      guard let span = meetingSpans.entry(of: id)?.value, span.overlaps(time),
        state != .planned || engagements.entry(of: id)?.value.state.isLive == true
      else { continue }
      for session in sessionsByEngagement[id] {
        // Only what overlaps is copied out of the table.
        guard let entry = sessions.entry(of: session), entry.value.state == state,
          entry.value.time.map(time.overlaps) ?? false
        else { continue }
        found.append(entry.value)
      }
    }
    return found.sorted(by: Session.isEarlier)
  }

  /// Everybody whose time a meeting of an engagement takes: who takes part, then the practitioner.
  func people(of engagement: Engagement) -> [PersonID] {
    engagement.participants
      + [practitioners.entry(of: engagement.practitioner)?.value.person].compactMap { $0 }
  }
}

extension SessionTally {
  /// How many sessions are still to come: those in the calendar, or more where a plan has more.
  func open(of plan: PlanReference?) -> Int {
    guard let plan, plan.sessions > held else { return planned }
    return max(planned, plan.sessions - held)
  }

  /// Whether one was held and none is still to come.
  func isLast(of plan: PlanReference?) -> Bool { held > 0 && open(of: plan) == 0 }
}

extension Session {
  static func isEarlier(_ left: Session, _ right: Session) -> Bool {
    (left.time?.start ?? Instant(secondsSince1970: .max), left.id)
      < (right.time?.start ?? Instant(secondsSince1970: .max), right.id)
  }
}
