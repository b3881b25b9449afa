import Testing

@testable import CoachingPool

private let theirPlan = SessionTime(moment("2026-06-20T10:00:00Z"), minutes: 60)

private func engagement(
  _ id: EngagementID = "e", with people: [PersonID] = ["amara"],
  by coach: PractitionerID = "coach-boris", from request: RequestID? = "r",
  sponsor: PersonID? = nil, in state: EngagementState = .active
) -> Engagement {
  Engagement(
    id: id, kind: .coaching, request: request, participants: people, practitioner: coach,
    state: state, proposed: now, sponsors: sponsor.map { [Sponsor($0, .lineManager)] } ?? [])
}

/// A record that comes under another key, and how many are found under its first key and its second.
private struct Moved: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let former: Record
  let next: Record
  let found: @Sendable (PoolState) -> (first: Int, second: Int)

  init(
    _ name: String, _ former: Record, _ next: Record,
    _ found: @escaping @Sendable (PoolState) -> (Int, Int)
  ) {
    testDescription = name
    self.former = former
    self.next = next
    self.found = found
  }
}

private func entry(_ id: CPDEntryID, of practitioner: PractitionerID) -> CPDEntry {
  CPDEntry(
    id: id, practitioner: practitioner, date: today, minutes: 30, category: .other, recorded: now)
}

private func content<Value>(
  _ name: String, _ record: (EngagementID) -> Record,
  _ find: @escaping @Sendable (PoolState, EngagementID) -> [Value]
) -> Moved {
  Moved(name, record("e"), record("e2")) { (find($0, "e").count, find($0, "e2").count) }
}

private func moved(
  _ name: String, _ record: (PractitionerID) -> Record,
  found: @escaping @Sendable (PoolState, PractitionerID) -> Int
) -> Moved {
  Moved(name, record("c"), record("c2")) { (found($0, "c"), found($0, "c2")) }
}

private func arrangement(
  of members: [PractitionerID], by supervisor: SupervisorID
) -> SupervisionArrangement {
  SupervisionArrangement(
    id: "g", supervisor: supervisor, form: .group, line: .pool, members: members,
    span: span("2026-01-01", nil), most: 8)
}

private func supervisor(of person: PersonID) -> Supervisor {
  Supervisor(id: "v", person: person, oneToOneMost: 1, groupsMost: 1, span: .always)
}

