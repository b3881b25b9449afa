import Testing

@testable import CoachingPool

/// A host's command that does whatever it is told.
private struct Meddle: Command {
  static let name = "meddle"
  let changes: [Change]
  func decision(on state: PoolState, in context: CommandContext) throws(Refusal) -> Decision<Int> {
    Decision(changes.count, changes)
  }
}

@Suite struct `The audit trail` {
  private func entry(
    _ id: AuditEntryID, _ engagement: EngagementID = "e", _ number: Int = 1, event: String = "pause"
  ) -> AuditEntry {
    AuditEntry(
      id: id, engagement: engagement, number: number, at: now, actor: "pseudonym",
      role: .individual, policyVersion: .first, machine: "engagement", event: event)
  }

  @Test func `takes codes alone: no command puts in an entry with a sentence`() {
    let state = engaged(.active)
    let change = Change.put(.auditEntry(entry("b", event: "she told me")))
    #expect(refusals(Meddle(changes: [change]), state, byClock) == [.wrongForm])
    #expect(
      refusals(Meddle(changes: [.put(.auditEntry(entry("b", "e", 0)))]), state, byClock) == [
        .outOfRange
      ])
  }

  @Test func `only grows: no command changes an entry, removes one, or puts one in twice`() throws {
    let state = engaged(.active, .auditEntry(entry("a")))
    let key = RecordKey(.auditEntry, "a")
    for changes: [Change] in [
      [.put(.auditEntry(entry("a", event: "resume")))], [.put(.auditEntry(entry("a")))],
      [.remove(key)], [.remove(RecordKey(.auditEntry, "none"))],
      [.put(.auditEntry(entry("b"))), .put(.auditEntry(entry("b")))],
      [
        .put(.auditEntry(entry("b"))), .put(.auditEntry(entry("c"))), .put(.auditEntry(entry("c"))),
      ],
      [.put(.auditEntry(entry("b"))), .remove(RecordKey(.auditEntry, "b"))],
    ] {
      #expect(refusals(Meddle(changes: changes), state, byClock) == [.auditTrailOnlyGrows])
    }
    let both: [Change] = [.remove(key), .put(.auditEntry(entry("a")))]
    #expect(refusals(Meddle(changes: both), state, byClock).count == 2)
    #expect(
      try decide(Meddle(changes: [.put(.auditEntry(entry("b")))]), state, byClock).outcome == 1)
    #expect(
      refusals(RegisterRecords([.auditEntry(entry("a", event: "resume"))]), state, byClock)
        == [.auditTrailOnlyGrows])
    #expect(
      refusals(RegisterRecords([.auditEntry(entry("b"))]), state, byPaula)
        == [.notThisRolesCommand])
  }

  @Test func `numbers the entries of one command in each engagement by themselves`() {
    let state = engaged(.active, .auditEntry(entry("a")))
    var pen = AuditPen(state, byClock)
    var other = anEngagement("f")
    other.agreementVersion = nil
    let numbers = [anEngagement(), other, anEngagement(), other, other].map { engagement -> Int? in
      let change = pen.entry(EngagementEvent.ask, from: .active, to: engagement)
      if case .put(.auditEntry(let entry)) = change { return entry.number }
      return nil
    }
    #expect(numbers == [2, 1, 3, 2, 3])
  }

  @Test func `8: says who, in what role, when, under which policy, and from where to where`() throws
  {
    var policy = PoolPolicy()
    policy.version = try #require(PolicyVersion(5))
    var state = engaged(.active, .policy(policy)) { $0.agreementVersion = 3 }
    let entry = try #require(
      try state.entry(of: EndEarly("e", because: .practitionerEnded), byBoris))
    #expect(entry.actor == "pseudonym" && entry.role == .practitioner && entry.at == now)
    #expect(entry.policyVersion == policy.version && entry.machine == "engagement")
    #expect(entry.event == "endEarly" && entry.from == "active" && entry.to == "endedEarly")
    #expect(entry.reasonCode == "practitionerEnded" && entry.agreementVersion == 3)
    #expect(entry.faults().isEmpty)
    #expect(state.referenceFaults(of: .auditEntry(entry)).isEmpty)
  }

  @Test func `names nobody but by pseudonym`() throws {
    var state = engaged(.active)
    for (command, context) in [
      (PauseEngagement("e", until: today.adding(days: 3)), byAmara)
    ] { _ = try state.run(command, context) }
    _ = try state.run(ResumeEngagement("e"), byBoris)
    for entry in state.auditEntries.values {
      let text = String(decoding: try Record.auditEntry(entry).encoded(), as: UTF8.self)
      for name in state.people.values.map(\.id.text) + ["coach-boris"] {
        #expect(!text.contains(name), "\(name) in \(text)")
      }
    }
    #expect(state.auditEntries.count == 2)
  }

  @Test func `8.3, E1: begins when an invitation is accepted`() throws {
    var state = smallPool(
      .request(request("r", by: "amara")), .invitation(invitation("i", for: "r", to: "coach-boris"))
    )
    let made = try state.run(AcceptInvitation("i"), byBoris)
    let kept = try #require(state.engagements[made.id])
    #expect(kept.organisation == "ashvale" && kept.line == .pool && kept.since == now)
    let entries = state.auditTrail(of: made.id)
    #expect(entries.map(\.event) == ["propose"] && entries.first?.from == nil)
    #expect(entries.first?.to == "proposed" && entries.first?.actor == "pseudonym")
  }

  @Test func `is read by engagement, by person under every record, and by pseudonym, in order`()
    throws
  {
    let other = Engagement(
      id: "e2", kind: .coaching, participants: ["dana"], practitioner: "coach-cleo",
      state: .active, proposed: now, sponsors: [Sponsor("selma", .other)])
    var state = engaged(.active, .engagement(other))
    _ = try state.run(PauseEngagement("e", until: today.adding(days: 3)), byAmara)
    _ = try state.run(
      PauseEngagement("e2", until: today.adding(days: 3)), context(.individual, "dana"))
    _ = try state.run(ResumeEngagement("e"), byAmara)
    #expect(state.auditTrail(of: "e").map(\.event) == ["pause", "resume"])
    #expect(state.auditTrail(of: "e").map(\.number) == [1, 2])
    #expect(state.auditTrail(about: "amara").map(\.engagement) == ["e", "e"])
    #expect(state.auditTrail(about: "cleo").map(\.engagement) == ["e2"])
    #expect(state.auditTrail(about: "selma").count == 3)
    #expect(state.auditTrail(about: "paula").isEmpty)
    #expect(state.auditTrail(by: "pseudonym").count == 3 && state.auditTrail(by: "x").isEmpty)
    state.apply([
      .put(.personMerge(PersonMerge(id: "m", kept: "amara", duplicate: "dana", decidedAt: now)))
    ])
    #expect(state.auditTrail(about: "amara").count == 3)
    #expect(state.engagements(with: "dana").map(\.id) == ["e", "e2"])
    #expect(state.engagements(sponsoredBy: "selma").map(\.id) == ["e", "e2"])
    #expect(state.engagements(from: "r").map(\.id) == ["e"])
  }

  @Test func `holds words and no sentences`() {
    let talkative = AuditEntry(
      id: "a", engagement: "e", number: 0, at: now, actor: "p", role: .individual,
      policyVersion: .first, machine: "engagement", event: "he said that", reasonCode: "Zoë")
    #expect(
      talkative.faults().names
        == ["event fault.wrongForm", "number fault.outOfRange", "reasonCode fault.wrongForm"])
    #expect(
      engaged(.active).referenceFaults(of: .auditEntry(entry("a", "nowhere"))).names
        == ["engagement fault.danglingReference"])
  }
}
