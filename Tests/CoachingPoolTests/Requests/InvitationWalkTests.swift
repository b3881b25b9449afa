import Testing

@testable import CoachingPool

/// Random walks over the commands about invitations, with what must hold after every step.
@Suite struct `Any sequence of commands about invitations` {
  @Test(arguments: [1, 2])
  func `R18, R22, A04: keeps lists, places and ends, over 2,000 walks`(most: Int) throws {
    var walks = InvitationWalks()
    for seed in 0..<1000 { try walks.walk(seed: UInt64(seed), most: most) }
    // The walks have met what they are about.
    for code in [
      .invitationAlreadyOpen, .alreadyAsked, .notNextChoice, .noPlaceFree, .invitationExpired,
      "individualMayBeOfferedThem", "practitionerHasAPlaceFree", "practitionerIsNotAway",
    ] as [ReasonCode] {
      #expect(walks.refused[code, default: 0] > 0, "never refused for \(code)")
    }
    for state in Invitation.State.allCases where state != .sent {
      #expect(walks.ends[state, default: 0] > 50, "hardly any \(state)")
    }
    #expect(walks.waitlisted > 50 && walks.expiredRequests > 0 && walks.forwarded > 50)
  }
}

private struct InvitationWalks {
  var refused: [ReasonCode: Int] = [:]
  var ends: [Invitation.State: Int] = [:]
  var waitlisted = 0
  var expiredRequests = 0
  var forwarded = 0

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
      step(&state, at: time, &random)
      check(state, after: before, at: time, most: most)
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
    } catch {
      #expect(!error.reasons.isEmpty)
      for reason in error.reasons { refused[reason.code, default: 0] += 1 }
    }
    if C.name != SendInvitation.name { forwarded += state.invitations.count - sent }
  }

  private func check(
    _ state: PoolState, after before: PoolState, at time: Instant, most: Int
  ) {
    for request in state.requests.values {
      let open = state.invitations(for: request.id).filter { $0.state == .sent }
      #expect(open.count <= most)
      if request.state == .withdrawn { #expect(open.isEmpty) }
      if request.state == .expired || request.state == .waitlisted { #expect(open.isEmpty) }
      for invitation in open { #expect(request.preferences.allows(invitation.practitioner)) }
      #expect(request.faults(in: state.policy).isEmpty)
    }
    for practitioner in state.practitioners.values {
      let cap = state.policy.capacity.limit(for: practitioner)
      #expect(state.liveEngagementCount(of: practitioner.id) <= cap)
      #expect(state.placesTaken(of: practitioner.id, at: time) <= cap)
    }
    for invitation in state.invitations.values {
      #expect(invitation.faults().isEmpty)
      guard let former = before.invitations[invitation.id] else {
        // New ones are sent, to somebody whom the individual allows, and who is not away.
        #expect(invitation.state == .sent && invitation.sent == time)
        let request = state.requests[invitation.request]
        #expect(request?.preferences.allows(invitation.practitioner) == true)
        let date = PoolTimeZone.unitedKingdom.date(at: time)
        let away = state.practitioners[invitation.practitioner]?.away ?? []
        #expect(!away.contains { $0.contains(date) })
        continue
      }
      // What has ended stays as it ended; what ends, ends once.
      if former.state != .sent { #expect(invitation == former) }
    }
    #expect(state.invitations.count >= before.invitations.count)
    let accepted = state.invitations.values.count { $0.state == .accepted }
    #expect(accepted == state.engagements.count)
  }
}
