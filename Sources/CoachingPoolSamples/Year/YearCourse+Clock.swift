internal import CoachingPool

// What the clock ends and asks, and who answers.
extension YearCourse {
  mutating func lookAtTheClock() {
    if let outcome = perform(ExpireInvitations(), as: .system) {
      for invitation in outcome.expired {
        if let one = caseOfRequest[invitation.request] { notTaken(one) }
      }
      for invitation in outcome.sent { invited(by: invitation) }
    }
    for engagement in perform(AskAboutEngagement(), as: .system) ?? [] {
      guard let one = caseOfEngagement[engagement.id],
        random.chance(ofThousand: YearChances.answersTheClock)
      else { continue }
      interrupt(one)
      put(.answeringTheClock, one, inDays: 1...12)
    }
    for engagement in perform(EndDormant(), as: .system) ?? [] {
      if let one = caseOfEngagement[engagement.id] { hasEnded(one, engagement.id) }
    }
    for request in perform(AskIfStillWanted(), as: .system) ?? [] {
      guard let one = caseOfRequest[request.id],
        random.chance(ofThousand: YearChances.answersTheClock)
      else { continue }
      put(.answeringForTheRequest, one, inDays: 1...12)
    }
    _ = perform(ExpireRequests(), as: .system)
  }

  /// The individual answers that it stands, and takes it up where it lay.
  mutating func answerTheClock(_ one: Int) {
    guard let id = cases[one].engagement, let engagement = state.engagement(id),
      engagement.state.isLive,
      perform(ConfirmEngagement(id), as: cases[one].individual) != nil
    else { return }
    switch engagement.state {
    case .paused: put(.resuming, one, inDays: 0...3)
    case .active: put(.planning, one, inDays: 0...3)
    case .closing: put(.closing, one, inDays: 1...5)
    case .contracting: put(.planningContracting, one, inDays: 1...3)
    case .proposed, .chemistry: put(.planningChemistry, one, inDays: 1...3)
    case .completed, .endedEarly, .cancelled: break
    }
  }

  mutating func answerForTheRequest(_ one: Int) {
    guard let request = state.request(cases[one].request), request.state.looksForAPractitioner
    else { return }
    let answer: AnswerQuestion.Answer =
      random.chance(ofThousand: YearChances.stillWants) ? .stillWanted : .noLongerWanted
    _ = perform(AnswerQuestion(request.id, answer), as: cases[one].individual)
  }
}
