import Foundation
import Testing

@testable import CoachingPool

@Suite struct `Asking for a row of the matrix` {
  @Test func `R36: what is no row is refused, and the trail keeps none of its words`() throws {
    for code in ["gossip", "a sentence about somebody"] {
      let row = ConfidentialityRow(unchecked: code)
      for (role, engagement) in [(Role.individual, "e"), (.sponsor, "nowhere")]
        as [(Role, EngagementID)]
      {
        #expect(Planted.reasons(as: role, at: engagement, for: row) == [.noSuchRow])
      }
      // Of an engagement that does not exist there is no trail to keep it in.
      #expect(
        try decide(
          ReadEngagement<SponsorView>("nowhere", for: row), Planted.state,
          Planted.context(.sponsor)
        ).changes.isEmpty)
      let decision = try decide(
        ReadEngagement<IndividualView>("e", for: row), Planted.state, Planted.context(.individual))
      guard case .put(.auditEntry(let entry)) = decision.changes.first else {
        Issue.record("no entry")
        return
      }
      #expect(entry.reasonCode == "engagementExists" && decision.changes.count == 1)
    }
  }

  @Test func `R36: what no view shows this reader is denied, whatever the letter of the cell`() {
    let rows: [(Role, String)] = [
      (.sponsor, "actions"), (.dataProtectionOfficer, "practitionerNotes"),
      (.dataProtectionOfficer, "reflections"), (.dataProtectionOfficer, "workingAgreement"),
      (.dataProtectionOfficer, "actions"), (.poolCoordinator, "complaint"),
      (.practitioner, "supervisionLog"), (.individual, "practitionerNotes"),
    ]
    for (role, row) in rows {
      #expect(Planted.reasons(as: role, for: word(row)) == [.notForThisRole], "\(role) \(row)")
    }
    for row in ["practitionerNotes", "reflections", "workingAgreement", "actions"] {
      #expect(
        Planted.reasons(as: .dataProtectionOfficer, for: word(row), under: Planted.access) == [])
    }
    var team = Planted.state
    team.change {
      $0.kind = .teamCoaching
      $0.participants = ["amara", "otto"]
    }
    let otto = Actor("o", as: .individual, person: "otto")
    for row in ["wish", "requestThemes", "workingAgreement", "disclosure"] {
      #expect(
        Planted.reasons(as: .individual, otto, in: team, for: word(row)) == [.notForThisRole])
      #expect(Planted.reasons(as: .individual, in: team, for: word(row)) == [])
    }
  }

  @Test func `a role is let in to a row if, and only if, its view changes with what the row holds`()
  {
    for (row, role) in `Every cell of the matrix`.cells {
      guard let planted = PlantedRow.all[row.code] else { continue }
      let cell = ConfidentialityMatrix.cell(row, for: role)
      let request = cell.condition == .othersRedacted ? Planted.access : Planted.correction
      let before = Planted.look(Planted.state, as: role, under: request)
      let isSeen = [planted.secret, planted.code, planted.metadata].contains { change in
        guard let change else { return false }
        var state = Planted.state
        change(&state)
        return Planted.look(state, as: role, under: request) != before
      }
      #expect(
        Planted.reasons(as: role, for: row, under: request).isEmpty == isSeen,
        "\(row.code), \(role.rawValue)")
    }
  }

  @Test func `a logged request read from elsewhere has a number of letters, digits and hyphens`()
    throws
  {
    let kept = try JSONEncoder().encode(Planted.access)
    #expect(try JSONDecoder().decode(LoggedRequest.self, from: kept) == Planted.access)
    let text = String(decoding: kept, as: UTF8.self)
    for number in ["of nobody", "", String(repeating: "x", count: 65)] {
      let other = text.replacingOccurrences(of: "LR-2", with: number)
      #expect(other != text)
      #expect(throws: DecodingError.self) {
        try JSONDecoder().decode(LoggedRequest.self, from: Data(other.utf8))
      }
    }
  }
}
