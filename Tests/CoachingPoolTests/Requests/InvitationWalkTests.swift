import Testing

@testable import CoachingPool

/// Random walks over the commands about invitations, with what must hold after every step.
@Suite struct `Any sequence of commands about invitations` {
  @Test(arguments: [1, 2])
  func `R18, R22, A04: keeps lists, places and ends, on 300 walks, or 4,000`(most: Int) throws {
    var walks = InvitationWalks()
    for seed in 0..<TestCounts.of(150, full: 2000) {
      try walks.walk(seed: UInt64(seed), most: most)
    }
    #expect(walks.broken == [:])
    // The walks have met what they are about.
    for code in [
      .invitationAlreadyOpen, .alreadyAsked, .notNextChoice, .noPlaceFree, .invitationExpired,
      "individualMayBeOfferedThem", "practitionerHasAPlaceFree", "practitionerIsNotAway",
    ] as [ReasonCode] {
      #expect(walks.refused[code, default: 0] > 0, "never refused for \(code)")
    }
    for state in Invitation.State.allCases where state != .sent {
      #expect(walks.ends[state, default: 0] > 20, "hardly any \(state)")
    }
    #expect(walks.waitlisted > 20 && walks.expiredRequests > 0 && walks.forwarded > 20)
  }
}

private struct InvitationWalks {
  var refused: [ReasonCode: Int] = [:]
  var ends: [Invitation.State: Int] = [:]
  var waitlisted = 0
  var expiredRequests = 0
  var forwarded = 0
  var broken: [String: Int] = [:]
  private var changed = false

  private static let people: [PersonID] = ["amara", "ben", "clara"]
  private static let coaches: [(id: PractitionerID, person: PersonID)] = [
    ("coach-boris", "boris"), ("coach-cleo", "cleo"), ("coach-dan", "dan"),
  ]

  mutating func walk(seed: UInt64, most: Int) throws {
    var random = SplitMix64(seed: seed &* 2 &+ UInt64(most))
    var policy = PoolPolicy()
    policy.requests.maxConcurrentInvitations = most
    policy.requests.forwardsAutomatically = random.next(below: 4) > 0
    var state = threeCoaches(.policy(policy), .person(officer("ben")), .person(officer("clara")))
    for (number, person) in Self.people.enumerated() {
      let id = RequestID(stringLiteral: "r\(number)")
      state.apply([
        .put(
          .request(
            request(id, by: person) {
              $0.preferences.choice = choice(&random)
              $0.submitted = now
            }))
      ])
    }
    for (index, coach) in Self.coaches.enumerated() {
      guard var practitioner = state.practitioners[coach.id] else { continue }
      practitioner.ownLimit = index == 0 ? 1 : 2
      if random.next(below: 3) == 0 { practitioner.away = [span("2026-06-20", "2026-06-27")] }
      state.apply([.put(.practitioner(practitioner))])
    }
    var time = now
    for _ in 0..<25 {
      time = time.adding(seconds: [600, 86_400, 8 * 86_400, 60 * 86_400][random.next(below: 4)])
      let before = state
      changed = false
      step(&state, at: time, &random)
      if changed { check(state, after: before, at: time, most: most) }
    }
    for invitation in state.invitations.values { ends[invitation.state, default: 0] += 1 }
    waitlisted += state.requests.values.count { $0.state == .waitlisted }
    expiredRequests += state.requests.values.count { $0.state == .expired }
  }

  private func choice(_ random: inout SplitMix64) -> PractitionerChoice {
    var ids = Self.coaches.map(\.id)
    ids.shuffle(using: &random)
    return random.next(below: 3) == 0
      ? .chooseForMe : .ranked(Array(ids.prefix(1 + random.next(below: 3))))
  }

