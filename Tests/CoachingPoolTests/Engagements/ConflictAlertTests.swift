import Testing

@testable import CoachingPool

@Suite struct `What comes to stand between two who work together` {
  private func alerts(_ state: PoolState, at moment: Instant = now) throws -> [String] {
    try state.conflictAlerts(at: moment, for: nil).flatMap { alert in
      alert.reasons.map { "\(alert.subject) \($0.code)" }
    }
  }

  @Test func `A07: nothing is told of a pair that is as it was`() throws {
    #expect(try alerts(engaged(.active)) == [])
  }

  @Test func `A07: a new manager is told to the coordinator, and nothing ends`() throws {
    let state = engaged(.active)
    let manager = Record.person(officer("amara", manager: "boris"))
    let found = try state.conflictAlerts(broughtBy: [.put(manager)], at: now, for: nil)
    #expect(found.map(\.subject) == [.engagement("e")])
    #expect(found.first?.individual == "amara" && found.first?.practitioner == "coach-boris")
    #expect(found.flatMap(\.reasons).map(\.code).contains(NeitherManagesTheOther().code))
    for reason in found.flatMap(\.reasons) {
      #expect([reason].shown(to: .individual).map(\.code) != [reason.code])
      #expect([reason].shown(to: .everyone).map(\.code) != [reason.code])
    }
    var after = state
    after.apply([.put(manager)])
    #expect(after.e == state.e)
    #expect(after.auditTrail(of: "e") == state.auditTrail(of: "e"))
    // What stood before a change is not told anew.
    #expect(try after.conflictAlerts(broughtBy: [.put(manager)], at: now, for: nil) == [])
  }

  @Test func `A07: a new post at the practitioner's organisation breaks the provision asked for`()
    throws
  {
    var state = engaged(.active)
    state.apply([.put(.person(officer("amara", of: "brindlewood")))])
    #expect(try alerts(state).contains { $0.hasSuffix(" \(ProvisionIsAsAsked().code)") })
    state.change { $0.request = nil }
    #expect(try !alerts(state).contains { $0.hasSuffix(" \(ProvisionIsAsAsked().code)") })
  }

