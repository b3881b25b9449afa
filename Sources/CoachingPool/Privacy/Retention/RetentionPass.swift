/// Looks at every record of a pool and lists those whose time is over.
struct RetentionPass {
  private let state: PoolState
  private let policy: RetentionPolicy
  private let day: CivilDate
  private let holds: [LegalHold]
  private var items: [RetentionItem] = []
  /// The day on which whatever each person did for the pool or with it last ended.
  private var lastActivity: [PersonID: CivilDate] = [:]
  /// People of whom something goes on.
  private var active: Set<PersonID> = []
  /// The day on which each engagement that is over ended.
  private var ends: [EngagementID: CivilDate] = [:]

  init(_ state: PoolState, asOf moment: Instant) {
    self.state = state
    policy = state.policy.retention
    day = state.date(at: moment)
    holds = state.legalHolds(at: moment)
  }

  /// The items, those due first before others.
  mutating func run() -> [RetentionItem] {
    readEngagements()
    readOthers()
    texts()
    records()
    practitioners()
    people()
    return items.sorted { ($0.due, $0.record) < ($1.due, $1.record) }
  }

  // MARK: What people did

  private mutating func readEngagements() {
    for engagement in state.engagements.values {
      let everybody =
        engagement.participants + engagement.sponsors.map(\.person)
        + [state.practitioners[engagement.practitioner]?.person].compactMap { $0 }
      if let closure = engagement.closure, !engagement.state.isLive {
        let end = state.date(at: closure.at)
        ends[engagement.id] = end
        for person in everybody { note(person, end) }
      } else {
        for person in everybody { active.insert(state.identity(of: person)) }
      }
    }
  }

  private mutating func readOthers() {
    for request in state.requests.values {
      let begun = request.submitted.map { state.date(at: $0) } ?? request.proposedStart
      for person in request.participants {
        note(person, begun)
        // A draft that nobody ever sent keeps nobody.
        if !request.state.isFinal, request.state != .draft {
          active.insert(state.identity(of: person))
        }
      }
    }
    for membership in state.practitioners.values {
      if let end = end(of: membership) {
        note(membership.person, end)
      } else {
        active.insert(state.identity(of: membership.person))
      }
    }
    for supervisor in state.supervisors.values {
      if let end = supervisor.span.end, end <= day {
        note(supervisor.person, end)
      } else {
        active.insert(state.identity(of: supervisor.person))
      }
    }
    for event in state.poolEvents.values {
      guard let last = event.plan.lastDay else { continue }
      for one in event.attendance { note(one.person, last) }
    }
    for cohort in state.trainingCohorts.values {
      for place in cohort.members {
        if let ended = place.ended {
          note(place.person, state.date(at: ended))
        } else {
          active.insert(state.identity(of: place.person))
        }
      }
    }
    for complaint in state.complaints.values {
      guard let last = complaint.steps.last else { continue }
      for person in [complaint.complainant, complaint.handler].compactMap({ $0 }) {
        note(person, state.date(at: last.at))
        if complaint.state != .closed { active.insert(state.identity(of: person)) }
      }
    }
    for person in state.policy.deputies { active.insert(state.identity(of: person)) }
  }

  private mutating func note(_ person: PersonID, _ day: CivilDate) {
    lastActivity[state.identity(of: person), default: day].raise(to: day)
  }

  /// The day on which a practitioner left; `nil` while they are in the pool, and where nobody noted it.
  private func end(of membership: PractitionerMembership) -> CivilDate? {
    guard [.left, .removed].contains(membership.status) else { return nil }
    let moves = state.assurances[membership.id]?.moves ?? []
    return moves.last { $0.to == membership.status }.map { state.date(at: $0.at) }
  }

  // MARK: What is due

  /// What goes when its engagement has been over for long enough.
  private mutating func texts() {
    for note in state.practitionerNotes.values {
      add(
        .practitionerNote, note.id.text, .practitionerNotes, ends[note.engagement], note.engagement)
    }
    for (engagement, end) in ends.sorted(by: { $0.key < $1.key }) {
      guard let record = state.engagements[engagement] else { continue }
      // An engagement that nobody can be told from any more was pseudonymised before.
      let everybody = record.participants + record.sponsors.map(\.person)
      if !everybody.allSatisfy({ state.people[$0]?.isTombstone ?? true }) {
        add(.engagement, engagement.text, .engagementFacts, lastEnd(of: record), engagement)
      }
      // Only what is old is looked into.
      guard isOver(.agreements, since: end) else { continue }
      for record in state.textRecords(of: engagement) where record.hasTexts {
        add(record.key.kind, record.key.id, .agreements, end, engagement)
      }
    }
    for consent in state.logConsents.values {
      let withdrawn = consent.withdrawn.map { state.date(at: $0) }
      add(
        .logConsent, consent.id.text, .consents, withdrawn ?? ends[consent.engagement],
        consent.engagement)
    }
  }

