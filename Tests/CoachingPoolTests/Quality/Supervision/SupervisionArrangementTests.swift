import Testing

@testable import CoachingPool

private let asPia = context(.poolCoordinator, "pia")
private let three: [PractitionerID] = ["kay-c", "lou-c", "max-c"]

private func arranged(
  _ form: SupervisionForm = .oneToOne, of members: [PractitionerID] = ["kay-c"],
  in line: ServiceLine = .pool, over days: DateSpan = span("2026-07-01", "2027-07-01"),
  most: Int? = nil, replacing former: SupervisionArrangementID? = nil,
  on state: PoolState = Supervised.pool(), as context: CommandContext = asPia
) -> [ReasonCode] {
  refusals(
    ArrangeSupervision(
      by: "vera-s", form, of: members, in: line, days, most: most, replacing: former), state,
    context)
}

@Suite struct `Arranging supervision` {
  @Test func `one to one and in a group`() throws {
    let state = Supervised.pool()
    let one = try decide(
      ArrangeSupervision(
        by: "vera-s", .oneToOne, of: ["kay-c"], in: .pool, span("2026-07-01", nil)),
      state, asPia)
    #expect(one.outcome.most == 1 && one.changes == [.put(.supervisionArrangement(one.outcome))])
    let group = try decide(
      ArrangeSupervision(by: "vera-s", .group, of: three, in: .pool, span("2026-07-01", nil)),
      state,
      asPia)
    #expect(group.outcome.most == 8 && group.outcome.members == three)
    for arrangement in [one.outcome, group.outcome] {
      #expect(state.referenceFaults(of: .supervisionArrangement(arrangement)).isEmpty)
    }
  }

  @Test(arguments: Role.allCases)
  func `is the pool coordinator's`(_ role: Role) {
    let codes = arranged(as: context(role, "pia"))
    #expect(codes == (role == .poolCoordinator ? [] : [.notThisRolesCommand]))
  }

