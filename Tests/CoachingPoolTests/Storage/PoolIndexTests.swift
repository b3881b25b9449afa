import Testing

@testable import CoachingPool

private let theirPlan = SessionTime(moment("2026-06-20T10:00:00Z"), minutes: 60)

@Suite struct `The indexes of a pool's state` {
  @Test(arguments: movedRecords)
  func `find a record put again under its new key alone, and not at all once removed`(
    _ moved: MovedRecord
  ) {
    var state = PoolState([moved.former])
    #expect(moved.found(state) == (1, 0))
    let held = state
    state.apply([.put(moved.next)])
    #expect(moved.found(state) == (0, 1))
    #expect(moved.found(held) == (1, 0))
    state.apply([.put(moved.former)])
    #expect(moved.found(state) == (1, 0))
    state.apply([.remove(moved.former.key)])
    // It stands in no table, so the index alone could still name it: put under the other key, it is
    // found once.
    state.apply([.put(moved.next)])
    #expect(moved.found(state) == (0, 1))
  }

  @Test
  func `R18: an engagement that ends gives its place back, and one that lives again takes it`() {
    var state = PoolState([.engagement(indexedEngagement())])
    for next: EngagementState in [.completed, .paused, .endedEarly, .closing, .cancelled] {
      state.apply([.put(.engagement(indexedEngagement(in: next)))])
      #expect(state.liveEngagementCount(of: "coach-boris") == (next.isLive ? 1 : 0))
      #expect(state.engagements(of: "coach-boris").count == 1)
    }
    state.apply([.put(.engagement(indexedEngagement(in: .active)))])
    state.apply([.put(.engagement(indexedEngagement(by: "coach-cleo", in: .completed)))])
    #expect(state.liveEngagementCount(of: "coach-boris") == 0)
    #expect(state.liveEngagementCount(of: "coach-cleo") == 0)
  }

  @Test func `R18: an invitation that was answered promises no place`() {
    var state = PoolState([.invitation(invitation("i", for: "r", to: "c"))])
    #expect(state.placesTaken(of: "c", at: now) == 1)
    for next: Invitation.State in [.declined, .sent, .expired, .sent, .accepted] {
      state.apply([.put(.invitation(invitation("i", for: "r", to: "c", state: next)))])
      #expect(state.placesTaken(of: "c", at: now) == (next == .sent ? 1 : 0))
      #expect(state.invitations(to: "c").count == 1)
    }
  }

  @Test func `a planned session takes the time of both sides while its engagement lives`() {
    var state = PoolState([
      .practitioner(coach("coach-boris", person: "boris")), .engagement(indexedEngagement()),
      .session(aSession("s", planned: "2026-06-20T10:30:00Z")),
    ])
    func taken(_ person: PersonID, _ of: SessionState = .planned) -> [SessionID] {
      state.sessions(ofPerson: person, during: theirPlan, in: of).map(\.id)
    }
    #expect(taken("amara") == ["s"] && taken("boris") == ["s"] && taken("cleo").isEmpty)
    state.apply([.put(.engagement(indexedEngagement(with: ["cleo"])))])
    #expect(taken("amara").isEmpty && taken("cleo") == ["s"])
    state.apply([.put(.engagement(indexedEngagement(with: ["cleo"], in: .endedEarly)))])
    #expect(taken("cleo").isEmpty && taken("boris").isEmpty)
    // What was held takes the time whatever became of the engagement, and what is moved no longer does.
    state.apply([.put(.session(aSession("s", held: "2026-06-20T10:30:00Z")))])
    #expect(taken("cleo", .held) == ["s"] && taken("boris", .held) == ["s"])
    state.apply([.put(.session(aSession("s", held: "2026-06-20T11:00:00Z")))])
    #expect(taken("cleo", .held).isEmpty)
    state.apply([.put(.session(aSession("s", of: "e2", held: "2026-06-20T10:30:00Z")))])
    #expect(taken("cleo", .held).isEmpty && taken("boris", .held).isEmpty)
  }

  @Test func `somebody who is on both sides of a session is taken once`() {
    let state = PoolState([
      .practitioner(coach("coach-boris", person: "boris")),
      .engagement(indexedEngagement(with: ["boris-2"])),
      .personMerge(PersonMerge(id: "m", kept: "boris", duplicate: "boris-2", decidedAt: now)),
      .session(aSession("s", planned: "2026-06-20T10:30:00Z")),
    ])
    for person: PersonID in ["boris", "boris-2"] {
      #expect(state.sessions(ofPerson: person, during: theirPlan, in: .planned).map(\.id) == ["s"])
    }
  }

