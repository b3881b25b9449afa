import CoachingPool
import Testing

private let everyKind: [Record] =
  theSmallPool + [
    .pool(Pool(id: "region", names: [Dated("The region's pool")])),
    .policy(PoolPolicy()), .person(officer("amara-2")),
    .personMerge(PersonMerge(id: "m", kept: "amara", duplicate: "amara-2", decidedAt: now)),
    .conflictDeclaration(
      ConflictDeclaration(id: "c", declarer: "boris", other: "amara", declaredAt: now)),
    .request(request("r", by: "amara")), .invitation(invitation("i", for: "r", to: "coach-boris")),
    .engagement(
      Engagement(
        id: "e", kind: .coaching, request: "r", participants: ["amara"],
        practitioner: "coach-boris", proposed: now)),
    .auditEntry(
      AuditEntry(
        id: "a", engagement: "e", number: 1, at: now, actor: "pseudonym", role: .system,
        policyVersion: .first, machine: "engagement", event: "propose", to: "proposed")),
    .sharedAgreement(SharedAgreement(of: "e")),
    .workingAgreement(
      WorkingAgreement(
        of: "e", written: now, writtenBy: .individual, terms: Confidential(.init()))),
    .session(aSession("s", planned: "2026-06-20T10:00:00Z")),
    .sessionAction(
      SessionAction(
        id: "a", engagement: "e", session: "s", what: Confidential("Rest."), who: "amara",
        agreed: now)),
    .practitionerNote(
      PractitionerNote(id: "a", engagement: "e", text: Confidential("Calm."), written: now)),
    .reflection(
      Reflection(
        id: "a", engagement: "e", writer: "amara", text: Confidential("Rest."), written: now)),
    .disclosure(
      Disclosure(
        id: "a", engagement: "e", facts: DisclosureFacts(), recordedBy: .practitioner,
        recorded: now)),
    .reviews(Reviews(of: "e")),
    .goalRating(
      GoalRating(
        id: "g", engagement: "e", goal: "g-1", agreementVersion: 1, point: .start,
        level: Confidential(.less), rated: now)),
    .sponsorRating(
      SponsorRating(
        id: "s", engagement: "e", sponsor: "boris", goal: "g-1", agreementVersion: 1,
        point: .final, change: Confidential(.better), rated: now)),
    .sponsorPreparation(
      SponsorPreparation(
        id: "p", engagement: "e", sponsor: "boris", answers: Confidential([]), written: now)),
    .evaluationRequest(
      EvaluationRequest(
        id: "v", engagement: "e", asks: "amara", as: .individual, wave: .closure, due: today)),
    .evaluationResponse(
      EvaluationResponse(
        id: "w", to: "v", instrument: "poolOutcomes", version: 1,
        answers: Confidential([.init("satisfied", 5)]), given: now)),
    .assurance(Assurance(of: "coach-boris", joined: today)),
    .complaint(
      Complaint(
        id: "c", about: "coach-boris", complainant: "amara", as: .individual, received: now,
        ground: .other, text: Confidential("."))),
    .practitionerFeedback(
      PractitionerFeedback(
        id: "f", engagement: "e", practitioner: "coach-boris", person: "amara", as: .individual,
        given: now, instrument: 1, scores: Confidential([]))),
    .supervisor(
      Supervisor(
        id: "v", person: "amara", oneToOneMost: 1, groupsMost: 1, span: span("2026-01-01", nil))),
    .supervisionArrangement(
      SupervisionArrangement(
        id: "g", supervisor: "v", form: .oneToOne, line: .pool, members: ["coach-boris"],
        span: span("2026-01-01", nil), most: 1)),
    .supervisionEntry(
      SupervisionEntry(
        id: "s", practitioner: "coach-boris",
        session: SupervisionSession(on: today, minutes: 60, form: .peer), recorded: now)),
    .supervisionWaiver(
      SupervisionWaiver(
        id: "w", practitioner: "coach-boris", span: span("2026-01-01", "2026-02-01"),
        grantedBy: "amara", granted: now, code: .other)),
    .cpdEntry(
      CPDEntry(
        id: "c", practitioner: "coach-boris", date: today, minutes: 30, category: .other,
        recorded: now)),
    .poolEvent(
      PoolEvent(
        id: "e", plan: PoolEventPlan(.other, "Meeting", span: span("2026-06-15", nil), minutes: 0))),
    .trainingCohort(
      TrainingCohort(
        id: "t", programme: .coachingSkills, title: "Skills", span: span("2026-06-15", nil),
        places: 1)),
    .legalHold(LegalHold(id: "h", on: .person("amara"), number: "case-7", placed: now)),
    .logConsent(LogConsent(id: "l", engagement: "e", person: "amara", given: now)),
    .benchmark(
      Benchmark(
        id: "b", perHour: Money(minorUnits: 1), kind: .coaching, tax: .excluded, source: "s",
        span: span("2026-01-01", nil), recorded: now)),
    .costItem(
      CostItem(
        id: "c", category: .other, amount: .sum(Money(minorUnits: 1)),
        span: span("2026-01-01", "2027-01-01"), source: "s", recorded: now)),
    .benefitItem(
      BenefitItem(
        id: "b", value: Money(minorUnits: 1), attribution: 1, confidence: 1,
        span: span("2026-01-01", "2027-01-01"), source: Confidential("s"),
        reportedBy: .individual, recorded: now)),
    .charge(
      Charge(
        id: "c", to: "ashvale", for: .executiveEngagement("e"), amount: Money(minorUnits: 1),
        on: today, recorded: now)),
    .round(
      Round(
        id: "round", decided: now, policyVersion: .first,
        matches: [.init(request: "r", practitioner: "coach-boris", points: 7)], unmatched: [],
        values: [.init(.peopleServed, 1)])),
    .signpostingTally(tally(1)),
  ]