  @Test func `A23: is not for a coordinator who has a part in it`() {
    #expect(arranged(as: context(.poolCoordinator)) == [.nameThePerson])
    #expect(arranged(as: context(.poolCoordinator, "kay")) == [.partyToIt, .noDeputy])
    #expect(arranged(as: context(.poolCoordinator, "vera")) == [.partyToIt, .noDeputy])
    #expect(
      arranged(of: ["boris-x"], in: .executive, as: context(.poolCoordinator, "mona")) == [
        .inTheReportingLine, .noDeputy,
      ])
  }

  @Test func `names who is not there`() {
    #expect(arranged(of: ["none"]) == [.notFound])
    #expect(arranged(replacing: "none") == [.notFound])
    #expect(
      refusals(
        ArrangeSupervision(
          by: "none", .oneToOne, of: ["kay-c"], in: .pool, span("2026-07-01", nil)),
        Supervised.pool(), asPia) == [.notFound])
  }

  @Test func `the two are two, and neither is above the other`() {
    func by(_ person: PersonID) -> [ReasonCode] {
      let state = Supervised.pool([
        .supervisor(
          Supervisor(
            id: "vera-s", person: person, oneToOneMost: 1, groupsMost: 1,
            span: span("2020-01-01", nil)))
      ])
      return arranged(of: ["boris-x"], in: .executive, on: state)
    }
    #expect(by("boris") == [.supervisorIsThePractitioner])
    #expect(by("mona") == [.supervisorIsAbove])
    #expect(by("carl") == [.supervisorIsBelow])
    #expect(by("kay").isEmpty)
  }

  @Test func `no conflict is declared between them, and only the coordinator reads of one`() {
    let state = Supervised.pool([
      .conflictDeclaration(
        ConflictDeclaration(id: "c", declarer: "kay", other: "vera", declaredAt: now))
    ])
    #expect(arranged(on: state) == [.supervisionConflict])
    do throws(Refusal) {
      _ = try decide(
        ArrangeSupervision(
          by: "vera-s", .oneToOne, of: ["kay-c"], in: .pool, span("2026-07-01", nil)),
        state, asPia)
    } catch {
      #expect(!"\(error)".contains("declared"))
      #expect(error.sentences(for: .coordinator).joined().contains("declared"))
    }
  }

  @Test(arguments: [EngagementState.active, .proposed, .completed])
  func `they have no part in one engagement that goes on`(_ engagement: EngagementState) {
    let coached = Supervised.pool([
      Supervised.engagement(
        "e", by: "kay-c", with: "vera", kind: .coaching, line: .pool, state: engagement)
    ])
    let coaches = Supervised.pool([
      .practitioner(coach("vera-c", person: "vera")),
      Supervised.engagement(
        "e", by: "vera-c", with: "kay", kind: .coaching, line: .pool, state: engagement),
    ])
    for state in [coached, coaches] {
      #expect(
        arranged(on: state) == (engagement.isLive ? [.supervisionDualRelationship] : []))
    }
  }

  @Test func `the supervisor serves then, in that form and line, and is not away`() {
    func with(_ change: (inout Supervisor) -> Void, _ form: SupervisionForm = .oneToOne)
      -> [ReasonCode]
    {
      var vera = Supervised.vera
      change(&vera)
      return arranged(
        form, of: form == .group ? three : ["kay-c"], on: Supervised.pool([.supervisor(vera)]))
    }
    #expect(with { $0.forms = [.group] } == [.supervisionFormNotOffered, .supervisorIsFull])
    #expect(
      with({ $0.forms = [.oneToOne] }, .group) == [.supervisionFormNotOffered, .supervisorIsFull])
    #expect(with { $0.lines = [.executive] } == [.supervisorNotOfTheLine])
    #expect(with { $0.span = span("2026-07-02", nil) } == [.supervisorNotInService])
    #expect(with { $0.span = span("2026-01-01", "2027-06-30") } == [.supervisorStops])
    #expect(with { $0.span = span("2026-01-01", "2027-07-01") }.isEmpty)
    #expect(with { $0.away = [span("2026-07-01", "2026-07-02")] } == [.supervisorAway])
    #expect(with { $0.away = [span("2026-07-02", "2026-07-09")] }.isEmpty)
    #expect(with { $0.oneToOneMost = 0 } == [.supervisorIsFull])
    #expect(with { $0.modes = [] } == [.supervisionNoSharedMode])
  }

  @Test func `the practitioner is of the line and in the pool`() {
    #expect(arranged(of: ["boris-x"]) == [.supervisedNotOfTheLine])
    for status in PractitionerStatus.allCases {
      let kay = coach("kay-c", person: "kay") { $0.status = status }
      let codes = arranged(on: Supervised.pool([.practitioner(kay)]))
      let isIn = [.approved, .live, .paused].contains(status)
      #expect(codes == (isIn ? [] : [.supervisedNotInThePool]))
    }
  }

  @Test func `one arrangement of a form at a time`() {
    let state = Supervised.pool([
      Supervised.arrangement("a", of: ["kay-c"], line: .pool, span("2026-01-01", "2026-08-01"))
    ])
    #expect(arranged(on: state) == [.supervisionArrangedAlready])
    #expect(arranged(over: span("2026-08-01", nil), on: state).isEmpty)
    #expect(arranged(.group, of: three, on: state).isEmpty)
  }

  @Test func `a supervisor has no more at once than they take, and as many one after the other`() {
    let first = Supervised.arrangement(
      "a", of: ["lou-c"], line: .pool, span("2026-01-01", "2026-09-01"))
    let second = Supervised.arrangement("b", of: ["max-c"], line: .pool, span("2026-09-01", nil))
    let third = Supervised.arrangement("c", of: ["boris-x"], span("2026-06-01", "2026-12-01"))
    #expect(arranged(on: Supervised.pool([first, second])).isEmpty)
    #expect(arranged(on: Supervised.pool([first, second, third])) == [.supervisorIsFull])
    #expect(
      arranged(over: span("2026-12-01", nil), on: Supervised.pool([first, second, third])).isEmpty)
    let group = Supervised.arrangement("g", .group, of: ["boris-x"], span("2026-01-01", nil))
    #expect(arranged(.group, of: three, on: Supervised.pool([group])) == [.supervisorIsFull])
  }

  @Test func `a group has as many members as the policy says, and one to one has one`() {
    #expect(arranged(.group, of: ["kay-c", "lou-c"]) == [.supervisionSize])
    #expect(arranged(.group, of: three).isEmpty)
    #expect(arranged(.group, of: three, most: 2) == [.contradiction, .supervisionSize])
    #expect(arranged(of: ["kay-c", "lou-c"]) == [.contradiction, .supervisionSize])
    #expect(arranged(of: []) == [.missing, .supervisionSize])
    #expect(arranged(.peer).contains(.supervisionFormNotOffered))
    let nine = (1...9).map { "p\($0)" }
    let state = Supervised.pool(
      nine.flatMap {
        [
          .person(officer(.init(unchecked: $0), of: .init(unchecked: $0))),
          .practitioner(coach(.init(unchecked: $0 + "c"), person: .init(unchecked: $0))),
        ]
      })
    let members = nine.map { PractitionerID(unchecked: $0 + "c") }
    #expect(arranged(.group, of: members, on: state) == [.contradiction, .supervisionSize])
    #expect(arranged(.group, of: members, most: 9, on: state) == [.supervisionSize])
    #expect(arranged(.group, of: members.dropLast(), on: state).isEmpty)
  }

  @Test func `members of a group are different people, without a conflict or a manager among them`()
  {
    let merged = Supervised.pool([
      .personMerge(PersonMerge(id: "m", kept: "kay", duplicate: "lou", decidedAt: now))
    ])
    #expect(arranged(.group, of: three, on: merged) == [.supervisionMemberTwice])
    let conflict = Supervised.pool([
      .conflictDeclaration(
        ConflictDeclaration(id: "c", declarer: "kay", other: "max", declaredAt: now))
    ])
    #expect(arranged(.group, of: three, on: conflict) == [.supervisionMembersInConflict])
    let managed = Supervised.pool([.person(officer("kay", of: "dunmere", manager: "lou"))])
    #expect(arranged(.group, of: three, on: managed) == [.supervisionMembersInLine])
    #expect(arranged(.group, of: ["kay-c", "kay-c", "lou-c"]).contains(.duplicate))
  }

  @Test func `a group whose members change has another follow it`() throws {
    let state = Supervised.pool([
      Supervised.arrangement("g", .group, of: three, line: .pool),
      .person(officer("nan", of: "nunford")), .practitioner(coach("nan-c", person: "nan")),
    ])
    let decision = try decide(
      ArrangeSupervision(
        by: "vera-s", .group, of: three + ["nan-c"], in: .pool, span("2026-07-01", nil),
        replacing: "g"), state, asPia)
    var after = state
    after.apply(decision.changes)
    #expect(after.supervisionArrangements["g"]?.span == span("2026-01-01", "2026-07-01"))
    #expect(after.supervisionArrangements(of: "nan-c").map(\.id) == [decision.outcome.id])
    #expect(after.supervisionArrangements(ledBy: "vera-s").count == 2)
    #expect(
      arranged(of: ["boris-x"], in: .executive, replacing: "g", on: state)
        == [.supervisionFollowsAnother])
    #expect(
      arranged(.group, of: three, over: span("2026-01-01", nil), replacing: "g", on: state)
        == [.supervisionEndsOutside])
  }

  @Test func `ends by the coordinator, the supervisor, and one to one the practitioner`() throws {
    let state = Supervised.pool([
      Supervised.arrangement(), Supervised.arrangement("g", .group, of: three, line: .pool),
    ])
    func codes(
      _ id: SupervisionArrangementID, _ end: String = "2026-07-01", as context: CommandContext
    )
      -> [ReasonCode]
    {
      refusals(EndSupervision(id, on: day(end)), state, context)
    }
    for context in [asPia, context(.supervisor, "vera"), context(.practitioner, "boris")] {
      #expect(codes("arr", as: context).isEmpty)
    }
    #expect(codes("g", as: context(.practitioner, "kay")) == [.notThePersonConcerned])
    #expect(codes("arr", as: context(.practitioner, "kay")) == [.notThePersonConcerned])
    #expect(codes("arr", as: context(.supervisor, "mona")) == [.notThePersonConcerned])
    #expect(codes("arr", as: context(.supervisor)) == [.notThePersonConcerned])
    #expect(codes("arr", as: context(.sponsor, "boris")) == [.notThisRolesCommand])
    #expect(
      codes("arr", as: context(.poolCoordinator, "mona")) == [.inTheReportingLine, .noDeputy])
    #expect(codes("arr", as: context(.poolCoordinator)) == [.nameThePerson])
    #expect(codes("none", as: asPia) == [.notFound])
    #expect(codes("arr", "2026-01-01", as: asPia) == [.supervisionEndsOutside])
    let ended = try decide(EndSupervision("arr", on: day("2026-07-01")), state, asPia)
    #expect(ended.outcome.span == span("2026-01-01", "2026-07-01"))
    var after = state
    after.apply(ended.changes)
    #expect(
      refusals(EndSupervision("arr", on: day("2026-07-01")), after, asPia) == [
        .supervisionEndsOutside
      ])
  }
}

