import CoachingPool
import CoachingPoolInterchange
import Testing

@Suite struct `The calendar of an engagement` {
  private let began = Instant(secondsSince1970: 1_772_442_000)  // 2026-03-02T09:00:00Z

  private func day(_ number: Int, hour: Int = 10) -> Instant {
    began.adding(seconds: number * 86_400 + (hour - 9) * 3600)
  }

  private func session(
    _ id: String, on number: Int, state: SessionState = .planned, from: String? = nil,
    to: String? = nil, protected: Bool = false, expected: [String] = ["amara"]
  ) throws -> Session {
    try Session(
      id: SessionID(id), engagement: EngagementID("e"), state: state,
      planned: SessionTime(day(number), minutes: 60), mode: .inPerson,
      place: Confidential("Room 3"),
      attendance: Attendance(expected: expected.map { try PersonID($0) }),
      isProtectedTime: protected, movedFrom: from.map { try SessionID($0) },
      movedTo: to.map { try SessionID($0) })
  }

  private func pool(
    _ sessions: [Session], _ change: (inout Engagement) -> Void = { _ in },
    meetings: [ContractingMeeting] = []
  ) throws -> PoolState {
    var engagement = Engagement(
      id: try EngagementID("e"), kind: .teamCoaching,
      participants: [try PersonID("amara"), try PersonID("ben")],
      practitioner: try PractitionerID("coach"), state: .active, proposed: began,
      sponsors: [Sponsor(try PersonID("sue"), .lineManager)], activated: began)
    change(&engagement)
    return PoolState(
      [
        .engagement(engagement),
        .practitioner(
          PractitionerMembership(
            id: try PractitionerID("coach"), person: try PersonID("boris"), kinds: [.coaching])),
        .sharedAgreement(SharedAgreement(of: engagement.id, meetings: meetings)),
      ] + sessions.map { .session($0) })
  }

  private func told(_ state: PoolState, to person: String) throws -> [String] {
    try state.calendarEvents(of: PersonID(person)).map {
      "\($0.start) \($0.minutes) \($0.status.rawValue) \($0.sequence)"
    }
  }

  @Test func `keeps one identifier through every move, and counts the moves`() throws {
    let before = try pool([session("s-1", on: 10)])
    let after = try pool([
      session("s-1", on: 10, state: .moved, to: "s-2"),
      session("s-2", on: 12, state: .moved, from: "s-1", to: "s-3"),
      session("s-3", on: 14, from: "s-2"),
    ])
    let first = try before.calendarEvents(of: PersonID("amara"))
    let last = try after.calendarEvents(of: PersonID("amara"))
    #expect(first.map(\.sequence) == [0] && last.map(\.sequence) == [2])
    #expect(first.map(\.uid) == last.map(\.uid) && last.first?.start == day(14))
    #expect(last.first?.uid.contains("s-1") == false)
  }

