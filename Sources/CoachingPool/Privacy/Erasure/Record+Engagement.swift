extension Record {
  /// The engagement of which the record is a part; `nil` where it is of none.
  func engagement(in state: PoolState) -> EngagementID? {
    switch self {
    case .engagement(let it): it.id
    case .sharedAgreement(let it): it.engagement
    case .workingAgreement(let it): it.engagement
    case .session(let it): it.engagement
    case .sessionAction(let it): it.engagement
    case .practitionerNote(let it): it.engagement
    case .reflection(let it): it.engagement
    case .disclosure(let it): it.engagement
    case .reviews(let it): it.engagement
    case .goalRating(let it): it.engagement
    case .sponsorRating(let it): it.engagement
    case .sponsorPreparation(let it): it.engagement
    case .evaluationRequest(let it): it.engagement
    case .evaluationResponse(let it): state.evaluationRequests[it.request]?.engagement
    case .auditEntry(let it): it.engagement
    case .complaint(let it): it.engagement
    case .practitionerFeedback(let it): it.engagement
    case .logConsent(let it): it.engagement
    case .benefitItem(let it): it.engagement
    case .request(let it): state.engagementsByRequest[it.id].min()
    case .invitation(let it): state.engagementsByRequest[it.request].min()
    case .pool, .policy, .organisation, .membership, .person, .personMerge,
      .conflictDeclaration, .practitioner, .assurance, .supervisionEntry, .supervisor,
      .supervisionArrangement, .supervisionWaiver, .cpdEntry, .poolEvent, .trainingCohort,
      .legalHold, .benchmark, .costItem, .charge, .round, .signpostingTally:
      nil
    }
  }

  /// The request to which the record belongs; `nil` where it belongs to none.
  var request: RequestID? {
    switch self {
    case .request(let it): it.id
    case .invitation(let it): it.request
    default: nil
    }
  }
}
