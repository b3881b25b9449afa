internal import CoachingPool

// What comes between: pauses, a new agreement, silence, early ends, practitioners who leave.
extension YearCourse {
  /// Draws whether something comes between after a session; then the course goes on by itself, or ends.
  mutating func interrupted(_ one: Int) -> Bool {
    guard let id = cases[one].engagement else { return true }
    var draw = random.below(1000)
    func comes(_ share: Int) -> Bool {
      defer { draw -= share }
      return draw >= 0 && draw < share
    }
    if comes(YearChances.pauses) {
      let returns = today.adding(days: random.number(in: 21...120))
      if perform(PauseEngagement(id, until: returns), as: cases[one].individual) != nil,
        random.chance(ofThousand: YearChances.returns)
      {
        put(.resuming, one, at: zone.startOfDay(returns).adding(seconds: 9 * 3600))
      }
    } else if comes(YearChances.contractsAnew) {
      let change: Recontracting.Change = random.pick([.sharedGoals, .individualsRole])
      if perform(Recontract(id, because: change), as: cases[one].individual) != nil {
        put(.planningContracting, one, inDays: 1...5)
      }
    } else if comes(YearChances.isReferred) {
      end(one, because: .referred, as: cases[one].coach)
    } else if comes(YearChances.individualEnds) {
      end(one, because: .individualEnded, as: cases[one].individual)
    } else if comes(YearChances.practitionerEnds) {
      end(one, because: .practitionerEnded, as: cases[one].coach)
    } else if comes(YearChances.individualLeaves) {
      end(one, because: .individualLeft, as: cases[one].individual)
    } else if comes(YearChances.metEarly) {
      cases[one].metEarly = true
      beginClosing(one, as: cases[one].individual)
    } else if !comes(YearChances.goesQuiet) {
      return false
    }
    return true
  }

  mutating func resume(_ one: Int) {
    guard let id = cases[one].engagement else { return }
    if perform(ResumeEngagement(id), as: cases[one].individual) != nil {
      put(.planning, one, inDays: 1...4)
    }
  }

  /// Practitioners who leave the pool, or cannot be had for a time; the individuals go first for others.
  mutating func practitionersLeave() {
    let live = state.practitioners.values.filter { $0.status == .live }
      .sorted { $0.id < $1.id }
    for practitioner in live {
      let draw = random.below(1000)
      guard draw < YearChances.leaves + YearChances.cannotBeHad else { continue }
      let leaves = draw < YearChances.leaves
      var next = practitioner
      if leaves {
        next.status = .left
      } else if let away = DateSpan(from: today, to: today.adding(days: 90)) {
        next.away = next.away.filter { !$0.overlaps(away) } + [away]
      }
      for invitation in state.invitations(to: practitioner.id) where invitation.state == .sent {
        guard let one = caseOfRequest[invitation.request],
          perform(WithdrawInvitation(invitation.id), as: coordinator) != nil
        else { continue }
        interrupt(one)
        notTaken(one)
      }
      guard perform(RegisterRecords([.practitioner(next)]), as: coordinator) != nil else {
        continue
      }
      tallies.count("practitioner", leaves ? "left" : "unavailable")
      for engagement in state.engagements(of: practitioner.id) where engagement.state.isLive {
        guard let one = caseOfEngagement[engagement.id] else { continue }
        loses(one, engagement, because: leaves ? .practitionerLeft : .practitionerUnavailable)
      }
    }
  }

  /// An individual loses their practitioner, or waits for them.
  private mutating func loses(_ one: Int, _ engagement: Engagement, because code: ClosureCode) {
    interrupt(one)
    if let session = cases[one].session, let coach = cases[one].coach {
      _ = perform(CancelSession(session), as: coach)
      cases[one].session = nil
    }
    let waits =
      code == .practitionerUnavailable && engagement.state == .active
      && random.chance(ofThousand: 400)
    guard waits else {
      end(one, because: code, as: coordinator)
      return
    }
    let returns = today.adding(days: 91)
    let pause = PauseEngagement(engagement.id, until: returns, because: .practitionerUnavailable)
    if perform(pause, as: coordinator) != nil {
      put(.resuming, one, at: zone.startOfDay(returns).adding(seconds: 9 * 3600))
    }
  }
}
