// Each table whose records are found by something else than their identifier, with its indexes: a record
// is set, or removed where it is `nil`, and moves in an index only where its key changed.
extension PoolState {
  private static func set<Value, Owner>(
    _ value: Value?, at id: Identifier<Value>,
    in table: inout SharedTable<Identifier<Value>, Value>, by owner: (Value) -> Owner,
    _ index: inout SharedIndex<Owner, Identifier<Value>>
  ) {
    var former: Owner?
    if let value {
      table.update(id, orPut: value) {
        former = owner($0)
        $0 = value
      }
    } else {
      former = table.remove(id).map { owner($0.value) }
    }
    index.move(id, from: former, to: value.map(owner))
  }

  mutating func set(_ value: Membership?, membership id: MembershipID) {
    Self.set(value, at: id, in: &memberships, by: { $0.organisation }, &membershipsByOrganisation)
  }

  mutating func set(_ value: PractitionerMembership?, practitioner id: PractitionerID) {
    Self.set(value, at: id, in: &practitioners, by: { $0.person }, &practitionersByPerson)
  }

  mutating func set(_ value: Request?, request id: RequestID) {
    Self.set(value, at: id, in: &requests, by: { $0.individual }, &requestsByPerson)
    if let state = value?.state, state == .awaitingApproval || state.looksForAPractitioner {
      waitingRequests[id] = state
    } else {
      waitingRequests.remove(id)
    }
  }

  mutating func set(_ value: Session?, session id: SessionID) {
    let former = sessions.read(id) { $0.engagement }
    sessions[id] = value
    if let former, former != value?.engagement {
      watching(former) { $0.remove(id, under: former) }
    }
    if let value {
      let known = former == value.engagement ? former : nil
      watching(value.engagement) {
        $0.put(Meeting(value), under: value.engagement, before: known)
      }
    }
  }

  mutating func set(_ value: SessionAction?, action id: SessionActionID) {
    Self.set(value, at: id, in: &actions, by: { $0.engagement }, &actionsByEngagement)
  }

  mutating func set(_ value: PractitionerNote?, note id: PractitionerNoteID) {
    Self.set(value, at: id, in: &practitionerNotes, by: { $0.engagement }, &notesByEngagement)
  }

  mutating func set(_ value: Reflection?, reflection id: ReflectionID) {
    Self.set(value, at: id, in: &reflections, by: { $0.engagement }, &reflectionsByEngagement)
  }

  mutating func set(_ value: Disclosure?, disclosure id: DisclosureID) {
    Self.set(value, at: id, in: &disclosures, by: { $0.engagement }, &disclosuresByEngagement)
  }

  mutating func set(_ value: GoalRating?, goalRating id: GoalRatingID) {
    Self.set(value, at: id, in: &goalRatings, by: { $0.engagement }, &goalRatingsByEngagement)
  }

  mutating func set(_ value: SponsorRating?, sponsorRating id: SponsorRatingID) {
    Self.set(value, at: id, in: &sponsorRatings, by: { $0.engagement }, &sponsorRatingsByEngagement)
  }

  mutating func set(_ value: SponsorPreparation?, preparation id: SponsorPreparationID) {
    Self.set(value, at: id, in: &preparations, by: { $0.engagement }, &preparationsByEngagement)
  }

  mutating func set(_ value: EvaluationRequest?, evaluation id: EvaluationRequestID) {
    let former = evaluationRequests.read(id) { $0.asked == nil ? $0.due : nil } ?? nil
    Self.set(
      value, at: id, in: &evaluationRequests, by: { $0.engagement }, &evaluationsByEngagement)
    evaluationsToAsk.move(id, from: former, to: value.flatMap { $0.asked == nil ? $0.due : nil })
  }

  mutating func set(_ value: EvaluationResponse?, response id: EvaluationResponseID) {
    Self.set(value, at: id, in: &evaluationResponses, by: { $0.request }, &responsesByRequest)
  }

  mutating func set(_ value: Complaint?, complaint id: ComplaintID) {
    Self.set(value, at: id, in: &complaints, by: { $0.about }, &complaintsByPractitioner)
  }

  mutating func set(_ value: PractitionerFeedback?, feedback id: PractitionerFeedbackID) {
    Self.set(
      value, at: id, in: &practitionerFeedback, by: { $0.practitioner }, &feedbackByPractitioner)
  }

  mutating func set(_ value: CPDEntry?, cpdEntry id: CPDEntryID) {
    Self.set(value, at: id, in: &cpdEntries, by: { $0.practitioner }, &cpdByPractitioner)
  }

  mutating func set(_ value: LogConsent?, logConsent id: LogConsentID) {
    Self.set(value, at: id, in: &logConsents, by: { $0.engagement }, &logConsentsByEngagement)
  }

  mutating func set(_ value: AuditEntry?, auditEntry id: AuditEntryID) {
    Self.set(value, at: id, in: &auditEntries, by: { $0.engagement }, &auditByEngagement)
  }

  mutating func set(_ value: SupervisionEntry?, supervisionEntry id: SupervisionEntryID) {
    let former = supervisionEntries.read(id) { $0.practitioner }
    supervisionEntries[id] = value
    if let value {
      supervisionMarks.put(SupervisionMark(value), under: value.practitioner, before: former)
    } else if let former {
      supervisionMarks.remove(id, under: former)
    }
  }

  mutating func set(_ value: Supervisor?, supervisor id: SupervisorID) {
    Self.set(value, at: id, in: &supervisors, by: { $0.person }, &supervisorsByPerson)
  }

  mutating func set(_ value: SupervisionWaiver?, supervisionWaiver id: SupervisionWaiverID) {
    Self.set(
      value, at: id, in: &supervisionWaivers, by: { $0.practitioner }, &waiversByPractitioner)
  }

  mutating func set(
    _ value: SupervisionArrangement?, supervisionArrangement id: SupervisionArrangementID
  ) {
    let former = supervisionArrangements[id]
    supervisionArrangements[id] = value
    arrangementsBySupervisor.move(id, from: former?.supervisor, to: value?.supervisor)
    arrangementsByPractitioner.move(
      id, from: former?.members.uniqued() ?? [], to: value?.members.uniqued() ?? [])
  }

  mutating func set(_ value: PersonMerge?, merge id: PersonMergeID) {
    let former = merges[id]
    merges[id] = value
    mergesByDuplicate.move(id, from: former?.duplicate, to: value?.duplicate)
    mergesByKept.move(id, from: former?.kept, to: value?.kept)
  }

  mutating func set(_ value: ConflictDeclaration?, conflict id: ConflictDeclarationID) {
    func people(_ conflict: ConflictDeclaration?) -> [PersonID] {
      conflict.map { [$0.declarer, $0.other] } ?? []
    }
    let former = conflicts[id]
    conflicts[id] = value
    conflictsByPerson.move(id, from: people(former), to: people(value))
  }

  mutating func set(_ value: Invitation?, invitation id: InvitationID) {
    func sent(_ invitation: Invitation?) -> Invitation? {
      invitation.flatMap { $0.state == .sent ? $0 : nil }
    }
    let former = invitations.entry(of: id)?.value
    invitations[id] = value
    invitationsByRequest.move(id, from: former?.request, to: value?.request)
    invitationsByPractitioner.move(id, from: former?.practitioner, to: value?.practitioner)
    sentInvitationsByPractitioner.move(
      id, from: sent(former)?.practitioner, to: sent(value)?.practitioner)
    sentInvitationsByRequest.move(id, from: sent(former)?.request, to: sent(value)?.request)
  }
}