@Suite struct `Waiving the supervision norm` {
  private func waived(
    _ days: DateSpan = span("2026-06-01", "2026-09-01"),
    of practitioner: PractitionerID = "boris-x",
    on state: PoolState = Supervised.pool(), as context: CommandContext = asPia
  ) -> [ReasonCode] {
    refusals(WaiveSupervision(for: practitioner, days, .awayFromPractice), state, context)
  }

  @Test func `A14: is dated, by code, and by a coordinator who gives their name`() throws {
    let decision = try decide(
      WaiveSupervision(for: "boris-x", span("2026-06-01", "2026-09-01"), .noSupervisorFree),
      Supervised.pool(), asPia)
    #expect(decision.outcome.grantedBy == "pia" && decision.outcome.code == .noSupervisorFree)
    #expect(decision.changes == [.put(.supervisionWaiver(decision.outcome))])
    #expect(waived(span("2026-06-01", nil)) == [.missing])
    #expect(waived(span(nil, "2026-06-01")) == [.missing])
    #expect(waived(.always) == [.missing, .missing])
    #expect(waived(of: "none") == [.notFound])
    #expect(waived(as: context(.poolCoordinator)) == [.nameThePerson])
  }

  @Test(arguments: Role.allCases)
  func `is the pool coordinator's`(_ role: Role) {
    #expect(
      waived(as: context(role, "pia")) == (role == .poolCoordinator ? [] : [.notThisRolesCommand]))
  }

  @Test func `A23: is not for the practitioner or anybody above them, as coordinator`() {
    #expect(waived(as: context(.poolCoordinator, "boris")) == [.partyToIt, .noDeputy])
    #expect(waived(as: context(.poolCoordinator, "mona")) == [.inTheReportingLine, .noDeputy])
  }

  @Test func `two of one practitioner cover no day together`() {
    let state = Supervised.pool([
      .supervisionWaiver(
        SupervisionWaiver(
          id: "w", practitioner: "boris-x", span: span("2026-08-31", "2026-10-01"),
          grantedBy: "pia", granted: now, code: .other))
    ])
    #expect(waived(on: state) == [.overlap])
    #expect(waived(span("2026-06-01", "2026-08-31"), on: state).isEmpty)
    #expect(waived(of: "kay-c", on: state).isEmpty)
  }
}
