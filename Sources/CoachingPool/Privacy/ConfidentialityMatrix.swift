/// Who may see what: 35 classes of data by ten roles, as data.
///
/// A role is the one held in that engagement (rule A23). The table is what a host and the library's views
/// go by; it shows nothing by itself. Source: section 10 of the confidentiality matrix, as decisions A03,
/// A16, A24 and A30 change it.
public enum ConfidentialityMatrix: Sendable {
  /// The columns, in the order of the source.
  public static let roles: [Role] = [
    .individual, .practitioner, .sponsor, .humanResources, .organisationalCoordinator,
    .poolCoordinator, .supervisor, .analyst, .publicReader, .dataProtectionOfficer,
  ]

  /// What a role may see of a class of data; nothing where the table has no such row or column.
  public static func cell(_ row: ConfidentialityRow, for role: Role) -> MatrixCell {
    // The lead is a role of its own (rule A26), to whom the source's note in another column refers.
    if role == .safeguardingLead, row == .disclosure { return f }
    guard let column = roles.firstIndex(of: role), let cells = table[row] else {
      return MatrixCell(.nothing)
    }
    return cells[column]
  }

  /// The rows, in the order of ``ConfidentialityRow/vocabulary``.
  public static let rows = ConfidentialityRow.vocabulary.codes

  private static let table: [ConfidentialityRow: [MatrixCell]] = Dictionary(
    lines.map { (ConfidentialityRow(unchecked: $0.0), $0.1) }, uniquingKeysWith: { _, last in last }
  )

  // One letter a code, as in the source, so that table and source can be laid side by side.
  private static let f = MatrixCell(.full)
  private static let o = MatrixCell(.own)
  private static let r = MatrixCell(.released)
  private static let s = MatrixCell(.signatories)
  private static let m = MatrixCell(.metadata)
  private static let c = MatrixCell(.coded)
  private static let a = MatrixCell(.aggregate)
  private static let x = MatrixCell(.pseudonymous)
  private static let n = MatrixCell(.nothing)
  private static let f2 = f.when(.afterAcceptance)
  private static let f4 = f.when(.othersRedacted)
  private static let m1 = m.when(.whereTheOrganisationApproves)

  // Columns: I P SP HR OC PC SU AN PUB DP.
  private static let lines: [(String, [MatrixCell])] = [
    ("engagementExists", [o, o, m.when(.threePhases), s, m1, f, n, n, n, f]),
    ("requestThemes", [o, f2, n, n, n, c, n, a, a, f]),
    ("wish", [o, f2, n, n, n, n, n, n, n, f]),
    ("screeningAnswer", [n, n, n, n, n, n, n, a, a, n]),
    ("unmatchedReason", [c, o, n, n, n, c, n, a, n, f]),
    ("chemistryAnswer", [o, o, n, n, n, m, n, a, n, f]),
    ("sharedAgreement", [f, f, f, s, n, m, n, n, n, f]),
    ("workingAgreement", [f, f, n, n, n, n, n, n, n, f4]),
    ("sponsorPreparation", [r.when(.writerIsTold), f, o, n, n, n, n, n, n, f]),
    ("sessionFacts", [f, f, r, n, n, m, n, a, a, f]),
    ("attendance", [f, f, n, n, n, c, n, a, n, f]),
    ("practitionerNotes", [n.when(.subjectAccessOnly), o, n, n, n, n, n, n, n, f4]),
    ("reflections", [o, r, n, n, n, n, n, n, n, f4]),
    ("actions", [f, f, r, n, n, n, n, n, n, f4]),
    ("goalRatings", [f, f, r, n, n, n, n, a, a, f]),
    ("sponsorRating", [f, f, o, n, n, n, n, a, a, f]),
    ("reviewSummary", [f, f, r, r.when(.inFourWayContracting), n, m, n, n, n, f]),
    (
      "evaluationScores", [o, a.when(.fromFivePeople), n, n, n, a, n, x.when(.thenAggregate), a, f]
    ),
    ("evaluationText", [o, n, n, n, n, r.when(.withConsent), n, x, r.when(.withConsent), f]),
    ("practitionerFeedback", [o, a.when(.orReleased), n, n, n, f, n, a, n, f]),
    (
      "disclosure",
      [
        f.when(.unlessHarm), o, n, n, n, n.when(.namedSafeguardingLead), o.when(.whereConsulted), a,
        n, f,
      ]
    ),
    ("supervisionLog", [n, o, n, n, n, f, o, a, a, n]),
    ("supervisionContent", [n, n, n, n, n, n, n, n, n, n]),
    ("practitionerProfile", [f.when(.registeredSeekers), o, n, n, f, f, n, n, n, f]),
    ("credentialEvidence", [c.when(.summary), o, n, n, c, f, n, a, a, f]),
    ("conflictDeclarations", [o, o, n, n, n, f, n, n, n, f]),
    ("hoursAndCounts", [o, o, n, n, a.when(.ownOrganisation), a, n, a, a, n]),
    ("equalityMonitoring", [o, n, n, n, a, a, n, a, a, f]),
    ("complaint", [o, r.when(.asNeeded), n, n, n, f, n, a, a, f]),
    ("identityAndContact", [o, f2, s.when(.nameOnly), s.when(.nameOnly), m1, f, n, n, n, f]),
    ("adjustments", [o, f2, n, n, n, f, n, n, n, f]),
    ("involvementReason", [f, f, n, n, n, c, n, a, n, f]),
    ("closureReason", [o, o.when(.ownCode), n, n, n, c, n, a, n, f]),
    ("travel", [o, o, n, n, n, f, n, a, a, f]),
    ("auditTrail", [o, o, n, n, n, m, n, n, n, f]),
  ]
}
