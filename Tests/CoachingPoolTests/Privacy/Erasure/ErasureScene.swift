@testable import CoachingPool

/// Amara, whose work with Boris is over, with everything that she and others wrote; Cleo, who stays.
enum ErasureScene {
  static let name = "Amara Okoro-Vance"
  static let address = "amara@vale.example"

  static let amara: Person = {
    var person = Person(
      id: "amara", externalID: "hr:4711", name: name, email: address,
      affiliations: [
        Affiliation(
          organisation: "ashvale", capacity: .employee(.officer), jobTitle: "Head of Tides",
          manager: "sue", team: "Harbour")
      ], adjustments: Confidential([.captions]))
    person.attributes = [HostAttribute(name: "costCentre", value: "CC 99887")]
    return person
  }()

  static let ended: Engagement = anEngagement {
    $0.request = "r"
    $0.state = .completed
    $0.sponsors = [Sponsor("sue", .lineManager)]
    $0.closure = Closure(
      .asPlanned, at: moment("2026-06-10T09:00:00Z"), by: .practitioner)
  }

  static let state: PoolState = {
    let others: [Record] = [
      .person(officer("sue")), .person(amara),
      .request(
        request("r", by: "amara") {
          $0.state = .matched
          $0.proposedStart = day("2026-05-01")
          $0.wish = Confidential("To be braver at the weir")
        }),
      .engagement(ended),
      .session(
        aSession("s", held: "2026-06-05T10:00:00Z") { $0.place = Confidential("The old weir") }),
      .practitionerNote(
        PractitionerNote(
          id: "n", engagement: "e", session: "s", text: Confidential("She hesitates."),
          written: now, controller: .practitioner)),
      .reflection(
        Reflection(
          id: "f", engagement: "e", writer: "amara", text: Confidential("I hesitate."),
          written: now)),
      .auditEntry(
        AuditEntry(
          id: "a", engagement: "e", number: 1, at: now, actor: "pseudonym-of-amara",
          role: .individual, policyVersion: .first, machine: "engagement", event: "propose")),
      // What others wrote and keep, with her name in it.
      .engagement(anEngagement("other", with: "cleo") { $0.request = nil }),
      .sessionAction(
        SessionAction(
          id: "x", engagement: "other",
          what: Confidential("Ask \(name) or write to \(address)."), who: "cleo", agreed: now)),
      .costItem(
        CostItem(
          id: "c", category: .other, amount: .sum(Money(minorUnits: 1)),
          span: span("2026-01-01", "2027-01-01"), source: "Card of AMARA OKORO-VANCE",
          recorded: now)),
    ]
    return working(others)
  }()

  static let asOfficer = context(.dataProtectionOfficer, randomness: 77)

  static func erase(
    _ subject: ErasureSubject = .person("amara"), restricted: Bool = false
  ) -> EraseData {
    guard let request = LoggedRequest("DP-1", .other) else { fatalError("no request") }
    return EraseData(
      subject, under: request, pseudonyms: ["pseudonym-of-amara"], includingRestricted: restricted)
  }
}
