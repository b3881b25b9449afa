internal import CoachingPool

// Sessions: planned, moved, called off, missed, held.
extension YearCourse {
  mutating func plan(_ one: Int) {
    guard let id = cases[one].engagement, let coach = cases[one].coach,
      let engagement = state.engagement(id), engagement.state == .active
    else { return }
    settleTheSponsor(one)
    let isFirst = state.sessionTally(of: id).held == 0
    let gap = isFirst ? 7 : cases[one].gap
    let planner = random.chance(ofThousand: 600) ? cases[one].individual : coach
    for attempt in 0..<12 {
      let at = hour(inDays: max(2, gap - 3)...(gap + 3 + attempt))
      let session = PlanSession(id, at: at, minutes: cases[one].minutes, by: cases[one].mode)
      guard let planned = perform(session, as: planner, mayMeet: Self.taken) else { continue }
      cases[one].session = planned.session.id
      cases[one].start = at
      drawFate(one)
      return
    }
  }

  /// Somebody is in another session at that time, so that another time is looked for.
  private static let taken: [ReasonCode] = [.youAreTaken, .somebodyIsTaken]

  /// Draws what becomes of a planned session.
  private mutating func drawFate(_ one: Int) {
    let start = cases[one].start
    let lead = start.secondsSince1970 - now.secondsSince1970
    var draw = random.below(1000)
    func comes(_ share: Int) -> Bool {
      draw -= share
      return draw < 0
    }
    if comes(YearChances.moved), lead > 3 * 86_400 {
      put(.moving, one, at: start.adding(seconds: -random.number(in: 1...2) * 86_400 - 3600))
    } else if comes(YearChances.cancelledInTime), lead > 3 * 86_400 {
      put(.cancelling, one, at: start.adding(seconds: -2 * 86_400))
    } else if comes(YearChances.cancelledLate), lead > 86_400 {
      put(.cancelling, one, at: start.adding(seconds: -4 * 3600))
    } else if comes(YearChances.missed) {
      put(.missing, one, at: start.adding(seconds: 1800))
    } else {
      put(.meeting, one, at: start.adding(seconds: (cases[one].minutes + 15) * 60))
    }
  }

  mutating func move(_ one: Int) {
    guard let session = cases[one].session, let coach = cases[one].coach else { return }
    let mover = random.chance(ofThousand: 700) ? cases[one].individual : coach
    for attempt in 0..<12 {
      let later = cases[one].start.adding(seconds: random.number(in: 3...(9 + attempt)) * 86_400)
      let at = working(later)
      guard
        let moved = perform(MoveSession(session, to: at), as: mover, mayMeet: Self.taken)
      else { continue }
      cases[one].session = moved.session.id
      cases[one].start = at
      put(.meeting, one, at: at.adding(seconds: (cases[one].minutes + 15) * 60))
      return
    }
  }

  mutating func cancel(_ one: Int) {
    guard let session = cases[one].session, let coach = cases[one].coach else { return }
    let canceller = random.chance(ofThousand: 700) ? cases[one].individual : coach
    guard let outcome = perform(CancelSession(session), as: canceller) else { return }
    cases[one].session = nil
    if outcome.prompt == nil || !endForNonAttendance(one) { put(.planning, one, inDays: 1...3) }
  }

  mutating func miss(_ one: Int) {
    guard let session = cases[one].session, let coach = cases[one].coach else { return }
    let isTheirs = random.chance(ofThousand: YearChances.missedByTheIndividual)
    let teller = isTheirs ? coach : cases[one].individual
    let side: EngagementSide = isTheirs ? .individual : .practitioner
    guard let outcome = perform(RecordMissedSession(session, by: side), as: teller) else { return }
    cases[one].session = nil
    if outcome.prompt == nil || !endForNonAttendance(one) { put(.planning, one, inDays: 1...5) }
  }

  /// Coaching is never withdrawn by itself; a practitioner may end it (rule R35).
  private mutating func endForNonAttendance(_ one: Int) -> Bool {
    guard random.chance(ofThousand: YearChances.endsForNonAttendance) else { return false }
    end(one, because: .nonAttendance, as: cases[one].coach)
    return true
  }

  mutating func meet(_ one: Int) {
    guard let id = cases[one].engagement, let session = cases[one].session,
      let coach = cases[one].coach
    else { return }
    let extra = random.pick(weighted: [(70, 0), (20, 10), (10, -10)])
    let minutes = min(cases[one].minutes + extra, cases[one].minutes + 10)
    guard
      let outcome = perform(RecordHeldSession(session, minutes: minutes), as: coach)
    else { return }
    cases[one].session = nil
    followUp(one, id, session)
    if outcome.wasTheLast {
      beginClosing(one, as: .system)
    } else if !interrupted(one) {
      if state.sessionTally(of: id).held == cases[one].sessions / 2,
        random.chance(ofThousand: YearChances.reviewsMidway)
      {
        put(.reviewing, one, inDays: 1...3)
      }
      plan(one)
    }
  }

  /// The last action is looked at, and another may be agreed.
  private mutating func followUp(_ one: Int, _ id: EngagementID, _ session: SessionID) {
    if let action = cases[one].action {
      let became: SessionAction.FollowUp = random.pick(
        weighted: [(70, .done), (20, .partlyDone), (10, .letGo)])
      _ = perform(FollowUpAction(action, became), as: cases[one].individual)
      cases[one].action = nil
    }
    guard random.chance(ofThousand: YearChances.agreesAnAction),
      let person = cases[one].individual.person
    else { return }
    cases[one].action =
      perform(
        AgreeAction(
          id, "Hand over one piece of work.", by: person, due: today.adding(days: 14), in: session),
        as: cases[one].individual)?.id
  }
}