private func tally(_ count: Int) -> SignpostingTally {
  guard let tally = SignpostingTally(quarter: Quarter(of: today), count: count) else {
    fatalError("no tally")
  }
  return tally
}

private func commit(_ changes: [Change], on state: PoolState, _ key: IdempotencyKey) -> Commit {
  Commit(
    base: state.revision, instant: now, actor: nil, role: .system, command: "test",
    policyVersion: .first, idempotencyKey: key, changes: changes)
}

@Suite struct `A pool's state` {
  @Test func `gives every record back, of every kind, in one order`() {
    #expect(Set(everyKind.map(\.key.kind)) == Set(RecordKind.allCases))
    var chance = SplitMix64(seed: 1)
    let state = PoolState(everyKind)
    #expect(Set(state.records) == Set(everyKind) && state.records.count == everyKind.count)
    for _ in 0..<5 {
      #expect(PoolState(everyKind.shuffled(using: &chance)).records == state.records)
    }
    for record in everyKind { #expect(state.record(record.key) == record) }
  }

  @Test func `is empty again when every record is removed, indexes too`() {
    var state = PoolState(everyKind)
    state.apply(everyKind.map { Change.remove($0.key) })
    #expect(state.records.isEmpty && state.policy == PoolPolicy())
    #expect(state.memberships(of: "ashvale").isEmpty && state.practitioners(of: "boris").isEmpty)
    #expect(state.requests(of: "amara").isEmpty && state.invitations(for: "r").isEmpty)
    #expect(state.placesTaken(of: "coach-boris", at: now) == 0)
    #expect(state.identities(of: "amara") == ["amara"])
    #expect(state.sessions(of: "e").isEmpty && state.actions(of: "e").isEmpty)
    state.apply([
      .remove(RecordKey(.signpostingTally, "nonsense")), .remove(RecordKey(.policy, "x")),
    ])
  }

  @Test func `takes commits in and remembers attempts; a held copy does not change`() {
    var state = PoolState()
    let empty = state
    state.apply(commit([.put(.person(anAshvaleOfficer))], on: state, "k1"))
    let one = state
    state.apply(commit([.remove(RecordKey(.person, "amara"))], on: state, "k2"))
    #expect(empty.people.isEmpty && one.people.count == 1 && state.people.isEmpty)
    #expect(state.revision == Revision(2) && one.revision == Revision(1))
    #expect(state.revision(of: "k1") == Revision(1) && one.revision(of: "k2") == nil)
  }

  @Test func `is made of what a database holds, with the attempts that it knows`() {
    let attempts: [(IdempotencyKey, Revision)] = [("k1", Revision(1)), ("k7", Revision(7))]
    let state = PoolState(everyKind, at: Revision(7), attempts: attempts)
    #expect(state.revision == Revision(7) && state.records.count == everyKind.count)
    #expect(state.revision(of: "k1") == Revision(1) && state.revision(of: "k7") == Revision(7))
    #expect(state.revision(of: "k2") == nil)
    #expect(PoolState(everyKind, at: Revision(7)).revision(of: "k1") == nil)
  }

  @Test func `moves an index entry when a record changes sides`() {
    var state = PoolState(everyKind)
    state.apply([.put(.request(request("r", by: "boris")))])
    #expect(state.requests(of: "amara").isEmpty && state.requests(of: "boris").count == 1)
    state.apply([.put(.invitation(invitation("i", for: "r2", to: "other")))])
    #expect(state.invitations(for: "r").isEmpty && state.invitations(to: "coach-boris").isEmpty)
    #expect(state.invitations(for: "r2").count == 1)
    state.apply([.put(.practitioner(coach("coach-boris", person: "amara")))])
    #expect(state.practitioners(of: "boris").isEmpty)
    state.apply([.put(.membership(membership(of: "brindlewood", id: "m-ashvale")))])
    #expect(state.memberships(of: "ashvale").isEmpty)
    #expect(state.memberships(of: "brindlewood").count == 2)
  }

  @Test func `decides by the policy with the highest version, and keeps the old ones readable`() {
    var second = PoolPolicy()
    second.version = PolicyVersion(2) ?? .first
    second.requests.graceAfterLapse = 30
    for order in [[second, PoolPolicy()], [PoolPolicy(), second]] {
      var state = PoolState(order.map { .policy($0) })
      #expect(state.policy == second && state.policies == [PoolPolicy(), second])
      state.apply([.remove(RecordKey(.policy, "2"))])
      #expect(state.policy == PoolPolicy())
    }
  }

  @Test func `R18: counts live engagements and open invitations as places`() {
    let state = PoolState(everyKind)
    #expect(state.placesTaken(of: "coach-boris", at: now) == 2)
    #expect(state.placesTaken(of: "coach-boris", at: moment("2026-06-24T09:00:00Z")) == 1)
    #expect(state.liveEngagementCount(of: "coach-boris") == 1)
  }
}

@Suite struct `Identities over merges` {
  func state(_ merges: (PersonID, PersonID)...) -> PoolState {
    PoolState(
      merges.enumerated().map { number, merge in
        .personMerge(
          PersonMerge(
            id: .init(stringLiteral: "m\(number)"), kept: merge.1, duplicate: merge.0,
            decidedAt: now))
      })
  }

