package import PoolJSON

extension RecordKind: WireChoice {}

extension Record {
  /// Encodes the record to its stored form: deterministic bytes, one compact JSON object.
  ///
  /// Members stand in a fixed order; what is absent, empty or all time is left out. The kind is not in
  /// it: a database keeps kind and identifier, ``key``, beside the bytes. The form holds confidential
  /// content as it is, so guard the bytes like the database that they are for.
  ///
  /// - Throws: ``WireError`` where a text holds U+0000 or a word is none of its vocabulary's form.
  /// - Complexity: O(n) in the bytes.
  public func encoded() throws(WireError) -> [UInt8] {
    var writer = WireWriter()
    write(to: &writer)
    return try writer.result
  }

  /// Decodes a stored form; refuses unknown members, wrong types and dates that do not exist.
  ///
  /// What decodes has the guarantees of its nouns; ``faults(in:)`` tells what a policy says of it.
  /// - Throws: ``WireError`` with every fault, its line, column and JSON pointer.
  /// - Complexity: O(n) in the bytes.
  public init(_ kind: RecordKind, bytes: [UInt8]) throws(WireError) {
    self = try WireReader.value(bytes, quotesValues: kind.mayBeQuoted) { node, faults in
      Record.read(kind, node, &faults)
    }
  }

  /// Reads a stored form that stands in a larger document; reports everything that is wrong.
  package static func read(
    _ kind: RecordKind, _ node: JSONNode, _ faults: inout JSONFaults
  ) -> Record? {
    switch kind {
    case .pool: Pool.read(node, &faults).map { .pool($0) }
    case .policy: PoolPolicy.read(node, &faults).map { .policy($0) }
    case .organisation: Organisation.read(node, &faults).map { .organisation($0) }
    case .membership: Membership.read(node, &faults).map { .membership($0) }
    case .person: Person.read(node, &faults).map { .person($0) }
    case .personMerge: PersonMerge.read(node, &faults).map { .personMerge($0) }
    case .conflictDeclaration:
      ConflictDeclaration.read(node, &faults).map { .conflictDeclaration($0) }
    case .practitioner: PractitionerMembership.read(node, &faults).map { .practitioner($0) }
    case .request: Request.read(node, &faults).map { .request($0) }
    case .invitation: Invitation.read(node, &faults).map { .invitation($0) }
    case .engagement: Engagement.read(node, &faults).map { .engagement($0) }
    case .sharedAgreement: SharedAgreement.read(node, &faults).map { .sharedAgreement($0) }
    case .workingAgreement: WorkingAgreement.read(node, &faults).map { .workingAgreement($0) }
    case .auditEntry: AuditEntry.read(node, &faults).map { .auditEntry($0) }
    case .practitionerNote: PractitionerNote.read(node, &faults).map { .practitionerNote($0) }
    case .reflection: Reflection.read(node, &faults).map { .reflection($0) }
    case .disclosure: Disclosure.read(node, &faults).map { .disclosure($0) }
    case .session: Session.read(node, &faults).map { .session($0) }
    case .sessionAction: SessionAction.read(node, &faults).map { .sessionAction($0) }
    case .reviews: Reviews.read(node, &faults).map { .reviews($0) }
    case .goalRating: GoalRating.read(node, &faults).map { .goalRating($0) }
    case .sponsorRating: SponsorRating.read(node, &faults).map { .sponsorRating($0) }
    case .sponsorPreparation:
      SponsorPreparation.read(node, &faults).map { .sponsorPreparation($0) }
    case .evaluationRequest:
      EvaluationRequest.read(node, &faults).map { .evaluationRequest($0) }
    case .evaluationResponse:
      EvaluationResponse.read(node, &faults).map { .evaluationResponse($0) }
    case .assurance: Assurance.read(node, &faults).map { .assurance($0) }
    case .complaint: Complaint.read(node, &faults).map { .complaint($0) }
    case .practitionerFeedback:
      PractitionerFeedback.read(node, &faults).map { .practitionerFeedback($0) }
    case .supervisionEntry:
      SupervisionEntry.read(node, &faults).map { .supervisionEntry($0) }
    case .supervisor: Supervisor.read(node, &faults).map { .supervisor($0) }
    case .supervisionArrangement:
      SupervisionArrangement.read(node, &faults).map { .supervisionArrangement($0) }
    case .supervisionWaiver:
      SupervisionWaiver.read(node, &faults).map { .supervisionWaiver($0) }
    case .cpdEntry: CPDEntry.read(node, &faults).map { .cpdEntry($0) }
    case .poolEvent: PoolEvent.read(node, &faults).map { .poolEvent($0) }
    case .trainingCohort: TrainingCohort.read(node, &faults).map { .trainingCohort($0) }
    case .logConsent: LogConsent.read(node, &faults).map { .logConsent($0) }
    case .legalHold: LegalHold.read(node, &faults).map { .legalHold($0) }
    case .benchmark: Benchmark.read(node, &faults).map { .benchmark($0) }
    case .costItem: CostItem.read(node, &faults).map { .costItem($0) }
    case .benefitItem: BenefitItem.read(node, &faults).map { .benefitItem($0) }
    case .charge: Charge.read(node, &faults).map { .charge($0) }
    case .round: Round.read(node, &faults).map { .round($0) }
    case .signpostingTally: SignpostingTally.read(node, &faults).map { .signpostingTally($0) }
    }
  }

