extension PoolState {
  /// Gathers what impact figures are counted from: every engagement with its held sessions.
  ///
  /// Two records of one person count as one (rule A09). The individual's organisation is that which the
  /// engagement or its request names, the level that of the post held there on the day of the proposal.
  /// A session that cannot have been, such as one longer than a day, and an engagement whose own days
  /// contradict each other are left out, and ``ImpactFacts/leftOut`` says why.
  /// - Complexity: O(n log n) in engagements and sessions.
  public func impactFacts() -> ImpactFacts { impactFacts(where: { _ in true }) }

  /// Gathers what impact figures are counted from, of the engagements of some organisations' people.
  ///
  /// - Parameter organisations: The organisations that the requests name; of all where it is `nil`.
  /// - Complexity: O(n log n) in engagements and sessions.
  public func impactFacts(of organisations: [OrganisationID]?) -> ImpactFacts {
    guard let organisations else { return impactFacts() }
    let some = Set(organisations)
    return impactFacts(where: { $0.map(some.contains) ?? false })
  }

  private func impactFacts(where isMeant: (OrganisationID?) -> Bool) -> ImpactFacts {
    var facts = ImpactFacts()
    engagements.visit { entry in
      guard isMeant(creditedOrganisation(of: entry.key)) else { return }
      var counted = counted(entry.value)
      counted.sessions.removeAll { session in
        if (1...CivilDate.mostMinutes).contains(session.minutes) { return false }
        var list = FaultList(RecordKey(.engagement, entry.key.text))
        list.range("minutes", session.minutes, 1...CivilDate.mostMinutes)
        facts.leaveOut(list.faults)
        return true
      }
      do throws(ValidationError) {
        try facts.add(counted)
      } catch { facts.leaveOut(error.faults) }
    }
    return facts
  }

  /// An engagement as figures count it.
  func counted(_ engagement: Engagement) -> CountedEngagement {
    let place = ImpactPlace(of: engagement, in: self)
    let proposed = date(at: engagement.proposed)
    let participants = engagement.participants.map(identity).uniqued()
    // Who bears a membership that nobody knows is at least not somebody else.
    let practitioner =
      practitioners.read(engagement.practitioner) { identity(of: $0.person) }
      ?? PersonID(unchecked: engagement.practitioner.text)
    let supporters = assurances.read(engagement.practitioner) { $0.support } ?? []
    return CountedEngagement(
      id: engagement.id, for: participants, by: practitioner,
      organisation: place.organisation,
      practitionerOrganisations: affiliations(of: practitioner, on: proposed)
        .map(\.organisation).uniqued(),
      waited: waited(for: engagement),
      sector: place.sector, level: place.level, kind: place.kind, line: place.line,
      themes: place.themes, proposed: proposed,
      activated: engagement.workBegan.map(date),
      ended: engagement.closure.map { date(at: $0.at) }, closure: engagement.closure?.code,
      hasSuccessor: engagement.closure?.successor != nil
        || engagementsByPredecessor.count(of: engagement.id) > 0,
      sessions: countedSessions(of: engagement.id, participants, by: practitioner, supporters))
  }

  /// The days from the submission of a request to the match, where this is the first that it led to.
  private func waited(for engagement: Engagement) -> Int? {
    guard let request = engagement.request,
      let submitted = requests.read(request, { $0.submitted }) ?? nil,
      submitted <= engagement.proposed
    else { return nil }
    for other in engagementsByRequest[request] where other != engagement.id {
      let isEarlier = engagements.read(other) {
        ($0.proposed, $0.id) < (engagement.proposed, engagement.id)
      }
      if isEarlier == true { return nil }
    }
    return date(at: engagement.proposed).days(since: date(at: submitted))
  }

  /// Who gives a practitioner's time on a day: of the organisations where they then work, the first that is
  /// known to support it, or else the first.
  private func giver(
    of practitioner: PersonID, on date: CivilDate, _ supporters: [OrganisationSupport]
  ) -> OrganisationID? {
    let posts = affiliations(of: practitioner, on: date).map(\.organisation)
    let supporting = posts.first { post in
      supporters.contains { $0.organisation == post && $0.span.contains(date) }
    }
    return supporting ?? posts.first
  }

  /// The sessions of coaching or mentoring that were held in an engagement, and when.
  func heldSessions(of engagement: EngagementID) -> [(meeting: Meeting, time: SessionTime)] {
    meetings(of: engagement).compactMap { meeting in
      guard meeting.state == .held, meeting.kind.isDelivered, let time = meeting.held else {
        return nil
      }
      return (meeting, time)
    }
  }

  /// The held sessions of an engagement, with who of its participants was there.
  private func countedSessions(
    of engagement: EngagementID, _ participants: [PersonID], by practitioner: PersonID,
    _ supporters: [OrganisationSupport]
  ) -> [CountedSession] {
    var sessions: [CountedSession] = []
    for (meeting, time) in heldSessions(of: engagement) {
      var present = [0]
      if participants.count > 1, let session = self.sessions[meeting.id] {
        let there = Set(session.attendance.present.map(identity))
        present = participants.indices.filter { there.contains(participants[$0]) }
      }
      let day = date(at: time.start)
      sessions.append(
        CountedSession(
          on: day, minutes: time.minutes, present: present,
          givenBy: giver(of: practitioner, on: day, supporters)))
    }
    return sessions
  }
}
