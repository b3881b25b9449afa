import CoachingPool
import Testing

@Suite("Confidentiality matrix") struct ConfidentialityMatrixTests {
  /// Section 10 as printed, footnotes left out: I P SP HR OC PC SU AN PUB DP.
  private static let printed = [
    ("engagementExists", "O O O S M F – – – F"), ("requestThemes", "O F – – C C – A A F"),
    ("wish", "O F – – – – – – – F"), ("screeningAnswer", "O – – – C C – A A C"),
    ("unmatchedReason", "C O – – – C – A – F"), ("chemistryAnswer", "O O – – – M – A – F"),
    ("sharedAgreement", "F F F S – M – – – F"), ("workingAgreement", "F F – – – – – – – F"),
    ("sponsorPreparation", "R F O – – – – – – F"), ("sessionFacts", "F F M – – M – A A F"),
    ("attendance", "F F – – – C – A – F"), ("practitionerNotes", "– O – – – – – – – F"),
    ("reflections", "O R – – – – – – – F"), ("actions", "F F R – – – – – – F"),
    ("goalRatings", "F F R – – – – A A F"), ("sponsorRating", "F F O – – – – A A F"),
    ("reviewSummary", "F F R R – M – – – F"), ("evaluationScores", "O – – – – A – X A F"),
    ("evaluationText", "O – – – – R – X R F"), ("practitionerFeedback", "O A – – – F – A – F"),
    ("disclosure", "F O – – – F O A – F"), ("supervisionLog", "– O – – – F O A A –"),
    ("supervisionContent", "– O – – – – O – – –"), ("practitionerProfile", "F O – – F F – – – F"),
    ("credentialEvidence", "C O – – C F – A A F"), ("conflictDeclarations", "O O – – – F – – – F"),
    ("hoursAndCounts", "O O – – A A – A A –"), ("equalityMonitoring", "O – – – A A – A A F"),
    ("complaint", "O R – – – F – A A F"),
  ]

  /// The rows that A24 adds.
  private static let added = [
    ("identityAndContact", "O F S S M F – – – F"), ("adjustments", "O F – – – F – – – F"),
    ("involvementReason", "F F – – – C – A – F"), ("closureReason", "O O – – – C – A – F"),
    ("travel", "O O – – – F – A A F"), ("auditTrail", "O O – – – M – – – F"),
  ]

  /// The cells that differ from the print: those of A30, one that footnote 8 spells out, and the
  /// safeguarding lead's, who is a role of their own (A26).
  private static let changed: [String: String] = [
    "engagementExists": "O O M S M F – – – F", "requestThemes": "O F – – – C – A A F",
    "screeningAnswer": "– – – – – – – A A –", "sessionFacts": "F F R – – M – A A F",
    "disclosure": "F O – – – – O A – F", "supervisionContent": "– – – – – – – – – –",
    "evaluationScores": "O A – – – A – X A F",
  ]

  @Test func `A24 A30 every cell is that of the source`() {
    let expected = Self.printed + Self.added
    #expect(ConfidentialityMatrix.rows.map(\.code) == expected.map(\.0))
    for (row, line) in expected {
      let cells = ConfidentialityMatrix.roles.map {
        ConfidentialityMatrix.cell(ConfidentialityRow(unchecked: row), for: $0).access.rawValue
      }
      #expect(cells.joined(separator: " ") == Self.changed[row] ?? line, "\(row)")
    }
  }

  @Test func `a role without a column and a class without a row see nothing`() {
    for role in Role.allCases where !ConfidentialityMatrix.roles.contains(role) {
      for row in ConfidentialityMatrix.rows {
        let isTheLeads = role == .safeguardingLead && row == .disclosure
        #expect(
          ConfidentialityMatrix.cell(row, for: role).access == (isTheLeads ? .full : .nothing))
      }
    }
    for role in Role.allCases {
      #expect(
        ConfidentialityMatrix.cell(ConfidentialityRow(unchecked: "gossip"), for: role).access
          == .nothing)
    }
  }

  @Test func `R36 nobody but the two and a logged request reach content`() {
    let content = ["workingAgreement", "practitionerNotes", "reflections", "supervisionContent"]
    for row in content {
      for role in Role.allCases
      where ![.individual, .practitioner, .dataProtectionOfficer].contains(role) {
        #expect(
          ConfidentialityMatrix.cell(ConfidentialityRow(unchecked: row), for: role).access
            == .nothing, "\(row) \(role)")
      }
    }
  }
}
