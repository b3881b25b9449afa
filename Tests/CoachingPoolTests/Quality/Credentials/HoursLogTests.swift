import CoachingPool
import Testing

@Suite struct `A log of hours` {
  private static let pool: PoolState = smallPool(
    .person(officer("cleo")), .person(officer("dan")), .person(officer("amara-2")),
    .personMerge(PersonMerge(id: "n", kept: "amara", duplicate: "amara-2", decidedAt: now)),
    .practitioner(coach("exec", person: "boris") { $0.line = .executive }),
    .engagement(anEngagement("one")), .engagement(anEngagement("two", with: "amara-2")),
    .engagement(
      anEngagement("paid", with: "cleo", by: "exec", kind: .executiveCoaching) {
        $0.line = .executive
      }),
    .engagement(anEngagement("team", with: "amara", "cleo", "dan", kind: .teamCoaching)),
    .engagement(anEngagement("guide", with: "dan", kind: .mentoring)),
    .session(aSession("s1", of: "one", held: "2026-02-01T10:00:00Z", minutes: 50)),
    .session(aSession("s2", of: "two", held: "2026-05-01T10:00:00Z", minutes: 61)),
    .session(aSession("s3", of: "paid", held: "2026-01-10T10:00:00Z", minutes: 90)),
    .session(
      aSession(
        "s4", of: "team", held: "2026-03-10T10:00:00Z", minutes: 120, with: ["amara", "dan"])
    ),
    .session(aSession("s5", of: "guide", held: "2026-02-10T10:00:00Z", minutes: 30)),
    .session(aSession("n1", of: "one", .chemistry, held: "2025-02-01T10:00:00Z")))

  private static let asBoris = Actor("pseudonym", as: .practitioner, person: "boris")

  private func log(
    _ state: PoolState = pool, at moment: Instant = now, _ practice: CredentialPractice = .coaching
  ) throws -> HoursLog {
    try state.hoursLog(of: "boris", for: Self.asBoris, at: moment, practice: practice)
  }

  private func consenting(_ person: PersonID, _ engagements: EngagementID...) throws -> PoolState {
    try engagements.reduce(Self.pool) { state, engagement in
      var state = state
      state.apply(
        try decide(GiveLogConsent(engagement), state, context(.individual, person)).changes)
      return state
    }
  }

  @Test func `has a row for each client, by the first session, with exact minutes`() throws {
    let rows = try log().rows
    #expect(rows.map(\.number) == [1, 2, 3])
    #expect(rows.map(\.client) == ["Client 1", "Client 2", "Client 3"])
    #expect(rows.map(\.paidMinutes) == [90, 0, 0] && rows.map(\.unpaidMinutes) == [0, 111, 120])
    #expect(rows.map(\.groupSize) == [nil, nil, 2])
    #expect(rows[1].first == day("2026-02-01") && rows[1].last == day("2026-05-01"))
    #expect(try log().paidMinutes == 90 && log().unpaidMinutes == 231)
    #expect(try log(Self.pool, .coachingAndMentoring).rows.count == 4)
    #expect(try log(at: moment("2026-01-09T09:00:00Z")).rows.isEmpty)
  }

  @Test func `names only those who consent, for every engagement of the row`() throws {
    #expect(try log(consenting("cleo", "paid")).rows.map(\.client).first == "cleo")
    // Amara has two engagements; consent for one names nobody.
    #expect(try log(consenting("amara", "one")).rows[1].client == "Client 2")
    let both = try consenting("amara", "one", "two")
    #expect(try log(both).rows.map(\.client) == ["Client 1", "amara", "Client 3"])
    // Under the other record of hers, too.
    #expect(try log(consenting("amara-2", "one", "two")).rows[1].name == "amara")
  }

  @Test func `names a team only where everybody consents`() throws {
    var state = try consenting("amara", "team")
    for person: PersonID in ["cleo", "dan"] {
      #expect(try log(state).rows[2].name == nil)
      state.apply(
        try decide(GiveLogConsent("team"), state, context(.individual, person)).changes)
    }
    #expect(try log(state).rows[2].client == "amara, cleo, dan")
  }

  @Test func `gives the same labels whoever consents and whatever comes later`() throws {
    var state = try consenting("cleo", "paid")
    state.put(.engagement(anEngagement("new", with: "dan")))
    state.put(.session(aSession("s9", of: "new", held: "2026-06-01T10:00:00Z")))
    let rows = try log(state).rows
    #expect(rows.map(\.client) == ["cleo", "Client 2", "Client 3", "Client 4"])
    #expect(Array(rows.dropFirst().prefix(2)) == Array(try log().rows.dropFirst()))
  }

