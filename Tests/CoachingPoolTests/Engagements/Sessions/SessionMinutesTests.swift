import CoachingPool
import Testing

private let eight: [PersonID] = ["a", "b", "c", "d", "e", "f", "g", "h"]

@Suite struct `Minutes of sessions` {
  @Test func `R33: 90 minutes with one person are delivered and taken part in for 90`() {
    let minutes = SessionMinutes([aSession("s", held: "2026-06-10T09:00:00Z", minutes: 90)])
    #expect(minutes.delivered == 90 && minutes.participant == 90)
  }

  @Test func `R33: 90 minutes with a team of 8 are 90 and 720, and less for who stayed away`() {
    let whole = aSession("s", held: "2026-06-10T09:00:00Z", minutes: 90, with: eight)
    #expect(SessionMinutes([whole]).delivered == 90 && SessionMinutes([whole]).participant == 720)
    var part = whole
    part.attendance.absent = ["b", "g"]
    #expect(SessionMinutes([part]).delivered == 90 && SessionMinutes([part]).participant == 540)
  }

  @Test
  func `R34: contracting, chemistry and reviews stand under their own kinds and deliver nothing`() {
    let minutes = SessionMinutes([
      aSession("s1", .contracting, held: "2026-06-02T09:00:00Z", minutes: 30),
      aSession("s2", .chemistry, held: "2026-05-22T09:00:00Z", minutes: 30),
      aSession("s3", .midReview, held: "2026-06-20T09:00:00Z", minutes: 20),
      aSession("s4", .finalReview, held: "2026-06-30T09:00:00Z", minutes: 25),
    ])
    #expect(minutes.delivered == 0 && minutes.participant == 0)
    #expect(SessionKind.allCases.map { minutes[$0].minutes } == [0, 30, 30, 20, 25])
    #expect(SessionKind.allCases.map { minutes[$0].held } == [0, 1, 1, 1, 1])
  }

  @Test func `A18: what is flagged counts; what is not held does not`() {
    var sessions = SessionState.allCases.map { state in
      aSession(
        .init(stringLiteral: "s-\(state.rawValue)"), planned: "2026-06-10T09:00:00Z", minutes: 50
      ) {
        $0.state = state
        $0.held = state == .held || state == .recordedInError ? $0.planned : nil
      }
    }
    #expect(SessionMinutes(sessions).delivered == 50)
    for index in sessions.indices { sessions[index].flags = [.whilePaused, .beyondPlan] }
    let minutes = SessionMinutes(sessions)
    #expect(minutes.delivered == 50 && minutes[.session].flagged == 1)
  }

  @Test func `counts a session under the day on which it began, in the pool's own time`() {
    // 23:30 of 30 June in summer time is 22:30 in Coordinated Universal Time.
    let late = aSession("s", held: "2026-06-30T22:30:00Z", minutes: 60)
    let june = span("2026-06-01", "2026-07-01")
    let july = span("2026-07-01", "2026-08-01")
    #expect(SessionMinutes([late], in: june).delivered == 60)
    #expect(SessionMinutes([late], in: july).delivered == 0)
    let past = aSession("s", held: "2026-06-30T23:00:00Z", minutes: 60)
    #expect(SessionMinutes([past], in: june).delivered == 0)
    #expect(SessionMinutes([past], in: june, zone: .utc).delivered == 60)
    #expect(SessionMinutes([past], in: july).delivered == 60)
  }

  @Test func `are the same whatever the order, and add up over windows that follow each other`() {
    var chance = SplitMix64(seed: 33)
    for _ in 0..<40 {
      let sessions = (0..<12).map { number in
        aSession(
          .init(stringLiteral: "s\(number)"), SessionKind.allCases[chance.next(below: 5)],
          held: "2026-0\(1 + chance.next(below: 9))-15T10:00:00Z",
          minutes: 1 + chance.next(below: 1440),
          with: Array(eight.prefix(1 + chance.next(below: 8))))
      }
      let all = SessionMinutes(sessions)
      #expect(SessionMinutes(sessions.shuffled(using: &chance)) == all)
      let halves = [span(nil, "2026-05-01"), span("2026-05-01", nil)]
      for kind in SessionKind.allCases {
        let parts = halves.map { SessionMinutes(sessions, in: $0)[kind] }
        #expect(parts.map(\.minutes).reduce(0, +) == all[kind].minutes)
        #expect(parts.map(\.participantMinutes).reduce(0, +) == all[kind].participantMinutes)
      }
    }
  }

  @Test func `a length that no record can have counts nothing`() {
    for minutes in [0, -5, 1441, Int.max, .min] {
      let odd = aSession("s", held: "2026-06-10T09:00:00Z", minutes: minutes)
      #expect(SessionMinutes([odd]).delivered == 0)
      #expect(odd.held?.overlaps(SessionTime(now, minutes: 1)) != nil)
    }
    #expect(
      SessionMinutes([aSession("s", held: "2026-06-10T09:00:00Z", minutes: 1440)]).delivered == 1440
    )
  }
}
