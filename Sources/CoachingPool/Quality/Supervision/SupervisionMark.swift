/// What is asked again and again of an entry in the supervision log: when, how long, in which form, and
/// whether it stands; see ``SharedLists``.
struct SupervisionMark: Identifiable, Sendable {
  let id: SupervisionEntryID
  let date: CivilDate
  /// The minutes within the bounds of a day.
  let minutes: Int
  let form: SupervisionForm
  let stands: Bool

  init(_ entry: SupervisionEntry) {
    id = entry.id
    date = entry.session.date
    minutes = entry.session.reckonedMinutes
    form = entry.session.form
    stands = entry.stands
  }
}

extension PoolState {
  /// The identifiers of a practitioner's entries, in no order that means anything.
  func supervisionEntryIDs(of practitioner: PractitionerID) -> [SupervisionEntryID] {
    supervisionMarks.read(practitioner) { $0.map(\.id) } ?? []
  }
}
