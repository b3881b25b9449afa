import Testing

@testable import CoachingPool

private func use(_ more: Record...) -> PractitionerUse? {
  PoolState(theSmallPool + more).practitionerUse(inTheYearTo: today)
    .first { $0.practitioner == "coach-boris" }
}

private func sent(_ id: InvitationID, _ state: Invitation.State, on date: String = "2026-03-01")
  -> Record
{
  .invitation(
    invitation(
      id, for: "r", to: "coach-boris", state: state, sent: date + "T09:00:00Z",
      expires: date + "T10:00:00Z"))
}

private func worked(_ id: EngagementID, from: String, to end: String?) -> Record {
  .engagement(
    anEngagement(id) {
      $0.activated = moment(from + "T09:00:00Z")
      $0.state = end == nil ? .active : .completed
      $0.closure = end.map { Closure(.asPlanned, at: moment($0 + "T09:00:00Z"), by: .system) }
    })
}

@Suite struct `How much a practitioner worked in a year` {
  @Test func `A15: tells never asked apart from always declined`() {
    #expect(use()?.finding == .neverAsked)
    #expect(use(sent("i", .declined), sent("j", .declined))?.finding == .alwaysDeclined)
    #expect(use(sent("i", .expired), sent("j", .expired))?.finding == .neverAnswered)
    #expect(use(sent("i", .expired), sent("j", .declined))?.finding == .few)
    #expect(use(sent("i", .withdrawn))?.finding == .few)
    #expect(use(sent("i", .sent))?.finding == .few)
    let both = use(sent("i", .declined), sent("j", .expired))
    #expect(both?.asked == 2 && both?.declined == 1 && both?.unanswered == 1)
  }

  @Test func `A38: counts the twelve months that end with the day`() {
    #expect(use()?.from == day("2025-06-16"))
    #expect(use(sent("i", .declined, on: "2025-06-15"))?.finding == .neverAsked)
    #expect(use(sent("i", .declined, on: "2025-06-16"))?.finding == .alwaysDeclined)
    #expect(use(worked("e", from: "2025-01-10", to: "2025-06-15"))?.engagements == 0)
    #expect(use(worked("e", from: "2025-01-10", to: "2025-06-16"))?.engagements == 1)
    #expect(use(worked("e", from: "2026-06-15", to: nil))?.finding == .enough)
    #expect(use(worked("e", from: "2026-06-16", to: nil))?.engagements == 0)
  }

  @Test func `asks for as many engagements as the policy says, and not of those who are new`() {
    var policy = PoolPolicy()
    policy.quality.leastEngagementsAYear = 2
    let one = worked("e", from: "2026-02-01", to: nil)
    #expect(use(.policy(policy), one)?.finding == .few)
    #expect(use(.policy(policy), one, worked("f", from: "2026-02-01", to: nil))?.finding == .enough)
    policy.quality.leastEngagementsAYear = 0
    #expect(use(.policy(policy))?.finding == .enough)
    #expect(use(.assurance(borisFile { $0.joined = day("2025-06-17") }))?.finding == .new)
    #expect(use(.assurance(borisFile { $0.joined = day("2025-06-16") }))?.finding == .neverAsked)
  }

  @Test(arguments: PractitionerStatus.allCases)
  func `is told of live members alone`(status: PractitionerStatus) {
    let boris = coach("coach-boris", person: "boris") { $0.status = status }
    #expect((use(.practitioner(boris)) != nil) == (status == .live))
  }
}