  @Test func `A07, R16: a conflict declared later is told, of an invitation as well`() throws {
    var state = engaged(.active)
    state.apply([
      .put(.request(request("r-2", by: "dana"))),
      .put(.invitation(invitation("i-2", for: "r-2", to: "coach-boris"))),
    ])
    #expect(try alerts(state) == [])
    let declared = ["amara", "dana"].map { other -> Change in
      .put(
        .conflictDeclaration(
          ConflictDeclaration(
            id: .init(unchecked: "c-\(other)"), declarer: "boris",
            other: .init(unchecked: other), declaredAt: now)))
    }
    let found = try state.conflictAlerts(broughtBy: declared, at: now, for: nil)
    #expect(found.map(\.subject) == [.engagement("e"), .invitation("i-2")])
    state.apply(declared)
    #expect(
      try alerts(state, at: moment("2027-06-15T09:00:00Z")).allSatisfy { $0.contains("engagement") }
    )
    state.change { $0.state = .completed }
    #expect(try alerts(state, at: moment("2027-06-15T09:00:00Z")) == [])
  }

  @Test func `A23, A37: a coordinator who is party to it or above a party sees no alert`() throws {
    let state = engaged(.active, .person(officer("amara", manager: "boris")))
    for (reader, count): (PersonID, Int) in [
      ("paula", 1), ("amara", 0), ("boris", 0), ("selma", 0),
    ] {
      #expect(try state.conflictAlerts(at: now, for: reader).count == count, "\(reader)")
    }
  }

  @Test func `A07: what stood beside a reason that is gone is not told anew`() throws {
    var state = engaged(.active, .person(officer("amara", manager: "boris")))
    let declared = Record.conflictDeclaration(
      ConflictDeclaration(id: "c", declarer: "boris", other: "amara", declaredAt: now))
    state.apply([.put(declared)])
    let gone = Change.remove(RecordKey(.conflictDeclaration, "c"))
    #expect(try state.conflictAlerts(at: now, for: nil).count == 1)
    #expect(try state.conflictAlerts(broughtBy: [gone], at: now, for: nil) == [])
  }

  @Test func `A07: two records that turn out to be one person are told`() throws {
    let state = engaged(.active)
    let same = PersonMerge(id: "m", kept: "amara", duplicate: "selma", decidedAt: now)
    let found = try state.conflictAlerts(broughtBy: [.put(.personMerge(same))], at: now, for: nil)
    #expect(found.flatMap(\.reasons).map(\.code).contains(.sponsorIsTheParticipant))
    let other = PersonMerge(id: "m", kept: "boris", duplicate: "selma", decidedAt: now)
    #expect(
      try state.conflictAlerts(broughtBy: [.put(.personMerge(other))], at: now, for: nil)
        .flatMap(\.reasons).map(\.code).contains(.sponsorIsThePractitioner))
  }

  @Test(arguments: Brought.always)
  func `A07: four rules are asked whatever the policy says`(brought: Brought) throws {
    var policy = PoolPolicy()
    policy.matching.requirements = []
    let state = engaged(.active, .policy(policy))
    #expect(try alerts(state) == [])
    let found = try state.conflictAlerts(broughtBy: brought.changes, at: now, for: nil)
    #expect(found.map(\.subject) == [.engagement("e")])
    #expect(found.flatMap(\.reasons).map(\.code) == [brought.code])
    // The policy's own use of a rule asks it once, and not twice.
    let usual = try engaged(.active).conflictAlerts(broughtBy: brought.changes, at: now, for: nil)
    #expect(usual.flatMap(\.reasons).count { $0.code == brought.code } == 1)
  }

  @Test(arguments: Brought.byPolicy)
  func `A07: the other four are asked where the policy asks them`(brought: Brought) throws {
    var state = engaged(.active, .organisation(organisation("caldmoor"))) { brought.scene(&$0) }
    state.apply(brought.before.map { .put($0) })
    #expect(try alerts(state) == [])
    let found = try state.conflictAlerts(broughtBy: brought.changes, at: now, for: nil)
      .filter { $0.subject == .engagement("e") }
    #expect(found.flatMap(\.reasons).map(\.code).contains(brought.code))
    for reason in found.flatMap(\.reasons) {
      #expect([reason].shown(to: .individual).map(\.code) != [reason.code])
    }
    var policy = PoolPolicy()
    policy.matching.requirements.removeAll { $0.name == brought.name }
    state.apply([.put(.policy(policy))])
    let without = try state.conflictAlerts(broughtBy: brought.changes, at: now, for: nil)
    #expect(!without.flatMap(\.reasons).map(\.code).contains(brought.code))
  }

  @Test func `A07: a policy whose rule nobody knows is refused`() throws {
    var policy = PoolPolicy()
    policy.matching.requirements = ["nobodyKnowsIt"]
    #expect(throws: ValidationError.self) {
      try engaged(.active, .policy(policy)).conflictAlerts(at: now, for: nil)
    }
  }

  @Test func `A07: organisations that come under one management are told from that day on`() throws
  {
    let state = engaged(.active)
    let joint = [Dated("joint", span("2026-09-01", nil))]
    let merged: [Change] = [
      .put(.organisation(organisation("ashvale", sharedManagement: joint))),
      .put(
        .organisation(organisation("brindlewood", .districtCouncil, sharedManagement: joint))),
    ]
    #expect(try state.conflictAlerts(broughtBy: merged, at: now, for: nil) == [])
    let vestingDay = moment("2026-09-01T09:00:00Z")
    let found = try state.conflictAlerts(broughtBy: merged, at: vestingDay, for: nil)
    #expect(found.flatMap(\.reasons).map(\.code) == [ProvisionIsAsAsked().code])
    // One of the two alone merges with nobody.
    #expect(try state.conflictAlerts(broughtBy: [merged[0]], at: vestingDay, for: nil) == [])
    // A member of one council is then one of the other's officers' members too, on either side.
    var member = engaged(.active, .person(councillor("amara")))
    member.change { $0.request = nil }
    #expect(
      try member.conflictAlerts(broughtBy: merged, at: vestingDay, for: nil).flatMap(\.reasons).map(
        \.code)
        == [MembersAndTheirOfficersStayApart().code])
    var coach = engaged(.active, .person(councillor("boris", of: "brindlewood")))
    coach.change { $0.request = nil }
    #expect(
      try coach.conflictAlerts(broughtBy: merged, at: vestingDay, for: nil).flatMap(\.reasons).map(
        \.code)
        == [MembersAndTheirOfficersStayApart().code])
    var after = state
    after.apply(merged)
    #expect(after.e == state.e, "nothing ends")
  }

  @Test func `A07: a client's new place in the line is told of both engagements`() throws {
    var state = engaged(.active)
    state.apply([
      .put(.request(request("r-2", by: "dana") { $0.state = .matched })),
      .put(
        .engagement(
          Engagement(
            id: "f", kind: .coaching, request: "r-2", participants: ["dana"],
            practitioner: "coach-boris", state: .active, proposed: now))),
    ])
    #expect(try alerts(state) == [])
    let manager = Record.person(officer("amara", manager: "dana"))
    let found = try state.conflictAlerts(broughtBy: [.put(manager)], at: now, for: nil)
    #expect(found.map(\.subject) == [.engagement("e"), .engagement("f")])
    #expect(
      found.flatMap(\.reasons).map(\.code)
        == Array(repeating: NobodyNextInTheLineIsTheirClient().code, count: 2))
    // Two steps up the line are no conflict by the usual policy.
    let further: [Change] = [
      .put(.person(officer("amara", manager: "selma"))),
      .put(.person(officer("selma", .headOfService, manager: "dana"))),
    ]
    #expect(try state.conflictAlerts(broughtBy: further, at: now, for: nil) == [])
  }
}

