import Testing

@testable import CoachingPool

/// How many references lead nowhere; some of the scene do.
func dangling(_ state: PoolState) -> Int {
  state.records.reduce(0) { $0 + state.referenceFaults(of: $1).count }
}

/// The stored forms of a pool, one after the other.
private func bytes(of state: PoolState) throws -> String {
  try state.records.map { String(decoding: try $0.encoded(), as: UTF8.self) }
    .joined(separator: "\n")
}

@Suite struct `An erasure` {
  private let before = ErasureScene.state

  private func erased(
    _ command: EraseData = ErasureScene.erase()
  ) throws -> (state: PoolState, erasure: Erasure) {
    var state = before
    let decision = try decide(command, state, ErasureScene.asOfficer)
    state.apply(decision.changes)
    return (state, decision.outcome)
  }

  @Test func `A25: leaves nothing of a person in any record, whoever wrote it`() throws {
    let text = try bytes(of: erased().state)
    let gone = [
      "amara", "Amara", "AMARA", "Okoro", "4711", "vale.example", "Head of Tides", "Harbour",
      "CC 99887", "braver", "weir", "hesitate", "pseudonym-of-amara", #""e""#, #""r""#, #""s""#,
      #""n""#, #""f""#, "captions",
    ]
    #expect(gone.filter { text.contains($0) } == [])
    #expect(text.contains("Ask █ or write to █."))
    #expect(text.contains("Card of █"))
  }

  @Test func `leaves codes, days and minutes under other identifiers, so that counts stay`() throws
  {
    let (state, erasure) = try erased()
    #expect(erasure.removed == 2 && erasure.cleared == 3)
    #expect(state.people.count == before.people.count)
    #expect(state.engagements.count == before.engagements.count)
    let engagement = try #require(state.engagements.values.first { $0.state == .completed })
    #expect(engagement.closure == ErasureScene.ended.closure)
    let person = try #require(engagement.participants.first.flatMap { state.people[$0] })
    #expect(person.isTombstone && person.affiliations.map(\.jobLevel) == [.officer])
    #expect(person.affiliations.map(\.manager) == [nil])
    let session = try #require(state.sessions(of: engagement.id).first)
    #expect(session.held?.minutes == 60 && session.attendance.expected == [person.id])
    let request = try #require(engagement.request.flatMap { state.requests[$0] })
    #expect(request.themes == [word("newRole")] && request.individual == person.id)
    #expect(state.auditTrail(of: engagement.id).map(\.event) == ["propose"])
    #expect(dangling(state) == dangling(before))
    // Boris is who he was.
    #expect(state.engagements(of: "coach-boris").contains { $0.id == engagement.id })
  }

  @Test func `chance that repeats itself overwrites no tombstone`() throws {
    let (first, _) = try erased()
    var state = first
    state.put(.person(officer("zoe")))
    state.put(.person(officer("yan")))
    for person in ["yan", "zoe"] as [PersonID] {
      state.apply(
        try decide(ErasureScene.erase(.person(person)), state, ErasureScene.asOfficer).changes)
    }
    #expect(state.people.count == first.people.count + 2)
    #expect(state.people.values.count { $0.isTombstone } == 3)
    #expect(state.engagements.count == first.engagements.count)
  }

  @Test func `says what to search for without showing it`() throws {
    let erasure = try erased().erasure
    var search = TraceSearch(erasure.traces)
    for record in before.records { search.look(at: try record.encoded()) }
    search.end()
    #expect(search.found > 20)
    var dumped = ""
    dump(erasure, to: &dumped)
    let shown = "\(erasure) \(dumped) \(String(reflecting: erasure.identifiers))"
    for word in ["amara", "Amara", "weir", "hesitate"] { #expect(!shown.contains(word)) }
  }

  @Test func `a store is searched, and its receipt names nobody`() async throws {
    let store = InMemoryStore(before)
    let service = PoolService(store: store, clock: { now }, chance: { 5 })
    let officer = Actor("dpo", as: .dataProtectionOfficer)
    let (_, receipt) = try await service.erase(ErasureScene.erase(), as: officer)
    #expect(receipt.isComplete && receipt.soughtTraces > 15 && receipt.searchedBytes > 1000)
    #expect(receipt.request == "DP-1" && !"\(receipt)".lowercased().contains("amara"))
    guard case .historyTruncated = try await store.commits(after: before.revision) else {
      Issue.record("the history is still there")
      return
    }
  }

  @Test func `a store that cannot forget refuses`() async throws {
    struct KeepsAll: PoolStore {
      let inner: InMemoryStore
      func snapshot() async throws(StoreError) -> PoolState { try await inner.snapshot() }
      func commit(_ commit: Commit) async throws(StoreError) -> Commit {
        try await inner.commit(commit)
      }
      func commits(after revision: Revision) async throws(StoreError) -> CommitHistory {
        try await inner.commits(after: revision)
      }
    }
    let service = PoolService(
      store: KeepsAll(inner: InMemoryStore(before)), clock: { now }, chance: { 5 })
    let error = await #expect(throws: ServiceError.self) {
      _ = try await service.erase(
        ErasureScene.erase(), as: Actor("dpo", as: .dataProtectionOfficer))
    }
    #expect(error?.storeError?.code == .unsupported)
  }

