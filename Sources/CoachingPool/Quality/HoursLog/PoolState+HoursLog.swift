extension PoolState {
  /// A practitioner's own log of hours.
  ///
  /// It counts the held sessions under all their memberships and every record merged with theirs; a client
  /// with several engagements has one row, and so has a team or group for each engagement, whose hours count
  /// once. A name stands in it where consent stands at the moment for every engagement of the row, and of a
  /// team or group where everybody who takes part consents. The number of a row goes by its first session,
  /// whoever consents, so that it stays the same as others come, give consent and take it back.
  ///
  /// - Parameters:
  ///   - practitioner: The person whose log it is.
  ///   - reader: Who reads it: the same person, as practitioner; anybody else is refused.
  ///   - moment: The moment of reading.
  ///   - practice: Which work counts.
  ///   - terms: Whose hours are paid.
  /// - Throws: ``Refusal`` with every reason where the reader is somebody else.
  /// - Complexity: O(s log s) in their sessions.
  public func hoursLog(
    of practitioner: PersonID, for reader: Actor, at moment: Instant,
    practice: CredentialPractice = .coaching, terms: PracticeTerms = PracticeTerms()
  ) throws(Refusal) -> HoursLog {
    var guards = CommandGuards("hoursLog")
    guards.requireRole(reader, among: [.practitioner])
    guards.require(
      reader.person.map { isSame(practitioner, $0) } == true,
      Reason(.notThePersonConcerned, ["person": "the practitioner"]))
    try guards.refuseIfUnmet()
    let date = date(at: moment)
    let held = heldPractice(of: practitioner, practice, terms, through: date)
    var byClient: [HeldPractice.Client: [HeldPractice]] = [:]
    for session in held { byClient[session.client, default: []].append(session) }
    let rows = held.map(\.client).uniqued().enumerated().compactMap { place, client in
      byClient[client].flatMap {
        row(place + 1, of: client, $0, at: moment)
      }
    }
    return HoursLog(date: date, rows: rows)
  }

  private func row(
    _ number: Int, of client: HeldPractice.Client, _ held: [HeldPractice], at moment: Instant
  ) -> HoursLog.Row? {
    guard let first = held.first, let last = held.last else { return nil }
    var groupSize: Int?
    if case .group = client { groupSize = held.map(\.present).max() }
    return HoursLog.Row(
      number: number,
      name: name(of: held.map(\.engagement).uniqued(), at: moment), groupSize: groupSize,
      first: first.day, last: last.day,
      paidMinutes: held.reduce(0) { $0 + ($1.isPaid ? $1.minutes : 0) },
      unpaidMinutes: held.reduce(0) { $0 + ($1.isPaid ? 0 : $1.minutes) })
  }

  /// The names of those who take part in some engagements, where each consents for each; otherwise `nil`.
  private func name(of engagements: [EngagementID], at moment: Instant) -> String? {
    var names: [String] = []
    for id in engagements {
      guard let participants = self.engagements[id]?.participants, !participants.isEmpty
      else { return nil }
      for participant in participants {
        guard logConsent(of: participant, in: id, at: moment) != nil,
          let person = people[identity(of: participant)] ?? people[participant]
        else { return nil }
        names.append(person.name)
      }
    }
    return names.isEmpty ? nil : names.uniqued().joined(separator: ", ")
  }
}
