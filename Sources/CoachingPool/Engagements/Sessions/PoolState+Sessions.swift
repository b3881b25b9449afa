extension PoolState {
  /// The sessions of an engagement, the earliest first.
  /// - Complexity: O(k log k) in the sessions of the engagement.
  public func sessions(of engagement: EngagementID) -> [Session] {
    meetings(of: engagement).compactMap { sessions[$0.id] }.sorted(by: Session.isEarlier)
  }

  /// How many sessions of an engagement were held and stand in the calendar, and when anybody last met
  /// or means to.
  ///
  /// Sessions alone are counted; any meeting shows that the two go on.
  package func sessionTally(of engagement: EngagementID) -> SessionTally {
    meetings.read(engagement) { SessionTally($0) } ?? SessionTally()
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
  ///
  /// A coordinator who is party to an engagement, or above a party in a reporting line, sees nothing of it
  /// (rules A23 and A37).
  ///
  /// - Parameters:
  ///   - moment: The moment of asking.
  ///   - coordinator: Who reads them; `nil` for the clock, which shows them to nobody.
  /// - Complexity: O(n log n) in all sessions.
  public func unresolvedSessions(at moment: Instant, for coordinator: PersonID?) -> [Session] {
    sessions.values.filter { session in
      session.state == .planned && session.planned.map { $0.end <= moment } ?? false
        && isReadable(session.engagement, by: coordinator, from: date(at: moment))
    }.sorted(by: Session.isEarlier)
  }

  /// The sessions that take time from a person, on either side of any engagement, and overlap a time.
  ///
  /// Planned ones count while their engagement is live. The order is that of the earliest.
  func sessions(
    ofPerson person: PersonID, during time: SessionTime, in state: SessionState
  ) -> [Session] {
    // Only what overlaps is copied out of the table; once, on whichever sides of it they are.
    var found: [SessionID] = []
    func look(at engagements: [EngagementID]) {
      for engagement in engagements {
        _ = meetings.read(engagement) { list in
          for place in list.indices
          where list[place].state == state && (list[place].time?.overlaps(time) ?? false) {
            found.append(list[place].id)
          }
        }
      }
    }
    let isPlanned = state == .planned
    for one in identities(of: person) {
      look(at: isPlanned ? liveEngagementsByParticipant[one] : engagementsByParticipant[one])
      for practitioner in practitionersByPerson[one] {
        look(
          at: isPlanned
            ? liveEngagementsByPractitioner[practitioner] : engagementIDs(of: practitioner))
      }
    }
    if found.isEmpty { return [] }
    return found.uniqued().compactMap { sessions[$0] }.sorted(by: Session.isEarlier)
  }

  /// Everybody whose time a meeting of an engagement takes: who takes part, then the practitioner.
  func people(of engagement: Engagement) -> [PersonID] {
    engagement.participants
      + [practitioners.entry(of: engagement.practitioner)?.value.person].compactMap { $0 }
  }
}

extension SessionTally {
  /// Counts the meetings of an engagement.
  init(_ meetings: [Meeting]) {
    self.init()
    for place in meetings.indices {
      let isSession = meetings[place].kind == .session
      switch meetings[place].state {
      case .held:
        if isSession { held += 1 }
        if let end = meetings[place].held?.end { lastHeld = max(lastHeld ?? end, end) }
      case .planned:
        if isSession { planned += 1 }
        if let start = meetings[place].planned?.start {
          lastPlanned = max(lastPlanned ?? start, start)
        }
      case .cancelledInTime, .cancelledLate, .missed, .moved, .recordedInError: break
      }
    }
  }

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
