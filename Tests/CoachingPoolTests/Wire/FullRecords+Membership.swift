import CoachingPool

extension Wire {
  static func assurance() throws -> Assurance {
    Assurance(
      of: try id("c-1"), joined: try day("2026-01-12"),
      ethics: [
        EthicsAgreement(
          "Global Code of Ethics", edition: "3, July 2021", agreed: try day("2026-01-13"),
          until: try day("2029-01-13"))
      ],
      support: [
        OrganisationSupport(
          of: try id("ashbourne-vale"), try span("2026-01-14", "2028-01-14"),
          confirmedBy: try id("actor-1"))
      ],
      references: [
        PractitionerReference(
          given: try day("2026-01-15"), until: try day("2028-01-15"), takenBy: try id("actor-2"))
      ],
      inducted: try day("2026-01-16"),
      insurance: [
        InsuranceCover(
          pence: 250_000_000, try span("2026-01-01", "2027-01-01"), seen: try day("2026-01-17"),
          by: try id("actor-3"))
      ],
      insuranceAsked: try day("2026-01-18"),
      pause: MembershipPause(returns: try day("2026-09-01"), by: .practitioner),
      moves: [
        MembershipMove(
          .apply, from: .left, to: .applied, at: try moment("2026-01-12T09:00:00Z"),
          actor: try id("actor-4"), role: .poolCoordinator)
      ],
      notices: [
        LapseNotice(
          .insurance, lapses: try day("2027-01-01"), at: try moment("2026-11-02T09:00:00Z"))
      ])
  }
}
