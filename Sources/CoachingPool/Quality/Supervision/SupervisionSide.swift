/// What has to be known of one of two people to tell whether one may supervise the other.
struct SupervisionSide: Sendable {
  /// Every record of the person.
  let identities: Set<PersonID>
  /// Everybody above them in a reporting line, by any of their affiliations.
  let above: Set<PersonID>
  /// Everybody with whom a conflict is declared by either side.
  let conflicts: Set<PersonID>
  /// Everybody with whom they have a part in a live engagement.
  let worksWith: Set<PersonID>
  /// The organisations to which they belong on the day.
  let organisations: Set<OrganisationID>

  init(_ person: PersonID, in state: PoolState, on date: CivilDate) {
    let own = state.identities(of: person)
    identities = Set(own)
    above = state.managers(above: person, from: date)
    conflicts = state.declaredConflicts(of: person)
    worksWith = Set(
      state.engagements(concerning: person).filter(\.state.isLive)
        .flatMap { $0.parties(in: state) }.filter { !own.contains($0) }
        .flatMap { state.identities(of: $0) })
    organisations = Set(state.affiliations(of: person, on: date).map(\.organisation))
  }

  /// What stands between a supervisor and a practitioner by who they are: one person, or one above the
  /// other.
  func ties(with practitioner: SupervisionSide, _ id: PractitionerID) -> [Reason] {
    var reasons: [Reason] = []
    if !identities.isDisjoint(with: practitioner.identities) {
      reasons.append(Reason(.supervisorIsThePractitioner, ["practitioner": id.text]))
    }
    if !identities.isDisjoint(with: practitioner.above) {
      reasons.append(Reason(.supervisorIsAbove, ["practitioner": id.text]))
    }
    if !above.isDisjoint(with: practitioner.identities) {
      reasons.append(Reason(.supervisorIsBelow, ["practitioner": id.text]))
    }
    return reasons
  }

  /// What else stands between the two: a declared conflict, or that they work together.
  func relations(with practitioner: SupervisionSide, _ id: PractitionerID) -> [Reason] {
    var reasons: [Reason] = []
    if !conflicts.isDisjoint(with: practitioner.identities) {
      reasons.append(
        Reason(.supervisionConflict, ["practitioner": id.text], audience: .coordinator))
    }
    if !worksWith.isDisjoint(with: practitioner.identities) {
      reasons.append(
        Reason(.supervisionDualRelationship, ["practitioner": id.text], audience: .coordinator))
    }
    return reasons
  }
}

extension ReasonCode {
  /// The supervisor is the practitioner, under one of their records.
  public static let supervisorIsThePractitioner = ReasonCode("supervision.isThePractitioner")
  /// The supervisor is the practitioner's manager, or anywhere above them.
  public static let supervisorIsAbove = ReasonCode("supervision.isAbove")
  /// The practitioner is the supervisor's manager, or anywhere above them.
  public static let supervisorIsBelow = ReasonCode("supervision.isBelow")
  /// A conflict is declared between the two.
  public static let supervisionConflict = ReasonCode("supervision.conflict")
  /// The two have a part in one live engagement.
  public static let supervisionDualRelationship = ReasonCode("supervision.dualRelationship")
}
