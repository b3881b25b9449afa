import Testing

@testable import CoachingPool

/// The small pool of one request and Boris, who has the policy's number of places.
private func gaps(
  of line: ServiceLine = .pool, places: Int = 3, _ more: Record...,
  boris change: (inout PractitionerMembership) -> Void = { _ in }
) -> CapacityGaps {
  var policy = PoolPolicy()
  policy.capacity.standard = places
  return PoolState(
    theSmallPool + [
      .policy(policy), .practitioner(coach("coach-boris", person: "boris", change)),
    ] + more
  ).capacityGaps(of: line, at: now)
}

private func asks(
  _ id: RequestID, of organisation: OrganisationID = "ashvale", by individual: PersonID = "amara",
  _ change: (inout Request) -> Void = { _ in }
) -> Record {
  .request(request(id, by: individual, of: organisation, change))
}

extension CapacityGaps {
  fileprivate func row(_ group: CapacityGroup) -> CapacityGap? { rows.first { $0.group == group } }

  /// Requests, practitioners, free places and gap of a row; empty where there is none.
  fileprivate func counts(_ group: CapacityGroup) -> [Int] {
    row(group).map { [$0.requests, $0.practitioners, $0.freePlaces, $0.gap] } ?? []
  }
}

@Suite struct `Where practitioners are short` {
  @Test func `sets the kind that is asked for against the kinds on offer`() {
    let found = gaps(
      places: 1, asks("a"), asks("b"), asks("c") { $0.kind = .groupCoaching })
    #expect(found.counts(.kind(.coaching)) == [2, 1, 1, 1])
    #expect(found.counts(.kind(.mentoring)) == [0, 1, 1, 0])
    #expect(found.counts(.kind(.groupCoaching)) == [1, 0, 0, 1])
    #expect(found.hasGap && !gaps(asks("a")).rows(of: .kind).contains { $0.gap > 0 })
  }

  @Test func `sets themes against those who like them, and those who work with any`() {
    let (role, time) = (word("newRole", Theme.self), word("timeToThink", Theme.self))
    let any = gaps(asks("a") { $0.themes = [role, time, role] })
    #expect(any.counts(.theme(role)) == [1, 1, 3, 0])
    #expect(any.counts(.theme(time)) == [1, 1, 3, 0])
    let one = gaps(asks("a") { $0.themes = [role, time] }) { $0.themes = [role, role] }
    #expect(one.counts(.theme(role)) == [1, 1, 3, 0])
    #expect(one.counts(.theme(time)) == [1, 0, 0, 1])
    #expect(gaps().rows(of: .theme).isEmpty)
  }

