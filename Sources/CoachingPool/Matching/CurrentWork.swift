/// One group of people with whom a practitioner works, or is invited to work.
///
/// It rests on other people's engagements, so no seeker reads anything of it (rule A01).
public struct CurrentWork: Hashable, Sendable {
  /// The request from which it comes, where it comes from one.
  public let request: RequestID?
  /// Every record of everybody who takes part.
  public let people: [PersonID]
  /// How many steps above any of them somebody is in the reporting lines.
  public let stepsAbove: [PersonID: Int]

  /// Looks up live engagements and open invitations under every membership of a person.
  static func list(
    of person: PersonID, in state: PoolState, on date: CivilDate, at now: Instant
  ) -> [CurrentWork] {
    state.practitioners(of: person).flatMap { practitioner in
      state.engagements(of: practitioner.id).filter(\.state.isLive).map {
        CurrentWork($0.participants, for: $0.request, in: state, on: date)
      }
        + state.invitations(to: practitioner.id).filter { $0.isOpen(at: now) }
        .compactMap { state.requests[$0.request] }
        .map { CurrentWork($0.participants, for: $0.id, in: state, on: date) }
    }
  }

  private init(
    _ participants: [PersonID], for request: RequestID?, in state: PoolState, on date: CivilDate
  ) {
    self.request = request
    people = participants.flatMap(state.identities).uniqued()
    stepsAbove = participants.reduce(into: [:]) { steps, person in
      steps.merge(state.reportingLine(above: person, from: date), uniquingKeysWith: min)
    }
  }
}
