import CoachingPool

extension Wire {
  static func logConsent() throws -> LogConsent {
    LogConsent(
      id: try id("consent-1"), engagement: try id("eng-2"), person: try id("p-3"),
      given: try moment("2026-05-12T12:00:00Z"), withdrawn: try moment("2026-05-13T12:00:00Z"))
  }

  static func credentialLevel() -> CredentialLevel {
    CredentialLevel(
      "ICF", "ACC", CredentialEdition("2027", of: EditionDate("2027-02-01")),
      title: "Associate", alsoCalled: ["Associate Coach"], practice: .coachingAndMentoring,
      requirements: [
        CredentialRequirement(
          .practiceHours, SourcedNumber(90, source: "A \"page\""), withinMonths: 18),
        CredentialRequirement(
          .predecessor, SourcedNumber(1, .unconfirmed, source: "said"), level: "PCC"),
      ], validity: .years(SourcedNumber(4, source: "A page")),
      renewal: [CredentialRequirement(.cpdHours, SourcedNumber(7, source: "A page"))],
      notes: ["To be asked."])
  }
}
