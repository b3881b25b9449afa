import CoachingPool
import Testing

/// Priya, a new manager at Calderwick, asks; her council approves; Tom of Thornmere accepts.
@Suite struct `From asking to an engagement` {
  @Test func `a manager is screened, approved, matched by a round and accepted`() async throws {
    let service = try await openPool()
    let state = try await service.rawState()
    let draft = try priyasRequest()

    let outcome = Screening.assess(
      RequestDraft(draft), answers: .allNo, in: state, on: try #require(CivilDate(2026, 11, 2)))
    guard case .cleared(let clearance, let advice) = outcome else {
      Issue.record("Priya is cleared, and this came: \(outcome)")
      return
    }
    #expect(advice.isEmpty)

    let submitted = try await service.perform(SubmitRequest(draft, with: clearance), as: priya())
    #expect(submitted.state == .awaitingApproval)

    let coordinator = Actor(
      try ActorID("a-2"), as: .organisationalCoordinator, person: try PersonID("ann-lee"),
      organisation: try OrganisationID("calderwick"))
    let approved = try await service.perform(
      DecideApproval(draft.id, .approve), as: coordinator)
    #expect(approved.state == .open)

    let round = try await service.matchingRound(at: now)
    #expect(round.matches.map(\.practitioner.text) == ["tom"])
    #expect(round.proof.violations().isEmpty)

    let invitation = Invitation(
      id: try InvitationID("i-1"), request: draft.id, practitioner: round.matches[0].practitioner,
      sent: now, expires: now.adding(seconds: 14 * 86_400))
    _ = try await service.perform(RegisterRecords([.invitation(invitation)]), as: .system)
    let tom = Actor(try ActorID("a-3"), as: .practitioner, person: try PersonID("tom-reed"))
    let engagement = try await service.perform(AcceptInvitation(invitation.id), as: tom)

    let after = try await service.rawState()
    #expect(after.engagements[engagement.id]?.participants == [draft.individual])
    #expect(after.requests[draft.id]?.state == .matched)
    #expect(after.liveEngagementCount(of: try PractitionerID("tom")) == 1)
    #expect(after.revision == Revision(6 - 1))
  }

  @Test func `somebody pointed to other support leaves a number and nothing else`() async throws {
    let store = InMemoryStore()
    let service = try await openPool(store)
    let before = try await service.rawState()
    let outcome = Screening.assess(
      RequestDraft(try priyasRequest()),
      answers: ScreeningAnswers(
        hasSignificantConcernOrSustainedStress: true, isUnwilling: false,
        purposeIsFormalProcess: false, isUnderAge: false),
      in: before, on: try #require(CivilDate(2026, 11, 2)))
    guard case .signposted(let signposting) = outcome else {
      Issue.record("Priya is pointed to other support, and this came: \(outcome)")
      return
    }
    #expect(!signposting.routes.isEmpty)
    #expect(signposting.reasons.allSatisfy { $0.audience == .individual })
    _ = try await service.perform(TallySignposting(), as: priya())

    guard case .commits(let commits) = try await store.commits(after: before.revision) else {
      Issue.record("the store keeps its history")
      return
    }
    let commit = try #require(commits.first)
    #expect(commits.count == 1)
    #expect(commit.actor == nil)
    #expect(commit.role == .system)
    #expect(commit.instant.description == "2026-09-30T23:00:00Z")
    let text = String(decoding: try commit.encoded(), as: UTF8.self)
    for secret in ["priya", "calderwick", "a-1", "2026-11-02"] {
      #expect(!text.contains(secret))
    }
  }

  // MARK: The pool

  private let now = Instant("2026-11-02T09:00:00Z") ?? Instant(secondsSince1970: 0)

  private func priya() throws -> Actor {
    Actor(try ActorID("a-1"), as: .individual, person: try PersonID("priya-shah"))
  }

  private func priyasRequest() throws -> Request {
    Request(
      id: try RequestID("r-1"), individual: try PersonID("priya-shah"),
      organisation: try OrganisationID("calderwick"),
      themes: [Theme(unchecked: "newRole")], proposedStart: try #require(CivilDate(2026, 11, 16)),
      termsAcknowledged: now)
  }

  private func openPool(_ store: InMemoryStore = InMemoryStore()) async throws -> PoolService {
    let now = now
    let service = PoolService(
      store: store, clock: { now }, chance: { .random(in: .min ... .max) })
    let lead = Actor(try ActorID("a-0"), as: .poolCoordinator)
    _ = try await service.perform(RegisterRecords(try founding()), as: lead)
    return service
  }

  private func founding() throws -> [Record] {
    let pool = try PoolID("pool")
    let start = try #require(CivilDate(2026, 4, 1))
    var records: [Record] = [.pool(Pool(id: pool, names: [Dated("The pool")]))]
    for (name, approves) in [("calderwick", true), ("thornmere", false)] {
      let id = try OrganisationID(name)
      records += [
        .organisation(
          Organisation(
            id: id, names: [Dated(name)], type: .unitaryCouncil, sector: .localGovernment)),
        .membership(
          Membership(
            id: try MembershipID(name), organisation: id, pool: pool,
            span: DateSpan(from: start), requiresApproval: approves)),
      ]
    }
    for (id, name, place, level) in [
      ("priya-shah", "Priya Shah", "calderwick", JobLevel.manager),
      ("tom-reed", "Tom Reed", "thornmere", .director),
      ("ann-lee", "Ann Lee", "calderwick", .officer),
    ] {
      records.append(
        .person(
          Person(
            id: try PersonID(id), name: name,
            affiliations: [
              Affiliation(organisation: try OrganisationID(place), capacity: .employee(level))
            ])))
    }
    let ilm = Credential(
      kind: .qualification, scheme: "ILM", level: "7", awarded: start, evidenceSeen: start)
    for (id, person) in [("tom", "tom-reed"), ("ann", "ann-lee")] {
      records.append(
        .practitioner(
          PractitionerMembership(
            id: try PractitionerID(id), person: try PersonID(person), kinds: [.coaching],
            credentials: [ilm])))
    }
    return records
  }
}
