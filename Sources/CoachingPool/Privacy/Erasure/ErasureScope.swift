/// The records that are about whoever is erased.
struct ErasureScope {
  private(set) var people: Set<PersonID> = []
  private(set) var practitioners: Set<PractitionerID> = []
  private(set) var organisations: Set<OrganisationID> = []
  /// Requests that the people made.
  private(set) var requests: Set<RequestID> = []
  /// Engagements in which nobody else takes part.
  private(set) var engagements: Set<EngagementID> = []
  /// Requests for evaluation that the people were sent.
  private(set) var evaluations: Set<EvaluationRequestID> = []
  /// Engagements whose people stay in the pool, and are nobody in them.
  private(set) var pseudonymisedEngagements: Set<EngagementID> = []
  /// Those of them whose participants go with them, so that only sponsors stay.
  private var wholeEngagements: Set<EngagementID> = []
  /// Requests whose people stay in the pool, and are nobody in them.
  private(set) var pseudonymisedRequests: Set<RequestID> = []
  /// What becomes of single records, whoever they are about.
  private var single: [RecordKey: ErasureTreatment] = [:]

  /// Nobody's records.
  init() {}

  /// The records about somebody.
  init(_ subject: ErasureSubject, in state: PoolState) { add(subject, in: state) }

  /// The records of one engagement.
  init(engagement: EngagementID) { engagements.insert(engagement) }

  /// The records of one request.
  init(request: RequestID) { requests.insert(request) }

  /// The records that retention takes.
  init(_ items: [RetentionItem], in state: PoolState) {
    var begun: Set<RequestID> = []
    for item in items where item.isApplied {
      switch item.row {
      case .people: add(PersonID(unchecked: item.record.id), in: state)
      case .practitioners: practitioners.insert(PractitionerID(unchecked: item.record.id))
      case .engagementFacts:
        let id = EngagementID(unchecked: item.record.id)
        engagements.insert(id)
        pseudonymisedEngagements.insert(id)
        if let request = state.engagements[id]?.request { begun.insert(request) }
      case .requests:
        let id = RequestID(unchecked: item.record.id)
        requests.insert(id)
        pseudonymisedRequests.insert(id)
      case .practitionerNotes, .consents, .legalHolds: single[item.record] = .remove
      case .agreements:
        single[item.record] = item.record.kind == .workingAgreement ? .remove : .erase
      case .evaluations, .money: single[item.record] = .erase
      case .auditTrail: single[item.record] = .truncate
      case .reflections, .disclosures, .complaints, .nobody: break
      }
    }
    // Whose person goes as well goes whole.
    for item in items where item.row == .engagementFacts && item.holds.isEmpty {
      let id = EngagementID(unchecked: item.record.id)
      let isWhole = state.engagements[id]?.participants.allSatisfy(people.contains) ?? false
      if isWhole, item.restrictions.allSatisfy({ $0.kind == .reflection }) {
        engagements.insert(id)
        pseudonymisedEngagements.insert(id)
        wholeEngagements.insert(id)
      }
    }
    // A request may have led to a second engagement, which still says on what terms.
    for request in begun
    where state.engagementsByRequest[request].allSatisfy({ isNobodys($0, in: state) }) {
      requests.insert(request)
    }
  }

  /// Whether an engagement is nobody's afterwards, or was before.
  private func isNobodys(_ id: EngagementID, in state: PoolState) -> Bool {
    engagements.contains(id)
      || state.engagements[id]?.participants.allSatisfy { state.people[$0]?.isTombstone ?? true }
        ?? true
  }

  /// Every engagement of which something is erased, or somebody who is took part in.
  func touchedEngagements(in state: PoolState) -> Set<EngagementID> {
    var touched = engagements
    for person in people {
      touched.formUnion(state.engagementsByParticipant[person])
      touched.formUnion(state.engagementsBySponsor[person])
    }
    for practitioner in practitioners {
      touched.formUnion(state.engagements(of: practitioner).map(\.id))
    }
    return touched
  }

  /// Adds the records about somebody.
  mutating func add(_ subject: ErasureSubject, in state: PoolState) {
    switch subject {
    case .person(let person): add(person, in: state)
    case .practitioner(let practitioner): practitioners.insert(practitioner)
    case .organisation(let organisation):
      organisations.insert(organisation)
      for person in state.people.values
      where person.affiliations.contains(where: { $0.organisation == organisation })
        && person.affiliations.allSatisfy({ $0.organisation == organisation })
      {
        add(person.id, in: state)
      }
    }
  }