private let moves: [Moved] =
  [
    Moved(
      "memberships by organisation", .membership(membership(of: "ashvale", id: "m")),
      .membership(membership(of: "brindlewood", id: "m"))
    ) { ($0.memberships(of: "ashvale").count, $0.memberships(of: "brindlewood").count) },
    Moved(
      "practitioners by person", .practitioner(coach("c", person: "boris")),
      .practitioner(coach("c", person: "amara"))
    ) { ($0.practitioners(of: "boris").count, $0.practitioners(of: "amara").count) },
    Moved(
      "requests by person", .request(request("r", by: "amara")),
      .request(request("r", by: "boris"))
    ) { ($0.requests(of: "amara").count, $0.requests(of: "boris").count) },
    Moved(
      "invitations by request", .invitation(invitation("i", for: "r", to: "c")),
      .invitation(invitation("i", for: "r2", to: "c"))
    ) { ($0.invitations(for: "r").count, $0.invitations(for: "r2").count) },
    Moved(
      "invitations by practitioner", .invitation(invitation("i", for: "r", to: "c")),
      .invitation(invitation("i", for: "r", to: "c2"))
    ) { ($0.invitations(to: "c").count, $0.invitations(to: "c2").count) },
    Moved(
      "open invitations by practitioner", .invitation(invitation("i", for: "r", to: "c")),
      .invitation(invitation("i", for: "r", to: "c2"))
    ) { ($0.placesTaken(of: "c", at: now), $0.placesTaken(of: "c2", at: now)) },
    Moved(
      "engagements by practitioner", .engagement(engagement(by: "c")),
      .engagement(engagement(by: "c2"))
    ) { ($0.engagements(of: "c").count, $0.engagements(of: "c2").count) },
    Moved(
      "live engagements by practitioner", .engagement(engagement(by: "c")),
      .engagement(engagement(by: "c2"))
    ) { ($0.liveEngagementCount(of: "c"), $0.liveEngagementCount(of: "c2")) },
    Moved(
      "engagements by request", .engagement(engagement(from: "r")),
      .engagement(engagement(from: "r2"))
    ) { ($0.engagements(from: "r").count, $0.engagements(from: "r2").count) },
    Moved(
      "engagements by participant", .engagement(engagement(with: ["amara", "cleo"])),
      .engagement(engagement(with: ["cleo", "dan"]))
    ) { ($0.engagements(with: "amara").count, $0.engagements(with: "dan").count) },
    Moved(
      "engagements by sponsor", .engagement(engagement(sponsor: "amara")),
      .engagement(engagement(sponsor: "boris"))
    ) {
      ($0.engagements(sponsoredBy: "amara").count, $0.engagements(sponsoredBy: "boris").count)
    },
    Moved(
      "merges by both",
      .personMerge(PersonMerge(id: "m", kept: "a", duplicate: "b", decidedAt: now)),
      .personMerge(PersonMerge(id: "m", kept: "c", duplicate: "d", decidedAt: now))
    ) {
      (
        max($0.identities(of: "a").count, $0.identities(of: "b").count) - 1,
        max($0.identities(of: "c").count, $0.identities(of: "d").count) - 1
      )
    },
    Moved(
      "conflicts by person",
      .conflictDeclaration(
        ConflictDeclaration(id: "c", declarer: "a", other: "b", declaredAt: now)),
      .conflictDeclaration(
        ConflictDeclaration(id: "c", declarer: "d", other: "e", declaredAt: now))
    ) {
      (
        max($0.declaredConflicts(of: "a").count, $0.declaredConflicts(of: "b").count),
        max($0.declaredConflicts(of: "d").count, $0.declaredConflicts(of: "e").count)
      )
    },
    Moved(
      "complaints by practitioner",
      .complaint(
        Complaint(
          id: "c", about: "c1", complainant: "amara", as: .individual, received: now,
          ground: .other, text: Confidential("."))),
      .complaint(
        Complaint(
          id: "c", about: "c2", complainant: "amara", as: .individual, received: now,
          ground: .other, text: Confidential(".")))
    ) { ($0.complaints(about: "c1").count, $0.complaints(about: "c2").count) },
    Moved(
      "feedback by practitioner",
      .practitionerFeedback(
        PractitionerFeedback(
          id: "f", engagement: "e", practitioner: "c1", person: "amara", as: .individual,
          given: now, instrument: 1, scores: Confidential([]))),
      .practitionerFeedback(
        PractitionerFeedback(
          id: "f", engagement: "e", practitioner: "c2", person: "amara", as: .individual,
          given: now, instrument: 1, scores: Confidential([])))
    ) { ($0.feedback(about: "c1").count, $0.feedback(about: "c2").count) },
  ]
  + [
    content("sessions", { .session(aSession("s", of: $0, planned: "2026-06-20T10:00:00Z")) }) {
      $0.sessions(of: $1)
    },
    content(
      "actions",
      {
        .sessionAction(
          SessionAction(id: "a", engagement: $0, what: Confidential("."), who: "b", agreed: now))
      }
    ) { $0.actions(of: $1) },
    content(
      "notes",
      {
        .practitionerNote(
          PractitionerNote(id: "n", engagement: $0, text: Confidential("."), written: now))
      }
    ) { $0.practitionerNotes(of: $1) },
    content(
      "reflections",
      {
        .reflection(
          Reflection(
            id: "r", engagement: $0, writer: "amara", text: Confidential("."), written: now))
      }
    ) { $0.reflections(of: $1) },
    content(
      "disclosures",
      {
        .disclosure(
          Disclosure(
            id: "d", engagement: $0, facts: DisclosureFacts(), recordedBy: .practitioner,
            recorded: now))
      }
    ) { $0.disclosures(of: $1) },
    content(
      "goal ratings",
      {
        .goalRating(
          GoalRating(
            id: "g", engagement: $0, goal: "g-1", agreementVersion: 1, point: .start,
            level: Confidential(.less), rated: now))
      }
    ) { $0.goalRatings(of: $1) },
    content(
      "sponsor ratings",
      {
        .sponsorRating(
          SponsorRating(
            id: "s", engagement: $0, sponsor: "boris", goal: "g-1", agreementVersion: 1,
            point: .final, change: Confidential(.better), rated: now))
      }
    ) { $0.sponsorRatings(of: $1) },
    content(
      "preparations",
      {
        .sponsorPreparation(
          SponsorPreparation(
            id: "p", engagement: $0, sponsor: "boris", answers: Confidential([]), written: now))
      }
    ) { $0.preparations(of: $1) },
    content(
      "evaluation requests",
      {
        .evaluationRequest(
          EvaluationRequest(
            id: "v", engagement: $0, asks: "amara", as: .individual, wave: .closure, due: today))
      }
    ) { $0.evaluationRequests(of: $1) },
    moved("supervision log") {
      .supervisionEntry(
        SupervisionEntry(
          id: "s", practitioner: $0,
          session: SupervisionSession(on: today, minutes: 60, form: .peer), recorded: now))
    } found: {
      $0.supervisionEntries(of: $1).count
    },
    moved("arrangements by practitioner") {
      .supervisionArrangement(arrangement(of: [$0, "c3"], by: "v"))
    } found: {
      $0.supervisionArrangements(of: $1).count
    },
    moved("waivers") {
      .supervisionWaiver(
        SupervisionWaiver(
          id: "w", practitioner: $0, span: span("2026-01-01", "2026-02-01"), grantedBy: "amara",
          granted: now, code: .other))
    } found: {
      $0.supervisionWaivers(of: $1).count
    },
    Moved(
      "arrangements by supervisor",
      .supervisionArrangement(arrangement(of: ["c"], by: "v")),
      .supervisionArrangement(arrangement(of: ["c"], by: "v2"))
    ) {
      (
        $0.supervisionArrangements(ledBy: "v").count, $0.supervisionArrangements(ledBy: "v2").count
      )
    },
    Moved(
      "supervisors by person", .supervisor(supervisor(of: "boris")),
      .supervisor(supervisor(of: "amara"))
    ) { ($0.supervisors(of: "boris").count, $0.supervisors(of: "amara").count) },
    Moved(
      "CPD entries by practitioner", .cpdEntry(entry("x", of: "c")), .cpdEntry(entry("x", of: "d"))
    ) { ($0.cpdEntries(of: "c").count, $0.cpdEntries(of: "d").count) },
    content(
      "log consents",
      { .logConsent(LogConsent(id: "l", engagement: $0, person: "amara", given: now)) }
    ) { $0.logConsents(of: $1) },
    content(
      "audit trail",
      {
        .auditEntry(
          AuditEntry(
            id: "a", engagement: $0, number: 1, at: now, actor: "pseudonym", role: .system,
            policyVersion: .first, machine: "engagement", event: "propose"))
      }
    ) { $0.auditTrail(of: $1) },
  ]