  /// The stored form as a pen rewrites it.
  func bytes(through pen: inout WirePen) throws(WireError) -> [UInt8] {
    try WireWriter.bytes(self, through: &pen)
  }

  /// Writes the record's own form, without its kind.
  func write(to writer: inout WireWriter) {
    switch self {
    case .pool(let pool): pool.write(to: &writer)
    case .policy(let policy): policy.write(to: &writer)
    case .organisation(let organisation): organisation.write(to: &writer)
    case .membership(let membership): membership.write(to: &writer)
    case .person(let person): person.write(to: &writer)
    case .personMerge(let merge): merge.write(to: &writer)
    case .conflictDeclaration(let conflict): conflict.write(to: &writer)
    case .practitioner(let practitioner): practitioner.write(to: &writer)
    case .request(let request): request.write(to: &writer)
    case .invitation(let invitation): invitation.write(to: &writer)
    case .engagement(let engagement): engagement.write(to: &writer)
    case .sharedAgreement(let agreement): agreement.write(to: &writer)
    case .workingAgreement(let agreement): agreement.write(to: &writer)
    case .session(let session): session.write(to: &writer)
    case .sessionAction(let action): action.write(to: &writer)
    case .reviews(let reviews): reviews.write(to: &writer)
    case .goalRating(let rating): rating.write(to: &writer)
    case .sponsorRating(let rating): rating.write(to: &writer)
    case .sponsorPreparation(let preparation): preparation.write(to: &writer)
    case .evaluationRequest(let request): request.write(to: &writer)
    case .evaluationResponse(let response): response.write(to: &writer)
    case .auditEntry(let entry): entry.write(to: &writer)
    case .practitionerNote(let note): note.write(to: &writer)
    case .reflection(let reflection): reflection.write(to: &writer)
    case .disclosure(let disclosure): disclosure.write(to: &writer)
    case .assurance(let file): file.write(to: &writer)
    case .complaint(let complaint): complaint.write(to: &writer)
    case .practitionerFeedback(let feedback): feedback.write(to: &writer)
    case .supervisionEntry(let entry): entry.write(to: &writer)
    case .supervisor(let supervisor): supervisor.write(to: &writer)
    case .supervisionArrangement(let arrangement): arrangement.write(to: &writer)
    case .supervisionWaiver(let waiver): waiver.write(to: &writer)
    case .cpdEntry(let entry): entry.write(to: &writer)
    case .poolEvent(let event): event.write(to: &writer)
    case .trainingCohort(let cohort): cohort.write(to: &writer)
    case .logConsent(let consent): consent.write(to: &writer)
    case .legalHold(let hold): hold.write(to: &writer)
    case .benchmark(let benchmark): benchmark.write(to: &writer)
    case .costItem(let item): item.write(to: &writer)
    case .benefitItem(let item): item.write(to: &writer)
    case .charge(let charge): charge.write(to: &writer)
    case .round(let round): round.write(to: &writer)
    case .signpostingTally(let tally): tally.write(to: &writer)
    }
  }
}

extension RecordKind {
  /// Whether a message may quote values: only where the record holds neither confidential content nor
  /// a host's attributes, which may belong to any row of the confidentiality matrix.
  package var mayBeQuoted: Bool {
    switch self {
    case .pool, .policy, .membership, .personMerge, .invitation, .round, .benchmark,
      .signpostingTally:
      true
    case .organisation, .person, .practitioner, .request, .conflictDeclaration, .engagement,
      .auditEntry, .sharedAgreement, .workingAgreement, .session, .sessionAction,
      .practitionerNote, .reflection, .disclosure, .reviews, .goalRating, .sponsorRating,
      .sponsorPreparation, .evaluationRequest, .assurance, .complaint, .practitionerFeedback,
      .supervisionEntry, .supervisor, .supervisionArrangement, .supervisionWaiver, .cpdEntry,
      .poolEvent, .trainingCohort, .logConsent, .legalHold, .costItem, .benefitItem,
      .charge,
      .evaluationResponse:
      false
    }
  }
}