  private mutating func step(
    _ state: inout PoolState, at time: Instant, _ random: inout SplitMix64
  ) {
    let who = random.next(below: 3)
    let request = RequestID(stringLiteral: "r\(who)")
    let coach = Self.coaches[random.next(below: 3)]
    let salt = random.next()
    let asIndividual = context(.individual, Self.people[who], at: time, randomness: salt)
    let asCoach = context(.practitioner, coach.person, at: time, randomness: salt)
    let asSystem = context(.system, at: time, randomness: salt)
    let invitations = state.invitations(to: coach.id)
    let invitation =
      invitations.isEmpty ? "none" : invitations[random.next(below: invitations.count)].id
    switch random.next(below: 14) {
    case 0, 1, 2: give(SendInvitation(request, to: coach.id), &state, asIndividual)
    case 3, 4: give(AcceptInvitation(invitation), &state, asCoach)
    case 5, 6, 7: give(DeclineInvitation(invitation, because: .other), &state, asCoach)
    case 8: give(ExpireInvitations(), &state, asSystem)
    case 9: give(WithdrawInvitation(invitation), &state, asIndividual)
    case 10:
      give(ForwardRequest(request), &state, asSystem)
      give(ResumeWaiting(request), &state, asSystem)
    case 11:
      give(
        ChoosePractitioners(
          request, choice(&random), avoid: random.next(below: 2) == 0 ? [coach.id] : []),
        &state, asIndividual)
    case 12:
      give(AskIfStillWanted(), &state, asSystem)
      give(ExpireRequests(), &state, asSystem)
    default:
      if random.next(below: 4) == 0 { give(WithdrawRequest(request), &state, asIndividual) }
    }
  }

  private mutating func give<C: Command>(
    _ command: C, _ state: inout PoolState, _ context: CommandContext
  ) {
    let sent = state.invitations.count
    do throws(Refusal) {
      let decision = try decide(command, state, context)
      state.apply(decision.changes)
      changed = changed || !decision.changes.isEmpty
    } catch {
      require(!error.reasons.isEmpty, "a refusal has a reason")
      for reason in error.reasons { refused[reason.code, default: 0] += 1 }
    }
    if C.name != SendInvitation.name { forwarded += state.invitations.count - sent }
  }

  // Broken promises are collected: a million expectations would take longer than all the walks.
  private mutating func require(_ condition: Bool, _ promise: String) {
    if !condition { broken[promise, default: 0] += 1 }
  }

  private mutating func check(
    _ state: PoolState, after before: PoolState, at time: Instant, most: Int
  ) {
    for request in state.requests.values {
      let open = state.invitations(for: request.id).filter { $0.state == .sent }
      require(open.count <= most, "at most so many open")
      let mayBeOpen = request.state == .open || request.state == .matched
      require(open.isEmpty || mayBeOpen, "none open once withdrawn, expired or waiting")
      for invitation in open {
        require(request.preferences.allows(invitation.practitioner), "only the individual's choice")
      }
    }
    for practitioner in state.practitioners.values {
      let cap = state.policy.capacity.limit(for: practitioner)
      require(state.liveEngagementCount(of: practitioner.id) <= cap, "no engagement past the cap")
      require(state.placesTaken(of: practitioner.id, at: time) <= cap, "no promise past the cap")
    }
    let date = PoolTimeZone.unitedKingdom.date(at: time)
    for invitation in state.invitations.values {
      require(invitation.faults().isEmpty, "sound invitations")
      guard let former = before.invitations[invitation.id] else {
        require(invitation.state == .sent && invitation.sent == time, "new ones are sent")
        let request = state.requests[invitation.request]
        require(
          request?.preferences.allows(invitation.practitioner) == true, "only the chosen are asked")
        let away = state.practitioners[invitation.practitioner]?.away ?? []
        require(!away.contains { $0.contains(date) }, "nobody is asked while away")
        continue
      }
      require(former.state == .sent || invitation == former, "what ended stays as it ended")
    }
    require(state.invitations.count >= before.invitations.count, "nothing is forgotten")
    let accepted = state.invitations.values.count { $0.state == .accepted }
    require(accepted == state.engagements.count, "an acceptance makes an engagement")
  }
}
