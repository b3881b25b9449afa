import CoachingPool
import Testing

@Suite struct `A practitioner's membership` {
  @Test func `of the stories has no fault`() {
    #expect(borisCoaches.faults(in: PoolPolicy()).isEmpty)
    #expect(smallPool().referenceFaults(of: .practitioner(borisCoaches)).isEmpty)
  }

  @Test func `reports every fault at once`() {
    let faulty = PractitionerMembership(
      id: "faulty", person: "boris", kinds: [word("juggling"), word("juggling")], ownLimit: 4,
      modes: [.video, .video], travel: Travel(limit: -1), provides: [word("magicCarpet")],
      languages: [language("cy"), language("cy")], themes: [word("a")], experience: [word("b")],
      approaches: [word("c")],
      credentials: [
        Credential(
          kind: .qualification, scheme: "", level: " ", awarded: today, expires: today,
          evidenceSeen: today.adding(days: -1))
      ], away: [.always, .always], profile: String(repeating: "p", count: 10_001))
    #expect(
      faulty.faults(in: PoolPolicy()).names == [
        "approaches fault.unknownWord", "away fault.overlap", "credentials fault.contradiction",
        "credentials fault.contradiction", "credentials fault.contradiction",
        "credentials fault.emptyText", "credentials fault.emptyText",
        "experience fault.unknownWord", "kinds fault.duplicate", "kinds fault.unknownWord",
        "kinds fault.unknownWord", "languages fault.duplicate", "modes fault.duplicate",
        "ownLimit fault.outOfRange", "profile fault.textTooLong", "provides fault.unknownWord",
        "themes fault.unknownWord", "travel fault.outOfRange",
      ])
    let empty = PractitionerMembership(
      id: "empty", person: "boris", kinds: [], modes: [], languages: [])
    #expect(
      empty.faults(in: PoolPolicy()).names
        == ["kinds fault.missing", "languages fault.missing", "modes fault.missing"])
  }

  @Test func `is checked under a faulty policy without a trap`() {
    var policy = PoolPolicy()
    policy.capacity.most = -1
    let limited = coach("c", person: "boris") { $0.ownLimit = 1 }
    #expect(limited.faults(in: policy).names == ["ownLimit fault.outOfRange"])
    let codes = refusals(
      RegisterRecords([.policy(policy), .practitioner(limited)]), smallPool(),
      context(.poolCoordinator))
    #expect(codes.contains(.outOfRange))
  }

  @Test func `S0-46: is one per line, so that a volunteer may be an executive coach too`() {
    let executive = coach("exec", person: "boris") { $0.line = .executive }
    #expect(smallPool().referenceFaults(of: .practitioner(executive)).isEmpty)
    let second = coach("second", person: "boris")
    #expect(
      smallPool().referenceFaults(of: .practitioner(second)).names == ["person fault.duplicate"])
    let former = coach("former", person: "boris") { $0.status = .left }
    #expect(smallPool().referenceFaults(of: .practitioner(former)).isEmpty)
    let nobody = coach("x", person: "nobody")
    #expect(
      smallPool().referenceFaults(of: .practitioner(nobody)).names
        == ["person fault.danglingReference"])
  }

  @Test func `R45: a credential holds until the day before it expires, with evidence seen`() {
    let award = Credential(
      kind: .accreditation, scheme: "EMCC-EIA", level: "Practitioner", awarded: day("2022-03-15"),
      expires: day("2022-03-15").adding(years: 5), evidenceSeen: day("2022-03-20"))
    #expect(award.isEvidenced(on: day("2027-03-14")) && !award.isEvidenced(on: day("2027-03-15")))
    #expect(award.isEvidenced(on: day("2022-03-20")) && !award.isEvidenced(on: day("2022-03-19")))
    #expect(anILMAward.isEvidenced(on: .last) && !anILMAward.isEvidenced(on: .first))
  }
}

@Suite struct `An engagement` {
  func engagement(_ participants: [PersonID], kind: ServiceKind = .coaching) -> Engagement {
    Engagement(
      id: "e", kind: kind, participants: participants, practitioner: "coach-boris", proposed: now)
  }

  @Test func `reports every fault at once`() {
    var faulty = engagement(["amara", "amara"])
    faulty.kind = word("juggling")
    faulty.predecessor = "e"
    #expect(
      faulty.faults(in: PoolPolicy()).names == [
        "kind fault.unknownWord", "participants fault.duplicate", "participants fault.outOfRange",
        "predecessor fault.contradiction",
      ])
  }

  @Test func `R10: a team has at least two participants, and the policy's most`() {
    #expect(engagement(["amara"], kind: .teamCoaching).faults(in: PoolPolicy()).count == 1)
    #expect(engagement(["amara", "b"], kind: .teamCoaching).faults(in: PoolPolicy()).isEmpty)
  }

  @Test func `8.3: nobody is practitioner and participant at once, under any merged record`() {
    let merge = PersonMerge(id: "m", kept: "amara", duplicate: "boris", decidedAt: now)
    let engaged = engagement(["amara"])
    #expect(smallPool().referenceFaults(of: .engagement(engaged)).isEmpty)
    #expect(
      smallPool(.personMerge(merge)).referenceFaults(of: .engagement(engaged)).names
        == ["practitioner fault.contradiction"])
  }

  @Test func `names records that exist`() {
    let lost = Engagement(
      id: "e", kind: .coaching, request: "no", participants: ["nobody"], practitioner: "none",
      proposed: now)
    #expect(smallPool().referenceFaults(of: .engagement(lost)).count == 3)
  }

  @Test func `18: takes a place until it ends`() {
    #expect(
      EngagementState.allCases.filter(\.isLive)
        == [.proposed, .chemistry, .contracting, .active, .paused, .closing])
  }
}
