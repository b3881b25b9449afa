extension PoolState {
  /// Takes a commit's changes in and moves to its revision.
  ///
  /// The caller answers for the order: a commit is applied to the state that it was decided from.
  public mutating func apply(_ commit: Commit) {
    for change in commit.changes { apply(change) }
    attempts[commit.idempotencyKey] = commit.revision
    revision = commit.revision
  }

  /// Takes changes in without a commit, at the same revision: for a simulation, or to look ahead.
  public mutating func apply(_ changes: some Sequence<Change>) {
    for change in changes { apply(change) }
  }

  /// Takes the changes of a decision in without a commit, at the same revision.
  public mutating func apply(_ changes: [Change]) {
    for change in changes { apply(change) }
  }

  mutating func apply(_ change: Change) {
    switch change {
    case .put(let record): put(record)
    case .remove(let key): remove(key)
    }
  }

  package mutating func put(_ record: Record) {
    switch record {
    case .pool(let pool): self.pool = pool
    case .policy(let policy):
      policies.removeAll { $0.version == policy.version }
      policies.append(policy)
      policies.sort { $0.version < $1.version }
      self.policy = policies.last ?? PoolPolicy()
    case .organisation(let organisation): organisations[organisation.id] = organisation
    case .membership(let membership):
      let former = memberships.entry(of: membership.id)?.value.organisation
      memberships[membership.id] = membership
      membershipsByOrganisation.move(membership.id, from: former, to: membership.organisation)
    case .person(let person): people[person.id] = person
    case .personMerge(let merge):
      unindex(merges[merge.id])
      merges[merge.id] = merge
      mergesByDuplicate.insert(merge.id, under: merge.duplicate)
      mergesByKept.insert(merge.id, under: merge.kept)
    case .conflictDeclaration(let conflict):
      unindex(conflicts[conflict.id])
      conflicts[conflict.id] = conflict
      conflictsByPerson.insert(conflict.id, under: conflict.declarer)
      conflictsByPerson.insert(conflict.id, under: conflict.other)
    case .practitioner(let practitioner):
      let former = practitioners.entry(of: practitioner.id)?.value.person
      practitioners[practitioner.id] = practitioner
      practitionersByPerson.move(practitioner.id, from: former, to: practitioner.person)
    case .request(let request):
      let former = requests.entry(of: request.id)?.value.individual
      requests[request.id] = request
      requestsByPerson.move(request.id, from: former, to: request.individual)
    case .invitation(let invitation):
      let former = invitations.entry(of: invitation.id)
      invitations[invitation.id] = invitation
      invitationsByRequest.move(
        invitation.id, from: former?.value.request, to: invitation.request)
      invitationsByPractitioner.move(
        invitation.id, from: former?.value.practitioner, to: invitation.practitioner)
    case .engagement(let engagement):
      let former = engagements.entry(of: engagement.id)
      engagements[engagement.id] = engagement
      index(engagement, before: former)
    case .auditEntry(let entry):
      let former = auditEntries.entry(of: entry.id)?.value.engagement
      auditEntries[entry.id] = entry
      auditByEngagement.move(entry.id, from: former, to: entry.engagement)
    case .sharedAgreement(let agreement): sharedAgreements[agreement.engagement] = agreement
    case .workingAgreement(let agreement): workingAgreements[agreement.engagement] = agreement
    case .session(let session):
      let former = sessions.entry(of: session.id)?.value.engagement
      sessions[session.id] = session
      sessionsByEngagement.move(session.id, from: former, to: session.engagement)
      widenMeetings(by: session)
    case .sessionAction(let action):
      let former = actions.entry(of: action.id)?.value.engagement
      actions[action.id] = action
      actionsByEngagement.move(action.id, from: former, to: action.engagement)
    case .practitionerNote(let note):
      let former = practitionerNotes.entry(of: note.id)?.value.engagement
      practitionerNotes[note.id] = note
      notesByEngagement.move(note.id, from: former, to: note.engagement)
    case .reflection(let reflection):
      let former = reflections.entry(of: reflection.id)?.value.engagement
      reflections[reflection.id] = reflection
      reflectionsByEngagement.move(reflection.id, from: former, to: reflection.engagement)
    case .disclosure(let disclosure):
      let former = disclosures.entry(of: disclosure.id)?.value.engagement
      disclosures[disclosure.id] = disclosure
      disclosuresByEngagement.move(disclosure.id, from: former, to: disclosure.engagement)
    case .reviews(let reviews): self.reviews[reviews.engagement] = reviews
    case .goalRating, .sponsorRating, .sponsorPreparation, .evaluationRequest: putReviewed(record)
    case .round(let round): rounds[round.id] = round
    case .signpostingTally(let tally): signpostings[tally.quarter] = tally
    }
  }

  mutating func remove(_ key: RecordKey) {
    switch key.kind {
    case .pool: if pool?.id.text == key.id { pool = nil }
    case .policy:
      policies.removeAll { $0.version.description == key.id }
      policy = policies.last ?? PoolPolicy()
    case .organisation: organisations[Identifier(unchecked: key.id)] = nil
    case .membership:
      let id = MembershipID(unchecked: key.id)
      unindex(memberships[id])
      memberships[id] = nil
    case .person: people[Identifier(unchecked: key.id)] = nil
    case .personMerge:
      let id = PersonMergeID(unchecked: key.id)
      unindex(merges[id])
      merges[id] = nil
    case .conflictDeclaration:
      let id = ConflictDeclarationID(unchecked: key.id)
      unindex(conflicts[id])
      conflicts[id] = nil
    case .practitioner:
      let id = PractitionerID(unchecked: key.id)
      unindex(practitioners[id])
      practitioners[id] = nil
    case .request:
      let id = RequestID(unchecked: key.id)
      unindex(requests[id])
      requests[id] = nil
    case .invitation:
      let id = InvitationID(unchecked: key.id)
      unindex(invitations[id])
      invitations[id] = nil
    case .engagement:
      let id = EngagementID(unchecked: key.id)
      unindex(engagements[id])
      engagements[id] = nil
    case .auditEntry:
      let id = AuditEntryID(unchecked: key.id)
      unindex(auditEntries[id])
      auditEntries[id] = nil
    case .sharedAgreement: sharedAgreements[Identifier(unchecked: key.id)] = nil
    case .workingAgreement: workingAgreements[Identifier(unchecked: key.id)] = nil
    case .session:
      let id = SessionID(unchecked: key.id)
      unindex(sessions[id])
      sessions[id] = nil
    case .sessionAction:
      let id = SessionActionID(unchecked: key.id)
      unindex(actions[id])
      actions[id] = nil
    case .practitionerNote:
      let id = PractitionerNoteID(unchecked: key.id)
      unindex(practitionerNotes[id])
      practitionerNotes[id] = nil
    case .reflection:
      let id = ReflectionID(unchecked: key.id)
      unindex(reflections[id])
      reflections[id] = nil
    case .disclosure:
      let id = DisclosureID(unchecked: key.id)
      unindex(disclosures[id])
      disclosures[id] = nil
    case .reviews: reviews[Identifier(unchecked: key.id)] = nil
    case .goalRating, .sponsorRating, .sponsorPreparation, .evaluationRequest: removeReviewed(key)
    case .round: rounds[Identifier(unchecked: key.id)] = nil
    case .signpostingTally: Quarter(key.id).map { signpostings[$0] = nil }
    }
  }
}