  @Test func `is the data-protection officer's, and waits until work has ended`() throws {
    for role in Role.allCases where role != .dataProtectionOfficer {
      #expect(refusals(ErasureScene.erase(), before, context(role)) == [.notThisRolesCommand])
    }
    #expect(
      refusals(ErasureScene.erase(.person("nobody")), before, ErasureScene.asOfficer) == [.notFound]
    )
    #expect(
      refusals(ErasureScene.erase(.person("cleo")), before, ErasureScene.asOfficer)
        .allSatisfy { $0 == .erasureStillActive })
    #expect(
      refusals(ErasureScene.erase(.practitioner("coach-boris")), before, ErasureScene.asOfficer)
        == [.erasureStillActive, .erasureStillActive])
    var state = before
    state.policy.deputies = ["amara"]
    #expect(refusals(ErasureScene.erase(), state, ErasureScene.asOfficer) == [.erasureOfDeputy])
  }

  @Test(arguments: [
    LegalHold.Subject.person("amara"), .engagement("e"), .practitioner("coach-boris"),
    .organisation("ashvale"),
  ])
  func `a legal hold stops it until it is lifted`(_ subject: LegalHold.Subject) throws {
    var state = before
    let hold = try state.perform(
      PlaceLegalHold(on: subject, number: "case-7"), ErasureScene.asOfficer)
    #expect(refusals(ErasureScene.erase(), state, ErasureScene.asOfficer) == [.erasureHeld])
    // It keeps what others who took part would lose, too.
    let sue = ErasureScene.erase(.person("sue"))
    #expect(refusals(sue, state, ErasureScene.asOfficer) == [.erasureHeld])
    _ = try state.perform(LiftLegalHold(hold.id), ErasureScene.asOfficer)
    #expect(refusals(ErasureScene.erase(), state, ErasureScene.asOfficer) == [])
    #expect(
      refusals(LiftLegalHold(hold.id), state, ErasureScene.asOfficer) == [.holdLiftedBefore])
    #expect(
      refusals(PlaceLegalHold(on: subject, number: "a b"), state, ErasureScene.asOfficer)
        == [.wrongForm])
  }

  @Test func `a disclosure stops it until somebody decides that it goes too`() throws {
    var state = before
    state.put(
      .disclosure(
        Disclosure(
          id: "d", engagement: "e",
          facts: DisclosureFacts(ground: .seriousHarm, recipient: "Marlowe"),
          recordedBy: .practitioner, recorded: now)))
    #expect(refusals(ErasureScene.erase(), state, ErasureScene.asOfficer) == [.erasureRestricted])
    let decision = try decide(ErasureScene.erase(restricted: true), state, ErasureScene.asOfficer)
    state.apply(decision.changes)
    #expect(try !bytes(of: state).contains("Marlowe"))
    #expect(state.disclosures.values.map(\.facts.ground) == [.seriousHarm])
  }

  @Test func `erases a person under every record merged with theirs`() throws {
    var state = before
    state.put(.person(officer("amara-2")))
    state.put(
      .personMerge(PersonMerge(id: "m", kept: "amara", duplicate: "amara-2", decidedAt: now)))
    state.apply(
      try decide(ErasureScene.erase(.person("amara-2")), state, ErasureScene.asOfficer).changes)
    #expect(try !bytes(of: state).lowercased().contains("amara"))
    #expect(state.merges.count == 1)
  }

  @Test func `a name that somebody else bears stays theirs, and is not searched for`() throws {
    var state = before
    var other = officer("ann")
    other.name = ErasureScene.name
    state.put(.person(other))
    let decision = try decide(ErasureScene.erase(), state, ErasureScene.asOfficer)
    state.apply(decision.changes)
    #expect(state.people["ann"]?.name == ErasureScene.name)
    #expect(decision.outcome.sharedTraces > 0)
    var search = TraceSearch(decision.outcome.traces)
    for record in state.records { search.look(at: try record.encoded()) }
    search.end()
    #expect(search.found == 0)
  }

  @Test func `a word that is a part of the name stays where it is no name`() throws {
    var state = before
    state.put(
      .poolEvent(
        PoolEvent(
          id: "v", plan: PoolEventPlan(.other, "Vance Hall", span: .always, minutes: 60),
          state: .held, attendance: [EventAttendance("amara")])))
    var other = officer("ann")
    other.name = "\(ErasureScene.name)-Lee"
    state.put(.person(other))
    let decision = try decide(ErasureScene.erase(), state, ErasureScene.asOfficer)
    state.apply(decision.changes)
    #expect(state.poolEvents["v"]?.plan.name == "Vance Hall")
    #expect(state.poolEvents["v"]?.attendance.map(\.person) != ["amara"])
    #expect(state.people["ann"]?.name == other.name)
    var search = TraceSearch(decision.outcome.traces)
    for record in state.records { search.look(at: try record.encoded()) }
    search.end()
    #expect(search.found == 0 && decision.outcome.sharedTraces > 0)
  }

  @Test func `a text that reads like a day is not searched for where that day is written`() throws {
    var state = before
    var amara = ErasureScene.amara
    amara.name = "2026-02-03"
    state.put(.person(amara))
    state.put(
      .poolEvent(
        PoolEvent(
          id: "v",
          plan: PoolEventPlan(
            .other, "Open day", span: span("2026-02-03", "2026-02-04"), minutes: 60))))
    let decision = try decide(ErasureScene.erase(), state, ErasureScene.asOfficer)
    state.apply(decision.changes)
    #expect(decision.outcome.sharedTraces > 0)
    var search = TraceSearch(decision.outcome.traces)
    for record in state.records { search.look(at: try record.encoded()) }
    search.end()
    #expect(search.found == 0)
  }

  @Test func `the same characters may name something of another kind, which stays`() throws {
    var state = before
    state.put(.organisation(organisation("amara")))
    state.apply(try decide(ErasureScene.erase(), state, ErasureScene.asOfficer).changes)
    #expect(state.organisations["amara"]?.names.map(\.value) == ["amara Council"])
  }

  @Test func `of a team, others keep what is theirs`() throws {
    var state = before
    state.put(
      .engagement(
        anEngagement("team", with: "amara", "dan", kind: .teamCoaching) {
          $0.state = .completed
          $0.closure = Closure(.asPlanned, at: now, by: .practitioner)
        }))
    state.put(
      .sessionAction(
        SessionAction(
          id: "y", engagement: "team", what: Confidential("Dan rings Amara."), who: "dan",
          agreed: now)))
    state.apply(try decide(ErasureScene.erase(), state, ErasureScene.asOfficer).changes)
    #expect(state.actions["y"]?.what.reveal() == "Dan rings █.")
    #expect(state.engagements["team"]?.participants.count == 2)
    #expect(state.engagements["team"]?.participants.contains("dan") == true)
  }
}

