import Testing

@testable import CoachingPool

private let team: [PersonID] = ["amara", "ben", "clara"]

private func teamPool(_ sessions: Session...) -> PoolState {
  var engagement = anEngagement(kind: .teamCoaching)
  engagement.participants = team
  return working(
    [.person(officer("ben")), .person(officer("clara")), .engagement(engagement)]
      + sessions.map { .session($0) })
}

@Suite struct `Sessions of a team or group` {
  private let planned = aSession("s", planned: "2026-06-12T10:00:00Z", minutes: 90, with: team)

  @Test func `R33: count for each who came`() throws {
    let command = RecordHeldSession("s", minutes: 90, absent: ["clara"])
    let session = try decide(command, teamPool(planned), asBoris()).outcome.session
    #expect(session.attendance.expected == team && session.attendance.absent == ["clara"])
    #expect(session.attendance.present == ["amara", "ben"])
    #expect(SessionMinutes([session]).participant == 180)
    #expect(session.faults(in: PoolPolicy()).isEmpty)
  }

  @Test func `are held with one at least, and name nobody else`() {
    let state = teamPool(planned)
    #expect(
      refusals(RecordHeldSession("s", minutes: 90, absent: team), state, asBoris()) == [.nobodyCame]
    )
    #expect(
      refusals(
        RecordHeldSession("s", minutes: 90, absent: ["boris", "paula", "paula"]), state, asBoris())
        == [.notAParticipant, .notAParticipant])
  }

  @Test func `are planned by whoever asked, who speaks for the others`() throws {
    let command = PlanSession("e", at: moment("2026-06-20T10:00:00Z"), minutes: 90)
    #expect(try decide(command, teamPool(), asAmara()).outcome.session.attendance.expected == team)
    #expect(refusals(command, teamPool(), context(.individual, "ben")) == [.notThePersonConcerned])
  }

  @Test func `A01: are refused where one of them is taken, and the others do not learn who`() throws
  {
    var state = teamPool()
    state.put(.engagement(anEngagement("e2", with: "ben", by: "coach-cleo")))
    state.put(
      .session(aSession("s2", of: "e2", planned: "2026-06-20T10:30:00Z", with: ["ben"])))
    let command = PlanSession("e", at: moment("2026-06-20T10:00:00Z"), minutes: 90)
    for context in [asAmara(), asBoris()] {
      let refusal = try #require(throws: Refusal.self) { try decide(command, state, context) }
      #expect(refusal.sentences(for: .everyone) == ["Not available."])
      #expect(refusal.reasons[0]["person"] == "ben")
    }
  }
}

@Suite struct `The sides of an engagement` {
  private let chief = officer("hana", .chiefExecutive)
  private let junior = officer("ravi", of: "brindlewood", .officer)

  private func pool(_ kind: ServiceKind) -> PoolState {
    working([
      .person(chief), .person(junior),
      .practitioner(coach("mentor-ravi", person: "ravi", kinds: [kind])),
      .engagement(anEngagement(with: "hana", by: "mentor-ravi", kind: kind)),
    ])
  }

  @Test(arguments: [ServiceKind.reverseMentoring, .reciprocalMentoring])
  func `put the less senior who mentors on the practitioner's, and count one who takes part`(
    kind: ServiceKind
  ) throws {
    var state = pool(kind)
    let engagement = try #require(state.engagements["e"])
    #expect(state.side(of: "ravi", in: engagement) == .practitioner)
    #expect(state.side(of: "hana", in: engagement) == .individual)
    #expect(state.side(of: "amara", in: engagement) == nil)
    let command = RecordHeldSession(
      unplannedIn: "e", at: moment("2026-06-12T10:00:00Z"), minutes: 60, by: .video)
    #expect(refusals(command, state, context(.practitioner, "hana")) == [.notThePersonConcerned])
    let session = try state.run(command, context(.practitioner, "ravi")).session
    let minutes = SessionMinutes([session])
    #expect(minutes.delivered == 60 && minutes.participant == 60)
    #expect(session.attendance.expected == ["hana"])
  }
}
