import CoachingPool
import Testing

private let policy = EngagementPolicy()

private func words(
  _ sessions: Int, _ minutes: Int, _ gap: ClosedRange<Int>? = nil, line: ServiceLine = .pool
) -> [String] {
  SessionPlan(sessions: sessions, minutes: minutes, gapDays: gap.map { NumberRange($0) })
    .findings(in: policy, line: line).map(\.word)
}

@Suite struct `A plan of sessions` {
  @Test(
    arguments: [
      (4, 60, []), (6, 120, []), (5, 90, []),
      (3, 90, ["advice plan.sessionsNotTypical"]), (1, 90, ["advice plan.sessionsNotTypical"]),
      (7, 90, ["warning plan.sessionsNotPermitted"]),
      (0, 90, ["refusal plan.noSessions"]), (-1, 90, ["refusal plan.noSessions"]),
      (4, 59, ["advice plan.minutesNotTypical"]), (4, 30, ["advice plan.minutesNotTypical"]),
      (4, 121, ["advice plan.minutesNotTypical"]), (4, 180, ["advice plan.minutesNotTypical"]),
      (4, 29, ["warning plan.minutesNotPermitted"]),
      (4, 181, ["warning plan.minutesNotPermitted"]),
      (4, 480, ["warning plan.minutesNotPermitted"]),
      (4, 481, ["refusal plan.minutesImpossible"]), (4, 0, ["refusal plan.minutesImpossible"]),
      (4, -60, ["refusal plan.minutesImpossible"]),
      (0, 481, ["refusal plan.noSessions", "refusal plan.minutesImpossible"]),
    ] as [(Int, Int, [String])])
  func `R31: is advised about, warned about or refused`(
    sessions: Int, minutes: Int, expected: [String]
  ) {
    #expect(words(sessions, minutes) == expected)
  }

  @Test func `R31: has its numbers from the policy alone`() {
    var other = policy
    other.typicalSessions = NumberRange(8...9)
    other.permittedSessions = NumberRange(8...12)
    other.typicalMinutes = NumberRange(15...20)
    other.permittedMinutes = NumberRange(10...25)
    other.possibleMinutes = NumberRange(5...40)
    func found(_ sessions: Int, _ minutes: Int) -> [String] {
      SessionPlan(sessions: sessions, minutes: minutes).findings(in: other).map(\.word)
    }
    #expect(found(8, 15).isEmpty)
    #expect(
      found(6, 60) == ["warning plan.sessionsNotPermitted", "refusal plan.minutesImpossible"])
    #expect(found(12, 10) == ["advice plan.sessionsNotTypical", "advice plan.minutesNotTypical"])
  }

  @Test func `R32: six sessions at 14 to 28 days take 70 to 140 days`() {
    let plan = SessionPlan(sessions: 6, minutes: 60, gapDays: NumberRange(14...28))
    #expect(plan.spanDays == NumberRange(70...140))
    #expect(
      SessionPlan(sessions: 1, minutes: 60, gapDays: NumberRange(14...28)).spanDays
        == NumberRange(0...0))
    #expect(SessionPlan(sessions: 6, minutes: 60).spanDays == nil)
    #expect(SessionPlan(sessions: 0, minutes: 60, gapDays: NumberRange(1...2)).spanDays == nil)
    #expect(
      SessionPlan(sessions: .max, minutes: 60, gapDays: NumberRange(2...3)).spanDays == nil)
  }

  @Test func `R31, R32: of the executive line has 60 to 90 minutes every two to four weeks`() {
    #expect(words(6, 90, 14...28, line: .executive).isEmpty)
    #expect(words(6, 91, 14...28, line: .executive) == ["advice plan.minutesNotTypical"])
    #expect(words(6, 91, 14...28).isEmpty)
    #expect(
      words(6, 60, 13...29, line: .executive)
        == ["advice plan.gapNotTypical", "advice plan.gapNotTypical"])
    #expect(words(6, 60, 7...7, line: .executive) == ["advice plan.gapNotTypical"])
    #expect(words(6, 60, 7...7).isEmpty)
    #expect(words(6, 60, -1...7) == ["refusal plan.gapImpossible"])
  }

  @Test func `R31: needs an exception for a warning, and none lifts a refusal`() {
    let warned = SessionPlan(sessions: 7, minutes: 0).findings(in: policy)
    #expect(
      warned.obstacles(with: nil).map(\.code) == [.sessionsNotPermitted, .minutesImpossible])
    #expect(warned.obstacles(with: .longerDay).map(\.code) == [.minutesImpossible])
    #expect(SessionPlan(sessions: 3, minutes: 60).findings(in: policy).obstacles(with: nil).isEmpty)
  }

  @Test func `says what it found in numbers`() {
    let sentences = SessionPlan(sessions: 7, minutes: 45).findings(in: policy).map {
      "\($0.reason)"
    }
    #expect(
      sentences == [
        "7 sessions are planned, and 1 to 6 are permitted without a reason.",
        "A session of 45 minutes is planned; 60 to 120 are usual.",
      ])
  }
}
