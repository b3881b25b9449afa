import CoachingPool
import Testing

extension Wire {
  /// A word that stands in confidential content alone.
  static let secret = "Marlowe"

  static func person() throws -> Person {
    Person(
      id: try id("p-1"), externalID: "hr:88", name: "Zoë Ashe", email: "zoe@vale.example",
      affiliations: [
        Affiliation(
          organisation: try id("ashbourne-vale"), capacity: .employee(.headOfService),
          jobTitle: "Head of Place", manager: try id("p-9"), team: "Place",
          span: try span("2021-09-01", nil)),
        Affiliation(
          organisation: try id("thornbury"),
          capacity: .electedMember(.cabinetMember, politicalGroup: "Independent")),
        Affiliation(
          organisation: try id("hill-college"), capacity: .officeHolder("Governor"),
          span: try span(nil, "2024-08-01")),
      ],
      designations: [
        DesignationTenure(
          .monitoringOfficer, at: try id("ashbourne-vale"),
          span: try span("2022-01-01", "2023-01-01"))
      ], languages: [.britishEnglish, try #require(LanguageTag("bfi"))],
      adjustments: Confidential([.captions, FunctionalAdjustment(unchecked: secret)]),
      briefings: [
        Briefing(for: .reverseMentoring, completed: try day("2026-02-03"), minutes: 200)
      ],
      attributes: try attributes())
  }

  static func practitioner() throws -> PractitionerMembership {
    PractitionerMembership(
      id: try id("c-1"), person: try id("p-2"), line: .executive, status: .paused,
      kinds: [.executiveCoaching, .teamCoaching], ownLimit: 1, modes: [.video, .inPerson],
      travel: Travel(
        base: GridReference(easting: 412_345, northing: 296_789), limit: 40),
      provides: [.captions], languages: [try #require(LanguageTag("cy"))],
      themes: [Theme(unchecked: "newRole")], experience: [ExperienceTag(unchecked: "fire")],
      approaches: [ApproachTag(unchecked: "reflective")],
      credentials: [
        Credential(
          kind: .accreditation, scheme: "EMCC-EIA", level: "Practitioner",
          awarded: try day("2024-05-01"), expires: try day("2029-05-01"),
          evidenceSeen: try day("2024-06-01"), evidenceSeenBy: try id("pseudonym-9")),
        Credential(
          kind: .qualification, scheme: "ILM", level: "7", awarded: try day("2019-02-28")),
      ], isInTraining: true,
      away: [try span("2026-07-20", "2026-08-10"), try span("2026-12-21", nil)],
      sessionsAMonth: 2,
      characteristics: Confidential([StatedCharacteristic(.sex, secret)]),
      profile: "Patient.\nCurious.", attributes: try attributes())
  }

  static func request() throws -> Request {
    Request(
      id: try id("req-1"), externalID: "form-5", individual: try id("p-1"),
      organisation: try id("ashbourne-vale"), state: .waitlisted, kind: .mentoring,
      provision: .ownOrganisation, themes: [Theme(unchecked: "newRole"), .returnFromAbsence],
      triggers: [.leavingOrganisation], needs: [.sectorInsight],
      preferences: RequestPreferences(
        choice: .ranked([try id("c-1"), try id("c-7")]), avoid: [try id("c-3")],
        modes: [.phone],
        travel: Travel(base: GridReference(easting: 0, northing: 1_299_999)),
        requiredExperience: [ExperienceTag(unchecked: "fire")],
        soughtExperience: [ExperienceTag(unchecked: "police")],
        approaches: [ApproachTag(unchecked: "systemic")], sectors: [.health],
        sessionsAMonth: 4,
        notOwnPoliticalGroup: true),
      referral: .programme, otherParticipants: [try id("p-4")],
      wish: Confidential("\(secret) said: \"think\".\n\(secret) {\"again\": [1]} é"),
      wishedCharacteristics: Confidential([StatedCharacteristic(.race, secret)]),
      proposedStart: try day("2026-06-01"), termsAcknowledged: try moment("2026-05-01T08:00:00Z"),
      submitted: try moment("2026-05-01T08:00:05Z"), attributes: try attributes())
  }
}
