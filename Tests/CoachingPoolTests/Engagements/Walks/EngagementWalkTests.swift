import Testing

@testable import CoachingPool

/// Random walks over the commands about engagements, with what must hold after every step.
@Suite struct `Any sequence of commands about engagements` {
  @Test
  func `8.3, A19, A35: keeps states, ends, chosen ones and the trail, on 200 walks, or 10,000`() {
    var walks = EngagementWalks()
    for seed in 0..<(TestCounts.isFull ? 10_000 : 200) { walks.walk(seed: UInt64(seed)) }
    #expect(walks.broken == [:])
    // The walks have met what they are about: events, or every row of the table, every end, guards.
    if TestCounts.isFull {
      for row in EngagementMachine.table.rows {
        let name = "\(row.from?.rawValue ?? "-") \(row.event.rawValue)"
        #expect(walks.moves[name, default: 0] > 0, "never \(name)")
      }
    }
    for event in EngagementEvent.allCases {
      #expect(walks.moves.keys.contains { $0.hasSuffix(" \(event.rawValue)") }, "never \(event)")
    }
    for code in [
      .noSuchMove, .notInThisRole, .notThePersonConcerned, .partyToIt, .nameThePerson,
      .noSessionHeld, .sessionWasHeld, .nothingBegan, .codeNotForThisRole, .involvementNotSet,
      .noAgreement, .agreementNotNew, .chemistryIsRequired, .pauseOutOfRange,
      .finalReviewIsOpen, .sessionsStillPlanned, .extensionAddsNothing, .referralNotAgreed,
    ] as [ReasonCode] {
      #expect(walks.refused[code, default: 0] > 0, "never refused for \(code)")
    }
    for end in EngagementState.allCases where !end.isLive {
      #expect(walks.ends[end, default: 0] > 20, "hardly any \(end)")
    }
  }
}

private struct EngagementWalks {
  var refused: [ReasonCode: Int] = [:]
  var ends: [EngagementState: Int] = [:]
  var moves: [String: Int] = [:]
  var broken: [String: Int] = [:]
  /// What other records would say of each engagement.
  private var facts: [EngagementID: EngagementFacts] = [:]
  private var changed = false
  private var isSlow = false

  private static let coaches: [(id: PractitionerID, person: PersonID)] = [
    ("coach-boris", "boris"), ("coach-cleo", "cleo"), ("coach-dan", "dan"),
  ]

  mutating func walk(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var policy = PoolPolicy()
    policy.requests.maxConcurrentInvitations = 3
    policy.engagements.maySkipChemistry = random.next(below: 3) > 0
    var state = threeCoaches(
      .policy(policy), .person(officer("selma", .headOfService)),
      .request(request("r", by: "amara")))
    for coach in Self.coaches {
      state.apply([
        .put(
          .invitation(
            invitation(.init(stringLiteral: "i-\(coach.person)"), for: "r", to: coach.id)))
      ])
    }
    facts = [:]
    var time = now
    // Most walks hurry, some are slow enough for the clock to ask.
    let pace = [600, 86_400, 40 * 86_400][random.next(below: 3)]
    isSlow = pace > 86_400
    for _ in 0..<40 {
      time = time.adding(seconds: 1 + random.next(below: pace))
      let before = state
      changed = false
      step(&state, at: time, &random)
      if changed { check(state, after: before, at: time) }
    }
    for engagement in state.engagements.values { ends[engagement.state, default: 0] += 1 }
  }