@Suite struct `The indexes of a pool's state` {
  @Test(arguments: moves)
  private func `find a record put again under its new key alone, and not at all once removed`(
    _ moved: Moved
  ) {
    var state = PoolState([moved.former])
    #expect(moved.found(state) == (1, 0))
    let held = state
    state.apply([.put(moved.next)])
    #expect(moved.found(state) == (0, 1))
    #expect(moved.found(held) == (1, 0))
    state.apply([.put(moved.former)])
    #expect(moved.found(state) == (1, 0))
    state.apply([.remove(moved.former.key)])
    // It stands in no table, so the index alone could still name it: put under the other key, it is
    // found once.
    state.apply([.put(moved.next)])
    #expect(moved.found(state) == (0, 1))
  }

  @Test
  func `R18: an engagement that ends gives its place back, and one that lives again takes it`() {
    var state = PoolState([.engagement(engagement())])
    for next: EngagementState in [.completed, .paused, .endedEarly, .closing, .cancelled] {
      state.apply([.put(.engagement(engagement(in: next)))])
      #expect(state.liveEngagementCount(of: "coach-boris") == (next.isLive ? 1 : 0))
      #expect(state.engagements(of: "coach-boris").count == 1)
    }
    state.apply([.put(.engagement(engagement(in: .active)))])
    state.apply([.put(.engagement(engagement(by: "coach-cleo", in: .completed)))])
    #expect(state.liveEngagementCount(of: "coach-boris") == 0)
    #expect(state.liveEngagementCount(of: "coach-cleo") == 0)
  }

  @Test func `R18: an invitation that was answered promises no place`() {
    var state = PoolState([.invitation(invitation("i", for: "r", to: "c"))])
    #expect(state.placesTaken(of: "c", at: now) == 1)
    for next: Invitation.State in [.declined, .sent, .expired, .sent, .accepted] {
      state.apply([.put(.invitation(invitation("i", for: "r", to: "c", state: next)))])
      #expect(state.placesTaken(of: "c", at: now) == (next == .sent ? 1 : 0))
      #expect(state.invitations(to: "c").count == 1)
    }
  }

