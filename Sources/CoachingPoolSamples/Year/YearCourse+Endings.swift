internal import CoachingPool

// How engagements end, and what may follow.
extension YearCourse {
  mutating func beginClosing(_ one: Int, as actor: Actor) {
    guard let id = cases[one].engagement else { return }
    if perform(BeginClosing(id), as: actor) != nil { put(.closing, one, inDays: 5...15) }
  }

  mutating func close(_ one: Int) {
    guard let id = cases[one].engagement, let engagement = state.engagement(id) else { return }
    if !cases[one].wasExtended, !cases[one].metEarly,
      random.chance(ofThousand: YearChances.extends)
    {
      cases[one].wasExtended = true
      extend(one, engagement)
      return
    }
    review(one, engagement)
    let code: ClosureCode = cases[one].metEarly ? .goalsMetEarly : .asPlanned
    if perform(CompleteEngagement(id, because: code), as: .system) != nil { hasEnded(one, id) }
  }

  /// Everybody concerned is for two sessions more (E12).
  private mutating func extend(_ one: Int, _ engagement: Engagement) {
    let sessions = (engagement.plan?.sessions ?? cases[one].sessions) + 2
    var supporters = [cases[one].individual, cases[one].coach].compactMap { $0 }
    if engagement.involvement?.level == .full, let sponsor = cases[one].sponsor {
      supporters.append(sponsor)
    }
    if sessions > state.policy.engagements.permittedSessions.most { supporters.append(coordinator) }
    for actor in supporters {
      _ = perform(ExtendEngagement(engagement.id, to: sessions), as: actor)
    }
    cases[one].sessions = sessions
    put(.planning, one, inDays: 1...4)
  }

  /// Ends an engagement before its planned end; a session that is planned is called off first.
  mutating func end(_ one: Int, because code: ClosureCode, as actor: Actor?) {
    guard let id = cases[one].engagement, let actor else { return }
    if let session = cases[one].session {
      _ = perform(CancelSession(session), as: cases[one].individual)
      cases[one].session = nil
    }
    let isReferral = code == .referred
    let command = EndEarly(
      id, because: code, route: isReferral ? .urgent : nil, individualAgrees: isReferral)
    if perform(command, as: actor) != nil { hasEnded(one, id) }
  }

  /// An engagement has ended: many ask for another practitioner where the ending allows it.
  mutating func hasEnded(_ one: Int, _ id: EngagementID) {
    interrupt(one)
    guard let engagement = state.engagement(id), engagement.isRematchEligible,
      let code = engagement.closure?.code,
      ![.individualLeft, .individualEnded, .referred, .dormant].contains(code),
      random.chance(ofThousand: YearChances.asksAgain)
    else { return }
    put(.rematch, one, inDays: 2...10)
  }
}
