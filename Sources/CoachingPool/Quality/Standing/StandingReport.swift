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
    /// Whether it holds on the day.
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
  /// Reports how a practitioner stands on a day, to those who may know.
  ///
  /// - Throws: ``Refusal`` for anybody else.
  public func standingReport(
    of practitioner: PractitionerID, on date: CivilDate, for reader: Actor
  ) throws(Refusal) -> StandingReport {
    var guards = CommandGuards("readStanding")
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
    default: break
    }
    try guards.refuseIfUnmet()
    let standing = standing(of: practitioner, on: date)
    let isCoded = reader.role == .organisationalCoordinator
    let asked = partsAsked(of: membership, on: date)
    let parts = asked.map { part in
      StandingReport.Part(
        part: part, holds: standing[part].holds(on: date),
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
      reasons.append(Reason("practitionerIsLive", audience: .coordinator))
    }
    for part in asked {
      reasons += standing[part].verdict(on: date, unknown: .allow, code: part.code).reasons
    }
    return Verdict(reasons)
  }
}
