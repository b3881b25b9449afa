extension PoolState {
  /// The zone of the pool's calendar and clock; that of the United Kingdom before there is a pool.
  public var zone: PoolTimeZone { pool?.timeZone ?? .unitedKingdom }

  /// The day that the pool's calendar shows at a moment.
  func date(at moment: Instant) -> CivilDate {
    zone.date(at: moment)
  }

  /// The memberships that an organisation has of this pool, oldest first.
  public func memberships(of organisation: OrganisationID) -> [Membership] {
    membershipsByOrganisation[organisation].compactMap { memberships[$0] }
      .filter { pool == nil || $0.pool == pool?.id }
      .sorted { ($0.span.start ?? .first, $0.id) < ($1.span.start ?? .first, $1.id) }
  }

  /// The membership that holds on a day, where there is one.
  public func membership(of organisation: OrganisationID, on date: CivilDate) -> Membership? {
    memberships(of: organisation).first { $0.span.contains(date) }
  }

  /// The memberships under which new requests are taken on a day: those that have begun and have not
  /// ended, and after a lapse without notice those within the policy's grace (rule A11).
  public func membershipsTakingRequests(
    of organisation: OrganisationID, on date: CivilDate
  ) -> [Membership] {
    memberships(of: organisation).filter { membership in
      guard let start = membership.span.start, start <= date else { return false }
      return membership.refusesRequestsFrom(grace: policy.requests.graceAfterLapse)
        .map { date < $0 } ?? true
    }
  }

  /// How many memberships hold on a day: 13 founders, 40 and more today (conflict C11).
  public func membershipCount(on date: CivilDate) -> Int {
    memberships.values.count { $0.span.contains(date) }
  }

  /// The name of an organisation on a day, or its identifier where it is not known.
  public func organisationName(_ id: OrganisationID, on date: CivilDate) -> String {
    organisations[id]?.name(on: date) ?? id.text
  }

  /// The groups of shared management to which some organisations belong on a day (rule A07).
  func managementGroups(of some: [OrganisationID], on date: CivilDate) -> Set<String> {
    Set(
      some.flatMap { organisations.entry(of: $0)?.value.sharedManagement ?? [] }
        .filter { $0.span.contains(date) }.map(\.value))
  }

  /// The record that stands for a person after merges, the same for every record of the person.
  ///
  /// It is the one that no merge takes for a duplicate; the smallest identifier of several such, and
  /// of all where the merges form a cycle.
  /// - Complexity: O(k log k) in the number of merged records.
  public func identity(of person: PersonID) -> PersonID {
    guard !merges.isEmpty else { return person }
    let all = identities(of: person)
    return all.first { mergesByDuplicate.count(of: $0) == 0 } ?? all.first ?? person
  }

  /// Every record of the same person, the given one among them, in the order of identifiers.
  public func identities(of person: PersonID) -> [PersonID] {
    guard !merges.isEmpty, mergesByDuplicate.count(of: person) + mergesByKept.count(of: person) > 0
    else {
      return [person]
    }
    var known: Set<PersonID> = [person]
    var open = [person]
    while let next = open.popLast() {
      let joined =
        mergesByDuplicate[next].compactMap { merges[$0]?.kept }
        + mergesByKept[next].compactMap { merges[$0]?.duplicate }
      for other in joined where known.insert(other).inserted { open.append(other) }
    }
    return known.sorted()
  }

  /// Whether two records are of one person.
  func isSame(_ person: PersonID, _ other: PersonID) -> Bool {
    person == other || !merges.isEmpty && identities(of: person).contains(other)
  }

  /// The affiliations that a person holds on a day, under every record merged with theirs.
  public func affiliations(of person: PersonID, on date: CivilDate) -> [Affiliation] {
    identities(of: person).flatMap { people.entry(of: $0)?.value.affiliations(on: date) ?? [] }
  }

  /// The practitioner memberships of a person and of every record merged with theirs.
  public func practitioners(of person: PersonID) -> [PractitionerMembership] {
    identities(of: person).flatMap { practitionersByPerson[$0] }.compactMap { practitioners[$0] }
      .sorted { $0.id < $1.id }
  }

  /// The practitioner memberships of a person and of every record merged with theirs, by identifier, in
  /// order.
  func practitionerIDs(of person: PersonID) -> [PractitionerID] {
    identities(of: person).flatMap { practitionersByPerson[$0] }.sorted()
  }

  /// Visits them in no order that means anything, without a list of them.
  @inline(__always)
  func visitPractitioners(of person: PersonID, _ body: (PractitionerID) -> Void) {
    visitIdentities(of: person) { practitionersByPerson.visit($0, body) }
  }

  /// Visits every record of the same person without a list of them where, as mostly, none was merged.
  @inline(__always)
  func visitIdentities(of person: PersonID, _ body: (PersonID) -> Void) {
    if merges.isEmpty {
      body(person)
    } else {
      for one in identities(of: person) { body(one) }
    }
  }

  /// The requests of a person and of every record merged with theirs.
  public func requests(of person: PersonID) -> [Request] {
    identities(of: person).flatMap { requestsByPerson[$0] }.compactMap { requests[$0] }
      .sorted { $0.id < $1.id }
  }

  /// The invitations for a request.
  public func invitations(for request: RequestID) -> [Invitation] {
    invitationsByRequest[request].compactMap { invitations[$0] }.sorted { $0.id < $1.id }
  }

  /// The invitations to a practitioner.
  public func invitations(to practitioner: PractitionerID) -> [Invitation] {
    invitationsByPractitioner[practitioner].compactMap { invitations[$0] }
      .sorted { $0.id < $1.id }
  }

  /// The engagements of a practitioner.
  public func engagements(of practitioner: PractitionerID) -> [Engagement] {
    engagementIDs(of: practitioner).compactMap { engagements[$0] }
      .sorted { $0.id < $1.id }
  }

  /// How many of a practitioner's places are taken by live engagements.
  public func liveEngagementCount(of practitioner: PractitionerID) -> Int {
    liveEngagementsByPractitioner.count(of: practitioner)
  }

  /// How many places are taken or promised at a moment: live engagements and open invitations (R18).
  public func placesTaken(of practitioner: PractitionerID, at moment: Instant) -> Int {
    liveEngagementCount(of: practitioner)
      + sentInvitationsByPractitioner[practitioner].count {
        invitations.entry(of: $0)?.value.isOpen(at: moment) == true
      }
  }

  /// Everybody above a person in the reporting lines from a day on; cycles are tolerated (rule R11).
  public func managers(above person: PersonID, from date: CivilDate) -> Set<PersonID> {
    Set(reportingLine(above: person, from: date).keys)
  }

  /// How many steps up everybody above a person is in the reporting lines from a day on, 1 for a
  /// manager; the shortest way counts, and cycles are tolerated (rule R11).
  func reportingLine(above person: PersonID, from date: CivilDate) -> [PersonID: Int] {
    var steps: [PersonID: Int] = [:]
    var level = identities(of: person)
    var step = 0
    while !level.isEmpty {
      step += 1
      var managers: [PersonID] = []
      for one in level { _ = people.read(one) { $0.addManagers(from: date, to: &managers) } }
      if merges.isEmpty {
        level = managers.filter { steps.updateIfNew($0, step) }
      } else {
        level = managers.flatMap { identities(of: $0) }.filter { steps.updateIfNew($0, step) }
      }
    }
    return steps
  }

  /// The same for some people together, of each the shortest way.
  func reportingLine(above people: [PersonID], from date: CivilDate) -> [PersonID: Int] {
    guard let first = people.first else { return [:] }
    return people.dropFirst().reduce(into: reportingLine(above: first, from: date)) {
      $0.merge(reportingLine(above: $1, from: date), uniquingKeysWith: min)
    }
  }

  /// Everybody with whom a conflict is declared by either side, under every record of both (R16, A09).
  public func declaredConflicts(of person: PersonID) -> Set<PersonID> {
    let own = identities(of: person)
    var others: Set<PersonID> = []
    for conflict in own.flatMap({ conflictsByPerson[$0] }).compactMap({ conflicts[$0] }) {
      for side in [conflict.declarer, conflict.other] where !own.contains(side) {
        others.formUnion(identities(of: side))
      }
    }
    return others
  }

  /// Pairs of records that may be of one person and are not merged yet.
  public func suspectedDuplicates() -> [SuspectedDuplicate] {
    SuspectedDuplicate.list(among: people.values).filter {
      !identities(of: $0.first).contains($0.second)
    }
  }
}

extension [PersonID: Int] {
  /// Keeps a number where there is none yet; returns whether it did.
  fileprivate mutating func updateIfNew(_ key: PersonID, _ number: Int) -> Bool {
    if isEmpty { reserveCapacity(6) }
    let known = self[key]
    if known == nil { self[key] = number }
    return known == nil
  }
}
