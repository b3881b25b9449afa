import Testing

@testable import CoachingPool

@Suite struct `Browsing of profiles` {
  /// A pool of one organisation and practitioners with these texts.
  static func pool(texts: [String]) -> PoolState {
    PoolState(
      [.organisation(ashvale), .person(anAshvaleOfficer)]
        + texts.enumerated().map { number, text in
          .practitioner(
            coach(.init(stringLiteral: "c\(number)"), person: "amara") { $0.profile = text })
        })
  }

  private static func found(_ query: ProfileQuery, in state: PoolState) -> [String] {
    ProfileBrowser(state, on: today).browse(query, limit: .max).entries
      .map(\.practitioner.text).sorted()
  }

  @Test func `finds by each facet alone, any of its values, and by all facets together`() {
    func add(_ id: PractitionerID, _ change: (inout PractitionerMembership) -> Void) -> Record {
      .practitioner(
        coach(id, person: id == "n" ? "nurse" : "boris", kinds: [.coaching]) {
          $0.themes = [word("delegation")]
          change(&$0)
        })
    }
    let state = PoolState([
      .organisation(ashvale), .organisation(organisation("hill", .nhsTrust, sector: .health)),
      .person(officer("boris")), .person(officer("nurse", of: "hill")),
      add("k") { $0.kinds = [.mentoring] }, add("t") { $0.themes = [word("newRole")] },
      add("any") { $0.themes = [] }, add("n") { _ in },
      add("e") { $0.experience = [word("finance")] },
      add("a") { $0.approaches = [word("systemic")] }, add("m") { $0.modes = [.phone] },
      add("l") { $0.languages = [language("cy")] },
      add("p") { $0.travel = Travel(base: place(410_000, 280_000)) },
      add("w") { $0.profile = "I was a fire-fighter." },
    ])
    let all = ["a", "any", "e", "k", "l", "m", "n", "p", "t", "w"]
    #expect(Self.found(ProfileQuery(), in: state) == all)
    #expect(Self.found(ProfileQuery(kinds: [.mentoring]), in: state) == ["k"])
    #expect(Self.found(ProfileQuery(kinds: [.mentoring, .coaching]), in: state) == all)
    #expect(Self.found(ProfileQuery(themes: [word("newRole")]), in: state) == ["any", "t"])
    #expect(Self.found(ProfileQuery(sectors: [.health]), in: state) == ["n"])
    #expect(Self.found(ProfileQuery(experience: [word("finance")]), in: state) == ["e"])
    #expect(Self.found(ProfileQuery(approaches: [word("systemic")]), in: state) == ["a"])
    #expect(
      Self.found(ProfileQuery(modes: [.video]), in: state) == all.filter { $0 != "m" })
    #expect(Self.found(ProfileQuery(languages: [language("cy-GB")]), in: state) == ["l"])
    #expect(
      Self.found(ProfileQuery(languages: [language("en")]), in: state) == all.filter { $0 != "l" })
    #expect(Self.found(ProfileQuery(words: "fighter FIRE"), in: state) == ["w"])
    #expect(Self.found(ProfileQuery(kinds: [.mentoring], words: "fire"), in: state) == [])
    #expect(Self.found(ProfileQuery(themes: [word("neverHeardOf")]), in: state) == ["any"])
    #expect(Self.found(ProfileQuery(kinds: [word("neverHeardOf")]), in: state) == [])
  }

  @Test func `measures an area by squared metres, edge included, and traps at no distance`() {
    let state = PoolState([
      .organisation(ashvale), .person(officer("boris")),
      .practitioner(
        coach("near", person: "boris") { $0.travel = Travel(base: place(403_000, 284_000)) }),
      .practitioner(
        coach("far", person: "boris") { $0.travel = Travel(base: place(699_000, 1_299_000)) }),
      .practitioner(coach("unknown", person: "boris")),
    ])
    func found(_ kilometres: Int, _ east: Int = 400_000, _ north: Int = 280_000) -> [String] {
      Self.found(
        ProfileQuery(area: .init(around: place(east, north), kilometres: kilometres)), in: state)
    }
    // Three and four kilometres make five.
    #expect(found(5) == ["near"])
    #expect(found(4) == [])
    #expect(found(0, 403_999, 284_001) == ["near"])
    #expect(found(1500, 0, 0) == ["far", "near"])
    #expect(found(.max) == ["far", "near"])
    #expect(found(-1, 403_000, 284_000) == [] && found(.min) == [])
  }

  @Test func `shows those who are live and not in training, by one view`() throws {
    let cut = Credential(
      kind: .accreditation, scheme: "EMCC", level: "senior", awarded: day("2020-01-01"),
      expires: day("2026-06-15"), evidenceSeen: day("2020-01-01"))
    let unseen = Credential(
      kind: .qualification, scheme: "ICF", level: "PCC", awarded: day("2020-01-01"))
    var records: [Record] = [
      .organisation(ashvale), .person(officer("boris")),
      .practitioner(
        coach("shown", person: "boris") { $0.credentials = [cut, unseen, anILMAward, anILMAward] }),
      .practitioner(coach("trainee", person: "boris") { $0.isInTraining = true }),
      .practitioner(coach("nobody", person: "unknown")),
    ]
    for status in PractitionerStatus.allCases where status != .live {
      records.append(
        .practitioner(
          coach(.init(stringLiteral: status.rawValue), person: "boris") { $0.status = status }))
    }
    let state = PoolState(records)
    let page = ProfileBrowser(state, on: today).browse(ProfileQuery())
    let shown = try #require(page.entries.first)
    #expect(page.total == 1 && page.entries.count == 1)
    #expect(shown == ProfileView.of("shown", in: state, on: today))
    #expect(shown.name == "boris" && shown.organisationTypes == [.countyCouncil])
    #expect(shown.sectors == [.localGovernment] && shown.line == .pool)
    #expect(shown.credentials.map { "\($0.scheme) \($0.level)" } == ["ILM 5"])
    let before = try #require(ProfileView.of("shown", in: state, on: day("2026-06-14")))
    #expect(before.credentials.map(\.scheme) == ["EMCC", "ILM"])
    #expect(page.facets.kinds.map(\.count) == [1, 1])
  }

  @Test func `counts each facet as brute force does, whatever else is asked`() throws {
    var counted = 0
    for seed in 0..<UInt64(TestCounts.of(20, full: 30)) {
      let state = PoolState(variedPool(seed, practitioners: 70, requests: 2))
      let browser = ProfileBrowser(state, on: today)
      let all = browser.browse(ProfileQuery(), limit: .max)
      var chance = SplitMix64(seed: seed)
      func some<Value>(_ counts: [FacetCount<Value>]) -> [Value] {
        counts.map(\.value).filter { _ in chance.next(below: 4) == 0 }
      }
      let facets = all.facets
      var query = ProfileQuery(
        kinds: some(facets.kinds), themes: some(facets.themes), sectors: some(facets.sectors),
        experience: some(facets.experience), approaches: some(facets.approaches),
        modes: some(facets.modes), languages: some(facets.languages))
      if seed % 3 == 0 { query.area = .init(around: place(409_000, 280_000), kilometres: 18) }
      let page = browser.browse(query, limit: .max)
      func count(_ change: (inout ProfileQuery) -> Void) -> Int {
        var changed = query
        change(&changed)
        return all.entries.count { Self.fits($0, changed, in: state) }
      }
      #expect(page.total == count { _ in } && page.entries.count == page.total)
      for facet in page.facets.kinds {
        #expect(facet.count == count { $0.kinds = [facet.value] })
      }
      for facet in page.facets.themes {
        #expect(facet.count == count { $0.themes = [facet.value] })
      }
      for facet in page.facets.sectors {
        #expect(facet.count == count { $0.sectors = [facet.value] })
      }
      for facet in page.facets.experience {
        #expect(facet.count == count { $0.experience = [facet.value] })
      }
      for facet in page.facets.approaches {
        #expect(facet.count == count { $0.approaches = [facet.value] })
      }
      for facet in page.facets.modes {
        #expect(facet.count == count { $0.modes = [facet.value] })
      }
      for facet in page.facets.languages {
        #expect(facet.count == count { $0.languages = [facet.value] })
        counted += facet.count
      }
    }
    #expect(counted > 100)
  }

  /// Whether a profile is asked for, from the definition.
  private static func fits(
    _ profile: ProfileView, _ query: ProfileQuery, in state: PoolState
  ) -> Bool {
    func meets<Value: Hashable>(_ chosen: [Value], _ own: [Value]) -> Bool {
      chosen.isEmpty || chosen.contains(where: own.contains)
    }
    let base = state.practitioners[profile.practitioner]?.travel.base
    let isNear =
      query.area.map { area in
        base.map { base in
          let east = base.easting - area.place.easting
          let north = base.northing - area.place.northing
          return east * east + north * north
            <= area.kilometres * area.kilometres * 1_000_000
        } ?? false
      } ?? true
    return isNear && meets(query.kinds, profile.kinds)
      && (profile.themes.isEmpty || meets(query.themes, profile.themes))
      && meets(query.sectors, profile.sectors) && meets(query.experience, profile.experience)
      && meets(query.approaches, profile.approaches) && meets(query.modes, profile.modes)
      && meets(query.languages.map(\.primary), profile.languages.map(\.primary))
  }

  @Test func `lists every value in published order, one that nobody has only where it is chosen`() {
    let state = Self.pool(texts: ["One"])
    var changed = state
    changed.apply([
      .put(
        .practitioner(
          coach("c0", person: "amara", kinds: [.mentoring, .coaching]) {
            $0.themes = [word("newRole")]
            $0.languages = [language("en-GB"), language("bfi"), language("en")]
          }))
    ])
    let facets = ProfileBrowser(changed, on: today)
      .browse(ProfileQuery(kinds: [.teamCoaching], languages: [language("cy-GB")])).facets
    #expect(facets.kinds.map(\.value) == [.coaching, .mentoring, .teamCoaching])
    #expect(facets.kinds.map(\.count) == [0, 0, 0])
    #expect(facets.themes.map(\.value.code) == ["newRole"])
    #expect(facets.languages.map(\.value.tag) == ["bfi", "en", "cy"])
    // Who names no theme takes any: each is counted.
    let any = ProfileBrowser(state, on: today).browse(ProfileQuery()).facets.themes
    #expect(any.map(\.value) == Theme.vocabulary.codes && any.allSatisfy { $0.count == 1 })
  }

  @Test func `R19 turns the order with the request, and pages lose and repeat nobody`() {
    let browser = ProfileBrowser(Self.pool(texts: (0..<50).map { "Number \($0)" }), on: today)
    func order(_ request: RequestID?, _ offset: Int, _ limit: Int) -> [PractitionerID] {
      browser.browse(ProfileQuery(request: request), offset: offset, limit: limit).entries
        .map(\.practitioner)
    }
    let whole = order("r1", 0, .max)
    #expect(whole.count == 50 && Set(whole).count == 50 && whole != whole.sorted())
    #expect((0..<8).flatMap { order("r1", $0 * 7, 7) } == whole)
    #expect(order("r1", 0, .max) == whole)
    let firsts = Set((0..<40).map { order(RequestID(stringLiteral: "q\($0)"), 0, 1) })
    #expect(firsts.count > 15)
    #expect(order(nil, 0, .max) == order(nil, 0, 50) && order(nil, 0, .max) != whole)
    #expect(order("r1", -5, 3) == Array(whole.prefix(3)) && order("r1", 0, -1) == [])
    #expect(order("r1", .max, .max) == [] && order("r1", .min, .min) == [])
    #expect(order("r1", 49, .max) == [whole[49]])
  }

  @Test func `A01 gives pages that no engagement, conflict, absence or limit can change`() throws {
    for seed in 0..<UInt64(20) {
      let records = variedPool(seed, practitioners: 30, requests: 8)
      var secrets = records
      for (number, record) in records.enumerated() {
        guard case .practitioner(var changed) = record else { continue }
        changed.ownLimit = number % 2
        changed.away = [span("2026-06-01", "2026-09-01")]
        changed.sessionsAMonth = 1 + number % 5
        changed.provides = [.captions]
        changed.characteristics = Confidential([StatedCharacteristic(.sex, "Man")])
        changed.attributes = [HostAttribute(name: "note", value: "secret")]
        secrets[number] = .practitioner(changed)
        secrets.append(
          .engagement(
            Engagement(
              id: .init(stringLiteral: "full\(number)"), kind: .coaching, participants: ["p0"],
              practitioner: changed.id, proposed: now)))
        secrets.append(
          .conflictDeclaration(
            ConflictDeclaration(
              id: .init(stringLiteral: "secret\(number)"), declarer: "p0", other: changed.person,
              declaredAt: now)))
        secrets.append(
          .invitation(
            invitation(.init(stringLiteral: "asked\(number)"), for: "r0", to: changed.id)))
      }
      let one = ProfileBrowser(PoolState(records), on: today)
      let other = ProfileBrowser(PoolState(secrets), on: today)
      for query in [
        ProfileQuery(), ProfileQuery(request: "r0"), ProfileQuery(kinds: [.mentoring]),
        ProfileQuery(modes: [.video], area: .init(around: place(409_000, 280_000), kilometres: 9)),
      ] {
        let page = one.browse(query, limit: .max)
        #expect(page == other.browse(query, limit: .max), "seed \(seed)")
        #expect(!query.kinds.isEmpty || query.area != nil || page.total > 10)
      }
    }
  }

  @Test func `finds nobody in an empty pool`() {
    let page = ProfileBrowser(PoolState(), on: today)
      .browse(ProfileQuery(kinds: [.coaching], words: "any"))
    #expect(page.total == 0 && page.entries.isEmpty && page.facets.kinds.map(\.count) == [0])
  }
}
