@testable import CoachingPool

// What people do around the moves of an engagement, by the commands for it: they contract, meet, and look
// back.
extension EngagementWalks {
  /// The two make an agreement, some steps at once, and now and then meet all the same.
  mutating func contract(
    _ id: EngagementID, _ practitioner: PersonID?, _ state: inout PoolState, at time: Instant,
    _ random: inout SplitMix64, _ scene: Scene
  ) {
    // While the agreement is made anew they take their time, and go on under the old one.
    let isMadeAnew = state.engagements[id]?.recontracting != nil
    if random.next(below: 5) < (isMadeAnew ? 4 : 1) {
      meet(id, practitioner, &state, at: time, &random, scene)
      return
    }
    for _ in 0..<(1 + random.next(below: 4)) {
      guard let engagement = state.engagements[id] else { return }
      let one = either(practitioner, &random, scene)
      let agreement = state.sharedAgreements[id]
      let current = agreement?.current
      let isOld = current.map { $0.number == engagement.agreementVersion } ?? true
      if engagement.involvement == nil {
        involve(id, &state, &random, one)
      } else if isOld || random.next(below: 12) == 0 {
        propose(id, &state, at: time, &random, one)
      } else if let current {
        let missing = [
          (Role.individual, PersonID("amara")), (.practitioner, practitioner ?? "amara"),
          (.sponsor, "selma"),
        ].filter { role, _ in
          !current.signatures.contains { $0.party.role == role }
            && (role != .sponsor || random.next(below: 4) == 0)
        }
        guard let (role, person) = missing.first else { return }
        // Now and then somebody signs what no longer stands.
        let version = random.next(below: 16) == 0 ? current.number - 1 : current.number
        give(
          SignAgreement(id, version: version, acknowledgesLimits: true), &state,
          scene(role, person))
      }
    }
  }

  private mutating func involve(
    _ id: EngagementID, _ state: inout PoolState, _ random: inout SplitMix64, _ one: CommandContext
  ) {
    let selma = [SetInvolvement.Choice("selma", .lineManager)]
    switch random.next(below: 4) {
    case 0: give(SetInvolvement(id, Involvement(.full), sponsors: selma), &state, one)
    case 1: give(SetInvolvement(id, Involvement(.none, because: .selfDirected)), &state, one)
    default: give(SetInvolvement(id, Involvement(.lightTouch), sponsors: selma), &state, one)
    }
  }

  private mutating func propose(
    _ id: EngagementID, _ state: inout PoolState, at time: Instant, _ random: inout SplitMix64,
    _ one: CommandContext
  ) {
    let parties = state.contracting(of: id, on: state.date(at: time))?.parties ?? []
    var terms = AgreementTerms(standardOf: state.policy.engagements, parties: parties)
    terms.logistics.sessions = 1 + random.next(below: 3)
    if random.next(below: 3) > 0 { terms.reviewPlan.points = [.midway] }
    terms.goals = [
      SharedGoal(
        id: "g-1", goal: "To delegate", individualImpact: "Evenings",
        organisationalImpact: "A team that decides", measure: "Three tasks by autumn")
    ]
    terms.say("Another service joins.", about: .workplaceContext)
    terms.say("A meeting each week.", about: .support)
    // Now and then something is missing.
    if random.next(below: 12) == 0 { terms.goals = [] }
    give(ProposeAgreement(id, terms), &state, one)
  }

  /// The two work: they plan and meet, and now and then look back early.
  mutating func work(
    _ id: EngagementID, _ practitioner: PersonID?, _ state: inout PoolState, at time: Instant,
    _ random: inout SplitMix64, _ scene: Scene
  ) {
    if random.next(below: 8) == 0 {
      let version = state.engagements[id]?.agreementVersion ?? 1
      give(
        SignAgreement(id, version: version, acknowledgesLimits: true), &state,
        scene(.sponsor, "selma"))
    }
    if random.next(below: 12) == 0 { lookBack(id, practitioner, &state, at: time, &random, scene) }
    for _ in 0...random.next(below: 3) {
      meet(id, practitioner, &state, at: time, &random, scene)
    }
  }

  /// The two come to an end: they look back, hand over, and now and then meet once more.
  mutating func close(
    _ id: EngagementID, _ practitioner: PersonID?, _ state: inout PoolState, at time: Instant,
    _ random: inout SplitMix64, _ scene: Scene
  ) {
    if random.next(below: 3) == 0 { meet(id, practitioner, &state, at: time, &random, scene) }
    if random.next(below: 2) == 0 { lookBack(id, practitioner, &state, at: time, &random, scene) }
    if random.next(below: 2) == 0 {
      give(HandOverToIndividual(id), &state, either(practitioner, &random, scene))
    }
  }

