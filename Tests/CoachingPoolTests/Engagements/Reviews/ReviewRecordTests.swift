import CoachingPool
import Testing

@Suite struct `Records of reviews and evaluation` {
  private let records: [Record] = [
    .reviews(Reviews(of: "nowhere")),
    .goalRating(
      GoalRating(
        id: "x", engagement: "nowhere", goal: "g-1", agreementVersion: 0, point: .final,
        level: Confidential(.more), rated: now, corrects: "x",
        releases: [RatingRelease(at: now.adding(seconds: -1), to: [])])),
    .sponsorRating(
      SponsorRating(
        id: "x", engagement: "nowhere", sponsor: "nobody", goal: "g-1", agreementVersion: 0,
        point: .final, change: Confidential(.better), rated: now, corrects: "x")),
    .sponsorPreparation(
      SponsorPreparation(
        id: "x", engagement: "nowhere", sponsor: "nobody", answers: Confidential([]),
        written: now, released: now.adding(seconds: -1))),
    .evaluationRequest(
      EvaluationRequest(
        id: "x", engagement: "nowhere", asks: "nobody", as: .humanResources, wave: .later,
        due: today)),
  ]

  @Test func `have every fault at once`() {
    let faults = records.map { $0.faults(in: PoolPolicy()).map(\.field) }
    #expect(
      faults == [
        [], ["agreementVersion", "corrects", "releases.0", "releases.0.readers"],
        ["agreementVersion", "corrects"], ["answers", "released"], ["role", "wave"],
      ])
  }

  @Test func `name nothing that is not there`() {
    let state = reviewed()
    let faults = records.map { state.referenceFaults(of: $0).map(\.field) }
    #expect(
      faults == [
        ["engagement"], ["engagement", "corrects"], ["engagement", "sponsor", "corrects"],
        ["engagement", "sponsor"], ["engagement", "person"],
      ])
  }

  @Test func `correct only what was said of the same`() throws {
    var state = reviewed(.active)
    let goal = try state.run(RateGoal("e", "g-1", at: .start, as: .less), byAmara)
    let seen = try state.run(RateObservedChange("e", "g-1", at: .midway, as: .worse), bySelma)
    let other = GoalRating(
      id: "y", engagement: "e", goal: "g-1", agreementVersion: 1, point: .final,
      level: Confidential(.more), rated: now, corrects: goal.id)
    let another = SponsorRating(
      id: "y", engagement: "e", sponsor: "dana", goal: "g-1", agreementVersion: 1, point: .midway,
      change: Confidential(.better), rated: now, corrects: seen.id)
    #expect(state.referenceFaults(of: .goalRating(other)).map(\.reason.code) == [.contradiction])
    #expect(
      state.referenceFaults(of: .sponsorRating(another)).map(\.reason.code) == [.contradiction])
  }

  @Test func `are made by their commands, and by hand by the system alone`() {
    for record in records {
      let command = RegisterRecords([record])
      #expect(refusals(command, reviewed(), byPaula).first == .notThisRolesCommand)
      #expect(!refusals(command, reviewed(), byClock).contains(.notThisRolesCommand))
    }
  }
}
