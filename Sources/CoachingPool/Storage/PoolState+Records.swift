extension PoolState {
  /// Finds a record by its key.
  public func record(_ key: RecordKey) -> Record? {
    switch key.kind {
    case .pool: pool.flatMap { $0.id.text == key.id ? .pool($0) : nil }
    case .policy: policies.first { $0.version.description == key.id }.map { .policy($0) }
    case .organisation: organisations[.init(unchecked: key.id)].map { .organisation($0) }
    case .membership: memberships[.init(unchecked: key.id)].map { .membership($0) }
    case .person: people[.init(unchecked: key.id)].map { .person($0) }
    case .personMerge: merges[.init(unchecked: key.id)].map { .personMerge($0) }
    case .conflictDeclaration:
      conflicts[.init(unchecked: key.id)].map { .conflictDeclaration($0) }
    case .practitioner: practitioners[.init(unchecked: key.id)].map { .practitioner($0) }
    case .request: requests[.init(unchecked: key.id)].map { .request($0) }
    case .invitation: invitations[.init(unchecked: key.id)].map { .invitation($0) }
    case .engagement: engagements[.init(unchecked: key.id)].map { .engagement($0) }
    case .sharedAgreement:
      sharedAgreements[.init(unchecked: key.id)].map { .sharedAgreement($0) }
    case .workingAgreement:
      workingAgreements[.init(unchecked: key.id)].map { .workingAgreement($0) }
    case .auditEntry: auditEntries[.init(unchecked: key.id)].map { .auditEntry($0) }
    case .session: sessions[.init(unchecked: key.id)].map { .session($0) }
    case .sessionAction: actions[.init(unchecked: key.id)].map { .sessionAction($0) }
    case .practitionerNote:
      practitionerNotes[.init(unchecked: key.id)].map { .practitionerNote($0) }
    case .reflection:
      reflections[.init(unchecked: key.id)].map { .reflection($0) }
    case .disclosure:
      disclosures[.init(unchecked: key.id)].map { .disclosure($0) }
    case .reviews: reviews[.init(unchecked: key.id)].map { .reviews($0) }
    case .goalRating: goalRatings[.init(unchecked: key.id)].map { .goalRating($0) }
    case .sponsorRating: sponsorRatings[.init(unchecked: key.id)].map { .sponsorRating($0) }
    case .sponsorPreparation:
      preparations[.init(unchecked: key.id)].map { .sponsorPreparation($0) }
    case .evaluationRequest:
      evaluationRequests[.init(unchecked: key.id)].map { .evaluationRequest($0) }
    case .evaluationResponse:
      evaluationResponses[.init(unchecked: key.id)].map { .evaluationResponse($0) }
    case .assurance: assurances[.init(unchecked: key.id)].map { .assurance($0) }
    case .complaint: complaints[.init(unchecked: key.id)].map { .complaint($0) }
    case .practitionerFeedback:
      practitionerFeedback[.init(unchecked: key.id)].map { .practitionerFeedback($0) }
    case .supervisionEntry:
      supervisionEntries[.init(unchecked: key.id)].map { .supervisionEntry($0) }
    case .supervisor: supervisors[.init(unchecked: key.id)].map { .supervisor($0) }
    case .supervisionArrangement:
      supervisionArrangements[.init(unchecked: key.id)].map { .supervisionArrangement($0) }
    case .supervisionWaiver:
      supervisionWaivers[.init(unchecked: key.id)].map { .supervisionWaiver($0) }
    case .cpdEntry: cpdEntries[.init(unchecked: key.id)].map { .cpdEntry($0) }
    case .poolEvent: poolEvents[.init(unchecked: key.id)].map { .poolEvent($0) }
    case .trainingCohort:
      trainingCohorts[.init(unchecked: key.id)].map { .trainingCohort($0) }
    case .logConsent: logConsents[.init(unchecked: key.id)].map { .logConsent($0) }
    case .legalHold: legalHolds[.init(unchecked: key.id)].map { .legalHold($0) }
    case .benchmark: benchmarks[.init(unchecked: key.id)].map { .benchmark($0) }
    case .costItem: costItems[.init(unchecked: key.id)].map { .costItem($0) }
    case .benefitItem: benefitItems[.init(unchecked: key.id)].map { .benefitItem($0) }
    case .charge: charges[.init(unchecked: key.id)].map { .charge($0) }
    case .round: rounds[.init(unchecked: key.id)].map { .round($0) }
    case .signpostingTally:
      Quarter(key.id).flatMap { signpostings[$0] }.map { .signpostingTally($0) }
    }
  }
}