  @Test func `without consent nothing in it tells who, of which organisation, or about what`()
    throws
  {
    let said = String(reflecting: try log())
    for word in ["amara", "cleo", "dan", "ashvale", "brindlewood", "newRole", "pool", "team"] {
      #expect(!said.contains(word), "\(word)")
    }
  }

  @Test func `a consent that is taken back counts from then on, and not before`() throws {
    var state = try consenting("cleo", "paid")
    let later = moment("2026-06-16T09:00:00Z")
    state.apply(
      try decide(WithdrawLogConsent("paid"), state, context(.individual, "cleo", at: later))
        .changes)
    #expect(try log(state, at: moment("2026-06-16T08:59:59Z")).rows.first?.name == "cleo")
    #expect(try log(state, at: later).rows.first?.name == nil)
    let again = moment("2026-06-17T09:00:00Z")
    state.apply(
      try decide(
        GiveLogConsent("paid"), state, context(.individual, "cleo", at: again, randomness: 2)
      )
      .changes)
    #expect(try log(state, at: again).rows.first?.name == "cleo")
    #expect(state.logConsents(of: "paid").count == 2)
    #expect(try log(state, at: moment("2026-06-14T09:00:00Z")).rows.first?.name == nil)
  }

  @Test func `is for the practitioner alone, in that role, and says why`() throws {
    func codes(_ role: Role, _ person: PersonID?) -> [ReasonCode] {
      do throws(Refusal) {
        _ = try Self.pool.hoursLog(
          of: "boris", for: Actor("pseudonym", as: role, person: person), at: now)
        return []
      } catch { return error.reasons.map(\.code) }
    }
    for role in Role.allCases {
      #expect(codes(role, "boris") == (role == .practitioner ? [] : [.notThisRolesCommand]))
      let other = role == .practitioner ? [] : [ReasonCode.notThisRolesCommand]
      #expect(codes(role, "amara") == other + [.notThePersonConcerned])
      #expect(codes(role, nil) == other + [.notThePersonConcerned])
    }
  }

  @Test func `of somebody who never practised is empty`() throws {
    let asAmara = Actor("pseudonym", as: .practitioner, person: "amara")
    #expect(try Self.pool.hoursLog(of: "amara", for: asAmara, at: now).rows.isEmpty)
  }
}

@Suite struct `A consent to be named in a log of hours` {
  private let state = smallPool(
    .person(officer("cleo")), .person(officer("dan")),
    .engagement(anEngagement("e", with: "amara", "cleo", kind: .teamCoaching)))

  @Test func `is anybody's of a team, for themselves, and given again changes nothing`() throws {
    for person: PersonID in ["amara", "cleo"] {
      let decision = try decide(GiveLogConsent("e"), state, context(.individual, person))
      #expect(decision.outcome.person == person && decision.outcome.given == now)
      #expect(decision.outcome.stands(at: now) && decision.changes.count == 2)
      var after = state
      after.apply(decision.changes)
      let entry = try #require(after.auditTrail(of: "e").first)
      #expect(entry.machine == PrivacyEvent.machine && entry.event == "giveLogConsent")
      #expect(try decide(GiveLogConsent("e"), after, context(.individual, person)).changes.isEmpty)
      #expect(after.logConsent(of: person, in: "e", at: now) == decision.outcome)
      #expect(after.referenceFaults(of: .logConsent(decision.outcome)).isEmpty)
    }
  }

  @Test func `answers the clock's questions, as everything that one of the two does`() throws {
    var asked = state
    asked.put(
      .engagement(
        anEngagement("e", with: "amara", "cleo", kind: .teamCoaching) { $0.questions = [now] }))
    let decision = try decide(GiveLogConsent("e"), asked, context(.individual, "amara"))
    asked.apply(decision.changes)
    #expect(asked.engagements["e"]?.questions == [])
  }