  private mutating func step(
    _ state: inout PoolState, at time: Instant, _ random: inout SplitMix64
  ) {
    let coach = Self.coaches[random.next(below: 3)]
    let salt = random.next()
    let known = facts
    func scene(_ role: Role, _ person: PersonID? = nil) -> CommandContext {
      var context = context(role, person, at: time, randomness: salt)
      context.engagements = known
      return context
    }
    let all = state.engagements.values.sorted { $0.proposed < $1.proposed }
    guard !all.isEmpty, random.next(below: 12) > 0 else {
      let id = InvitationID(stringLiteral: "i-\(coach.person)")
      give(AcceptInvitation(id), &state, scene(.practitioner, coach.person))
      return
    }
    if isSlow, random.next(below: 5) > 0 {
      give(AskAboutEngagement(), &state, scene(.system))
      give(EndDormant(), &state, scene(.system))
      return
    }
    let live = all.filter(\.state.isLive)
    let among = live.isEmpty || random.next(below: 12) == 0 ? all : live
    let chosen = among[random.next(below: among.count)]
    let id = chosen.id
    let practitioner = Self.coaches.first { $0.id == chosen.practitioner }?.person
    // Mostly those concerned, sometimes somebody else, or somebody in a role that is not theirs.
    let actors = [
      scene(.individual, "amara"), scene(.practitioner, practitioner), scene(.individual, "amara"),
      scene(.practitioner, practitioner), scene(.sponsor, "selma"), scene(.system),
      scene(.poolCoordinator, "paula"), scene(.poolCoordinator, "amara"), scene(.poolCoordinator),
      scene(.individual, "paula"),
    ]
    let actor = actors[random.next(below: actors.count)]
    guard random.next(below: 4) == 0 else {
      proceed(chosen, practitioner, &state, at: time, &random, scene)
      return
    }
    switch random.next(below: 28) {
    case 0, 1: give(PlanChemistry(id, at: time, mode: .video), &state, actor)
    case 2, 3, 4:
      give(AnswerChemistry(id, random.next(below: 3) == 0 ? .no : .yes), &state, actor)
    case 5: give(SkipChemistry(id), &state, actor)
    case 6, 7, 8: give(Activate(id), &state, scene(.system))
    case 9: give(CancelEngagement(id, because: .other), &state, actor)
    case 10, 11:
      let until = PoolTimeZone.unitedKingdom.date(at: time).adding(days: random.next(below: 400))
      let ground: PauseEngagement.Ground? =
        actor.actor.role == .poolCoordinator ? .practitionerUnavailable : nil
      give(PauseEngagement(id, until: until, because: ground), &state, actor)
    case 12: give(ResumeEngagement(id), &state, actor)
    case 13: give(Recontract(id, because: .sharedGoals), &state, actor)
    case 14, 15: give(BeginClosing(id), &state, actor)
    case 16, 17: give(ExtendEngagement(id, to: 3 + random.next(below: 5)), &state, actor)
    case 18: give(CompleteEngagement(id), &state, scene(.system))
    case 19, 23, 24, 25, 26, 27:
      let codes = ClosureCode.allCases
      give(
        EndEarly(
          id,
          because: random.next(below: 3) == 0 ? .referred : codes[random.next(below: codes.count)],
          route: .urgent,
          individualAgrees: random.next(below: 2) == 0), &state, actor)
    case 20: give(ConfirmEngagement(id), &state, actor)
    default:
      give(AskAboutEngagement(), &state, scene(.system))
      give(EndDormant(), &state, scene(.system))
    }
  }

  /// Does what comes next for an engagement in its state, by somebody whose it is.
  private mutating func proceed(
    _ engagement: Engagement, _ practitioner: PersonID?, _ state: inout PoolState,
    at time: Instant, _ random: inout SplitMix64, _ scene: (Role, PersonID?) -> CommandContext
  ) {
    let id = engagement.id
    let one =
      random.next(below: 2) == 0
      ? scene(.individual, "amara") : scene(.practitioner, practitioner)
    let system = scene(.system, nil)
    switch engagement.state {
    case .proposed:
      give(PlanChemistry(id, at: time, mode: .video), &state, one)
    case .chemistry: give(AnswerChemistry(id, .yes), &state, one)
    case .contracting:
      happen(id, &state, at: time, &random)
      give(Activate(id), &state, system)
    case .active:
      happen(id, &state, at: time, &random)
      switch random.next(below: 6) {
      case 0:
        let returns = PoolTimeZone.unitedKingdom.date(at: time).adding(days: 30)
        give(PauseEngagement(id, until: returns), &state, one)
      case 1: give(Recontract(id, because: .sharedGoals), &state, one)
      default: give(BeginClosing(id), &state, random.next(below: 4) == 0 ? system : one)
      }
    case .paused: give(ResumeEngagement(id), &state, one)
    case .closing:
      happen(id, &state, at: time, &random)
      let sessions = engagement.proposedExtension?.sessions ?? 6
      if random.next(below: 2) == 0 { give(ExtendEngagement(id, to: sessions), &state, one) }
      give(CompleteEngagement(id), &state, system)
    case .completed, .endedEarly, .cancelled: give(ConfirmEngagement(id), &state, one)
    }
  }

