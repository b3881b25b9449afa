/// Whose copy is gathered: somebody under all their records.
struct AccessScope {
  let people: Set<PersonID>
  let practitioners: Set<PractitionerID>
  let supervisors: Set<SupervisorID>
  /// Requests that they made.
  let requests: Set<RequestID>
  /// Engagements in which they take part.
  let engagements: Set<EngagementID>
  let pseudonyms: Set<ActorID>
  let today: CivilDate

  init(_ person: PersonID, pseudonyms: [ActorID], in state: PoolState, on today: CivilDate) {
    self.today = today
    let people = Set(state.identities(of: person))
    self.people = people
    self.pseudonyms = Set(pseudonyms)
    practitioners = Set(state.practitioners(of: person).map(\.id))
    supervisors = Set(state.supervisors.values.filter { people.contains($0.person) }.map(\.id))
    requests = Set(
      state.requests(of: person).filter { $0.participants.first.map(people.contains) ?? false }
        .map(\.id))
    engagements = Set(people.flatMap { state.engagementsByParticipant[$0] })
  }

  /// What of a record goes into the copy.
  ///
  /// There is no default on purpose: a new kind of record does not compile until somebody says whose it is.
  func share(of record: Record, in state: PoolState) -> AccessShare {
    switch record {
    case .pool, .policy, .organisation, .membership, .legalHold, .benchmark, .costItem, .charge,
      .round, .signpostingTally:
      return .mention
    case .person(let it): return whole(record.withoutGuardedFields, people.contains(it.id))
    case .personMerge(let it):
      return whole(record, people.contains(it.kept) || people.contains(it.duplicate))
    case .conflictDeclaration(let it):
      if people.contains(it.declarer) { return .record(record) }
      return people.contains(it.other) ? .undecided : .mention
    case .practitioner(let it):
      guard practitioners.contains(it.id) else { return .mention }
      return isPausedByOthers(it.id, in: state) ? .undecided : .record(record.withoutGuardedFields)
    case .request(let it): return whole(record.withoutGuardedFields, requests.contains(it.id))
    case .invitation(let it):
      return requests.contains(it.request)
        ? .view : whole(record, practitioners.contains(it.practitioner))
    case .engagement(let it): return sponsored(it.id, in: state)
    case .sharedAgreement(let it): return sponsored(it.engagement, in: state)
    case .workingAgreement(let it): return ofWhoAsked(it.engagement, in: state)
    case .session(let it): return work(it.engagement, in: state)
    case .sessionAction(let it): return work(it.engagement, in: state)
    case .practitionerNote(let it): return work(it.engagement, in: state)
    case .reviews(let it): return work(it.engagement, in: state)
    case .goalRating(let it): return ofWhoAsked(it.engagement, in: state)
    // The engagement's copy has what may be told of it, and its check what may not.
    case .disclosure(let it): return engagements.contains(it.engagement) ? .view : .mention
    case .reflection(let it):
      return engagements.contains(it.engagement)
        ? .view : whole(record, people.contains(it.writer))
    case .sponsorRating(let it):
      return written(
        record, people.contains(it.sponsor), it.engagement,
        otherwise: ofWhoAsked(it.engagement, in: state))
    case .sponsorPreparation(let it):
      return written(record, people.contains(it.sponsor), it.engagement, otherwise: .undecided)
    case .evaluationRequest(let it): return whole(record, people.contains(it.person))
    case .evaluationResponse(let it): return answer(it, in: state)
    case .benefitItem(let it):
      return it.engagement.map(engagements.contains) ?? false ? .undecided : .mention
    case .auditEntry(let it): return act(it, in: state)
    case .assurance(let it):
      guard practitioners.contains(it.practitioner) else { return .mention }
      return isPausedByOthers(it.practitioner, in: state)
        ? .undecided : .record(record.withoutPauses)
    case .complaint(let it):
      if people.contains(it.complainant) { return .view }
      let isNear =
        practitioners.contains(it.about) || it.engagement.map(engagements.contains) ?? false
      return isNear ? .undecided : .mention
    case .practitionerFeedback(let it):
      if people.contains(it.person) { return .view }
      // Until it is released they read it among others' alone.
      if practitioners.contains(it.practitioner) {
        return it.namedRelease == nil ? .undecided : .view
      }
      return engagements.contains(it.engagement) ? .undecided : .mention
    case .supervisor(let it): return whole(record, supervisors.contains(it.id))
    case .supervisionEntry(let it): return ownView(practitioners.contains(it.practitioner))
    case .supervisionArrangement(let it):
      return ownView(
        supervisors.contains(it.supervisor) || it.members.contains(where: practitioners.contains))
    case .supervisionWaiver(let it): return ownView(practitioners.contains(it.practitioner))
    case .cpdEntry(let it): return ownView(practitioners.contains(it.practitioner))
    case .logConsent(let it):
      return engagements.contains(it.engagement)
        ? .view : whole(record, people.contains(it.person))
    case .poolEvent(var it):
      // Who else came is not theirs.
      it.attendance.removeAll { !people.contains($0.person) }
      return whole(.poolEvent(it), !it.attendance.isEmpty)
    case .trainingCohort(var it):
      it.members.removeAll { !people.contains($0.person) }
      return whole(.trainingCohort(it), !it.members.isEmpty)
    }
  }

