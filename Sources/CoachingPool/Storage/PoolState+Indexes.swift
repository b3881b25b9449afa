// Each table whose records are found by something else than their identifier, with its indexes: a record
// is set, or removed where it is `nil`, and moves in an index only where its key changed.
extension PoolState {
  private static func set<Value, Owner>(
    _ value: Value?, at id: Identifier<Value>,
    in table: inout SharedTable<Identifier<Value>, Value>, by owner: (Value) -> Owner,
    _ index: inout SharedIndex<Owner, Identifier<Value>>
  ) {
    let former = table.entry(of: id).map { owner($0.value) }
    table[id] = value
    index.move(id, from: former, to: value.map(owner))
  }

  mutating func set(_ value: Membership?, membership id: MembershipID) {
    Self.set(value, at: id, in: &memberships, by: \.organisation, &membershipsByOrganisation)
  }

  mutating func set(_ value: PractitionerMembership?, practitioner id: PractitionerID) {
    Self.set(value, at: id, in: &practitioners, by: \.person, &practitionersByPerson)
  }

  mutating func set(_ value: Request?, request id: RequestID) {
    Self.set(value, at: id, in: &requests, by: \.individual, &requestsByPerson)
  }

  mutating func set(_ value: Session?, session id: SessionID) {
    Self.set(value, at: id, in: &sessions, by: \.engagement, &sessionsByEngagement)
  }

  mutating func set(_ value: SessionAction?, action id: SessionActionID) {
    Self.set(value, at: id, in: &actions, by: \.engagement, &actionsByEngagement)
  }

  mutating func set(_ value: PractitionerNote?, note id: PractitionerNoteID) {
    Self.set(value, at: id, in: &practitionerNotes, by: \.engagement, &notesByEngagement)
  }

  mutating func set(_ value: Reflection?, reflection id: ReflectionID) {
    Self.set(value, at: id, in: &reflections, by: \.engagement, &reflectionsByEngagement)
  }

  mutating func set(_ value: Disclosure?, disclosure id: DisclosureID) {
    Self.set(value, at: id, in: &disclosures, by: \.engagement, &disclosuresByEngagement)
  }

  mutating func set(_ value: GoalRating?, goalRating id: GoalRatingID) {
    Self.set(value, at: id, in: &goalRatings, by: \.engagement, &goalRatingsByEngagement)
  }

  mutating func set(_ value: SponsorRating?, sponsorRating id: SponsorRatingID) {
    Self.set(value, at: id, in: &sponsorRatings, by: \.engagement, &sponsorRatingsByEngagement)
  }

  mutating func set(_ value: SponsorPreparation?, preparation id: SponsorPreparationID) {
    Self.set(value, at: id, in: &preparations, by: \.engagement, &preparationsByEngagement)
  }

  mutating func set(_ value: EvaluationRequest?, evaluation id: EvaluationRequestID) {
    Self.set(value, at: id, in: &evaluationRequests, by: \.engagement, &evaluationsByEngagement)
  }

  mutating func set(_ value: AuditEntry?, auditEntry id: AuditEntryID) {
    Self.set(value, at: id, in: &auditEntries, by: \.engagement, &auditByEngagement)
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
    let former = invitations.entry(of: id)
    invitations[id] = value
    invitationsByRequest.move(id, from: former?.value.request, to: value?.request)
    invitationsByPractitioner.move(id, from: former?.value.practitioner, to: value?.practitioner)
  }

  mutating func set(_ value: Engagement?, engagement id: EngagementID) {
    let former = engagements.entry(of: id)
    engagements[id] = value
    engagementsByPractitioner.move(id, from: former?.value.practitioner, to: value?.practitioner)
    engagementsByRequest.move(id, from: former?.value.request, to: value?.request)
    engagementsByParticipant.move(
      id, from: former?.value.participants ?? [], to: value?.participants ?? [])
    engagementsBySponsor.move(
      id, from: former?.value.sponsors.map(\.person) ?? [],
      to: value?.sponsors.map(\.person) ?? [])
  }
}
