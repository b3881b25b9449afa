internal import CoachingPool

// Who meets whom: a round that is drafted, reviewed and published; or a list of the individual's own.
extension YearCourse {
  mutating func holdARound() {
    let looking = state.requests.contains { $0.value.state.looksForAPractitioner }
    guard looking, let result = try? MatchingRound.run(on: state, at: now),
      let draft = perform(DraftRound(result), as: coordinator)
    else { return }
    // Nobody is left behind in silence (rule A06).
    for id in draft.unmatched {
      guard let request = state.request(id),
        request.needsADecisionBeforeMissingAnotherRound(under: state.policy.requests)
      else { continue }
      _ = perform(DecideMissedRounds(id, .keepWaiting), as: coordinator)
    }
    guard perform(ReviewRound(draft.id), as: coordinator) != nil,
      let published = perform(PublishRound(draft.id), as: coordinator)
    else { return }
    for invitation in published.invitations { invited(by: invitation) }
  }

  mutating func choose(_ one: Int) {
    let id = cases[one].request
    guard let request = state.request(id), request.state.looksForAPractitioner else { return }
    cases[one].tries += 1
    let listed = directory.list(for: request, in: state, on: today, at: now, by: &random)
    if listed.isEmpty || cases[one].tries > 8 {
      if cases[one].tries > 8 {
        _ = perform(WithdrawRequest(id), as: cases[one].individual)
      } else {
        put(.choosing, one, inDays: 10...20)
      }
      return
    }
    guard perform(ChoosePractitioners(id, .ranked(listed)), as: cases[one].individual) != nil
    else { return }
    forward(one)
  }

  /// Passes a request on to the next choice.
  mutating func forward(_ one: Int) {
    switch perform(ForwardRequest(cases[one].request), as: .system) {
    case .invited(let invitation): invited(by: invitation)
    case .noMatchFound:
      // The list is used up: the individual chooses anew, or leaves it to the pool.
      if settings.matching == .ownChoice {
        put(.choosing, one, inDays: 5...15)
      } else {
        _ = perform(
          ChoosePractitioners(cases[one].request, .chooseForMe), as: cases[one].individual)
      }
    case .awaitsAnAnswer, nil: break
    }
  }

  /// Somebody was invited, and will answer or not.
  mutating func invited(by invitation: Invitation) {
    guard let one = caseOfRequest[invitation.request],
      let practitioner = state.practitioner(invitation.practitioner)
    else { return }
    cases[one].invitation = invitation.id
    cases[one].practitioner = practitioner.id
    cases[one].coach = actor(practitioner.person, as: .practitioner)
    put(.answeringAnInvitation, one, inDays: 1...10)
  }

  mutating func answerInvitation(_ one: Int) {
    guard let id = cases[one].invitation, let coach = cases[one].coach,
      state.state(of: id) == .sent
    else { return }
    let draw = random.below(1000)
    if draw < YearChances.accepts {
      // What has changed since the invitation may stand in the way; then it is declined instead.
      let changed = state.policy.matching.requirements.map { ReasonCode($0.name.description) }
      if let engagement = perform(AcceptInvitation(id), as: coach, mayMeet: changed) {
        begin(one, engagement.id)
        return
      }
    } else if draw >= YearChances.accepts + YearChances.declines {
      // Left unanswered: the clock ends it.
      return
    }
    let code = random.pick(DeclineCode.allCases.filter { $0 != .conflictOfInterest })
    if perform(DeclineInvitation(id, because: code), as: coach) != nil { notTaken(one) }
  }

  /// An invitation led to nothing: the next on the list is asked, or the next round decides.
  mutating func notTaken(_ one: Int) {
    cases[one].invitation = nil
    guard let request = state.request(cases[one].request), request.state.looksForAPractitioner
    else { return }
    if settings.matching == .rounds, case .chooseForMe = request.preferences.choice { return }
    forward(one)
  }

  mutating func askAgain(_ one: Int) {
    guard let engagement = cases[one].engagement,
      case .cleared(let clearance, _) = screen(cases[one].asker),
      let request = perform(
        RequestRematch(engagement, with: clearance, choice: .chooseForMe),
        as: cases[one].individual)
    else { return }
    tallies.count("request", "rematch")
    let next = cases.count
    cases.append(
      YearCase(
        cases[one].individual, request.id, request.kind, of: request.organisation,
        asker: cases[one].asker))
    caseOfRequest[request.id] = next
    look(next)
  }
}
