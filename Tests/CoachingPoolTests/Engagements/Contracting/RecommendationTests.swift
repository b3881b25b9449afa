import CoachingPool
import Testing

@Suite struct `A sponsor's recommendation` {
  private let bySue = Contract.bySue
  private let clearance = ScreeningClearance(
    individual: "amara", organisation: "ashvale", clearedOn: today)

  private func recommended() throws -> (PoolState, Request) {
    var state = Contract.pool()
    try state.run(RecommendBySponsor(to: "amara", at: "ashvale", .mentoring), bySue)
    return (state, try #require(state.requests(of: "amara").first))
  }

  @Test func `S3-90, A22: is a draft that only the individual makes a request`() throws {
    var (state, draft) = try recommended()
    #expect(draft.state == .draft && draft.referral == .sponsorRecommendation)
    #expect(draft.wish == nil && draft.themes.isEmpty && draft.isOpenRecommendation)
    var wanted = draft
    wanted.themes = [word("careerDevelopment")]
    wanted.kind = .coaching
    wanted.referral = .own
    wanted.termsAcknowledged = now
    let confirm = ConfirmRecommendation(wanted, with: clearance)
    #expect(refusals(confirm, state, bySue) == [.notThePersonConcerned, .notInThisRole])
    let request = try state.run(confirm, Contract.byAmara)
    #expect(request.state == .open && request.kind == .coaching)
    #expect(request.referral == .sponsorRecommendation)
    #expect(refusals(confirm, state, Contract.byAmara).contains(.recommendationNotOpen))
  }

  @Test func `tells whoever recommends nothing, not even that it stands already`() throws {
    let (state, _) = try recommended()
    let again = RecommendBySponsor(to: "amara", at: "ashvale", .mentoring)
    #expect(try decide(again, state, context(.sponsor, "pia")).changes.isEmpty)
    #expect(
      try decide(RecommendBySponsor(to: "amara", at: "ashvale"), state, bySue).changes.count == 1)
  }

  @Test func `is dropped by the individual`() throws {
    var (state, draft) = try recommended()
    _ = try state.run(WithdrawRequest(draft.id), Contract.byAmara)
    #expect(state.requests[draft.id]?.isOpenRecommendation == false)
  }

  @Test func `is made to a colleague, and everything against it is said at once`() {
    let state = Contract.pool()
    #expect(
      refusals(RecommendBySponsor(to: "boris", at: "ashvale"), state, bySue) == [.noAffiliation])
    #expect(
      refusals(RecommendBySponsor(to: "sue", at: "brindlewood"), state, bySue)
        == [.recommendedToOneself, .noAffiliation, .noAffiliation])
    #expect(
      refusals(
        RecommendBySponsor(to: "amara", at: "ashvale"), state, context(.practitioner, "sue"))
        == [.notThisRolesCommand, .notInThisRole])
    #expect(
      refusals(RecommendBySponsor(to: "amara", at: "ashvale"), state, context(.sponsor))
        == [.nameThePerson])
  }
}
