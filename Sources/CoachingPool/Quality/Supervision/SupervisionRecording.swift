/// Finds everything that keeps a session of supervision from being recorded.
struct SupervisionRecording: Sendable {
  let state: PoolState
  let session: SupervisionSession
  let now: Instant
  /// An entry in whose place it would stand, and which is left aside.
  let former: SupervisionEntryID?

  init(
    _ session: SupervisionSession, in state: PoolState, at now: Instant,
    inPlaceOf former: SupervisionEntryID? = nil
  ) {
    self.session = session
    self.state = state
    self.now = now
    self.former = former
  }

  /// What is wrong with it whoever the practitioner is.
  func reasons() -> [Reason] {
    var reasons: [Reason] = []
    if isInTheFuture {
      reasons.append(Reason(.supervisionInTheFuture, ["date": session.date.description]))
    }
    guard let id = session.supervisor else { return reasons }
    guard let supervisor = state.supervisors[id] else {
      return reasons
        + [Reason(.notFound, ["kind": RecordKind.supervisor.rawValue, "id": id.text])]
    }
    if !supervisor.forms.contains(session.form) {
      reasons.append(
        Reason(
          .supervisionFormNotOffered, ["supervisor": id.text, "form": session.form.rawValue]))
    }
    if !supervisor.span.contains(session.date) {
      reasons.append(Reason(.supervisorNotInService, ["supervisor": id.text]))
    }
    return reasons
  }

  /// What is wrong with it for one practitioner.
  ///
  /// - Parameters:
  ///   - practitioner: The membership under which it is recorded.
  ///   - joined: The day on which they joined the pool; `nil` where nobody recorded it, and then no day is
  ///     too early.
  func reasons(
    for practitioner: PractitionerMembership, joined: CivilDate?
  ) -> [Reason] {
    var reasons: [Reason] = []
    let id = practitioner.id.text
    if let joined {
      let first = state.supervisionHistory(
        of: practitioner, on: .last, withPractice: false
      ).firstEngagement
      let began = min(joined, first ?? joined)
      if session.date < began {
        reasons.append(
          Reason(
            .supervisionBeforeMembership,
            [
              "practitioner": id, "date": session.date.description, "began": began.description,
            ]))
      }
    }
    let others = state.standingSupervision(of: practitioner.person).filter {
      $0.session.date == session.date && $0.id != former
    }
    let sum = others.reduce(session.reckonedMinutes) { $0 + $1.session.reckonedMinutes }
    if sum > CivilDate.mostMinutes {
      reasons.append(
        Reason(
          .supervisionOverADay,
          [
            "practitioner": id, "date": session.date.description,
            "minutes": SupervisionShortfall.text(ofMinutes: sum),
          ]))
    }
    reasons += others.compactMap { clash(with: $0, of: id) }
    guard let supervisor = session.supervisor.flatMap({ state.supervisors[$0] }) else {
      return reasons
    }
    let sides = [supervisor.person, practitioner.person].map {
      SupervisionSide($0, in: state, on: session.date)
    }
    return reasons + sides[0].ties(with: sides[1], practitioner.id)
  }

  /// The reasons as whoever records may read them: a supervisor learns of no session that was not theirs,
  /// and of no sum of a day (row `supervisionLog`).
  func shown(_ reasons: [Reason], to actor: Actor) -> [Reason] {
    guard actor.role == .supervisor else { return reasons }
    let ofTheLog: [ReasonCode] = [
      .supervisionOverlaps, .supervisionTwice, .supervisionOverADay, .supervisionBeforeMembership,
    ]
    return reasons.map { reason in
      guard ofTheLog.contains(reason.code) else { return reason }
      let entry = reason["entry"].flatMap { state.supervisionEntries[.init(unchecked: $0)] }
      if let theirs = entry?.session.supervisor, theirs == session.supervisor { return reason }
      return Reason(
        .supervisionNotPossibleThen,
        ["practitioner": reason["practitioner"] ?? "", "date": session.date.description])
    }.uniqued()
  }

  /// Why two sessions of one person on one day cannot both have been: they overlap, or they have one form
  /// and nobody says of both when they began.
  private func clash(with other: SupervisionEntry, of practitioner: String) -> Reason? {
    let date = session.date.description
    if let mine = session.coveredMinutes, let theirs = other.session.coveredMinutes {
      guard mine.overlaps(theirs) else { return nil }
      return Reason(
        .supervisionOverlaps,
        ["practitioner": practitioner, "date": date, "entry": other.id.text])
    }
    guard other.session.form == session.form else { return nil }
    return Reason(
      .supervisionTwice, ["practitioner": practitioner, "date": date, "entry": other.id.text])
  }

  private var isInTheFuture: Bool {
    let today = state.date(at: now)
    guard session.date == today else { return session.date > today }
    // Where nobody says when it began, it took at least its minutes since midnight.
    let end = session.coveredMinutes?.upperBound ?? session.reckonedMinutes
    return state.zone.startOfDay(today).adding(seconds: end * 60) > now
  }
}

extension ReasonCode {
  /// The session has not been yet.
  public static let supervisionInTheFuture = ReasonCode("supervision.inTheFuture")
  /// The session was before the practitioner joined the pool.
  public static let supervisionBeforeMembership = ReasonCode("supervision.beforeMembership")
  /// With the other sessions of the day there are more than 24 hours.
  public static let supervisionOverADay = ReasonCode("supervision.overADay")
  /// Another session of the person is at the same time.
  public static let supervisionOverlaps = ReasonCode("supervision.overlaps")
  /// It cannot be recorded for that day, and why is not the supervisor's to read.
  public static let supervisionNotPossibleThen = ReasonCode("supervision.notPossibleThen")
  /// Another session of the form stands on the day, and nobody says of both when they began.
  public static let supervisionTwice = ReasonCode("supervision.twice")
}