  private func whole(_ record: @autoclosure () -> Record, _ isTheirs: Bool) -> AccessShare {
    isTheirs ? .record(record()) : .mention
  }

  private func ownView(_ isTheirs: Bool) -> AccessShare { isTheirs ? .ownView : .mention }

  /// A part of an engagement: in its copy, or in the view of whoever works on it or sponsors it.
  private func work(_ id: EngagementID, in state: PoolState) -> AccessShare {
    if engagements.contains(id) { return .view }
    return ownView(
      state.engagements[id].map { practitioners.contains($0.practitioner) } ?? false)
  }

  /// That the engagement exists, and its shared agreement: a sponsor reads both, for as long as they are one.
  private func sponsored(_ id: EngagementID, in state: PoolState) -> AccessShare {
    let isTheirs = state.engagements[id]?.sponsors(on: today).contains {
      people.contains($0.person)
    }
    return isTheirs == true && !engagements.contains(id) ? .ownView : work(id, in: state)
  }

  /// What a copy shows to who asked for the engagement, and of which nobody has said what is another's of a team.
  private func ofWhoAsked(_ id: EngagementID, in state: PoolState) -> AccessShare {
    let isAnothers = engagements.contains(id) && !asked(id, in: state)
    return isAnothers ? .undecided : work(id, in: state)
  }

  private func asked(_ id: EngagementID, in state: PoolState) -> Bool {
    state.engagements[id]?.participants.first.map(people.contains) ?? false
  }

  /// Whether a membership is paused and not by the practitioner, which can tell of a complaint.
  private func isPausedByOthers(_ id: PractitionerID, in state: PoolState) -> Bool {
    state.practitioners[id]?.status == .paused
      && state.assurances[id]?.pause?.by != .practitioner
  }

  /// What somebody wrote of an engagement, for those who take part in it or for who wrote it.
  private func written(
    _ record: Record, _ isTheirs: Bool, _ engagement: EngagementID, otherwise: AccessShare
  ) -> AccessShare {
    if isTheirs { return .record(record) }
    return engagements.contains(engagement) ? otherwise : .mention
  }

  /// What they answered as an individual is in the copy of the engagement.
  private func answer(_ response: EvaluationResponse, in state: PoolState) -> AccessShare {
    guard let request = state.evaluationRequests[response.request] else { return .mention }
    let isTheirs = people.contains(request.person)
    if isTheirs, request.role == .individual, engagements.contains(request.engagement) {
      return .view
    }
    return written(
      .evaluationResponse(response), isTheirs, request.engagement, otherwise: .undecided)
  }

  /// What they did by themselves as the individual is in the copy of the engagement.
  private func act(_ entry: AuditEntry, in state: PoolState) -> AccessShare {
    let isAlone = state.engagements[entry.engagement]?.participants.count == 1
    if isAlone, entry.role == .individual, engagements.contains(entry.engagement) { return .view }
    return whole(.auditEntry(entry), pseudonyms.contains(entry.actor))
  }
}

extension Record {
  /// The record without the host's fields that its person may not see.
  fileprivate var withoutGuardedFields: Record {
    switch self {
    case .person(var person):
      person.attributes.removeAll { !$0.isOpen(to: .individual, isOwn: true) }
      return .person(person)
    case .request(var request):
      request.attributes.removeAll { !$0.isOpen(to: .individual, isOwn: true) }
      return .request(request)
    case .practitioner(var membership):
      membership.attributes.removeAll { !$0.isOpen(to: .practitioner, isOwn: true) }
      return .practitioner(membership)
    default: return self
    }
  }

  /// The file of a practitioner without pauses that others decided, which can tell of a complaint.
  fileprivate var withoutPauses: Record {
    guard case .assurance(var file) = self else { return self }
    if file.pause?.by != .practitioner { file.pause = nil }
    var isOthers = false
    file.moves.removeAll { move in
      if move.event == .pause {
        isOthers = move.role != .practitioner
        return isOthers
      }
      // What begins at a pause tells of it.
      guard move.from == .paused else { return false }
      defer { if move.to != .paused { isOthers = false } }
      return isOthers
    }
    return .assurance(file)
  }
}
