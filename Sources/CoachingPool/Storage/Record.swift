/// One thing that a store keeps.
///
/// Its byte codec, ``encoded()`` and ``init(_:bytes:)``, is public, so that any database can hold it.
///
/// It is indirect, so that a list of changes copies references, and not all that the largest record
/// refers to.
public indirect enum Record: Hashable, Sendable {
  /// The pool.
  case pool(Pool)
  /// A version of its policy.
  case policy(PoolPolicy)
  /// An organisation.
  case organisation(Organisation)
  /// An organisation's membership.
  case membership(Membership)
  /// A person.
  case person(Person)
  /// Two records taken for one person.
  case personMerge(PersonMerge)
  /// Two people who will not work together, by the word of one of them.
  case conflictDeclaration(ConflictDeclaration)
  /// A practitioner's membership.
  case practitioner(PractitionerMembership)
  /// A request.
  case request(Request)
  /// An invitation.
  case invitation(Invitation)
  /// An engagement.
  case engagement(Engagement)
  /// The shared agreement of an engagement, with all its versions.
  case sharedAgreement(SharedAgreement)
  /// What the individual and the practitioner of an engagement keep to themselves.
  case workingAgreement(WorkingAgreement)
  /// A session.
  case session(Session)
  /// An action that somebody agreed to.
  case sessionAction(SessionAction)
  /// A practitioner's note.
  case practitionerNote(PractitionerNote)
  /// A reflection of somebody who is coached or mentored.
  case reflection(Reflection)
  /// A record that confidence was broken.
  case disclosure(Disclosure)
  /// What the reviews of an engagement left.
  case reviews(Reviews)
  /// The individual's rating of a goal.
  case goalRating(GoalRating)
  /// A sponsor's rating of what changed.
  case sponsorRating(SponsorRating)
  /// What a sponsor prepared for the contracting conversation.
  case sponsorPreparation(SponsorPreparation)
  /// Whom to ask how it was, and when.
  case evaluationRequest(EvaluationRequest)
  /// What somebody answered when they were asked.
  case evaluationResponse(EvaluationResponse)
  /// An entry of the audit trail.
  case auditEntry(AuditEntry)
  /// What is on file that a practitioner may take people on.
  case assurance(Assurance)
  /// A complaint about a practitioner.
  case complaint(Complaint)
  /// What somebody said about a practitioner.
  case practitionerFeedback(PractitionerFeedback)
  /// A line of a practitioner's supervision log.
  case supervisionEntry(SupervisionEntry)
  /// Somebody who supervises practitioners.
  case supervisor(Supervisor)
  /// Who is supervised by whom for a time.
  case supervisionArrangement(SupervisionArrangement)
  /// Days on which the supervision norm is not asked of a practitioner.
  case supervisionWaiver(SupervisionWaiver)
  /// Some minutes of continuing professional development.
  case cpdEntry(CPDEntry)
  /// An event that the pool holds.
  case poolEvent(PoolEvent)
  /// People who train together.
  case trainingCohort(TrainingCohort)
  /// A consent to be named in a log of hours.
  case logConsent(LogConsent)
  /// That nothing about somebody is erased for a time.
  case legalHold(LegalHold)
  /// A market's rate for a kind of service.
  case benchmark(Benchmark)
  /// Something that the pool or an organisation spent on the service.
  case costItem(CostItem)
  /// The value of an effect that somebody reported.
  case benefitItem(BenefitItem)
  /// What an organisation is charged beside its subscription.
  case charge(Charge)
  /// A matching round.
  case round(Round)
  /// A quarter's tally of signposting.
  case signpostingTally(SignpostingTally)

  /// The record's kind and identifier.
  public var key: RecordKey { RecordKey(kind, identifier) }

  /// The record's kind, without a copy of its identifier.
  var kind: RecordKind {
    switch self {
    case .pool: .pool
    case .policy: .policy
    case .organisation: .organisation
    case .membership: .membership
    case .person: .person
    case .personMerge: .personMerge
    case .conflictDeclaration: .conflictDeclaration
    case .practitioner: .practitioner
    case .request: .request
    case .invitation: .invitation
    case .engagement: .engagement
    case .sharedAgreement: .sharedAgreement
    case .workingAgreement: .workingAgreement
    case .session: .session
    case .sessionAction: .sessionAction
    case .reviews: .reviews
    case .goalRating: .goalRating
    case .sponsorRating: .sponsorRating
    case .sponsorPreparation: .sponsorPreparation
    case .evaluationRequest: .evaluationRequest
    case .evaluationResponse: .evaluationResponse
    case .auditEntry: .auditEntry
    case .practitionerNote: .practitionerNote
    case .reflection: .reflection
    case .disclosure: .disclosure
    case .assurance: .assurance
    case .complaint: .complaint
    case .practitionerFeedback: .practitionerFeedback
    case .supervisionEntry: .supervisionEntry
    case .supervisor: .supervisor
    case .supervisionArrangement: .supervisionArrangement
    case .supervisionWaiver: .supervisionWaiver
    case .cpdEntry: .cpdEntry
    case .poolEvent: .poolEvent
    case .trainingCohort: .trainingCohort
    case .logConsent: .logConsent
    case .legalHold: .legalHold
    case .benchmark: .benchmark
    case .costItem: .costItem
    case .benefitItem: .benefitItem
    case .charge: .charge
    case .round: .round
    case .signpostingTally: .signpostingTally
    }
  }

  /// What its kind tells it by, as text.
  private var identifier: String {
    switch self {
    case .pool(let pool): pool.id.text
    case .policy(let policy): policy.version.description
    case .organisation(let organisation): organisation.id.text
    case .membership(let membership): membership.id.text
    case .person(let person): person.id.text
    case .personMerge(let merge): merge.id.text
    case .conflictDeclaration(let conflict): conflict.id.text
    case .practitioner(let practitioner): practitioner.id.text
    case .request(let request): request.id.text
    case .invitation(let invitation): invitation.id.text
    case .engagement(let engagement): engagement.id.text
    case .sharedAgreement(let agreement): agreement.engagement.text
    case .workingAgreement(let agreement): agreement.engagement.text
    case .session(let session): session.id.text
    case .sessionAction(let action): action.id.text
    case .practitionerNote(let note): note.id.text
    case .reflection(let reflection): reflection.id.text
    case .disclosure(let disclosure): disclosure.id.text
    case .reviews(let reviews): reviews.engagement.text
    case .goalRating(let rating): rating.id.text
    case .sponsorRating(let rating): rating.id.text
    case .sponsorPreparation(let preparation): preparation.id.text
    case .evaluationRequest(let request): request.id.text
    case .evaluationResponse(let response): response.id.text
    case .auditEntry(let entry): entry.id.text
    case .assurance(let file): file.practitioner.text
    case .complaint(let complaint): complaint.id.text
    case .practitionerFeedback(let feedback): feedback.id.text
    case .supervisionEntry(let entry): entry.id.text
    case .supervisor(let supervisor): supervisor.id.text
    case .supervisionArrangement(let arrangement): arrangement.id.text
    case .supervisionWaiver(let waiver): waiver.id.text
    case .cpdEntry(let entry): entry.id.text
    case .poolEvent(let event): event.id.text
    case .trainingCohort(let cohort): cohort.id.text
    case .logConsent(let consent): consent.id.text
    case .legalHold(let hold): hold.id.text
    case .benchmark(let benchmark): benchmark.id.text
    case .costItem(let item): item.id.text
    case .benefitItem(let item): item.id.text
    case .charge(let charge): charge.id.text
    case .round(let round): round.id.text
    case .signpostingTally(let tally): tally.quarter.description
    }
  }

  /// Every fault that the record has by itself, under that policy.
  public func faults(in policy: PoolPolicy) -> [Fault] {
    switch self {
    case .pool(let pool): pool.faults()
    case .policy(let policy): policy.faults()
    case .organisation(let organisation): organisation.faults(in: policy)
    case .membership(let membership): membership.faults()
    case .person(let person): person.faults(in: policy)
    case .personMerge(let merge): merge.faults()
    case .conflictDeclaration(let conflict): conflict.faults()
    case .practitioner(let practitioner): practitioner.faults(in: policy)
    case .request(let request): request.faults(in: policy)
    case .invitation(let invitation): invitation.faults()
    case .engagement(let engagement): engagement.faults(in: policy)
    case .sharedAgreement(let agreement): agreement.faults()
    case .workingAgreement(let agreement): agreement.faults()
    case .session(let session): session.faults(in: policy)
    case .sessionAction(let action): action.faults()
    case .practitionerNote(let note): note.faults()
    case .reflection(let reflection): reflection.faults()
    case .disclosure(let disclosure): disclosure.faults()
    case .reviews(let reviews): reviews.faults()
    case .goalRating(let rating): rating.faults()
    case .sponsorRating(let rating): rating.faults()
    case .sponsorPreparation(let preparation): preparation.faults()
    case .evaluationRequest(let request): request.faults()
    case .evaluationResponse(let response): response.faults()
    case .auditEntry(let entry): entry.faults()
    case .assurance(let file): file.faults()
    case .complaint(let complaint): complaint.faults(in: policy)
    case .practitionerFeedback(let feedback): feedback.faults(in: policy)
    case .supervisionEntry(let entry): entry.faults()
    case .supervisor(let supervisor): supervisor.faults()
    case .supervisionArrangement(let arrangement): arrangement.faults()
    case .supervisionWaiver(let waiver): waiver.faults()
    case .cpdEntry(let entry): entry.faults(in: policy)
    case .poolEvent(let event): event.faults(in: policy)
    case .trainingCohort(let cohort): cohort.faults()
    case .logConsent(let consent): consent.faults()
    case .legalHold(let hold): hold.faults()
    case .benchmark(let benchmark): benchmark.faults(in: policy)
    case .costItem(let item): item.faults(in: policy)
    case .benefitItem(let item): item.faults()
    case .charge(let charge): charge.faults()
    case .round(let round): round.faults()
    case .signpostingTally: []
    }
  }
}