  @Test func `A09: follow a chain to the record that stands for the person`() {
    let chain = state(("a", "b"), ("b", "c"), ("d", "c"))
    for person: PersonID in ["a", "b", "c", "d"] {
      #expect(chain.identity(of: person) == "c")
      #expect(chain.identities(of: person) == ["a", "b", "c", "d"])
    }
    #expect(chain.identity(of: "z") == "z" && chain.identities(of: "z") == ["z"])
  }

  @Test func `A09: are the same for every record of a cycle and of its tail`() {
    let cycle = state(("a", "c"), ("c", "d"), ("d", "c"), ("z", "a"))
    for person: PersonID in ["a", "c", "d", "z"] {
      #expect(cycle.identity(of: person) == "a")
      #expect(cycle.identities(of: person) == ["a", "c", "d", "z"])
    }
    #expect(state(("a", "a")).identity(of: "a") == "a")
  }

  @Test func `A09: are the same where one record was merged into two`() {
    let fork = state(("x", "k2"), ("x", "k1"))
    for person: PersonID in ["x", "k1", "k2"] { #expect(fork.identity(of: person) == "k1") }
  }

  @Test func `agree on every record of a person, for any merges`() {
    var chance = SplitMix64(seed: 11)
    for _ in 0..<60 {
      let merges = (0..<6).map { number in
        Record.personMerge(
          PersonMerge(
            id: .init(stringLiteral: "m\(number)"),
            kept: .init(stringLiteral: "p\(chance.next(below: 7))"),
            duplicate: .init(stringLiteral: "p\(chance.next(below: 7))"), decidedAt: now))
      }
      let state = PoolState(merges)
      for number in 0..<7 {
        let person = PersonID(stringLiteral: "p\(number)")
        let all = state.identities(of: person)
        #expect(all.contains(person) && all.contains(state.identity(of: person)))
        for other in all {
          #expect(state.identities(of: other) == all)
          #expect(state.identity(of: other) == state.identity(of: person))
        }
      }
    }
  }
}

@Suite struct `Reporting lines` {
  @Test func `R11: go up at any depth, through every affiliation, and tolerate cycles`() {
    var people = (0..<300).map {
      officer(.init(stringLiteral: "p\($0)"), manager: .init(stringLiteral: "p\($0 + 1)"))
    }
    people.append(officer("p300", manager: "p150"))
    let state = PoolState(people.map { .person($0) })
    let above = state.managers(above: "p0", from: today)
    #expect(above.count == 300 && above.contains("p300") && !above.contains("p0"))
    #expect(state.managers(above: "p200", from: today).contains("p150"))
  }

