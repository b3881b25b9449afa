/// A practitioner's supervision before the eyes of somebody who was let in, from which a view takes what
/// is theirs.
///
/// The library alone makes one. Source: row `supervisionLog` of the confidentiality matrix; rule A23.
public struct SupervisionSight: Sendable {
  let state: PoolState
  let membership: PractitionerMembership
  let reader: Actor
  let date: CivilDate

  /// Every entry of the membership's log.
  var entries: [SupervisionEntry] { state.supervisionEntries(of: membership.id) }

  /// Every record of the reader as supervisor.
  var own: [SupervisorID] {
    reader.person.map { state.supervisors(of: $0).map(\.id) } ?? []
  }

  /// The sight for a view of some role: to a view of another role than the reader's, an empty one.
  func seen(as role: Role) -> SupervisionSight {
    guard reader.role != role else { return self }
    let nobody = PractitionerMembership(
      id: PractitionerID(unchecked: "none"), person: PersonID(unchecked: "none"), kinds: [])
    return SupervisionSight(
      state: PoolState(), membership: nobody, reader: Actor(reader.pseudonym, as: role), date: date)
  }
}
