/// When a session is or was, how long, how and where; who came is of another type.
public struct ShownSession: Hashable, Sendable, Codable {
  /// The session.
  public let session: SessionID
  /// What the two meet for.
  public let kind: SessionKind
  /// When it begins.
  public let start: Instant
  /// For how many minutes.
  public let minutes: Int
  /// How they meet.
  public let mode: MeetingMode
  /// Where; it may be somebody's home.
  public let place: String?
}

/// When a session is or was and how long, and nothing else of it.
public struct SessionDate: Hashable, Sendable, Codable {
  /// When it begins.
  public let start: Instant
  /// For how many minutes.
  public let minutes: Int
}

/// Who came to a session and who did not.
public struct ShownAttendance: Hashable, Sendable, Codable {
  /// The session.
  public let session: SessionID
  /// What became of it.
  public let state: SessionState
  /// Who was to come.
  public let expected: [PersonID]
  /// Who did not.
  public let absent: [PersonID]
  /// Who called it off, or did not come so that it was missed.
  public let by: EngagementSide?
  /// When it was called off.
  public let notice: Instant?
}

/// What became of a session, in two codes and without a name.
public struct AttendanceCode: Hashable, Sendable, Codable {
  /// What became of it.
  public let state: SessionState
  /// On whose side it lay, where it was called off or missed.
  public let by: EngagementSide?
}

/// How many sessions were held and how long they were: statistics of one engagement, for its two.
public struct ShownHours: Hashable, Sendable, Codable {
  /// Sessions of coaching or mentoring that were held.
  public let sessions: Int
  /// Their minutes.
  public let deliveredMinutes: Int
  /// The minutes of each who came, added up; of one member of a team, their own.
  public let participantMinutes: Int
}

extension EngagementSight {
  var sessions: [Session] { state.sessions(of: engagement.id) }

  var sessionFacts: [ShownSession] {
    guard [.individual, .practitioner, .dataProtectionOfficer].contains(reader.role) else {
      return []
    }
    return sessions.compactMap { session in
      session.time.map {
        ShownSession(
          session: session.id, kind: session.kind, start: $0.start, minutes: $0.minutes,
          mode: session.mode, place: session.place?.reveal())
      }
    }
  }

  /// When sessions are and were, for somebody who learns no more of them.
  var sessionDates: [SessionDate] {
    sessions.compactMap(\.time).map { SessionDate(start: $0.start, minutes: $0.minutes) }
  }

  /// The dates that the individual lets the sponsor know, so that the time is kept free, from the day on
  /// which the reader became the sponsor (rules A24, A30 and R30).
  ///
  /// A session that was missed stays as it was planned, since it would else tell who did not come.
  var protectedDates: [SessionDate] {
    let zone = state.zone
    let spans = engagement.sponsors.filter { own.contains($0.person) }.map(\.span)
    return sessions.compactMap { session in
      guard session.isProtectedTime, let time = session.planned ?? session.held,
        ![.cancelledInTime, .moved, .recordedInError].contains(session.state),
        spans.contains(where: { $0.contains(zone.date(at: time.start)) })
      else { return nil }
      return SessionDate(start: time.start, minutes: time.minutes)
    }
  }

  /// Who came; a member of a team reads of themselves.
  var attendance: [ShownAttendance] {
    let all = !(isForAccess || reader.role == .individual && !isWhoAsked)
    func mine(_ people: [PersonID]) -> [PersonID] {
      all ? people : people.filter { $0 == subject }
    }
    return sessions.map {
      ShownAttendance(
        session: $0.id, state: $0.state, expected: mine($0.attendance.expected),
        absent: mine($0.attendance.absent), by: $0.attendance.by, notice: $0.attendance.notice)
    }
  }

  var attendanceCodes: [AttendanceCode] {
    sessions.map { AttendanceCode(state: $0.state, by: $0.attendance.by) }
  }

  var hours: ShownHours {
    let all = SessionMinutes(sessions)
    guard reader.role == .individual, engagement.kind.hasSeveralParticipants, let subject else {
      return ShownHours(
        sessions: all[.session].held, deliveredMinutes: all.delivered,
        participantMinutes: all.participant)
    }
    let mine = SessionMinutes(sessions.filter { $0.attendance.present.contains(subject) })
    return ShownHours(
      sessions: mine[.session].held, deliveredMinutes: mine.delivered,
      participantMinutes: mine.delivered)
  }
}
