import Testing

@testable import CoachingPool

@Suite struct `The end of an invitation` {
  @Test func `A33: is put off by days away and counted by the organisation's own days`() {
    let policy = PoolPolicy(overrides: [OrganisationOverride("ashvale", invitationDays: 5)])
    let sent = invitation(
      "i", for: "r", to: "coach-boris", sent: "2026-06-15T09:00:00Z",
      expires: "2026-06-20T09:00:00Z")
    let state = smallPool(
      .policy(policy), .request(request("r", by: "amara")), .invitation(sent),
      .practitioner(
        coach("coach-boris", person: "boris") { $0.away = [span("2026-06-17", "2026-06-18")] }))
    #expect(InvitationDeadline.extended(sent, in: state) == moment("2026-06-21T09:00:00Z"))
  }
}