@Suite struct `A tombstone` {
  @Test(arguments: RecordKind.allCases)
  func `of every kind is a sound record without a text`(_ kind: RecordKind) throws {
    let record = try Wire.full(kind)
    var pen = WirePen()
    pen.texts = .erase
    let rest = try Record(kind, bytes: record.tombstone().bytes(through: &pen))
    let text = String(decoding: try rest.encoded(), as: UTF8.self)
    #expect(!text.contains(Wire.secret))
    #expect(!rest.hasTexts && rest.key == record.key)
  }

  /// Kinds that are kept although somebody's identifier stands in them: who decides as a deputy, and on which
  /// requests and memberships a round decided; all change with their people.
  private static let kept: Set<RecordKind> = [.policy, .round]

  @Test(arguments: RecordKind.allCases)
  func `A25: whatever names somebody has a time after which it does so no more`(_ kind: RecordKind)
    throws
  {
    var pen = WirePen()
    for number in 1...9 {
      pen.names.rename(try Wire.id("p-\(number)") as PersonID, to: try Wire.id("nobody"))
      pen.names.rename(try Wire.id("c-\(number)") as PractitionerID, to: try Wire.id("nobody"))
    }
    _ = try Wire.full(kind).bytes(through: &pen)
    #expect((pen.hasRewritten && kind.retention == .nobody) == Self.kept.contains(kind))
    #expect(pen.hasRewritten != Self.nameless.contains(kind))
    guard pen.hasRewritten, !Self.kept.contains(kind) else { return }
    let isTimed = RetentionPolicy().months(of: kind.retention) != nil
    #expect(isTimed || kind.retention.trigger == .withThePerson)
  }

  /// Kinds whose full record names no person and no practitioner by an identifier; the hold is of an engagement.
  private static let nameless: Set<RecordKind> = [
    .pool, .organisation, .membership, .workingAgreement, .practitionerNote, .evaluationResponse,
    .auditEntry, .legalHold, .benchmark, .costItem, .benefitItem, .charge, .signpostingTally,
  ]

  @Test func `A25: a note names its own controller, and the pool answers for the rest`() {
    let others = RecordKind.allCases.filter { $0.controller != .pool }
    #expect(others == [.practitionerNote])
  }
}