extension PoolState {
  private mutating func unindex(_ membership: Membership?) {
    guard let membership else { return }
    membershipsByOrganisation.remove(membership.id, under: membership.organisation)
  }

  private mutating func unindex(_ merge: PersonMerge?) {
    guard let merge else { return }
    mergesByDuplicate.remove(merge.id, under: merge.duplicate)
    mergesByKept.remove(merge.id, under: merge.kept)
  }

  private mutating func unindex(_ conflict: ConflictDeclaration?) {
    guard let conflict else { return }
    conflictsByPerson.remove(conflict.id, under: conflict.declarer)
    conflictsByPerson.remove(conflict.id, under: conflict.other)
  }

  private mutating func unindex(_ practitioner: PractitionerMembership?) {
    guard let practitioner else { return }
    practitionersByPerson.remove(practitioner.id, under: practitioner.person)
  }

  private mutating func unindex(_ request: Request?) {
    guard let request else { return }
    requestsByPerson.remove(request.id, under: request.individual)
  }

  private mutating func unindex(_ invitation: Invitation?) {
    guard let invitation else { return }
    invitationsByRequest.remove(invitation.id, under: invitation.request)
    invitationsByPractitioner.remove(invitation.id, under: invitation.practitioner)
  }

  /// Puts an engagement under its people, where they are others than before.
  private mutating func index(
    _ engagement: Engagement, before former: TableEntry<EngagementID, Engagement>?
  ) {
    let id = engagement.id
    engagementsByPractitioner.move(
      id, from: former?.value.practitioner, to: engagement.practitioner)
    engagementsByParticipant.move(
      id, from: former?.value.participants ?? [], to: engagement.participants)
    engagementsBySponsor.move(
      id, from: former?.value.sponsors.map(\.person) ?? [], to: engagement.sponsors.map(\.person))
    engagementsByRequest.move(id, from: former?.value.request, to: engagement.request)
  }

  private mutating func unindex(_ session: Session?) {
    guard let session else { return }
    sessionsByEngagement.remove(session.id, under: session.engagement)
  }

  private mutating func unindex(_ action: SessionAction?) {
    guard let action else { return }
    actionsByEngagement.remove(action.id, under: action.engagement)
  }

  private mutating func unindex(_ engagement: Engagement?) {
    guard let engagement else { return }
    engagementsByPractitioner.remove(engagement.id, under: engagement.practitioner)
    for person in engagement.participants {
      engagementsByParticipant.remove(engagement.id, under: person)
    }
    for sponsor in engagement.sponsors {
      engagementsBySponsor.remove(engagement.id, under: sponsor.person)
    }
    if let request = engagement.request {
      engagementsByRequest.remove(engagement.id, under: request)
    }
  }

  private mutating func unindex(_ note: PractitionerNote?) {
    guard let note else { return }
    notesByEngagement.remove(note.id, under: note.engagement)
  }

  private mutating func unindex(_ reflection: Reflection?) {
    guard let reflection else { return }
    reflectionsByEngagement.remove(reflection.id, under: reflection.engagement)
  }

  private mutating func unindex(_ disclosure: Disclosure?) {
    guard let disclosure else { return }
    disclosuresByEngagement.remove(disclosure.id, under: disclosure.engagement)
  }

  private mutating func unindex(_ entry: AuditEntry?) {
    guard let entry else { return }
    auditByEngagement.remove(entry.id, under: entry.engagement)
  }
}
