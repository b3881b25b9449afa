/// What is asked again and again of an entry in the supervision log: when, how long, in which form, and
/// whether it stands.
///
/// It is no record. Those of a practitioner stand side by side, so that one look shows them all.
struct SupervisionMark: Hashable, Sendable {
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

  /// Puts an entry in the place of what was known of it, or beside the others.
  mutating func putSupervisionMark(of entry: SupervisionEntry) {
    let mark = SupervisionMark(entry)
    supervisionMarks.update(entry.practitioner, orPut: [mark]) { list in
      if let known = list.lastIndex(where: { $0.id == mark.id }) {
        list[known] = mark
      } else {
        list.append(mark)
      }
    }
  }

  mutating func removeSupervisionMark(_ id: SupervisionEntryID, of practitioner: PractitionerID) {
    let left = (supervisionMarks[practitioner] ?? []).filter { $0.id != id }
    supervisionMarks[practitioner] = left.isEmpty ? nil : left
  }
}