  @Test func `a planned session takes the time of both sides while its engagement lives`() {
    var state = PoolState([
      .practitioner(coach("coach-boris", person: "boris")), .engagement(engagement()),
      .session(aSession("s", planned: "2026-06-20T10:30:00Z")),
    ])
    func taken(_ person: PersonID, _ of: SessionState = .planned) -> [SessionID] {
      state.sessions(ofPerson: person, during: theirPlan, in: of).map(\.id)
    }
    #expect(taken("amara") == ["s"] && taken("boris") == ["s"] && taken("cleo").isEmpty)
    state.apply([.put(.engagement(engagement(with: ["cleo"])))])
    #expect(taken("amara").isEmpty && taken("cleo") == ["s"])
    state.apply([.put(.engagement(engagement(with: ["cleo"], in: .endedEarly)))])
    #expect(taken("cleo").isEmpty && taken("boris").isEmpty)
    // What was held takes the time whatever became of the engagement, and what is moved no longer does.
    state.apply([.put(.session(aSession("s", held: "2026-06-20T10:30:00Z")))])
    #expect(taken("cleo", .held) == ["s"] && taken("boris", .held) == ["s"])
    state.apply([.put(.session(aSession("s", held: "2026-06-20T11:00:00Z")))])
    #expect(taken("cleo", .held).isEmpty)
    state.apply([.put(.session(aSession("s", of: "e2", held: "2026-06-20T10:30:00Z")))])
    #expect(taken("cleo", .held).isEmpty && taken("boris", .held).isEmpty)
  }

  @Test func `somebody who is on both sides of a session is taken once`() {
    let state = PoolState([
      .practitioner(coach("coach-boris", person: "boris")),
      .engagement(engagement(with: ["boris-2"])),
      .personMerge(PersonMerge(id: "m", kept: "boris", duplicate: "boris-2", decidedAt: now)),
      .session(aSession("s", planned: "2026-06-20T10:30:00Z")),
    ])
    for person: PersonID in ["boris", "boris-2"] {
      #expect(state.sessions(ofPerson: person, during: theirPlan, in: .planned).map(\.id) == ["s"])
    }
  }

  @Test(arguments: 0..<8)
  func `say what the records say, whatever was put and removed before, and a held copy as well`(
    seed: UInt64
  ) {
    var chance = SplitMix64(seed: seed)
    var state = PoolState()
    var held: [PoolState] = []
    for step in 0..<400 {
      state.apply([change(by: &chance)])
      if step % 80 == 0 { held.append(state) }
    }
    for state in held + [state] {
      for number in 0..<4 {
        let coach = PractitionerID(stringLiteral: "c\(number)")
        let person = PersonID(stringLiteral: "p\(number)")
        let engagement = EngagementID(stringLiteral: "e\(number)")
        let live = state.engagements.values.filter { $0.practitioner == coach && $0.state.isLive }
        let open = state.invitations.values.filter { $0.practitioner == coach && $0.state == .sent }
        #expect(state.liveEngagementCount(of: coach) == live.count)
        #expect(state.placesTaken(of: coach, at: now) == live.count + open.count)
        let sessions = state.sessions.values.filter { $0.engagement == engagement }
        #expect(Set(state.sessions(of: engagement)) == Set(sessions))
        #expect(state.sessions(of: engagement).count == sessions.count)
        #expect(state.sessionTally(of: engagement).held == sessions.count { $0.state == .held })
        let theirs = state.engagements.values.filter {
          $0.participants.contains(person) && $0.state.isLive
        }.map(\.id)
        let taken = state.sessions.values.filter {
          theirs.contains($0.engagement) && $0.state == .planned
            && $0.time.map(theirPlan.overlaps) == true
        }
        #expect(
          Set(state.sessions(ofPerson: person, during: theirPlan, in: .planned)) == Set(taken))
      }
    }
  }

  private func change(by chance: inout SplitMix64) -> Change {
    func number(_ most: Int) -> Int { chance.next(below: most) }
    let isRemoved = number(5) == 0
    switch number(3) {
    case 0:
      let id = "e\(number(4))"
      if isRemoved { return .remove(RecordKey(.engagement, id)) }
      let states: [EngagementState] = [.active, .completed, .proposed, .cancelled]
      return .put(
        .engagement(
          engagement(
            .init(stringLiteral: id), with: [.init(stringLiteral: "p\(number(4))")],
            by: .init(stringLiteral: "c\(number(4))"), in: states[number(4)])))
    case 1:
      let id = "i\(number(6))"
      if isRemoved { return .remove(RecordKey(.invitation, id)) }
      return .put(
        .invitation(
          invitation(
            .init(stringLiteral: id), for: "r", to: .init(stringLiteral: "c\(number(4))"),
            state: number(2) == 0 ? .sent : .declined)))
    default:
      let id = "s\(number(30))"
      if isRemoved { return .remove(RecordKey(.session, id)) }
      let start = "2026-06-20T\(10 + number(3)):00:00Z"
      return .put(
        .session(
          aSession(
            .init(stringLiteral: id), of: .init(stringLiteral: "e\(number(4))"),
            planned: start, held: number(2) == 0 ? start : nil)))
    }
  }
}
