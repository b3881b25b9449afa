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
  }

  mutating func set(_ value: Session?, session id: SessionID) {
    let former = sessions.entry(of: id)?.value.engagement
    if let former, former != value?.engagement { removeMeeting(id, of: former) }
    sessions[id] = value
    if let value { putMeeting(of: value) }
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
    Self.set(
      value, at: id, in: &evaluationRequests, by: { $0.engagement }, &evaluationsByEngagement)
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
    Self.set(
      value, at: id, in: &supervisionEntries, by: { $0.practitioner }, &supervisionByPractitioner)
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
    func practitioner(ifSent invitation: Invitation?) -> PractitionerID? {
      invitation?.state == .sent ? invitation?.practitioner : nil
    }
    let former = invitations.entry(of: id)?.value
    invitations[id] = value
    invitationsByRequest.move(id, from: former?.request, to: value?.request)
    invitationsByPractitioner.move(id, from: former?.practitioner, to: value?.practitioner)
    sentInvitationsByPractitioner.move(
      id, from: practitioner(ifSent: former), to: practitioner(ifSent: value))
  }

  mutating func set(_ value: Engagement?, engagement id: EngagementID) {
    let former = engagements.entry(of: id).map { EngagementKeys(of: $0.value) }
    let keys = value.map { EngagementKeys(of: $0) }
    engagements[id] = value
    engagementsByPractitioner.move(id, from: former?.practitioner, to: keys?.practitioner)
    engagementsByRequest.move(id, from: former?.request, to: keys?.request)
    engagementsByParticipant.move(
      id, from: former?.participants ?? [], to: keys?.participants ?? [])
    engagementsBySponsor.move(id, from: former?.sponsors ?? [], to: keys?.sponsors ?? [])
    liveEngagementsByPractitioner.move(
      id, from: former?.live?.practitioner, to: keys?.live?.practitioner)
    liveEngagementsByParticipant.move(
      id, from: former?.live?.participants ?? [], to: keys?.live?.participants ?? [])
  }
}

/// By what an engagement is found, beside its identifier.
private struct EngagementKeys {
  let practitioner: PractitionerID
  let request: RequestID?
  let participants: [PersonID]
  let sponsors: [PersonID]
  private let isLive: Bool

  init(of engagement: Engagement) {
    practitioner = engagement.practitioner
    request = engagement.request
    participants = engagement.participants
    sponsors = engagement.sponsors.isEmpty ? [] : engagement.sponsors.map(\.person)
    isLive = engagement.state.isLive
  }

  /// The keys while it is live.
  var live: EngagementKeys? { isLive ? self : nil }
}
