extension ErasureScope {
  /// Every reason why these records cannot be erased now.
  ///
  /// Work that goes on is ended first, since it cannot be done with nobody. A hold stops everything. What may be
  /// needed for a claim, a complaint or a disclosure, stays until somebody decides otherwise.
  func obstacles(
    in state: PoolState, at moment: Instant, includingRestricted: Bool
  ) -> [Reason] {
    activeWork(in: state, at: moment) + holds(in: state, at: moment)
      + (includingRestricted ? [] : restrictions(in: state)) + offices(in: state)
  }

  private func activeWork(in state: PoolState, at moment: Instant) -> [Reason] {
    let day = state.date(at: moment)
    var active: [RecordKey] = []
    for request in state.requests.values
    where !request.state.isFinal && request.participants.contains(where: people.contains) {
      active.append(RecordKey(.request, request.id.text))
    }
    for engagement in state.engagements.values
    where engagement.state.isLive
      && (practitioners.contains(engagement.practitioner)
        || (engagement.participants + engagement.sponsors.map(\.person))
          .contains(where: people.contains))
    {
      active.append(RecordKey(.engagement, engagement.id.text))
    }
    for membership in state.practitioners.values
    where practitioners.contains(membership.id)
      && ![.left, .removed].contains(membership.status)
    {
      active.append(RecordKey(.practitioner, membership.id.text))
    }
    for supervisor in state.supervisors.values
    where people.contains(supervisor.person) && supervisor.span.end.map({ day < $0 }) ?? true {
      active.append(RecordKey(.supervisor, supervisor.id.text))
    }
    for membership in state.memberships.values
    where organisations.contains(membership.organisation)
      && membership.span.end.map({ day < $0 }) ?? true
    {
      active.append(RecordKey(.membership, membership.id.text))
    }
    for complaint in state.complaints.values
    where complaint.state != .closed && complaint.handler.map(people.contains) ?? false {
      active.append(RecordKey(.complaint, complaint.id.text))
    }
    for cohort in state.trainingCohorts.values
    where cohort.members.contains(where: { $0.ended == nil && people.contains($0.person) }) {
      active.append(RecordKey(.trainingCohort, cohort.id.text))
    }
    return active.sorted().map { Reason(.erasureStillActive, ["record": $0.description]) }
  }

  private func holds(in state: PoolState, at moment: Instant) -> [Reason] {
    state.legalHolds(at: moment).filter { isHeld(by: $0, in: state) }
      .map { Reason(.erasureHeld, ["hold": $0.id.text]) }
  }

  /// Whether a hold is on something that would be erased, or on whoever took part in it.
  func isHeld(by hold: LegalHold, in state: PoolState) -> Bool {
    let touched = touchedEngagements(in: state)
    if case .engagement(let id) = hold.subject { return touched.contains(id) }
    if case .organisation(let id) = hold.subject { return isHeld(at: id, touched, in: state) }
    var held: Set<PersonID> = []
    switch hold.subject {
    case .person(let person): held = Set(state.identities(of: person))
    case .practitioner(let id):
      if practitioners.contains(id) { return true }
      held = Set(state.practitioners[id].map { state.identities(of: $0.person) } ?? [])
    case .engagement, .organisation: break
    }
    return !held.isDisjoint(with: everybody(of: touched, in: state))
  }

  /// Whoever would be erased or took part in what would be.
  private func everybody(
    of touched: Set<EngagementID>, in state: PoolState
  ) -> Set<PersonID> {
    var everybody = people
    everybody.formUnion(practitioners.compactMap { state.practitioners[$0]?.person })
    everybody.formUnion(requests.flatMap { state.requests[$0]?.participants ?? [] })
    for id in touched {
      guard let engagement = state.engagements[id] else { continue }
      everybody.formUnion(engagement.participants)
      everybody.formUnion(engagement.sponsors.map(\.person))
      if let person = state.practitioners[engagement.practitioner]?.person {
        everybody.insert(person)
      }
    }
    return everybody
  }

  private func isHeld(
    at organisation: OrganisationID, _ touched: Set<EngagementID>, in state: PoolState
  ) -> Bool {
    organisations.contains(organisation)
      || touched.contains { state.engagements[$0]?.organisation == organisation }
      || requests.contains { state.requests[$0]?.organisation == organisation }
      || everybody(of: touched, in: state).contains { person in
        state.people[person]?.affiliations.contains { $0.organisation == organisation } ?? false
      }
  }

  /// The complaints and disclosures about them.
  func restricted(in state: PoolState) -> [RecordKey] {
    let disclosures = state.disclosures.values.filter(isAbout).map {
      RecordKey(.disclosure, $0.id.text)
    }
    let complaints = state.complaints.values.filter(isAbout).map {
      RecordKey(.complaint, $0.id.text)
    }
    return (disclosures + complaints).sorted()
  }

  private func restrictions(in state: PoolState) -> [Reason] {
    restricted(in: state).map { Reason(.erasureRestricted, ["record": $0.description]) }
  }

  private func offices(in state: PoolState) -> [Reason] {
    let isDeputy = state.policy.deputies.contains(where: people.contains)
    let isHost =
      state.pool.map { pool in
        [pool.leadBody, pool.owner].compactMap { $0 }.contains(where: organisations.contains)
      } ?? false
    return (isDeputy ? [Reason(.erasureOfDeputy)] : [])
      + (isHost ? [Reason(.erasureOfLeadBody)] : [])
  }
}

extension ReasonCode {
  /// Something that goes on still has to be ended first.
  public static let erasureStillActive = ReasonCode("erasure.stillActive")
  /// A legal hold stands.
  public static let erasureHeld = ReasonCode("erasure.held")
  /// A complaint or a disclosure may still be needed.
  public static let erasureRestricted = ReasonCode("erasure.restricted")
  /// The policy in force names the person as a deputy.
  public static let erasureOfDeputy = ReasonCode("erasure.deputy")
  /// The pool is run by the organisation.
  public static let erasureOfLeadBody = ReasonCode("erasure.leadBody")
}