  /// Lets something happen outside the commands of this slice: a session, a signature, a decision
  /// about the sponsor, a review.
  private mutating func happen(
    _ id: EngagementID, _ state: inout PoolState, at time: Instant, _ random: inout SplitMix64
  ) {
    guard var engagement = state.engagements[id], engagement.state.isLive else { return }
    var known = facts[id] ?? EngagementFacts()
    switch random.next(below: 6) {
    case 0:
      known.sessions.held += 1
      known.sessions.lastHeld = time
      known.sessions.planned = random.next(below: 2)
    case 1, 2:
      known.readiness = ActivationReadiness(
        version: (known.readiness?.version ?? 0) + 1, .met)
    case 3:
      known.finalReview = .held
      known.actionsAreHandedOver = true
      known.sessions.planned = 0
    default:
      engagement.involvement = Involvement(random.next(below: 2) == 0 ? .full : .lightTouch)
      engagement.sponsors = [Sponsor("selma", .lineManager)]
      state.apply([.put(.engagement(engagement))])
    }
    facts[id] = known
  }

  private mutating func give<C: Command>(
    _ command: C, _ state: inout PoolState, _ context: CommandContext
  ) {
    do throws(Refusal) {
      let decision = try decide(command, state, context)
      let entries = state.auditEntries.count
      state.apply(decision.changes)
      changed = changed || !decision.changes.isEmpty
      let isTrailed = decision.changes.isEmpty || state.auditEntries.count > entries
      require(isTrailed, "whatever changes leaves an entry")
    } catch {
      require(!error.reasons.isEmpty, "a refusal has a reason")
      for reason in error.reasons { refused[reason.code, default: 0] += 1 }
    }
  }

  // Broken promises are collected: a million expectations would take longer than all the walks.
  private mutating func require(_ condition: Bool, _ promise: @autoclosure () -> String) {
    if !condition { broken[promise(), default: 0] += 1 }
  }

  private mutating func check(_ state: PoolState, after before: PoolState, at time: Instant) {
    let chosen = state.engagements(from: "r").count {
      $0.state.isLive && $0.state != .proposed && $0.state != .chemistry
    }
    require(chosen <= 1, "A35: one engagement of a request goes beyond chemistry")
    for engagement in state.engagements.values where before.engagements[engagement.id] != engagement
    {
      require(engagement.faults(in: state.policy).isEmpty, "sound engagements")
      require(
        state.referenceFaults(of: .engagement(engagement)).isEmpty,
        "8.3: nobody in two parts of one engagement")
      require(
        (engagement.currentPause != nil) == (engagement.state == .paused), "paused in a pause")
      require((engagement.closure == nil) == engagement.state.isLive, "an end has a closure")
      require(
        ![.active, .paused, .closing].contains(engagement.state)
          || engagement.activated != nil
            && engagement.agreementVersion != nil && engagement.involvement != nil,
        "E6: work rests on an agreement")
      if let closure = engagement.closure {
        let held = facts[engagement.id]?.sessions ?? SessionTally()
        require(held.lastHeld.map { $0 <= closure.at } ?? true, "8.3: no end before a session")
        require(engagement.state != .completed || held.held > 0, "E11: complete after a session")
        require(
          closure.code.countsAsCompletion == (engagement.state == .completed), "codes and ends")
      }
      if let former = before.engagements[engagement.id], !former.state.isLive {
        require(engagement == former, "E17: an end stays as it is")
      }
      checkTrail(of: engagement, in: state, after: before)
    }
    require(state.engagements.count >= before.engagements.count, "nothing is forgotten")
    let kept = before.auditEntries.count { state.auditEntries[$0.key] == $0.value }
    require(kept == before.auditEntries.count, "the trail only grows")
  }

  private mutating func checkTrail(
    of engagement: Engagement, in state: PoolState, after before: PoolState
  ) {
    let trail = state.auditTrail(of: engagement.id)
    require(trail.map(\.number) == Array(1...max(1, trail.count)), "entries without a gap")
    require(trail.last?.to == engagement.state.rawValue, "the trail ends where it stands")
    var last: String?
    var questions = 0
    for entry in trail {
      require(entry.from == last, "each entry begins where the last ended")
      last = entry.to
      guard let event = EngagementEvent(rawValue: entry.event) else {
        require(false, "a known event")
        continue
      }
      if before.auditEntries[entry.id] == nil {
        moves["\(entry.from ?? "-") \(entry.event)", default: 0] += 1
        let from = entry.from.flatMap { EngagementState(rawValue: $0) }
        let row = try? EngagementMachine.table.row(from: from, on: event, by: entry.role).get()
        require(row?.to.rawValue == entry.to, "each entry is a row of the table")
        let held = facts[engagement.id]?.sessions.held ?? 0
        require(event != .cancel || held == 0, "E7: no calling off after a session")
      }
      require(
        event != .endDormant || questions >= 2, "A19: two questions before an end by the clock")
      questions = event == .ask ? questions + 1 : 0
    }
  }
}