  @Test func `A24: tells a sponsor of protected time and of meetings to which they are invited`()
    throws
  {
    let meeting = ContractingMeeting(
      at: day(2), minutes: 30, mode: .video, form: .threeWay,
      invited: [
        EngagementParty(try PersonID("amara"), .individual),
        EngagementParty(try PersonID("boris"), .practitioner),
        EngagementParty(try PersonID("sue"), .sponsor),
      ])
    let state = try pool(
      [session("s-1", on: 10), session("s-2", on: 20, protected: true)],
      { $0.chemistry.meeting = Chemistry.Meeting(at: self.day(1), mode: .video) },
      meetings: [meeting])
    #expect(
      try told(state, to: "sue") == [
        "2026-03-04T10:00:00Z 30 CONFIRMED 0", "2026-03-22T10:00:00Z 60 CONFIRMED 0",
      ])
    #expect(
      try told(state, to: "boris") == [
        "2026-03-03T10:00:00Z 30 CONFIRMED 0", "2026-03-04T10:00:00Z 30 CONFIRMED 0",
        "2026-03-12T10:00:00Z 60 CONFIRMED 0", "2026-03-22T10:00:00Z 60 CONFIRMED 0",
      ])
    #expect(try told(state, to: "paula") == [])
    let sue = try PersonID("sue")
    let past = try #require(DateSpan(from: nil, to: CivilDate("2026-03-20")))
    let former = try pool([session("s-2", on: 20, protected: true)]) {
      $0.sponsors = [Sponsor(sue, .lineManager, past)]
    }
    #expect(try told(former, to: "sue") == [])
  }

  @Test func `R30, A24: tells who sponsors no longer, and human resources, no more than is theirs`()
    throws
  {
    let meeting = ContractingMeeting(
      at: day(12), minutes: 30, mode: .video, form: .fourWay,
      invited: [
        EngagementParty(try PersonID("sue"), .sponsor),
        EngagementParty(try PersonID("hal"), .humanResources),
      ])
    let sue = try PersonID("sue"), hal = try PersonID("hal")
    let past = try #require(DateSpan(from: nil, to: CivilDate("2026-03-10")))
    let state = try pool(
      [session("s-1", on: 10, protected: true)],
      { $0.sponsors = [Sponsor(sue, .lineManager), Sponsor(hal, .humanResources)] },
      meetings: [meeting])
    #expect(try told(state, to: "sue").count == 2 && told(state, to: "hal").count == 1)
    let left = try pool(
      [session("s-1", on: 10, protected: true)],
      { $0.sponsors = [Sponsor(sue, .lineManager, past)] }, meetings: [meeting])
    #expect(try told(left, to: "sue") == [])
  }

  @Test func `A18: what took place after an end stands again, with a higher number`() throws {
    let state = try pool([session("s-1", on: 8, state: .held)]) {
      $0.state = .endedEarly
      $0.closure = Closure(.individualEnded, at: self.day(7), by: .individual)
    }
    #expect(try told(state, to: "amara") == ["2026-03-10T10:00:00Z 60 CONFIRMED 2"])
  }

  @Test func `keeps the event of a contracting meeting that is recorded as a session`() throws {
    let meeting = ContractingMeeting(
      at: day(2), minutes: 30, mode: .video, form: .twoWay,
      invited: [EngagementParty(try PersonID("amara"), .individual)])
    let amara = try PersonID("amara")
    let before = try pool([], meetings: [meeting]).calendarEvents(of: amara)
    let record = Session(
      id: try SessionID("s-1"), engagement: try EngagementID("e"), kind: .contracting, state: .held,
      held: SessionTime(day(2), minutes: 30), mode: .video,
      attendance: Attendance(expected: [amara]))
    #expect(try pool([record], meetings: [meeting]).calendarEvents(of: amara) == before)
  }

  @Test func `gives whoever of a team is not expected no event`() throws {
    let state = try pool([session("s-1", on: 10)])
    #expect(try told(state, to: "ben") == [])
    #expect(try told(state, to: "amara").count == 1)
  }

  @Test func `cancels what is called off or what the end comes before, and tells of no absence`()
    throws
  {
    let sessions = try [
      session("s-1", on: 1, state: .held), session("s-2", on: 2, state: .missed),
      session("s-3", on: 3, state: .cancelledInTime), session("s-4", on: 4, state: .cancelledLate),
      session("s-5", on: 5, state: .recordedInError), session("s-6", on: 6),
      session("s-7", on: 8),
    ]
    let state = try pool(sessions) {
      $0.state = .endedEarly
      $0.closure = Closure(.individualEnded, at: self.day(7), by: .individual)
    }
    let events = try state.calendarEvents(of: PersonID("amara"))
    #expect(
      events.map(\.status.rawValue) == [
        "CONFIRMED", "CONFIRMED", "CANCELLED", "CANCELLED", "CANCELLED", "CONFIRMED", "CANCELLED",
      ])
    #expect(events.map(\.sequence) == [0, 0, 1, 1, 1, 0, 1])
    #expect(events.last?.lastModified == day(7))
  }

  @Test func `shows places only where asked`() throws {
    let state = try pool([session("s-1", on: 10)])
    let amara = try PersonID("amara")
    #expect(state.calendarEvents(of: amara).map(\.place) == [nil])
    #expect(state.calendarEvents(of: amara, includesPlaces: true).map(\.place) == ["Room 3"])
  }

  @Test func `reads a chain of moves that runs in a circle once`() throws {
    let state = try pool([
      session("s-1", on: 10, from: "s-2"), session("s-2", on: 12, state: .moved, from: "s-1"),
    ])
    #expect(try told(state, to: "amara").count == 2)
  }

  @Test func `tells a contracting meeting that is planned anew from one after it`() throws {
    func meeting(_ number: Int) throws -> ContractingMeeting {
      ContractingMeeting(
        at: day(number), minutes: 30, mode: .video, form: .twoWay,
        invited: [EngagementParty(try PersonID("amara"), .individual)])
    }
    let one = try pool([], meetings: [meeting(2)])
    let two = try pool([], meetings: [meeting(3), meeting(40)])
    let early = try one.calendarEvents(of: PersonID("amara")).map(\.uid)
    let late = try two.calendarEvents(of: PersonID("amara")).map(\.uid)
    #expect(late.first == early.first && late.count == 2 && late.last != early.first)
  }
}