  private mutating func lookBack(
    _ id: EngagementID, _ practitioner: PersonID?, _ state: inout PoolState, at time: Instant,
    _ random: inout SplitMix64, _ scene: Scene
  ) {
    let one = either(practitioner, &random, scene)
    if random.next(below: 2) == 0 {
      give(WaiveFinalReview(id, because: .lookedAtBefore), &state, one)
    } else {
      record(id, .finalReview, &state, at: time, &random, one)
    }
  }

  /// A session is planned, held, moved, called off or missed; some take place that nobody had planned.
  mutating func meet(
    _ id: EngagementID, _ practitioner: PersonID?, _ state: inout PoolState, at time: Instant,
    _ random: inout SplitMix64, _ scene: Scene
  ) {
    let one = either(practitioner, &random, scene)
    let planned = state.sessions(of: id).filter { $0.state == .planned }
    let over = planned.first { $0.planned.map { $0.end <= time } ?? false }
    let ahead = planned.first { $0.planned.map { time < $0.start } ?? false }
    let draw = random.next(below: 10)
    if let ahead, draw < 6 {
      if draw < 3 {
        give(CancelSession(ahead.id), &state, one)
        plan(id, &state, at: time, &random, one)
      } else {
        let later = time.adding(seconds: 60 + random.next(below: 4 * pace))
        give(MoveSession(ahead.id, to: later), &state, one)
      }
    } else if let over, draw < 4 {
      let side: EngagementSide = draw % 2 == 0 ? .individual : .practitioner
      give(RecordMissedSession(over.id, by: side), &state, one)
    } else if let over {
      let codes = give(
        RecordHeldSession(over.id, minutes: over.planned?.minutes ?? 30), &state, one)
      requireRecorded(codes, one)
    } else if ahead == nil, draw < 8 {
      plan(id, &state, at: time, &random, one)
    } else if draw == 8, let held = state.sessions(of: id).last(where: { $0.state == .held }) {
      give(CorrectSession(held.id), &state, one)
    } else {
      record(id, .session, &state, at: time, &random, one)
    }
  }

  private mutating func plan(
    _ id: EngagementID, _ state: inout PoolState, at time: Instant, _ random: inout SplitMix64,
    _ one: CommandContext
  ) {
    // Some are so near that calling them off comes late.
    let within = random.next(below: 2) == 0 ? min(pace, 40_000) : 3 * pace
    let start = time.adding(seconds: 60 + random.next(below: within))
    give(
      PlanSession(id, at: start, minutes: 30 + random.next(below: 60), by: .video), &state, one)
  }

  private mutating func record(
    _ id: EngagementID, _ kind: SessionKind, _ state: inout PoolState, at time: Instant,
    _ random: inout SplitMix64, _ one: CommandContext
  ) {
    let minutes = 1 + random.next(below: 60)
    var start = time.adding(seconds: -60 * minutes - random.next(below: pace))
    // Now and then it lies beside a meeting of Amara's with somebody else.
    if random.next(below: 2) == 0,
      let beside = state.sessions.values.filter({ $0.engagement != id }).compactMap(\.held)
        .map({ $0.start.adding(seconds: 30) })
        .filter({ $0.adding(seconds: 60 * minutes) <= time }).max()
    {
      start = beside
    }
    let codes = give(
      RecordHeldSession(unplannedIn: id, kind, at: start, minutes: minutes, by: .phone), &state,
      one)
    requireRecorded(codes, one)
  }

  /// Only a record of the same session refuses, and whoever is none of the two; the state never does.
  private mutating func requireRecorded(_ codes: [ReasonCode], _ one: CommandContext) {
    let isOutsider = one.actor.person == "paula"
    let meant: [ReasonCode] = isOutsider ? [.notThePersonConcerned] : [.recordedBefore]
    require(
      codes.allSatisfy(meant.contains), "A18, A31: what took place is recorded in any state")
    require(!isOutsider || codes == meant, "8.4: an outsider records nothing")
  }

  /// One of the two, and now and then somebody who is neither.
  private func either(
    _ practitioner: PersonID?, _ random: inout SplitMix64, _ scene: Scene
  ) -> CommandContext {
    switch random.next(below: 24) {
    case 0: scene(.individual, "paula")
    case 1...12: scene(.individual, "amara")
    default: scene(.practitioner, practitioner)
    }
  }
}
