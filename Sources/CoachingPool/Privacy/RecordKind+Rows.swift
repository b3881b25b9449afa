extension RecordKind {
  /// The rows of the confidentiality matrix of which a record of this kind holds something.
  ///
  /// There is no default on purpose: a new kind of record does not compile until somebody says whose eyes
  /// it is for.
  public var rows: [ConfidentialityRow] {
    let codes: [String] =
      switch self {
      case .pool, .policy, .organisation, .membership, .round, .signpostingTally: []
      case .person, .personMerge: ["identityAndContact", "adjustments"]
      case .conflictDeclaration: ["conflictDeclarations"]
      case .practitioner: ["practitionerProfile", "credentialEvidence", "travel"]
      case .request: ["requestThemes", "wish", "travel"]
      case .invitation: ["unmatchedReason"]
      case .engagement:
        ["engagementExists", "chemistryAnswer", "involvementReason", "closureReason"]
      case .sharedAgreement: ["sharedAgreement"]
      case .workingAgreement: ["workingAgreement"]
      case .session: ["sessionFacts", "attendance", "travel", "hoursAndCounts"]
      case .sessionAction: ["actions"]
      case .auditEntry: ["auditTrail"]
      case .practitionerNote: ["practitionerNotes"]
      case .reflection: ["reflections"]
      case .disclosure: ["disclosure"]
      case .reviews: ["reviewSummary"]
      case .goalRating: ["goalRatings"]
      case .sponsorRating: ["sponsorRating"]
      case .sponsorPreparation: ["sponsorPreparation"]
      case .assurance: ["credentialEvidence"]
      case .complaint: ["complaint"]
      case .practitionerFeedback: ["practitionerFeedback"]
      // A CPD log is kept like a supervision log, and is of its family.
      case .cpdEntry: ["supervisionLog"]
      case .poolEvent, .trainingCohort: ["identityAndContact"]
      // Whom to ask and when: neither a question nor an answer.
      case .evaluationRequest: []
      case .evaluationResponse: ["evaluationScores", "evaluationText"]
      case .supervisionEntry, .supervisionArrangement, .supervisionWaiver: ["supervisionLog"]
      // Who supervises on what terms: the coordinator's own list.
      case .supervisor: []
      // Who may be named, and by whom: names of those who work together.
      case .logConsent: ["engagementExists"]
      // Whose records a claim needs: the data-protection officer's own list, which no view shows.
      case .legalHold: []
      // A published rate, and what the pool spent: neither is about a person.
      case .benchmark, .costItem: []
      // Both may name an engagement. No view shows a benefit, whose source is guarded besides.
      case .benefitItem, .charge: ["engagementExists"]
      }
    return codes.map { ConfidentialityRow(unchecked: $0) }
  }
}
