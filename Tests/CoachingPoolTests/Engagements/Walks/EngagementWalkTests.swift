import Testing

@testable import CoachingPool

/// Random walks over the commands about engagements, with what must hold after each of them.
@Suite struct `Any sequence of commands about engagements` {
  @Test
  func
    `8.3, 8.4, A18, A19, A31, A34, A35: keeps states, ends, sessions, chosen ones and the trail, on 200 walks, or 10,000`()
  {
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
    let around =
      [SessionEvent.plan, .record, .hold, .cancelInTime, .cancelLate, .miss, .move, .correct]
      .map(\.rawValue)
      + [ContractingEvent.setInvolvement, .propose, .sign].map(\.rawValue)
      + [ReviewEvent.waiveFinalReview, .handOver].map(\.rawValue)
    for event in around { #expect(walks.around[event, default: 0] > 20, "hardly any \(event)") }
    for flag in [
      SessionFlag.beforeAgreement, .whilePaused, .afterClosure, .agreementLapsed, .overlapsAnother,
    ] { #expect(walks.flags[flag, default: 0] > 0, "never \(flag)") }
    for code in [
      .noSuchMove, .notInThisRole, .notThePersonConcerned, .partyToIt, .nameThePerson,
      .noSessionHeld, .sessionWasHeld, .nothingBegan, .codeNotForThisRole, .involvementNotSet,
      .noAgreement, .agreementNotNew, .chemistryIsRequired, .pauseOutOfRange,
      .finalReviewIsOpen, .sessionsStillPlanned, .extensionAddsNothing, .referralNotAgreed,
      .missingSignature, .actionsNotHandedOver, .engagementNotUnderWay, .beyondPlan,
      .overlapsASession,
    ] as [ReasonCode] {
      #expect(walks.refused[code, default: 0] > 0, "never refused for \(code)")
    }
    for end in EngagementState.allCases where !end.isLive {
      #expect(walks.ends[end, default: 0] > 20, "hardly any \(end)")
    }
  }
}

struct EngagementWalks {
  var refused: [ReasonCode: Int] = [:]
  var ends: [EngagementState: Int] = [:]
  /// The moves of engagements, each with the state before.
  var moves: [String: Int] = [:]
  /// What happened around them: sessions, contracting, reviews.
  var around: [String: Int] = [:]
  var flags: [SessionFlag: Int] = [:]
  var broken: [String: Int] = [:]
  private var isSlow = false
  /// Within how many seconds the next step comes.
  private(set) var pace = 600

  typealias Scene = (Role, PersonID?) -> CommandContext

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
    var time = now
    // Most walks hurry, some are slow enough for the clock to ask.
    pace = [600, 86_400, 10 * 86_400, 40 * 86_400][random.next(below: 4)]
    isSlow = pace > 30 * 86_400
    for _ in 0..<40 {
      time = time.adding(seconds: 1 + random.next(below: pace))
      step(&state, at: time, &random)
    }
    for engagement in state.engagements.values { ends[engagement.state, default: 0] += 1 }
  }

  private mutating func step(
    _ state: inout PoolState, at time: Instant, _ random: inout SplitMix64
  ) {
    let coach = Self.coaches[random.next(below: 3)]
    let salt = random.next()
    func scene(_ role: Role, _ person: PersonID? = nil) -> CommandContext {
      context(role, person, at: time, randomness: salt)
    }
    let all = state.engagements.values.sorted { $0.proposed < $1.proposed }
    guard !all.isEmpty, random.next(below: 12) > 0 else {
      let id = InvitationID(stringLiteral: "i-\(coach.person)")
      give(AcceptInvitation(id), &state, scene(.practitioner, coach.person))
      return
    }
    let live = all.filter(\.state.isLive)
    if isSlow, random.next(below: 5) > 0 {
      give(AskAboutEngagement(), &state, scene(.system))
      give(EndDormant(), &state, scene(.system))
      if let asked = live.first(where: { !$0.questions.isEmpty }), random.next(below: 6) == 0 {
        give(ConfirmEngagement(asked.id), &state, scene(.individual, "amara"))
      }
      return
    }
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
    case 9, 22: give(CancelEngagement(id, because: .other), &state, actor)
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
    at time: Instant, _ random: inout SplitMix64, _ scene: Scene
  ) {
    let id = engagement.id
    // Whatever the state, something may take place, and somebody may want to plan.
    if ![.contracting, .active, .closing].contains(engagement.state), random.next(below: 3) == 0 {
      meet(id, practitioner, &state, at: time, &random, scene)
    }
    let one =
      random.next(below: 2) == 0
      ? scene(.individual, "amara") : scene(.practitioner, practitioner)
    let system = scene(.system, nil)
    switch engagement.state {
    case .proposed:
      give(PlanChemistry(id, at: time, mode: .video), &state, one)
    case .chemistry: give(AnswerChemistry(id, .yes), &state, one)
    case .contracting:
      if random.next(below: 16) == 0 { give(CancelEngagement(id, because: .other), &state, one) }
      contract(id, practitioner, &state, at: time, &random, scene)
      give(Activate(id), &state, system)
    case .active:
      work(id, practitioner, &state, at: time, &random, scene)
      switch random.next(below: 10) {
      case 0:
        let returns = PoolTimeZone.unitedKingdom.date(at: time).adding(days: 30)
        give(PauseEngagement(id, until: returns), &state, one)
      case 1, 9: give(Recontract(id, because: .sharedGoals), &state, one)
      case 2: give(EndEarly(id, because: .other), &state, one)
      case 3, 4, 5: break
      default: give(BeginClosing(id), &state, random.next(below: 4) == 0 ? system : one)
      }
    case .paused: give(ResumeEngagement(id), &state, one)
    case .closing:
      close(id, practitioner, &state, at: time, &random, scene)
      let sessions = engagement.proposedExtension?.sessions ?? 6
      if random.next(below: 2) == 0 { give(ExtendEngagement(id, to: sessions), &state, one) }
      give(CompleteEngagement(id), &state, system)
    case .completed, .endedEarly, .cancelled: give(ConfirmEngagement(id), &state, one)
    }
  }

  /// Gives a command and tells for what it was refused; empty where it was carried out.
  @discardableResult
  mutating func give<C: Command>(
    _ command: C, _ state: inout PoolState, _ context: CommandContext
  ) -> [ReasonCode] {
    do throws(Refusal) {
      let decision = try decide(command, state, context)
      guard !decision.changes.isEmpty else { return [] }
      let before = state
      state.apply(decision.changes)
      require(
        state.auditEntries.count > before.auditEntries.count, "whatever changes leaves an entry")
      check(state, after: before, with: decision.changes, at: context.now)
      return []
    } catch {
      require(!error.reasons.isEmpty, "a refusal has a reason")
      for reason in error.reasons { refused[reason.code, default: 0] += 1 }
      return error.reasons.map(\.code)
    }
  }

  // Broken promises are collected: a million expectations would take longer than all the walks.
  mutating func require(_ condition: Bool, _ promise: @autoclosure () -> String) {
    if !condition { broken[promise(), default: 0] += 1 }
  }
}