  private mutating func records() {
    // One that led to an engagement goes with that.
    for request in state.requests.values
    where (request.state.isFinal || request.state == .draft)
      && state.engagementsByRequest[request.id].isEmpty
      && !(state.people[request.individual]?.isTombstone ?? true)
    {
      let begun = request.submitted.map { state.date(at: $0) } ?? request.proposedStart
      add(.request, request.id.text, .requests, begun, people: request.participants)
    }
    for response in state.evaluationResponses.values
    where isOver(.evaluations, since: state.date(at: response.given))
      && Record.evaluationResponse(response).hasTexts
    {
      add(
        .evaluationResponse, response.id.text, .evaluations, state.date(at: response.given),
        state.evaluationRequests[response.request]?.engagement)
    }
    for feedback in state.practitionerFeedback.values
    where isOver(.evaluations, since: state.date(at: feedback.given))
      && Record.practitionerFeedback(feedback).hasTexts
    {
      add(
        .practitionerFeedback, feedback.id.text, .evaluations, state.date(at: feedback.given),
        feedback.engagement)
    }
    for disclosure in state.disclosures.values {
      add(
        .disclosure, disclosure.id.text, .disclosures, state.date(at: disclosure.recorded),
        disclosure.engagement)
    }
    for complaint in state.complaints.values where complaint.state == .closed {
      add(
        .complaint, complaint.id.text, .complaints,
        complaint.steps.last.map { state.date(at: $0.at) }, complaint.engagement,
        people: [complaint.complainant])
    }
    for item in state.benefitItems.values where Record.benefitItem(item).hasTexts {
      add(.benefitItem, item.id.text, .money, state.date(at: item.recorded), item.engagement)
    }
    for entry in state.auditEntries.values where entry.actor != AuditEntry.nobody {
      add(
        .auditEntry, entry.id.text, .auditTrail, state.date(at: entry.at), entry.engagement)
    }
    for hold in state.legalHolds.values {
      add(.legalHold, hold.id.text, .legalHolds, hold.lifted.map { state.date(at: $0) })
    }
  }

  private mutating func practitioners() {
    for membership in state.practitioners.values {
      guard let end = end(of: membership), !membership.isTombstone else { continue }
      add(.practitioner, membership.id.text, .practitioners, end, people: [membership.person])
    }
  }

  private mutating func people() {
    for (person, last) in lastActivity.sorted(by: { $0.key < $1.key })
    where !active.contains(person) && state.people[person]?.isTombstone == false {
      add(.person, person.text, .people, last, people: [person])
    }
  }

  /// The day on which the last of the engagements ended that lead from one to the other.
  ///
  /// One request or a rematch joins them; before that day each would tell whose the others are.
  private func lastEnd(of engagement: Engagement) -> CivilDate? {
    var open = [engagement.id]
    var known: Set<EngagementID> = [engagement.id]
    var last = CivilDate.first
    while let id = open.popLast() {
      guard let end = ends[id], let record = state.engagements[id] else { return nil }
      last.raise(to: end)
      let request = record.request.flatMap { state.requests[$0] }
      let joined =
        [record.predecessor, record.closure?.successor, request?.predecessor].compactMap { $0 }
        + state.engagementsByPredecessor[id]
        + (request.map { state.engagementsByRequest[$0.id] } ?? [])
      for other in joined where known.insert(other).inserted { open.append(other) }
    }
    return last
  }

  private mutating func add(
    _ kind: RecordKind, _ id: String, _ row: RetentionClass, _ since: CivilDate?,
    _ engagement: EngagementID? = nil, people: [PersonID] = []
  ) {
    guard let since, let due = due(row, since: since), due <= day else { return }
    let scope = scope(row, id, engagement)
    let isLookedAt = [.disclosures, .complaints, .legalHolds].contains(row)
    items.append(
      RetentionItem(
        record: RecordKey(kind, id), row: row, since: since, due: due,
        holds: isLookedAt ? [] : holds.filter { scope.isHeld(by: $0, in: state) }.map(\.id),
        restrictions: isLookedAt ? [] : restrictions(row, scope, engagement)))
  }

  /// The first day on which a row is over; `nil` where no time is set.
  private func due(_ row: RetentionClass, since: CivilDate) -> CivilDate? {
    // Texts of an engagement may name whom it is not to name any more.
    let later = row == .engagementFacts ? policy.agreements : 0
    return policy.months(of: row).map { since.adding(months: max($0, later)) }
  }

  private func isOver(_ row: RetentionClass, since: CivilDate) -> Bool {
    due(row, since: since).map { $0 <= day } ?? false
  }

  /// What would be erased, and what it is a part of.
  private func scope(
    _ row: RetentionClass, _ id: String, _ engagement: EngagementID?
  ) -> ErasureScope {
    switch row {
    case .people: ErasureScope(.person(PersonID(unchecked: id)), in: state)
    case .practitioners: ErasureScope(.practitioner(PractitionerID(unchecked: id)), in: state)
    case .requests: ErasureScope(request: RequestID(unchecked: id))
    default: engagement.map { ErasureScope(engagement: $0) } ?? ErasureScope()
    }
  }

  /// The complaints and disclosures that keep what they are about, and reflections that their writer keeps.
  private func restrictions(
    _ row: RetentionClass, _ scope: ErasureScope, _ engagement: EngagementID?
  ) -> [RecordKey] {
    var keys = scope.restricted(in: state)
    if row == .engagementFacts, let engagement {
      keys += state.reflectionsByEngagement[engagement].map { RecordKey(.reflection, $0.text) }
    }
    return keys.sorted()
  }
}

extension CivilDate {
  fileprivate mutating func raise(to other: CivilDate) { self = max(self, other) }
}

extension PoolState {
  /// Everything whose time is over at a moment under the policy in force, what is held and what somebody has to
  /// look at included; those due first stand first.
  ///
  /// - Complexity: O(n log n) in the records, and linear in the bytes of the texts that are old.
  public func retention(asOf moment: Instant) -> [RetentionItem] {
    var pass = RetentionPass(self, asOf: moment)
    return pass.run()
  }
}