  private mutating func add(_ person: PersonID, in state: PoolState) {
    let own = Set(state.identities(of: person))
    people.formUnion(own)
    practitioners.formUnion(state.practitioners(of: person).map(\.id))
    requests.formUnion(state.requests(of: person).map(\.id))
    let taken = Set(own.flatMap { state.engagementsByParticipant[$0] })
    for id in taken {
      guard let engagement = state.engagements[id] else { continue }
      if engagement.participants.allSatisfy(own.contains) { engagements.insert(id) }
    }
    let sponsored = own.flatMap { state.engagementsBySponsor[$0] }
    let coached = state.practitioners(of: person).flatMap { state.engagements(of: $0.id) }
    for id in taken.union(sponsored).union(coached.map(\.id)) {
      for request in state.evaluationsByEngagement[id]
      where state.evaluationRequests[request].map({ own.contains($0.person) }) ?? false {
        evaluations.insert(request)
      }
    }
  }

  /// What becomes of a record.
  ///
  /// There is no default on purpose: a new kind of record does not compile until somebody says what becomes
  /// of it.
  func treatment(of record: Record, in state: PoolState) -> ErasureTreatment {
    if !single.isEmpty, let treatment = single[record.key] { return treatment }
    // Of an engagement whose people stay, each thing has a time of its own.
    if !pseudonymisedEngagements.isEmpty, let engagement = record.engagement(in: state),
      pseudonymisedEngagements.contains(engagement), !wholeEngagements.contains(engagement)
    {
      switch record {
      case .engagement, .request, .invitation: break
      default: return .mention
      }
    }
    return switch record {
    case .pool, .policy, .membership, .personMerge, .evaluationRequest, .auditEntry,
      .supervisionArrangement, .poolEvent, .trainingCohort, .legalHold, .benchmark, .costItem,
      .charge, .round, .signpostingTally:
      .mention
    case .organisation(let it): erased(organisations.contains(it.id))
    case .person(let it): erased(people.contains(it.id))
    case .conflictDeclaration(let it):
      removed(people.contains(it.declarer) || people.contains(it.other))
    case .practitioner(let it): erased(practitioners.contains(it.id))
    case .request(let it): erased(requests.contains(it.id))
    case .invitation(let it): erased(requests.contains(it.request))
    case .engagement(let it): erased(engagements.contains(it.id))
    case .sharedAgreement(let it): erased(engagements.contains(it.engagement))
    case .workingAgreement(let it): removed(engagements.contains(it.engagement))
    case .session(let it): erased(engagements.contains(it.engagement))
    case .sessionAction(let it):
      erased(engagements.contains(it.engagement) || people.contains(it.who))
    case .practitionerNote(let it):
      removed(
        engagements.contains(it.engagement)
          || state.engagements[it.engagement].map { practitioners.contains($0.practitioner) }
            ?? false
      )
    case .reflection(let it):
      removed(engagements.contains(it.engagement) || people.contains(it.writer))
    case .disclosure(let it): erased(isAbout(it))
    case .reviews(let it): erased(engagements.contains(it.engagement))
    case .goalRating(let it): erased(engagements.contains(it.engagement))
    case .sponsorRating(let it):
      erased(engagements.contains(it.engagement) || people.contains(it.sponsor))
    case .sponsorPreparation(let it):
      erased(engagements.contains(it.engagement) || people.contains(it.sponsor))
    case .evaluationResponse(let it):
      erased(
        evaluations.contains(it.request)
          || state.evaluationRequests[it.request].map { engagements.contains($0.engagement) }
            ?? false
      )
    case .assurance(let it): erased(practitioners.contains(it.practitioner))
    case .complaint(let it): erased(isAbout(it))
    case .practitionerFeedback(let it):
      erased(
        people.contains(it.person) || practitioners.contains(it.practitioner)
          || engagements.contains(it.engagement))
    case .supervisionEntry(let it): erased(practitioners.contains(it.practitioner))
    case .supervisor(let it): erased(people.contains(it.person))
    case .supervisionWaiver(let it): erased(practitioners.contains(it.practitioner))
    case .cpdEntry(let it): erased(practitioners.contains(it.practitioner))
    case .logConsent(let it): removed(people.contains(it.person))
    case .benefitItem(let it): erased(it.engagement.map(engagements.contains) ?? false)
    }
  }

  func isAbout(_ disclosure: Disclosure) -> Bool {
    engagements.contains(disclosure.engagement)
      || disclosure.facts.subject.map(people.contains) ?? false
  }

  func isAbout(_ complaint: Complaint) -> Bool {
    practitioners.contains(complaint.about) || people.contains(complaint.complainant)
      || complaint.engagement.map(engagements.contains) ?? false
  }

  private func erased(_ isOwn: Bool) -> ErasureTreatment { isOwn ? .erase : .mention }

  private func removed(_ isOwn: Bool) -> ErasureTreatment { isOwn ? .remove : .mention }
}

/// What becomes of a record when somebody is erased.
enum ErasureTreatment {
  /// It is taken away.
  case remove
  /// Codes, days and numbers stay under other identifiers, so that counts do not change; texts go.
  case erase
  /// It says in what role somebody acted, and no more under what pseudonym.
  case truncate
  /// It is about somebody else, and may name whoever is erased.
  case mention
}
