/// A pool as it stands at one revision: tables of records that share structure with every copy.
///
/// A state is a value. Copies are free, and a write while a copy is held copies no table. Raw state
/// holds confidential content; who sees it is decided by views, and here by whoever holds the state.
public struct PoolState: Sendable {
  /// The number of the state.
  public package(set) var revision: Revision
  /// The pool.
  public package(set) var pool: Pool?
  /// The policy in force: the one with the highest version.
  public package(set) var policy: PoolPolicy {
    get { inForce.policy }
    set { inForce = PolicyInForce(newValue) }
  }
  var inForce = PolicyInForce.usual
  /// Every version of the policy that is stored, the oldest first; none while the default is in force.
  public package(set) var policies: [PoolPolicy] = []
  /// Organisations.
  public package(set) var organisations = SharedTable<OrganisationID, Organisation>()
  /// Memberships of organisations.
  public package(set) var memberships = SharedTable<MembershipID, Membership>()
  /// People.
  public package(set) var people = SharedTable<PersonID, Person>()
  /// Merges of records of one person.
  public package(set) var merges = SharedTable<PersonMergeID, PersonMerge>()
  /// Conflicts that somebody declared.
  public package(set) var conflicts = SharedTable<ConflictDeclarationID, ConflictDeclaration>()
  /// Practitioners' memberships.
  public package(set) var practitioners = SharedTable<PractitionerID, PractitionerMembership>()
  /// Requests.
  public package(set) var requests = SharedTable<RequestID, Request>()
  /// Invitations.
  public package(set) var invitations = SharedTable<InvitationID, Invitation>()
  /// Engagements.
  public package(set) var engagements = SharedTable<EngagementID, Engagement>()
  /// Shared agreements, by engagement.
  public package(set) var sharedAgreements = SharedTable<EngagementID, SharedAgreement>()
  /// Working agreements, by engagement.
  public package(set) var workingAgreements = SharedTable<EngagementID, WorkingAgreement>()
  /// The audit trail.
  public package(set) var auditEntries = SharedTable<AuditEntryID, AuditEntry>()
  /// Sessions.
  public package(set) var sessions = SharedTable<SessionID, Session>()
  /// Actions that people agreed to.
  public package(set) var actions = SharedTable<SessionActionID, SessionAction>()
  /// Practitioners' notes.
  public package(set) var practitionerNotes = SharedTable<PractitionerNoteID, PractitionerNote>()
  /// Reflections of those who are coached or mentored.
  public package(set) var reflections = SharedTable<ReflectionID, Reflection>()
  /// Records that confidence was broken.
  public package(set) var disclosures = SharedTable<DisclosureID, Disclosure>()
  /// What reviews left, by engagement.
  public package(set) var reviews = SharedTable<EngagementID, Reviews>()
  /// Individuals' ratings of goals.
  public package(set) var goalRatings = SharedTable<GoalRatingID, GoalRating>()
  /// Sponsors' ratings of what changed.
  public package(set) var sponsorRatings = SharedTable<SponsorRatingID, SponsorRating>()
  /// What sponsors prepared.
  public package(set) var preparations = SharedTable<SponsorPreparationID, SponsorPreparation>()
  /// Whom to ask how it was, and when.
  public package(set) var evaluationRequests = SharedTable<
    EvaluationRequestID, EvaluationRequest
  >()
  /// What people answered when they were asked.
  public package(set) var evaluationResponses = SharedTable<
    EvaluationResponseID, EvaluationResponse
  >()
  /// What is on file of practitioners, by membership.
  public package(set) var assurances = SharedTable<PractitionerID, Assurance>()
  /// Complaints about practitioners.
  public package(set) var complaints = SharedTable<ComplaintID, Complaint>()
  /// What people said about practitioners.
  public package(set) var practitionerFeedback = SharedTable<
    PractitionerFeedbackID, PractitionerFeedback
  >()
  /// The supervision log.
  public package(set) var supervisionEntries = SharedTable<SupervisionEntryID, SupervisionEntry>()
  /// Supervisors.
  public package(set) var supervisors = SharedTable<SupervisorID, Supervisor>()
  /// Who is supervised by whom.
  public package(set) var supervisionArrangements = SharedTable<
    SupervisionArrangementID, SupervisionArrangement
  >()
  /// Waivers of the supervision norm.
  public package(set) var supervisionWaivers = SharedTable<
    SupervisionWaiverID, SupervisionWaiver
  >()
  /// Entries of practitioners' CPD logs.
  public package(set) var cpdEntries = SharedTable<CPDEntryID, CPDEntry>()
  /// Events that the pool holds.
  public package(set) var poolEvents = SharedTable<PoolEventID, PoolEvent>()
  /// People who train together.
  public package(set) var trainingCohorts = SharedTable<TrainingCohortID, TrainingCohort>()
  /// Consents to be named in a log of hours.
  public package(set) var logConsents = SharedTable<LogConsentID, LogConsent>()
  /// Legal holds.
  public package(set) var legalHolds = SharedTable<LegalHoldID, LegalHold>()
  /// Benchmark rates.
  public package(set) var benchmarks = SharedTable<BenchmarkID, Benchmark>()
  /// What was spent on the service.
  public package(set) var costItems = SharedTable<CostItemID, CostItem>()
  /// What effects were worth.
  public package(set) var benefitItems = SharedTable<BenefitItemID, BenefitItem>()
  /// What organisations are charged beside their subscriptions.
  public package(set) var charges = SharedTable<ChargeID, Charge>()
  /// Matching rounds.
  public package(set) var rounds = SharedTable<RoundID, Round>()
  /// How often people were pointed to other support, by quarter.
  public package(set) var signpostings = SharedTable<Quarter, SignpostingTally>()