/// Something that comes to stand between Amara and Boris, and the rule that finds it.
struct Brought: Sendable, CustomTestStringConvertible {
  let name: RuleName
  /// How the engagement was, before.
  var scene: @Sendable (inout Engagement) -> Void = { _ in }
  /// Who is what, before.
  var before: [Record] = []
  let records: [Record]

  var code: ReasonCode { ReasonCode(name.description) }
  var changes: [Change] { records.map { .put($0) } }
  var testDescription: String { name.description }

  static let always = [
    Brought(
      name: PeopleAreDifferent().name,
      records: [
        .personMerge(PersonMerge(id: "m", kept: "amara", duplicate: "boris", decidedAt: now))
      ]),
    Brought(
      name: NeitherManagesTheOther().name, records: [.person(officer("amara", manager: "boris"))]),
    Brought(
      name: NeitherDeclaredAConflict().name,
      records: [
        .conflictDeclaration(
          ConflictDeclaration(id: "c", declarer: "amara", other: "boris", declaredAt: now))
      ]),
    Brought(
      name: MembersAndTheirOfficersStayApart().name,
      records: [.person(councillor("amara", of: "brindlewood"))]),
  ]

  static let byPolicy = [
    Brought(
      name: ProvisionIsAsAsked().name,
      records: [.person(officer("boris", .headOfService))]),
    Brought(
      name: PeopleAreOfDifferentTeams().name,
      before: [
        .person(officer("boris", of: "brindlewood", .headOfService, team: "digital")),
        .person(officer("amara", team: "digital")),
      ], records: [.person(officer("amara", of: "brindlewood", team: "digital"))]),
    Brought(
      name: NobodyNextInTheLineIsTheirClient().name,
      before: [
        .engagement(
          Engagement(
            id: "f", kind: .coaching, participants: ["dana"], practitioner: "coach-boris",
            state: .active, proposed: now))
      ], records: [.person(officer("dana", manager: "amara"))]),
    Brought(
      name: SeniorityFitsTheKind().name, scene: { $0.kind = .reverseMentoring },
      before: [
        .person(officer("amara", .director)), .person(officer("boris", of: "brindlewood")),
      ], records: [.person(officer("boris", of: "brindlewood", .chiefExecutive))]),
  ]
}
