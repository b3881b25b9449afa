extension PoolState {
  /// Lists everything that waits for a person, the most urgent first, with what deals with each.
  ///
  /// What the clock does by its own commands is not in it, unless somebody has to act besides. Disclosures
  /// are not in it either: they are chased by ``incompleteDisclosures()`` and read by the safeguarding lead
  /// alone. A coordinator who is party to a matter, or above a party in a reporting line, sees nothing of
  /// it (rules A23 and A37).
  ///
  /// Conflicts between people who work together are taken as they are given, since finding them asks rules
  /// of every pair: ``conflictAlerts(at:for:rules:)``.
  ///
  /// - Parameters:
  ///   - moment: The moment of asking.
  ///   - coordinator: Who reads it; `nil` for the clock, which shows it to nobody.
  ///   - days: How many days ahead to look for what falls due, 0 or more.
  ///   - alerts: The conflicts that stand.
  /// - Complexity: O(n log n) in requests, open invitations, live engagements, evaluations and
  ///   practitioners.
  public func attention(
    asOf moment: Instant, for coordinator: PersonID?, within days: Int = 14,
    conflicts alerts: [ConflictAlert] = []
  ) -> [AttentionItem] {
    var pass = AttentionPass(self, moment, days: max(0, days))
    pass.lookAtRequests()
    pass.lookAtInvitations()
    pass.lookAtEngagements()
    pass.lookAtEvaluations()
    pass.lookAtPractitioners()
    pass.lookAtComplaints(for: coordinator)
    pass.lookAtEventsAndCohorts()
    pass.take(alerts)
    guard let coordinator else { return pass.sorted() }
    return pass.sorted { item in
      parties(to: item.subject).map { !isConcerned(coordinator, in: $0, from: pass.today) } ?? false
    }
  }

  /// Who is party to what an item is about; `nil` for a kind of record of which nobody knows it.
  private func parties(to subject: RecordKey) -> [PersonID]? {
    switch subject.kind {
    case .request:
      return requests[Identifier(unchecked: subject.id)]?.participants ?? []
    case .invitation:
      let invitation = invitations[Identifier(unchecked: subject.id)]
      let practitioner = invitation.flatMap { practitioners[$0.practitioner]?.person }
      return (invitation.flatMap { requests[$0.request]?.participants } ?? [])
        + [practitioner].compactMap { $0 }
    case .engagement:
      return engagements[Identifier(unchecked: subject.id)]?.parties(in: self) ?? []
    case .practitioner:
      let person = practitioners[Identifier(unchecked: subject.id)]?.person
      return [person].compactMap { $0 }
    case .evaluationRequest:
      let request = evaluationRequests[Identifier(unchecked: subject.id)]
      return request.flatMap { engagements[$0.engagement]?.parties(in: self) }
    // Complaints are left out as they are looked for; events and cohorts have no parties.
    case .complaint, .poolEvent, .trainingCohort: return []
    default: return nil
    }
  }
}