  @Test func `is nobody else's to give or to take back`() throws {
    var given = state
    given.apply(try decide(GiveLogConsent("e"), state, context(.individual, "amara")).changes)
    for role in Role.allCases where role != .individual {
      #expect(
        refusals(GiveLogConsent("e"), state, context(role, "amara")) == [.notThisRolesCommand])
      #expect(
        refusals(WithdrawLogConsent("e"), given, context(role, "amara")) == [.notThisRolesCommand])
    }
    for person: PersonID? in ["boris", "dan", nil] {
      #expect(
        refusals(GiveLogConsent("e"), state, context(.individual, person))
          == [.notThePersonConcerned])
    }
    // Cleo takes nothing back that Amara gave.
    #expect(
      refusals(WithdrawLogConsent("e"), given, context(.individual, "cleo")) == [.noLogConsent])
    #expect(
      refusals(WithdrawLogConsent("e"), state, context(.individual, "amara")) == [.noLogConsent])
    #expect(refusals(GiveLogConsent("x"), state, context(.individual, "amara")) == [.notFound])
    #expect(refusals(WithdrawLogConsent("x"), state, context(.individual, "amara")) == [.notFound])
  }

  @Test func `R36: the pool's coordinator learns neither of it nor of its end`() throws {
    var after = state
    after.apply(try decide(GiveLogConsent("e"), state, context(.individual, "amara")).changes)
    let decision = try decide(
      WithdrawLogConsent("e"), after, context(.individual, "amara", randomness: 9))
    #expect(decision.outcome.withdrawn == now && !decision.outcome.stands(at: now))
    after.apply(decision.changes)
    #expect(after.auditTrail(of: "e").map(\.event) == ["giveLogConsent", "withdrawLogConsent"])
    let look = try decide(
      ReadEngagement<PoolCoordinatorView>("e"), after, context(.poolCoordinator, "dan"))
    let before = try decide(
      ReadEngagement<PoolCoordinatorView>("e"), state, context(.poolCoordinator, "dan"))
    #expect(look.outcome == before.outcome)
  }

  @Test func `reports its faults, and is put by hand by the system alone`() {
    let odd = LogConsent(
      id: "l", engagement: "e", person: "amara", given: now, withdrawn: now.adding(seconds: -1))
    #expect(odd.faults().names == ["withdrawn fault.contradiction"])
    let stranger = LogConsent(id: "l", engagement: "e", person: "boris", given: now)
    #expect(
      state.referenceFaults(of: .logConsent(stranger)).names == ["person fault.contradiction"])
    let lost = LogConsent(id: "l", engagement: "x", person: "y", given: now)
    #expect(
      state.referenceFaults(of: .logConsent(lost)).names
        == ["engagement fault.danglingReference", "person fault.danglingReference"])
    let sound = LogConsent(id: "l", engagement: "e", person: "amara", given: now)
    #expect(
      refusals(RegisterRecords([.logConsent(sound)]), state, context(.poolCoordinator))
        == [.notThisRolesCommand])
    #expect(refusals(RegisterRecords([.logConsent(sound)]), state, context(.system)).isEmpty)
  }
}

@Suite struct `A consent to be named, shown` {
  private static let state: PoolState = smallPool(
    .person(officer("cleo")),
    .engagement(anEngagement("e", with: "amara", "cleo", kind: .teamCoaching)),
    .logConsent(LogConsent(id: "a", engagement: "e", person: "amara", given: now)),
    .logConsent(
      LogConsent(id: "c", engagement: "e", person: "cleo", given: now, withdrawn: now)))

  @Test func `is each one's own, and the data-protection officer's under a request`() throws {
    for person: PersonID in ["amara", "cleo"] {
      let look = try decide(
        ReadEngagement<IndividualView>("e"), Self.state, context(.individual, person))
      let view = try #require(look.outcome.view)
      #expect(view.logConsents.map(\.person) == [person])
      #expect(view.logConsents.map { $0.withdrawn == nil } == [person == "amara"])
    }
  }

  @Test func `of the copy for one person is theirs alone`() throws {
    let look = try decide(
      ReadEngagement<DataProtectionView>(
        "e", under: LoggedRequest("sar-7", .subjectAccess("cleo"))), Self.state,
      context(.dataProtectionOfficer, "dora"))
    #expect(look.outcome.view?.logConsents.map(\.person) == ["cleo"])
  }

  @Test func `its trail is the giver's own`() throws {
    var state = Self.state
    state.apply(
      try decide(WithdrawLogConsent("e"), state, context(.individual, "amara")).changes)
    let look = try decide(
      ReadEngagement<IndividualView>("e"), state, context(.individual, "amara"))
    #expect(look.outcome.view?.trail.map(\.event) == ["withdrawLogConsent"])
  }
}