  @Test(arguments: 0..<8)
  func `say what the records say, whatever was put and removed before, and a held copy as well`(
    seed: UInt64
  ) {
    var chance = SplitMix64(seed: seed)
    var state = PoolState()
    var held: [PoolState] = []
    for step in 0..<400 {
      state.apply([change(by: &chance)])
      if step % 80 == 0 { held.append(state) }
    }
    for state in held + [state] {
      for number in 0..<4 {
        let coach = PractitionerID(stringLiteral: "c\(number)")
        let person = PersonID(stringLiteral: "p\(number)")
        let engagement = EngagementID(stringLiteral: "e\(number)")
        let live = state.engagements.values.filter { $0.practitioner == coach && $0.state.isLive }
        let open = state.invitations.values.filter { $0.practitioner == coach && $0.state == .sent }
        #expect(state.liveEngagementCount(of: coach) == live.count)
        #expect(state.placesTaken(of: coach, at: now) == live.count + open.count)
        let sessions = state.sessions.values.filter { $0.engagement == engagement }
        #expect(Set(state.sessions(of: engagement)) == Set(sessions))
        #expect(state.sessions(of: engagement).count == sessions.count)
        #expect(state.sessionTally(of: engagement).held == sessions.count { $0.state == .held })
        let theirs = state.engagements.values.filter {
          $0.participants.contains(person) && $0.state.isLive
        }.map(\.id)
        let taken = state.sessions.values.filter {
          theirs.contains($0.engagement) && $0.state == .planned
            && $0.time.map(theirPlan.overlaps) == true
        }
        #expect(
          Set(state.sessions(ofPerson: person, during: theirPlan, in: .planned)) == Set(taken))
      }
    }
  }

  private func change(by chance: inout SplitMix64) -> Change {
    func number(_ most: Int) -> Int { chance.next(below: most) }
    let isRemoved = number(5) == 0
    switch number(3) {
    case 0:
      let id = "e\(number(4))"
      if isRemoved { return .remove(RecordKey(.engagement, id)) }
      let states: [EngagementState] = [.active, .completed, .proposed, .cancelled]
      return .put(
        .engagement(
          indexedEngagement(
            .init(stringLiteral: id), with: [.init(stringLiteral: "p\(number(4))")],
            by: .init(stringLiteral: "c\(number(4))"), in: states[number(4)])))
    case 1:
      let id = "i\(number(6))"
      if isRemoved { return .remove(RecordKey(.invitation, id)) }
      return .put(
        .invitation(
          invitation(
            .init(stringLiteral: id), for: "r", to: .init(stringLiteral: "c\(number(4))"),
            state: number(2) == 0 ? .sent : .declined)))
    default:
      let id = "s\(number(30))"
      if isRemoved { return .remove(RecordKey(.session, id)) }
      let start = "2026-06-20T\(10 + number(3)):00:00Z"
      return .put(
        .session(
          aSession(
            .init(stringLiteral: id), of: .init(stringLiteral: "e\(number(4))"),
            planned: start, held: number(2) == 0 ? start : nil)))
    }
  }

  @Test(arguments: 0..<8)
  func `of what waits and of marks are those of a state made anew from its records`(
    seed: UInt64
  ) {
    var chance = SplitMix64(seed: seed)
    var state = PoolState()
    for _ in 0..<300 { state.apply([waitingChange(by: &chance)]) }
    for again in [PoolState(state.records), PoolState(state.records.reversed())] {
      #expect(state.requestsLooking() == again.requestsLooking())
      #expect(
        state.approvalsPassedOn(at: .init(secondsSince1970: .max), for: nil).map(\.id)
          == again.approvalsPassedOn(at: .init(secondsSince1970: .max), for: nil).map(\.id))
      #expect(state.evaluationsDue(on: .last) == again.evaluationsDue(on: .last))
      for number in 0..<4 {
        let coach = PractitionerID(stringLiteral: "c\(number)")
        let request = RequestID(stringLiteral: "r\(number)")
        #expect(state.engagements(of: coach) == again.engagements(of: coach))
        #expect(state.supervisionEntries(of: coach) == again.supervisionEntries(of: coach))
        #expect(
          state.sentInvitationsByRequest.count(of: request)
            == state.invitations.values.count { $0.request == request && $0.state == .sent })
      }
    }
    let looking = state.requests.values.filter(\.state.looksForAPractitioner)
    #expect(state.requestsLooking() == looking && state.lookingCount == looking.count)
    #expect(
      Set(state.evaluationsDue(on: .last))
        == Set(state.evaluationRequests.values.filter { $0.asked == nil }))
    #expect(state.requests.count > 0 && state.evaluationRequests.count > 0)
  }

  private func waitingChange(by chance: inout SplitMix64) -> Change {
    func number(_ most: Int) -> Int { chance.next(below: most) }
    func id(_ letter: String, _ most: Int) -> String { "\(letter)\(number(most))" }
    let isRemoved = number(5) == 0
    let coach = PractitionerID(stringLiteral: id("c", 4))
    switch number(5) {
    case 0:
      let states = RequestState.allCases
      let id = RequestID(stringLiteral: id("r", 8))
      if isRemoved { return .remove(RecordKey(.request, id.text)) }
      let request = request(id, by: "amara") { $0.state = states[number(states.count)] }
      return .put(.request(request))
    case 1:
      let id = EvaluationRequestID(stringLiteral: id("v", 8))
      if isRemoved { return .remove(RecordKey(.evaluationRequest, id.text)) }
      return .put(
        .evaluationRequest(
          EvaluationRequest(
            id: id, engagement: "e", asks: "amara", as: .individual, wave: .closure,
            due: today.adding(days: number(3)), asked: number(2) == 0 ? now : nil)))
    case 2:
      let id = SupervisionEntryID(stringLiteral: id("s", 8))
      if isRemoved { return .remove(RecordKey(.supervisionEntry, id.text)) }
      return .put(
        .supervisionEntry(
          SupervisionEntry(
            id: id, practitioner: coach,
            session: SupervisionSession(on: today, minutes: 60, form: .peer), recorded: now)))
    case 3:
      let id = EngagementID(stringLiteral: id("e", 8))
      if isRemoved { return .remove(RecordKey(.engagement, id.text)) }
      return .put(.engagement(indexedEngagement(id, by: coach)))
    default:
      let id = InvitationID(stringLiteral: id("i", 8))
      if isRemoved { return .remove(RecordKey(.invitation, id.text)) }
      return .put(
        .invitation(
          invitation(
            id, for: RequestID(stringLiteral: "r\(number(4))"), to: coach,
            state: number(2) == 0 ? .sent : .declined)))
    }
  }
}