  @Test func `A07, A09: follow every current post and every merged record, and no past one`() {
    var twoPosts = officer("a", manager: "m1")
    twoPosts.affiliations += [
      Affiliation(organisation: "brindlewood", capacity: .employee(.officer), manager: "m2"),
      Affiliation(
        organisation: "x", capacity: .employee(.officer), manager: "m3",
        span: span(nil, "2026-01-01")),
    ]
    let merge = PersonMerge(id: "m", kept: "m2", duplicate: "m2-b", decidedAt: now)
    let state = PoolState([
      .person(twoPosts), .personMerge(merge), .person(officer("m2-b", manager: "top")),
    ])
    #expect(state.managers(above: "a", from: today) == ["m1", "m2", "m2-b", "top"])
  }
}

@Suite struct `A signposting tally` {
  private let caller = Actor("amara-pseudonym", as: .individual, person: "amara")

  @Test func `A03: rises by one a time, by quarter, and never below 0`() throws {
    var state = smallPool()
    for count in 1...3 {
      let decision = try decide(TallySignposting(), state, context(.individual, "amara"))
      #expect(decision.outcome == tally(count))
      state.apply(decision.changes)
    }
    #expect(SignpostingTally(quarter: Quarter(of: today), count: -1) == nil)
    let full = smallPool(.signpostingTally(tally(.max)))
    #expect(refusals(TallySignposting(), full, context(.system)) == [.outOfRange])
  }

  @Test func `A03: is committed without actor, person or moment`() async throws {
    let store = InMemoryStore(smallPool())
    let service = PoolService(store: store, clock: { now }, chance: { 5 })
    _ = try await service.perform(TallySignposting(), as: caller)
    guard case .commits(let commits) = try await store.commits(after: .empty) else {
      Issue.record("no history")
      return
    }
    let commit = try #require(commits.first)
    #expect(commits.count == 1 && commit.actor == nil && commit.role == .system)
    #expect(commit.instant == moment("2026-03-31T23:00:00Z"))
    #expect(commit.changes == [.put(.signpostingTally(tally(1)))])
    let shown = everythingShown(by: commit)
    for word in ["amara", "pseudonym", "ashvale", "individual", "2026-06-15"] {
      #expect(!shown.contains(word), "\(word)")
    }
  }
}

@Suite struct `A race for the last place` {
  @Test func `100 acceptances at a cap of 1 through two services on one store give one engagement`()
    async throws
  {
    var records = theSmallPool
    records.append(.practitioner(coach("coach-boris", person: "boris") { $0.ownLimit = 1 }))
    for number in 0..<100 {
      let person = PersonID(stringLiteral: "p\(number)")
      records.append(.person(officer(person)))
      records.append(.request(request(.init(stringLiteral: "r\(number)"), by: person)))
      records.append(
        .invitation(
          invitation(
            .init(stringLiteral: "i\(number)"), for: .init(stringLiteral: "r\(number)"),
            to: "coach-boris")))
    }
    let store = InMemoryStore(PoolState(records))
    let services = (0..<2).map { number in
      let seed = UInt64(number) << 32
      return PoolService(
        store: store, attempts: 200, clock: { now },
        chance: { [counter = Counter(seed)] in counter.next() })
    }
    let asBoris = Actor("pseudonym", as: .practitioner, person: "boris")
    let results = await withTaskGroup(of: String.self) { group in
      for number in 0..<100 {
        group.addTask {
          do {
            let id = InvitationID(stringLiteral: "i\(number)")
            _ = try await services[number % 2].perform(AcceptInvitation(id), as: asBoris)
            return "accepted"
          } catch let error as ServiceError {
            return error.refusal?.reasons.map(\.code.name).joined() ?? "\(error)"
          } catch { return "\(error)" }
        }
      }
      return await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
    #expect(results == ["accepted": 1, "invitation.noPlaceFree": 99])
    #expect(try await store.snapshot().engagements.count == 1)
  }
}

/// Gives another number at each call.
private final class Counter: @unchecked Sendable {
  private var mixer: SplitMix64
  init(_ seed: UInt64) { mixer = SplitMix64(seed: seed) }
  func next() -> UInt64 { mixer.next() }
}
