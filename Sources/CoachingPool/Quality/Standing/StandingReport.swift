/// How a practitioner stands with the pool: what holds, until when, and what keeps new people from them.
///
/// The practitioner reads their own and the pool coordinator everybody's; an organisation's coordinator is
/// told of each part whether it holds, of the people of that organisation. Source: confidentiality matrix,
/// row `credentialEvidence`; rule R46.
public struct StandingReport: Hashable, Sendable {
  /// What is said of one part.
  public struct Part: Hashable, Sendable {
    /// The part.
    public let part: StandingPart
    /// Whether it holds, as far as anybody knows.
    public let holds: Bool
    /// For how long; `nil` for a reader who is told no more than whether it holds.
    public let holding: Standing.Holding?
  }

  /// The membership.
  public let practitioner: PractitionerID
  /// Its status.
  public let status: PractitionerStatus
  /// What is asked of them, part by part.
  public let parts: [Part]
  /// Whether they take new people on, with every reason why not; `nil` for a reader who is told no reasons.
  public let takesPeopleOn: Verdict?
}

extension PoolState {
  /// Reports how a practitioner stands at the moment of asking, to those who may know.
  ///
  /// A pool coordinator who is above the practitioner in a reporting line reads nothing (rule A23).
  ///
  /// - Throws: ``Refusal`` for anybody else.
  public func standingReport(
    of practitioner: PractitionerID, at moment: Instant, for reader: Actor
  ) throws(Refusal) -> StandingReport {
    var guards = CommandGuards("readStanding")
    let date = self.date(at: moment)
    let membership = try guards.found(
      practitioners[practitioner], .practitioner, practitioner.text)
    guards.requireRole(
      reader, among: [.practitioner, .poolCoordinator, .organisationalCoordinator])
    switch reader.role {
    case .practitioner:
      guards.require(
        reader.person.map { isSame(membership.person, $0) } == true,
        Reason(.notThePersonConcerned, ["person": "the practitioner"]))
    case .organisationalCoordinator:
      let isTheirs = affiliations(of: membership.person, on: date)
        .contains { $0.organisation == reader.organisation }
      guards.require(
        isTheirs,
        Reason(.notThePersonConcerned, ["person": "a coordinator of their organisation"]))
    case .poolCoordinator:
      guards.require(reader.person != nil, Reason(.nameThePerson))
      let isTheirOwn = reader.person.map { isSame(membership.person, $0) } ?? false
      if !isTheirOwn {
        guards.requireDisinterested(reader, in: [membership.person], self, on: date)
      }
    default: break
    }
    try guards.refuseIfUnmet()
    let standing = standing(of: practitioner, on: date)
    let isCoded = reader.role == .organisationalCoordinator
    // Supervision is none of the organisation's (row supervisionLog).
    let asked = partsAsked(of: membership, on: date).filter { !isCoded || $0 != .supervision }
    let parts = asked.map { part in
      StandingReport.Part(
        part: part, holds: standing[part].mayHold(on: date),
        holding: isCoded ? nil : standing[part])
    }
    return StandingReport(
      practitioner: practitioner, status: membership.status, parts: parts,
      takesPeopleOn: isCoded ? nil : takesPeopleOn(membership, standing, asked, on: date))
  }

  /// What keeps new people from a practitioner by their status and standing; what is unknown does not.
  private func takesPeopleOn(
    _ membership: PractitionerMembership, _ standing: Standing, _ asked: [StandingPart],
    on date: CivilDate
  ) -> Verdict {
    var reasons: [Reason] = []
    if membership.status != .live {
      reasons.append(Reason("practitionerIsLive"))
    }
    for part in asked {
      reasons += standing[part].verdict(on: date, unknown: .allow, code: part.code).reasons
        .map { Reason($0.code, $0.values) }
    }
    return Verdict(reasons)
  }
}
