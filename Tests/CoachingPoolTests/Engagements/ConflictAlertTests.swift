import Testing

@testable import CoachingPool

@Suite struct `What comes to stand between two who work together` {
  private func alerts(_ state: PoolState, at moment: Instant = now) throws -> [String] {
    try state.conflictAlerts(at: moment).flatMap { alert in
      alert.reasons.map { "\(alert.subject) \($0.code)" }
    }
  }

  @Test func `A07: nothing is told of a pair that is as it was`() throws {
    #expect(try alerts(engaged(.active)) == [])
  }

  @Test func `A07: a new manager is told to the coordinator, and nothing ends`() throws {
    let state = engaged(.active)
    let manager = Record.person(officer("amara", manager: "boris"))
    let found = try state.conflictAlerts(broughtBy: [.put(manager)], at: now)
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
    #expect(try after.conflictAlerts(broughtBy: [.put(manager)], at: now) == [])
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
    let found = try state.conflictAlerts(broughtBy: declared, at: now)
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
    #expect(try state.conflictAlerts(at: now).count == 1)
    #expect(try state.conflictAlerts(broughtBy: [gone], at: now) == [])
  }

  @Test func `A07: two records that turn out to be one person are told`() throws {
    let state = engaged(.active)
    let same = PersonMerge(id: "m", kept: "amara", duplicate: "selma", decidedAt: now)
    let found = try state.conflictAlerts(broughtBy: [.put(.personMerge(same))], at: now)
    #expect(found.flatMap(\.reasons).map(\.code).contains(.sponsorIsTheParticipant))
    let other = PersonMerge(id: "m", kept: "boris", duplicate: "selma", decidedAt: now)
    #expect(
      try state.conflictAlerts(broughtBy: [.put(.personMerge(other))], at: now)
        .flatMap(\.reasons).map(\.code).contains(.sponsorIsThePractitioner))
  }

  @Test func `A07: four rules are asked whatever the policy says`() throws {
    var policy = PoolPolicy()
    policy.matching.requirements = []
    let state = engaged(.active, .policy(policy))
    let manager = Record.person(officer("amara", manager: "boris"))
    #expect(try state.conflictAlerts(broughtBy: [.put(manager)], at: now).count == 1)
    policy.matching.requirements = ["nobodyKnowsIt"]
    #expect(throws: ValidationError.self) {
      try engaged(.active, .policy(policy)).conflictAlerts(at: now)
    }
  }
}