  @Test func `mirrors job levels; elected roles and people without a level have their own rows`() {
    let found = gaps(
      asks("a"), .person(councillor("cora")), asks("b", by: "cora"),
      .person(Person(id: "dan", name: "Dan")), asks("c", by: "dan"),
      asks("d", of: "brindlewood"))
    #expect(found.counts(.jobLevel(.officer)) == [1, 0, 0, 1])
    #expect(found.counts(.jobLevel(.headOfService)) == [0, 1, 3, 0])
    #expect(found.counts(.noLevel) == [2, 0, 0, 2])
    #expect(
      found.rows(of: .jobLevel).map(\.requests) == [0, 1, 1, 2])
    let posts = [
      Affiliation(organisation: "ashvale", capacity: .employee(.manager)),
      Affiliation(organisation: "brindlewood", capacity: .employee(.director)),
      Affiliation(
        organisation: "cairnmoor", capacity: .electedMember(.committeeChair, politicalGroup: nil)),
    ]
    let several = gaps(.person(Person(id: "boris", name: "Boris", affiliations: posts)))
    #expect(
      several.rows(of: .jobLevel).map(\.group)
        == [.jobLevel(.director), .electedRole(.committeeChair)])
  }

  @Test func `sets the sector of the request against those of the practitioners' organisations`() {
    let found = gaps(
      .organisation(organisation("elm", .nhsTrust, sector: .health)), asks("a"),
      asks("b", of: "elm"), asks("c", of: "nowhere"))
    #expect(found.counts(.sector(.localGovernment)) == [1, 1, 3, 0])
    #expect(found.counts(.sector(.health)) == [1, 0, 0, 1])
    #expect(found.counts(.noSector) == [1, 0, 0, 1])
    let nowhere = gaps(.person(Person(id: "boris", name: "Boris")))
    #expect(nowhere.rows(of: .sector).map(\.group) == [.noSector])
  }

  @Test func `sets places of the grid against each other by squares of 10 km`() {
    let found = gaps(
      asks("a") { $0.preferences.travel = Travel(base: place(419_999, 280_000)) },
      asks("b") { $0.preferences.travel = Travel(base: place(420_000, 280_000)) }, asks("c")
    ) { $0.travel = Travel(base: place(410_000, 289_999)) }
    #expect(found.counts(.area(place(410_000, 280_000))) == [1, 1, 3, 0])
    #expect(found.counts(.area(place(420_000, 280_000))) == [1, 0, 0, 1])
    #expect(found.counts(.noArea) == [1, 0, 0, 1])
  }

  @Test func `counts requests that look for a practitioner alone, and the longest wait`() {
    for state in RequestState.allCases {
      let found = gaps(asks("a") { $0.state = state })
      #expect(
        found.counts(.kind(.coaching)) == [state.looksForAPractitioner ? 1 : 0, 1, 3, 0])
    }
    let found = gaps(
      asks("a") { $0.submitted = moment("2026-06-01T22:59:59Z") },
      asks("b") { $0.submitted = moment("2026-05-31T23:00:00Z") }, asks("c"),
      asks("d") { $0.submitted = moment("2026-07-01T09:00:00Z") })
    #expect(found.row(.kind(.coaching))?.longestWait == 14)
    #expect(gaps(asks("c")).row(.kind(.coaching))?.longestWait == nil)
    #expect(
      gaps(asks("d") { $0.submitted = moment("2026-07-01T09:00:00Z") })
        .row(.kind(.coaching))?.longestWait == 0)
  }

  @Test func `counts practitioners who take people on`() {
    for status in PractitionerStatus.allCases {
      let found = gaps { $0.status = status }
      #expect(found.rows.isEmpty == (status != .live))
    }
    #expect(gaps { $0.isInTraining = true }.rows.isEmpty)
    #expect(gaps { $0.away = [span("2026-06-15", "2026-06-16")] }.rows.isEmpty)
    #expect(!gaps { $0.away = [span("2026-06-16", nil)] }.rows.isEmpty)
  }

  @Test func `R46: standing that lapsed takes places away, and what is unknown does not`() {
    let coaching = CapacityGroup.kind(.mentoring)
    let mentor: (inout PractitionerMembership) -> Void = { $0.kinds = [.mentoring] }
    #expect(gaps(boris: mentor).counts(coaching) == [0, 1, 3, 0])
    #expect(gaps(.assurance(borisFile()), boris: mentor).counts(coaching) == [0, 1, 3, 0])
    let unsupported = borisFile { $0.support = [support(span("2026-01-05", "2026-06-15"))] }
    #expect(gaps(.assurance(unsupported), boris: mentor).rows.isEmpty)
    let agreedNothing = borisFile { $0.ethics = [] }
    #expect(gaps(.assurance(agreedNothing), boris: mentor).rows.isEmpty)
  }

  @Test func `R18: live engagements and open invitations take places, and never below none`() {
    let coaching = CapacityGroup.kind(.coaching)
    let sent = Record.invitation(invitation("i", for: "a", to: "coach-boris"))
    let over = Record.invitation(
      invitation("j", for: "a", to: "coach-boris", state: .declined))
    #expect(gaps(asks("a"), sent, over).counts(coaching) == [1, 1, 2, 0])
    #expect(gaps(.engagement(anEngagement()), sent).counts(coaching) == [0, 1, 1, 0])
    #expect(gaps(places: 1, .engagement(anEngagement()), sent).counts(coaching) == [0, 1, 0, 0])
    #expect(gaps { $0.ownLimit = 1 }.counts(coaching) == [0, 1, 1, 0])
  }

  @Test func `keeps the two service lines apart`() {
    let asked = asks("a") {
      $0.kind = .executiveCoaching
      $0.provision = .executive
    }
    #expect(gaps(asked).rows(of: .sector).map(\.requests) == [0])
    let executive = gaps(of: .executive, asked)
    #expect(executive.line == .executive && executive.date == today)
    #expect(executive.counts(.sector(.localGovernment)) == [1, 0, 0, 1])
    #expect(gaps(of: .executive) { $0.line = .executive }.rows.count == 5)
  }

  @Test func `goes by cut, then as the vocabulary, then by code, with what is unknown last`() {
    var policy = PoolPolicy()
    policy.extraWords = [VocabularyExtension(vocabulary: "themes", code: "art", title: "Art")]
    let codes = ["zeal", "timeToThink", "art", "newRole", "bold"]
    let state = PoolState([
      .policy(policy), asks("a") { $0.themes = codes.map { word($0) } }, asks("b"),
      asks("c") { $0.preferences.travel = Travel(base: place(420_000, 100_000)) },
      asks("d") { $0.preferences.travel = Travel(base: place(410_000, 280_000)) },
      asks("e") { $0.preferences.travel = Travel(base: place(410_000, 90_000)) },
    ])
    let found = state.capacityGaps(at: now)
    #expect(
      found.rows(of: .theme).map(\.group.code)
        == ["newRole", "timeToThink", "art", "bold", "zeal"])
    #expect(
      found.rows(of: .area).map(\.group.code)
        == ["410000,90000", "410000,280000", "420000,100000", nil])
    #expect(found.rows == CapacityCut.allCases.flatMap { found.rows(of: $0) })
  }

  @Test func `says nothing of a pool without requests and practitioners`() {
    let found = PoolState([]).capacityGaps(at: now)
    #expect(found.rows.isEmpty && !found.hasGap && found.date == today)
  }

  @Test func `never widens where somebody with free places comes`() {
    var random = SplitMix64(seed: 11)
    let kinds = ServiceKind.vocabulary.codes
    let themes = Array(Theme.vocabulary.codes.prefix(4))
    func base() -> Travel {
      random.next(below: 3) == 0
        ? Travel() : Travel(base: place(400_000 + 10_000 * random.next(below: 3), 200_000))
    }
    func practitioner(_ number: Int) -> [Record] {
      let person = PersonID(stringLiteral: "p\(number)")
      let level = JobLevel.allCases[random.next(below: 8)]
      return [
        .person(officer(person, of: ["ashvale", "elm"][random.next(below: 2)], level)),
        .practitioner(
          coach(
            .init(stringLiteral: "c\(number)"), person: person,
            kinds: [kinds[random.next(below: 3)]]
          ) {
            $0.themes = random.next(below: 2) == 0 ? [] : [themes[random.next(below: 4)]]
            $0.travel = base()
            $0.ownLimit = 1 + random.next(below: 2)
          }),
      ]
    }
    for _ in 0..<TestCounts.of(20, full: 300) {
      var records: [Record] = [
        .organisation(ashvale), .organisation(organisation("elm", sector: .health)),
      ]
      for number in 0..<12 {
        let individual = PersonID(stringLiteral: "i\(number)")
        let place: OrganisationID = ["ashvale", "elm"][random.next(below: 2)]
        records.append(.person(officer(individual, of: place)))
        records.append(
          asks(.init(stringLiteral: "r\(number)"), of: place, by: individual) {
            $0.kind = kinds[random.next(below: 3)]
            $0.themes = [themes[random.next(below: 4)]]
            $0.preferences.travel = base()
          })
      }
      var before = PoolState(records).capacityGaps(at: now)
      for number in 0..<8 {
        records += practitioner(number)
        let after = PoolState(records).capacityGaps(at: now)
        for row in after.rows { #expect(row.gap <= before.row(row.group)?.gap ?? 0) }
        #expect(before.rows.allSatisfy { after.row($0.group) != nil })
        before = after
      }
    }
  }
}
