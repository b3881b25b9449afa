extension PoolState {
  /// The supervision log that a practitioner's membership holds, withdrawn entries among it, by day.
  public func supervisionEntries(of practitioner: PractitionerID) -> [SupervisionEntry] {
    supervisionEntryIDs(of: practitioner).compactMap { supervisionEntries[$0] }
      .sorted { ($0.session.date, $0.recorded, $0.id) < ($1.session.date, $1.recorded, $1.id) }
  }

  /// The entries that stand of a person, under each of their memberships and merged records.
  func standingSupervision(of person: PersonID) -> [SupervisionEntry] {
    practitionerIDs(of: person).flatMap { supervisionEntries(of: $0) }.filter(\.stands)
  }

  /// The records as supervisor of a person and of every record merged with theirs.
  public func supervisors(of person: PersonID) -> [Supervisor] {
    identities(of: person).flatMap { supervisorsByPerson[$0] }.compactMap { supervisors[$0] }
      .sorted { $0.id < $1.id }
  }

  /// The arrangements of supervision that name a practitioner, by the day on which they begin.
  public func supervisionArrangements(
    of practitioner: PractitionerID
  ) -> [SupervisionArrangement] {
    Self.sorted(
      arrangementsByPractitioner[practitioner].compactMap { supervisionArrangements[$0] })
  }

  /// The arrangements of a supervisor, by the day on which they begin.
  public func supervisionArrangements(ledBy supervisor: SupervisorID) -> [SupervisionArrangement] {
    Self.sorted(arrangementsBySupervisor[supervisor].compactMap { supervisionArrangements[$0] })
  }

  private static func sorted(_ all: [SupervisionArrangement]) -> [SupervisionArrangement] {
    all.sorted { ($0.span.start ?? .first, $0.id) < ($1.span.start ?? .first, $1.id) }
  }

  /// Who supervises a person on a day, or did in the 12 months that end with it, in order: by an arrangement
  /// in force, or by an entry that stands in the log, under each of their memberships and merged records.
  func supervisorPersons(of person: PersonID, on date: CivilDate) -> [PersonID] {
    let arranged = practitionerIDs(of: person).flatMap { supervisionArrangements(of: $0) }
      .filter { $0.span.contains(date) }.map(\.supervisor)
    let year = SupervisionYear(endingAt: date).span
    let logged = standingSupervision(of: person).map(\.session)
      .filter { year.contains($0.date) }.compactMap(\.supervisor)
    return Set((arranged + logged).compactMap { supervisors[$0]?.person }).sorted()
  }

  /// The waivers that a practitioner was granted, by the day on which they begin.
  public func supervisionWaivers(of practitioner: PractitionerID) -> [SupervisionWaiver] {
    waiversByPractitioner[practitioner].compactMap { supervisionWaivers[$0] }
      .sorted { ($0.span.start ?? .first, $0.id) < ($1.span.start ?? .first, $1.id) }
  }

  /// How a practitioner's supervision stands to its norm on a day; `nil` where nobody bears the name.
  ///
  /// Supervision is the person's: what is logged under one membership counts in each of their lines.
  /// Practice and the first engagement are of the one line. What lies after the day is left aside.
  /// - Complexity: O(n log n) in the person's entries and the sessions of their engagements.
  public func supervisionCompliance(
    of practitioner: PractitionerID, on date: CivilDate
  ) -> SupervisionCompliance? {
    guard let membership = practitioners[practitioner] else { return nil }
    let history = supervisionHistory(of: membership, on: date, withPractice: true)
    let had = standingSupervision(of: membership.person).map(\.session).filter { $0.date <= date }
    return SupervisionCompliance(of: practitioner, on: date, history, had: had)
  }

  /// For how long supervision leaves a practitioner open to new matches, if no more of it is had.
  ///
  /// The day is the one on which a breach has lasted for the policy's grace: the breach that stands, or the
  /// first to come that lasts so long. It may lie in the past. No end is in sight where no norm applies or
  /// nothing can lapse. Whether somebody's supervision is followed at all is the caller's to say; only of a
  /// practitioner whom nobody knows nothing is known.
  /// - Complexity: O(n log n) in the person's entries, and of a norm with a ratio also in the sessions of
  ///   their engagements.
  public func supervisionHolding(
    of practitioner: PractitionerID, on date: CivilDate
  ) -> Standing.Holding {
    guard let entry = practitioners.entry(of: practitioner) else { return .unknown }
    return supervisionHolding(of: entry.value, on: date)
  }

  /// The same of a membership at hand.
  func supervisionHolding(
    of membership: PractitionerMembership, on date: CivilDate
  ) -> Standing.Holding {
    supervisionHistory(of: membership, on: date, withPractice: false)
      .holding(on: date, grace: inForce.policy.quality.supervisionGraceDays)
  }

  /// Whether supervision had by a day surely suffices through a later one, which it tells at a glance for
  /// a coach whose norm asks for no more than a year's: what lies in the last of those years lies in all.
  ///
  /// Where it does not say so, nothing is known yet.
  func isSupervised(
    _ membership: PractitionerMembership, from date: CivilDate, through last: CivilDate
  ) -> Bool {
    guard membership.kinds.contains(where: { !$0.isMentoring }),
      let norm = inForce.policy.quality.norm(for: membership.line, .coaching),
      norm.quarterMinutes == 0, norm.practiceRatio == 0
    else { return false }
    let start = last.adding(months: -12)
    var (sessions, minutes) = (0, 0)
    func suffices() -> Bool { sessions >= norm.yearSessions && minutes >= norm.yearMinutes }
    func add(_ practitioner: PractitionerID) {
      _ = supervisionMarks.read(practitioner) { marks in
        for mark in marks
        where mark.stands && start < mark.date && mark.date <= date
          && norm.counts.contains(mark.form)
        {
          sessions += 1
          minutes += mark.minutes
        }
      }
    }
    add(membership.id)
    if suffices() { return true }
    visitPractitioners(of: membership.person) { if $0 != membership.id { add($0) } }
    return suffices()
  }
}
