internal import PoolJSON

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
  public func encoded() throws(WireError) -> [UInt8] { try WireWriter.bytes(self) }

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

  static func read(
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
    case .benchmark: Benchmark.read(node, &faults).map { .benchmark($0) }
    case .costItem: CostItem.read(node, &faults).map { .costItem($0) }
    case .benefitItem: BenefitItem.read(node, &faults).map { .benefitItem($0) }
    case .charge: Charge.read(node, &faults).map { .charge($0) }
    case .round: Round.read(node, &faults).map { .round($0) }
    case .signpostingTally: SignpostingTally.read(node, &faults).map { .signpostingTally($0) }
    }
  }

  /// The record's own form, without its kind.
  fileprivate var form: any WireForm {
    switch self {
    case .pool(let pool): pool
    case .policy(let policy): policy
    case .organisation(let organisation): organisation
    case .membership(let membership): membership
    case .person(let person): person
    case .personMerge(let merge): merge
    case .conflictDeclaration(let conflict): conflict
    case .practitioner(let practitioner): practitioner
    case .request(let request): request
    case .invitation(let invitation): invitation
    case .engagement(let engagement): engagement
    case .sharedAgreement(let agreement): agreement
    case .workingAgreement(let agreement): agreement
    case .session(let session): session
    case .sessionAction(let action): action
    case .reviews(let reviews): reviews
    case .goalRating(let rating): rating
    case .sponsorRating(let rating): rating
    case .sponsorPreparation(let preparation): preparation
    case .evaluationRequest(let request): request
    case .evaluationResponse(let response): response
    case .auditEntry(let entry): entry
    case .practitionerNote(let note): note
    case .reflection(let reflection): reflection
    case .disclosure(let disclosure): disclosure
    case .assurance(let file): file
    case .complaint(let complaint): complaint
    case .practitionerFeedback(let feedback): feedback
    case .supervisionEntry(let entry): entry
    case .supervisor(let supervisor): supervisor
    case .supervisionArrangement(let arrangement): arrangement
    case .supervisionWaiver(let waiver): waiver
    case .cpdEntry(let entry): entry
    case .poolEvent(let event): event
    case .trainingCohort(let cohort): cohort
    case .logConsent(let consent): consent
    case .benchmark(let benchmark): benchmark
    case .costItem(let item): item
    case .benefitItem(let item): item
    case .charge(let charge): charge
    case .round(let round): round
    case .signpostingTally(let tally): tally
    }
  }
}

extension WireWriter {
  static func bytes(_ record: Record) throws(WireError) -> [UInt8] { try bytes(record.form) }

  mutating func member(_ name: String, _ record: Record) {
    member(name, any: record.form)
  }
}

extension RecordKind {
  /// Whether a message may quote values: only where the record holds neither confidential content nor
  /// a host's attributes, which may belong to any row of the confidentiality matrix.
  var mayBeQuoted: Bool {
    switch self {
    case .pool, .policy, .membership, .personMerge, .invitation, .round, .benchmark,
      .signpostingTally:
      true
    case .organisation, .person, .practitioner, .request, .conflictDeclaration, .engagement,
      .auditEntry, .sharedAgreement, .workingAgreement, .session, .sessionAction,
      .practitionerNote, .reflection, .disclosure, .reviews, .goalRating, .sponsorRating,
      .sponsorPreparation, .evaluationRequest, .assurance, .complaint, .practitionerFeedback,
      .supervisionEntry, .supervisor, .supervisionArrangement, .supervisionWaiver, .cpdEntry,
      .poolEvent, .trainingCohort, .logConsent, .costItem, .benefitItem, .charge,
      .evaluationResponse:
      false
    }
  }
}
