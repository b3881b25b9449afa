extension PoolState {
  /// Takes a commit's changes in and moves to its revision.
  ///
  /// The caller answers for the order: a commit is applied to the state that it was decided from.
  public mutating func apply(_ commit: Commit) {
    apply(commit.changes)
    attempts[commit.idempotencyKey] = commit.revision
    revision = commit.revision
  }

  /// Takes changes in without a commit, at the same revision: for a simulation, or to look ahead.
  public mutating func apply(_ changes: [Change]) {
    for change in changes {
      switch change {
      case .put(let record): put(record)
      case .remove(let key): remove(key)
      }
    }
  }

  package mutating func put(_ record: Record) {
    switch record {
    case .pool(let it): pool = it
    case .policy(let it):
      policies.removeAll { $0.version == it.version }
      policies.append(it)
      policies.sort { $0.version < $1.version }
      policy = policies.last ?? PoolPolicy()
    case .organisation(let it): organisations[it.id] = it
    case .membership(let it): set(it, membership: it.id)
    case .person(let it): people[it.id] = it
    case .personMerge(let it): set(it, merge: it.id)
    case .conflictDeclaration(let it): set(it, conflict: it.id)
    case .practitioner(let it): set(it, practitioner: it.id)
    case .request(let it): set(it, request: it.id)
    case .invitation(let it): set(it, invitation: it.id)
    case .engagement(let it): set(it, engagement: it.id)
    case .sharedAgreement(let it): sharedAgreements[it.engagement] = it
    case .workingAgreement(let it): workingAgreements[it.engagement] = it
    case .session(let it): set(it, session: it.id)
    case .sessionAction(let it): set(it, action: it.id)
    case .practitionerNote(let it): set(it, note: it.id)
    case .reflection(let it): set(it, reflection: it.id)
    case .disclosure(let it): set(it, disclosure: it.id)
    case .reviews(let it): reviews[it.engagement] = it
    case .goalRating(let it): set(it, goalRating: it.id)
    case .sponsorRating(let it): set(it, sponsorRating: it.id)
    case .sponsorPreparation(let it): set(it, preparation: it.id)
    case .evaluationRequest(let it): set(it, evaluation: it.id)
    case .evaluationResponse(let it): set(it, response: it.id)
    case .auditEntry(let it): set(it, auditEntry: it.id)
    case .assurance(let it): assurances[it.practitioner] = it
    case .complaint(let it): set(it, complaint: it.id)
    case .practitionerFeedback(let it): set(it, feedback: it.id)
    case .supervisionEntry(let it): set(it, supervisionEntry: it.id)
    case .supervisor(let it): set(it, supervisor: it.id)
    case .supervisionArrangement(let it): set(it, supervisionArrangement: it.id)
    case .supervisionWaiver(let it): set(it, supervisionWaiver: it.id)
    case .cpdEntry(let it): set(it, cpdEntry: it.id)
    case .poolEvent(let it): poolEvents[it.id] = it
    case .trainingCohort(let it): trainingCohorts[it.id] = it
    case .logConsent(let it): set(it, logConsent: it.id)
    case .legalHold(let it): legalHolds[it.id] = it
    case .benchmark(let it): benchmarks[it.id] = it
    case .costItem(let it): costItems[it.id] = it
    case .benefitItem(let it): benefitItems[it.id] = it
    case .charge(let it): charges[it.id] = it
    case .round(let it): rounds[it.id] = it
    case .signpostingTally(let it): signpostings[it.quarter] = it
    }
  }

  mutating func remove(_ key: RecordKey) {
    switch key.kind {
    case .pool: if pool?.id.text == key.id { pool = nil }
    case .policy:
      policies.removeAll { $0.version.description == key.id }
      policy = policies.last ?? PoolPolicy()
    case .organisation: organisations[Identifier(unchecked: key.id)] = nil
    case .membership: set(nil, membership: Identifier(unchecked: key.id))
    case .person: people[Identifier(unchecked: key.id)] = nil
    case .personMerge: set(nil, merge: Identifier(unchecked: key.id))
    case .conflictDeclaration: set(nil, conflict: Identifier(unchecked: key.id))
    case .practitioner: set(nil, practitioner: Identifier(unchecked: key.id))
    case .request: set(nil, request: Identifier(unchecked: key.id))
    case .invitation: set(nil, invitation: Identifier(unchecked: key.id))
    case .engagement: set(nil, engagement: Identifier(unchecked: key.id))
    case .sharedAgreement: sharedAgreements[Identifier(unchecked: key.id)] = nil
    case .workingAgreement: workingAgreements[Identifier(unchecked: key.id)] = nil
    case .session: set(nil, session: Identifier(unchecked: key.id))
    case .sessionAction: set(nil, action: Identifier(unchecked: key.id))
    case .practitionerNote: set(nil, note: Identifier(unchecked: key.id))
    case .reflection: set(nil, reflection: Identifier(unchecked: key.id))
    case .disclosure: set(nil, disclosure: Identifier(unchecked: key.id))
    case .reviews: reviews[Identifier(unchecked: key.id)] = nil
    case .goalRating: set(nil, goalRating: Identifier(unchecked: key.id))
    case .sponsorRating: set(nil, sponsorRating: Identifier(unchecked: key.id))
    case .sponsorPreparation: set(nil, preparation: Identifier(unchecked: key.id))
    case .evaluationRequest: set(nil, evaluation: Identifier(unchecked: key.id))
    case .evaluationResponse: set(nil, response: Identifier(unchecked: key.id))
    case .auditEntry: set(nil, auditEntry: Identifier(unchecked: key.id))
    case .assurance: assurances[Identifier(unchecked: key.id)] = nil
    case .complaint: set(nil, complaint: Identifier(unchecked: key.id))
    case .practitionerFeedback: set(nil, feedback: Identifier(unchecked: key.id))
    case .supervisionEntry: set(nil, supervisionEntry: Identifier(unchecked: key.id))
    case .supervisor: set(nil, supervisor: Identifier(unchecked: key.id))
    case .supervisionArrangement:
      set(nil, supervisionArrangement: Identifier(unchecked: key.id))
    case .supervisionWaiver: set(nil, supervisionWaiver: Identifier(unchecked: key.id))
    case .cpdEntry: set(nil, cpdEntry: Identifier(unchecked: key.id))
    case .poolEvent: poolEvents[Identifier(unchecked: key.id)] = nil
    case .trainingCohort: trainingCohorts[Identifier(unchecked: key.id)] = nil
    case .logConsent: set(nil, logConsent: Identifier(unchecked: key.id))
    case .legalHold: legalHolds[Identifier(unchecked: key.id)] = nil
    case .benchmark: benchmarks[Identifier(unchecked: key.id)] = nil
    case .costItem: costItems[Identifier(unchecked: key.id)] = nil
    case .benefitItem: benefitItems[Identifier(unchecked: key.id)] = nil
    case .charge: charges[Identifier(unchecked: key.id)] = nil
    case .round: rounds[Identifier(unchecked: key.id)] = nil
    case .signpostingTally: Quarter(key.id).map { signpostings[$0] = nil }
    }
  }
}
