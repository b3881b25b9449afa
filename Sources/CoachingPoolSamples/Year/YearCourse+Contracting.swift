internal import CoachingPool

// The agreement: how far a sponsor is involved, the conversation, the signatures.
extension YearCourse {
  mutating func decideInvolvement(_ one: Int) {
    guard let id = cases[one].engagement, let coach = cases[one].coach,
      let engagement = state.engagement(id)
    else { return }
    if random.chance(ofThousand: YearChances.dropsOutInContracting) {
      let cancel = CancelEngagement(id, because: .individualEnded)
      if perform(cancel, as: cases[one].individual) != nil { hasEnded(one, id) }
      return
    }
    let terms = state.involvementTerms(of: engagement, on: today)
    let suggested = InvolvementSuggestion(signs(), isElectedMember: terms.isElectedMember).outcome
    let sponsor = suggested == .policyExempt ? nil : manager(of: engagement)
    let isAlways = terms.threeWay == .always
    var involvement = Involvement(.none, because: .policyExempt)
    var decider = coach
    if let sponsor {
      let isFull =
        isAlways || suggested == .full || suggested == .ask && random.chance(ofThousand: 500)
      involvement = Involvement(isFull ? .full : .lightTouch)
      cases[one].sponsor = actor(sponsor, as: .sponsor)
    } else if suggested != .policyExempt {
      involvement = Involvement(
        .none, because: isAlways ? .individualDeclined : .notAppropriatePerson)
      // Where three-way contracting is mandatory, less is the coordinator's to decide (rule R26).
      if isAlways { decider = coordinator }
    }
    cases[one].level = involvement.level
    let choices = sponsor.map { [SetInvolvement.Choice($0, .lineManager)] } ?? []
    guard perform(SetInvolvement(id, involvement, sponsors: choices), as: decider) != nil else {
      return
    }
    planContracting(one)
  }

  /// Some of the guide's signs, as the two see them.
  private mutating func signs() -> [InvolvementIndicator] {
    let all = InvolvementIndicator.allCases
    let level: Involvement.Level = random.chance(ofThousand: 550) ? .full : .lightTouch
    let some = random.pick(random.number(in: 1...2), of: all.filter { $0.speaksFor == level })
    // Now and then the signs are mixed, and the two decide.
    return random.chance(ofThousand: 120) ? some + [random.pick(all)] : some
  }

  /// Who manages the individual, unless they are the practitioner.
  private func manager(of engagement: Engagement) -> PersonID? {
    guard let individual = engagement.participants.first,
      let organisation = engagement.organisation
    else { return nil }
    let post = state.affiliations(of: individual, on: today)
      .first { $0.organisation == organisation }
    guard let manager = post?.manager, state.people[manager] != nil,
      !engagement.participants.contains(manager),
      state.practitioner(engagement.practitioner)?.person != manager
    else { return nil }
    return manager
  }

  mutating func planContracting(_ one: Int) {
    guard let id = cases[one].engagement, let coach = cases[one].coach else { return }
    let at = hour(inDays: 2...9)
    cases[one].start = at
    let plan = PlanContractingMeeting(id, at: at, mode: cases[one].mode)
    guard perform(plan, as: coach) != nil else { return }
    put(.contracting, one, at: at.adding(seconds: 3600))
  }

  mutating func meetForContracting(_ one: Int) {
    guard let id = cases[one].engagement, let coach = cases[one].coach,
      let engagement = state.engagement(id)
    else { return }
    _ = perform(
      RecordHeldSession(
        unplannedIn: id, .contracting, at: cases[one].start, minutes: 30, by: cases[one].mode),
      as: coach)
    let proposed = terms(of: engagement, one)
    // A plan that was extended beyond what is permitted stands, for a reason, in a new agreement.
    let most = state.policy.engagements.permittedSessions.most
    let exception: PlanException? =
      proposed.logistics.sessions > most ? .individualsWish : nil
    guard
      let version = perform(
        ProposeAgreement(id, proposed, exception: exception), as: coach)?.number
    else { return }
    let sign = SignAgreement(id, version: version, acknowledgesLimits: true)
    _ = perform(sign, as: cases[one].individual)
    _ = perform(sign, as: coach)
    cases[one].sponsorSigned = false
    if cases[one].sponsor != nil, random.chance(ofThousand: YearChances.sponsorSigns) {
      queue.add(.sponsorSigns(case: one), at: hour(inDays: 1...9))
    }
    if perform(Activate(id), as: .system) != nil { put(.planning, one, inDays: 0...3) }
  }

  /// The policy's standard terms, with one goal and what people type.
  private func terms(of engagement: Engagement, _ one: Int) -> AgreementTerms {
    let coach = cases[one].coach?.person ?? PersonID(unchecked: "unknown")
    var terms = AgreementTerms(
      standardOf: state.policy.engagements, for: engagement.line,
      parties: AgreementParty.list(of: engagement, practitioner: coach, on: today))
    terms.logistics.sessions = max(cases[one].sessions, engagement.plan?.sessions ?? 0)
    terms.logistics.minutes = cases[one].minutes
    terms.logistics.mode = cases[one].mode
    terms.goals = [
      SharedGoal(
        id: Self.goal, goal: "Hand work over with confidence.",
        individualImpact: "Time for what only they can do.",
        organisationalImpact: "Decisions are made where the work is.",
        measure: "Two pieces of work are handed over by the last session.")
    ]
    terms.say("A team whose work is growing.", about: .workplaceContext)
    terms.say("The practice between sessions is talked over.", about: .support)
    return terms
  }

  static let goal = SharedGoalID(unchecked: "goal-1")

  mutating func sponsorSigns(_ one: Int) {
    guard let id = cases[one].engagement, let sponsor = cases[one].sponsor,
      !cases[one].sponsorSigned, let engagement = state.engagement(id),
      [.contracting, .active, .paused, .closing].contains(engagement.state),
      engagement.recontracting == nil,
      let version = state.sharedAgreements[id]?.current?.number
    else { return }
    cases[one].sponsorSigned =
      perform(SignAgreement(id, version: version, acknowledgesLimits: true), as: sponsor) != nil
  }

  /// Before a second session is planned the sponsor has signed, or the two choose a light touch (A17).
  mutating func settleTheSponsor(_ one: Int) {
    guard cases[one].level == .full, !cases[one].sponsorSigned, let id = cases[one].engagement,
      let coach = cases[one].coach, let sponsor = cases[one].sponsor?.person,
      let engagement = state.engagement(id), state.sessionTally(of: id).held > 0
    else { return }
    let terms = state.involvementTerms(of: engagement, on: today)
    if terms.threeWay == .always || random.chance(ofThousand: 500) {
      sponsorSigns(one)
    } else {
      // One proposes it, and the other agrees (rule A17).
      let lighter = SetInvolvement(
        id, Involvement(.lightTouch), sponsors: [SetInvolvement.Choice(sponsor, .lineManager)])
      guard perform(lighter, as: coach) != nil,
        perform(lighter, as: cases[one].individual) != nil
      else { return }
      cases[one].level = .lightTouch
    }
  }
}
