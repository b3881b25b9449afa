extension PoolState {
  /// Asks the policy's rules of conflict, provision and seniority again of every live engagement and open
  /// invitation, by every current affiliation of both people (rule A07).
  ///
  /// Four rules are asked whatever the policy says: that they are two people, that neither manages the
  /// other, that neither declared a conflict, and that members and their officers stay apart. A sponsor who
  /// turns out to be the practitioner, or the participant of a one-to-one, is found too.
  ///
  /// A coordinator who is party to a matter, or above a party in a reporting line, sees nothing of it: the
  /// matter is the deputy's (rules A23 and A37).
  ///
  /// - Parameters:
  ///   - moment: The moment of asking.
  ///   - coordinator: Who reads them; `nil` for the clock, which shows them to nobody.
  ///   - rules: Where the policy's rule names are looked up.
  /// - Returns: The alerts, engagements first, in the order of identifiers.
  /// - Throws: ``ValidationError`` with every fault of the policy in force.
  /// - Complexity: O(n) in engagements and invitations, times the posts and clients of each pair.
  public func conflictAlerts(
    at moment: Instant, for coordinator: PersonID?, rules: RuleSet = .standard
  ) throws(ValidationError) -> [ConflictAlert] {
    let review = ConflictReview(
      context: MatchContext(self, at: moment), rules: try rules.resolve(in: self).requirements)
    let live = engagements.values.filter(\.state.isLive).sorted { $0.id < $1.id }
    let open = invitations.values.filter { $0.isOpen(at: moment) }.sorted { $0.id < $1.id }
    let alerts = live.compactMap(review.alert) + open.compactMap(review.alert)
    guard let coordinator else { return alerts }
    return alerts.filter {
      !isConcerned(coordinator, in: parties(to: $0), from: review.context.date)
    }
  }

  /// The alerts that changes to the pool bring, and that did not stand before them.
  ///
  /// A host asks it of the changes of a command, such as ``RegisterRecords`` or ``MergePeople``, before it
  /// commits them.
  /// - Parameters:
  ///   - changes: What changes.
  ///   - moment: The moment of the change.
  ///   - coordinator: Who reads them; `nil` for the clock, which shows them to nobody.
  ///   - rules: Where the policy's rule names are looked up.
  /// - Throws: ``ValidationError`` with every fault of the policy in force, before or after.
  /// - Complexity: That of ``conflictAlerts(at:for:rules:)``, twice.
  public func conflictAlerts(
    broughtBy changes: [Change], at moment: Instant, for coordinator: PersonID?,
    rules: RuleSet = .standard
  ) throws(ValidationError) -> [ConflictAlert] {
    var known: [ConflictAlert.Subject: [Reason]] = [:]
    for alert in try conflictAlerts(at: moment, for: nil, rules: rules) {
      known[alert.subject] = alert.reasons
    }
    var after = self
    after.apply(changes)
    return try after.conflictAlerts(at: moment, for: coordinator, rules: rules).filter { alert in
      let before = known[alert.subject] ?? []
      return alert.reasons.contains { !before.contains($0) }
    }
  }

  private func parties(to alert: ConflictAlert) -> [PersonID] {
    var parties = [alert.individual]
    switch alert.subject {
    case .engagement(let id): parties += engagements[id]?.parties(in: self) ?? []
    case .invitation(let id):
      parties += invitations[id].flatMap { requests[$0.request]?.participants } ?? []
      parties += [practitioners[alert.practitioner]?.person].compactMap { $0 }
    }
    return parties
  }
}

/// Asks what may have come to stand between two people since they were brought together.
private struct ConflictReview {
  let context: MatchContext
  let rules: [any Requirement]

  /// What rule A07 names: the conflict graph, provision and seniority.
  private static let reviewed: Set<RuleName> = [
    PeopleAreDifferent().name, NeitherManagesTheOther().name, NeitherDeclaredAConflict().name,
    MembersAndTheirOfficersStayApart().name, PeopleAreOfDifferentTeams().name,
    NobodyNextInTheLineIsTheirClient().name, ProvisionIsAsAsked().name, SeniorityFitsTheKind().name,
  ]
  private static let always: [any Requirement] = [
    PeopleAreDifferent(), NeitherManagesTheOther(), NeitherDeclaredAConflict(),
    MembersAndTheirOfficersStayApart(),
  ]

  init(context: MatchContext, rules: [any Requirement]) {
    self.context = context
    let names = Set(rules.map(\.name))
    self.rules =
      rules.filter { Self.reviewed.contains($0.name) }
      + Self.always.filter { !names.contains($0.name) }
  }

  func alert(of engagement: Engagement) -> ConflictAlert? {
    let state = context.state
    guard let individual = engagement.participants.first else { return nil }
    var request =
      engagement.request.flatMap { state.requests[$0] }
      ?? Request(
        id: RequestID(unchecked: engagement.id.text), individual: individual,
        organisation: engagement.organisation ?? OrganisationID(unchecked: "unknown"),
        proposedStart: context.date)
    request.kind = engagement.kind
    request.otherParticipants = Array(engagement.participants.dropFirst())
    // Who met without a request asked for no provision, and their own work is not told from another's.
    let asked =
      engagement.request == nil
      ? [ProvisionIsAsAsked().name, NobodyNextInTheLineIsTheirClient().name] : []
    return alert(
      .engagement(engagement.id), request, engagement.practitioner, but: asked,
      beside: sponsorReasons(engagement))
  }

  func alert(of invitation: Invitation) -> ConflictAlert? {
    context.state.requests[invitation.request].flatMap {
      alert(.invitation(invitation.id), $0, invitation.practitioner, but: [], beside: [])
    }
  }

  private func alert(
    _ subject: ConflictAlert.Subject, _ request: Request, _ practitioner: PractitionerID,
    but left: [RuleName], beside more: [Reason]
  ) -> ConflictAlert? {
    let state = context.state
    guard let membership = state.practitioners[practitioner],
      let candidate = Candidate(membership, in: state, on: context.date, at: context.now),
      let seeker = Seeker(request, in: state, on: context.date)
    else { return nil }
    let found = rules.filter { !left.contains($0.name) }.flatMap { rule in
      rule.verdict(on: candidate, for: seeker, in: context).reasons
    }
    // Whatever a rule says of its reader, what changed in somebody's life is private to the coordinator.
    let reasons = (found + more).map { Reason($0.code, $0.values, audience: .coordinator) }
    guard !reasons.isEmpty else { return nil }
    return ConflictAlert(
      subject: subject, individual: request.individual, practitioner: practitioner,
      reasons: reasons)
  }

  private func sponsorReasons(_ engagement: Engagement) -> [Reason] {
    let state = context.state
    let sponsors = engagement.sponsors(on: context.date).map(\.person)
    func isSponsor(_ person: PersonID) -> Bool {
      let own = state.identities(of: person)
      return sponsors.contains(where: own.contains)
    }
    var reasons: [Reason] = []
    if !engagement.kind.hasSeveralParticipants,
      engagement.participants.contains(where: isSponsor)
    {
      reasons.append(Reason(.sponsorIsTheParticipant))
    }
    if state.practitioners[engagement.practitioner].map({ isSponsor($0.person) }) == true {
      reasons.append(Reason(.sponsorIsThePractitioner))
    }
    return reasons
  }
}