  package var attempts = SharedTable<IdempotencyKey, Revision>()
  var membershipsByOrganisation = SharedIndex<OrganisationID, MembershipID>()
  var practitionersByPerson = SharedIndex<PersonID, PractitionerID>()
  var requestsByPerson = SharedIndex<PersonID, RequestID>()
  /// Requests that wait for a decision or a practitioner, with where they stand.
  var waitingRequests = SharedTable<RequestID, RequestState>()
  var invitationsByRequest = SharedIndex<RequestID, InvitationID>()
  var invitationsByPractitioner = SharedIndex<PractitionerID, InvitationID>()
  /// Those that are `.sent`, whether or not their time ran out.
  var sentInvitationsByPractitioner = SharedIndex<PractitionerID, InvitationID>()
  var sentInvitationsByRequest = SharedIndex<RequestID, InvitationID>()
  var engagementMarks = SharedLists<PractitionerID, EngagementMark>()
  var liveEngagementsByPractitioner = SharedIndex<PractitionerID, EngagementID>()
  var engagementsByParticipant = SharedIndex<PersonID, EngagementID>()
  var liveEngagementsByParticipant = SharedIndex<PersonID, EngagementID>()
  var engagementsByRequest = SharedIndex<RequestID, EngagementID>()
  var engagementsBySponsor = SharedIndex<PersonID, EngagementID>()
  var engagementsByPredecessor = SharedIndex<EngagementID, EngagementID>()
  /// Ended ones whose practitioner was lost, and that name no successor.
  var lostEngagements = SharedTable<EngagementID, Void>()
  var engagementsByWatch = SharedIndex<EngagementWatch, EngagementID>()
  var auditByEngagement = SharedIndex<EngagementID, AuditEntryID>()
  var meetings = SharedLists<EngagementID, Meeting>()
  var actionsByEngagement = SharedIndex<EngagementID, SessionActionID>()
  var notesByEngagement = SharedIndex<EngagementID, PractitionerNoteID>()
  var reflectionsByEngagement = SharedIndex<EngagementID, ReflectionID>()
  var disclosuresByEngagement = SharedIndex<EngagementID, DisclosureID>()
  var goalRatingsByEngagement = SharedIndex<EngagementID, GoalRatingID>()
  var sponsorRatingsByEngagement = SharedIndex<EngagementID, SponsorRatingID>()
  var preparationsByEngagement = SharedIndex<EngagementID, SponsorPreparationID>()
  var evaluationsByEngagement = SharedIndex<EngagementID, EvaluationRequestID>()
  /// Those of whom nobody was asked yet, by the day from which they are to be.
  var evaluationsToAsk = SharedIndex<CivilDate, EvaluationRequestID>()
  var responsesByRequest = SharedIndex<EvaluationRequestID, EvaluationResponseID>()
  var complaintsByPractitioner = SharedIndex<PractitionerID, ComplaintID>()
  var feedbackByPractitioner = SharedIndex<PractitionerID, PractitionerFeedbackID>()
  var supervisionMarks = SharedLists<PractitionerID, SupervisionMark>()
  var supervisorsByPerson = SharedIndex<PersonID, SupervisorID>()
  var arrangementsBySupervisor = SharedIndex<SupervisorID, SupervisionArrangementID>()
  var arrangementsByPractitioner = SharedIndex<PractitionerID, SupervisionArrangementID>()
  var waiversByPractitioner = SharedIndex<PractitionerID, SupervisionWaiverID>()
  var cpdByPractitioner = SharedIndex<PractitionerID, CPDEntryID>()
  var logConsentsByEngagement = SharedIndex<EngagementID, LogConsentID>()
  var mergesByDuplicate = SharedIndex<PersonID, PersonMergeID>()
  var mergesByKept = SharedIndex<PersonID, PersonMergeID>()
  /// Every declaration under both of its people.
  var conflictsByPerson = SharedIndex<PersonID, ConflictDeclarationID>()

