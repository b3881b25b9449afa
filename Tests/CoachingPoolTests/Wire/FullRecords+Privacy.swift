import CoachingPool

extension Wire {
  static func practitionerNote() throws -> PractitionerNote {
    PractitionerNote(
      id: try id("note-1"), engagement: try id("eng-2"), session: try id("ses-2"),
      text: Confidential("\(secret) said: \"wait\"."), written: try moment("2026-06-01T11:00:00Z"),
      controller: .practitioner)
  }

  static func reflection() throws -> Reflection {
    Reflection(
      id: try id("refl-1"), engagement: try id("eng-2"), writer: try id("p-3"),
      session: try id("ses-2"), text: Confidential("What \(secret) asked"),
      written: try moment("2026-06-01T20:00:00Z"), released: try moment("2026-06-02T20:00:00Z"))
  }

  static func disclosure() throws -> Disclosure {
    Disclosure(
      id: try id("disc-1"), engagement: try id("eng-2"),
      facts: DisclosureFacts(
        about: try id("p-3"), ground: .seriousHarm, recipient: "\(secret), on duty",
        content: [.said, .contact],
        disclosed: try moment("2026-06-01T12:00:00Z"), consulted: [try id("p-7")],
        told: .wouldHarm, wouldHarm: true),
      recordedBy: .safeguardingLead, recorded: try moment("2026-06-01T12:30:00Z"))
  }
}
