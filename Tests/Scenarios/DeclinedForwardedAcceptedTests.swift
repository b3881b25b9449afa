import CoachingPool
import Testing

/// Priya ranks Tom and Uma; Tom declines, Uma is asked in his place and accepts.
@Suite struct `Declined, forwarded, accepted` {
  @Test func `a manager chooses two coaches; the first declines and the second accepts`()
    async throws
  {
    let service = try await openPool()
    let request = try RequestID("r-1")
    let priya = Actor(try ActorID("a-1"), as: .individual, person: try PersonID("priya-shah"))
    let tom = Actor(try ActorID("a-2"), as: .practitioner, person: try PersonID("tom-reed"))
    let uma = Actor(try ActorID("a-3"), as: .practitioner, person: try PersonID("uma-bell"))

    _ = try await service.perform(
      ChoosePractitioners(
        request, .ranked([try PractitionerID("tom"), try PractitionerID("uma")])),
      as: priya)
    let first = try await service.perform(
      SendInvitation(request, to: try PractitionerID("tom")), as: priya)
    #expect(first.expires.description == "2026-11-16T09:00:00Z")

    // Tom sees who asks and for what, and no wish.
    let seen = try InvitationView.of(
      first.id, for: tom, in: try await service.rawState(), at: now)
    #expect(seen.name == "Priya Shah" && seen.organisation == "calderwick")
    #expect(seen.themes.map(\.code) == ["newRole"])

    let declined = try await service.perform(
      DeclineInvitation(first.id, because: .conflictOfInterest), as: tom)
    #expect(
      declined.shown(to: .individual)?.reason?.description
        == "The practitioner cannot take this on at present.")

    // Uma is asked in the same step, since she is next on the list.
    let state = try await service.rawState()
    let open = state.invitations(for: request).filter { $0.state == .sent }
    let second = try #require(open.first)
    #expect(open.count == 1 && second.practitioner.text == "uma")

    let engagement = try await service.perform(AcceptInvitation(second.id), as: uma)
    let after = try await service.rawState()
    let made = try #require(after.engagements[engagement.id])
    #expect(made.practitioner.text == "uma" && made.request == request)
    #expect(after.requests[request]?.state == .matched)
    #expect(
      after.invitations(for: request).map(\.state).sorted { $0.rawValue < $1.rawValue }
        == [.accepted, .declined])
    #expect(
      after.practitioners[try PractitionerID("tom")]
        == state.practitioners[try PractitionerID("tom")])
  }

  // MARK: The pool

  private let now = Instant("2026-11-02T09:00:00Z") ?? Instant(secondsSince1970: 0)

  private func openPool() async throws -> PoolService {
    let now = now
    let service = PoolService(
      store: InMemoryStore(), clock: { now }, chance: { .random(in: .min ... .max) })
    let lead = Actor(try ActorID("a-0"), as: .poolCoordinator)
    _ = try await service.perform(RegisterRecords(try records()), as: lead)
    return service
  }

  private func records() throws -> [Record] {
    let pool = try PoolID("pool")
    let start = try #require(CivilDate(2026, 4, 1))
    var records: [Record] = [.pool(Pool(id: pool, names: [Dated("The pool")]))]
    for name in ["calderwick", "thornmere"] {
      let id = try OrganisationID(name)
      records += [
        .organisation(
          Organisation(
            id: id, names: [Dated(name)], type: .unitaryCouncil, sector: .localGovernment)),
        .membership(
          Membership(
            id: try MembershipID(name), organisation: id, pool: pool,
            span: DateSpan(from: start))),
      ]
    }
    for (id, name, place) in [
      ("priya-shah", "Priya Shah", "calderwick"), ("tom-reed", "Tom Reed", "thornmere"),
      ("uma-bell", "Uma Bell", "thornmere"),
    ] {
      records.append(
        .person(
          Person(
            id: try PersonID(id), name: name,
            affiliations: [
              Affiliation(organisation: try OrganisationID(place), capacity: .employee(.manager))
            ])))
    }
    let ilm = Credential(
      kind: .qualification, scheme: "ILM", level: "7", awarded: start, evidenceSeen: start)
    for (id, person) in [("tom", "tom-reed"), ("uma", "uma-bell")] {
      records.append(
        .practitioner(
          PractitionerMembership(
            id: try PractitionerID(id), person: try PersonID(person), kinds: [.coaching],
            credentials: [ilm])))
    }
    records.append(
      .request(
        Request(
          id: try RequestID("r-1"), individual: try PersonID("priya-shah"),
          organisation: try OrganisationID("calderwick"), state: .open,
          themes: [Theme(unchecked: "newRole")],
          proposedStart: try #require(CivilDate(2026, 11, 16)),
          termsAcknowledged: now, submitted: now)))
    return records
  }
}