  /// Makes the state before any commit.
  public init() { revision = .empty }

  /// Makes a state from records that a database holds, at the revision that it says.
  /// - Complexity: O(n).
  public init(_ records: some Sequence<Record>, at revision: Revision = .empty) {
    self.init(
      records, at: revision, attempts: EmptyCollection<(IdempotencyKey, Revision)>())
  }

  /// Makes a state from records and attempts that a database holds, at the revision that it says.
  ///
  /// A store's snapshot knows every attempt that led to it, also one whose commit is forgotten, so that a
  /// repeated one is told as done before it is decided anew.
  ///
  /// - Parameters:
  ///   - records: What the pool holds.
  ///   - revision: The number of the state.
  ///   - attempts: The attempts that were stored, each with the revision that it made.
  /// - Complexity: O(n).
  public init(
    _ records: some Sequence<Record>, at revision: Revision,
    attempts: some Sequence<(IdempotencyKey, Revision)>
  ) {
    self.revision = revision
    for record in records { put(record) }
    for (attempt, made) in attempts { self.attempts[attempt] = made }
  }

  /// The revision that an attempt made, if it was stored.
  public func revision(of attempt: IdempotencyKey) -> Revision? { attempts[attempt] }

  /// Every record, kind by kind; the way to write a whole pool out.
  public var records: [Record] {
    var records: [Record] = []
    if let pool { records.append(.pool(pool)) }
    records += policies.map { .policy($0) }
    records += organisations.values.map { .organisation($0) }
    records += memberships.values.map { .membership($0) }
    records += people.values.map { .person($0) }
    records += merges.values.map { .personMerge($0) }
    records += conflicts.values.map { .conflictDeclaration($0) }
    records += practitioners.values.map { .practitioner($0) }
    records += requests.values.map { .request($0) }
    records += invitations.values.map { .invitation($0) }
    records += engagements.values.map { .engagement($0) }
    records += sharedAgreements.values.map { .sharedAgreement($0) }
    records += workingAgreements.values.map { .workingAgreement($0) }
    records += sessions.values.map { .session($0) }
    records += actions.values.map { .sessionAction($0) }
    records += practitionerNotes.values.map { .practitionerNote($0) }
    records += reflections.values.map { .reflection($0) }
    records += disclosures.values.map { .disclosure($0) }
    records += reviews.values.map { .reviews($0) }
    records += goalRatings.values.map { .goalRating($0) }
    records += sponsorRatings.values.map { .sponsorRating($0) }
    records += preparations.values.map { .sponsorPreparation($0) }
    records += evaluationRequests.values.map { .evaluationRequest($0) }
    records += evaluationResponses.values.map { .evaluationResponse($0) }
    records += auditEntries.values.map { .auditEntry($0) }
    records += assurances.values.map { .assurance($0) }
    records += complaints.values.map { .complaint($0) }
    records += practitionerFeedback.values.map { .practitionerFeedback($0) }
    records += supervisors.values.map { .supervisor($0) }
    records += supervisionArrangements.values.map { .supervisionArrangement($0) }
    records += supervisionEntries.values.map { .supervisionEntry($0) }
    records += supervisionWaivers.values.map { .supervisionWaiver($0) }
    records += cpdEntries.values.map { .cpdEntry($0) }
    records += poolEvents.values.map { .poolEvent($0) }
    records += trainingCohorts.values.map { .trainingCohort($0) }
    records += logConsents.values.map { .logConsent($0) }
    records += legalHolds.values.map { .legalHold($0) }
    records += benchmarks.values.map { .benchmark($0) }
    records += costItems.values.map { .costItem($0) }
    records += benefitItems.values.map { .benefitItem($0) }
    records += charges.values.map { .charge($0) }
    records += rounds.values.map { .round($0) }
    records += signpostings.values.map { .signpostingTally($0) }
    return records
  }
}
