// What the records of supervision name.
extension PoolState {
  func supervisionReferences(_ entry: SupervisionEntry, _ list: inout FaultList) {
    list.known("practitioner", [entry.practitioner], in: practitioners)
    list.known("supervisor", [entry.session.supervisor].compactMap { $0 }, in: supervisors)
    list.known("corrects", [entry.corrects].compactMap { $0 }, in: supervisionEntries)
    if let former = entry.corrects.flatMap({ supervisionEntries[$0] }),
      former.practitioner != entry.practitioner
    {
      list.add(
        "corrects", .contradiction, ["what": "the entry corrected is of somebody else's log"])
    }
    if let supervisor = entry.session.supervisor.flatMap({ supervisors[$0] }),
      let practitioner = practitioners[entry.practitioner],
      isSame(supervisor.person, practitioner.person)
    {
      list.add("supervisor", .contradiction, ["what": "a person supervises themselves"])
    }
  }

  func supervisionReferences(_ supervisor: Supervisor, _ list: inout FaultList) {
    list.known("person", [supervisor.person], in: people)
    if let other = supervisors(of: supervisor.person).first(where: {
      $0.id != supervisor.id && $0.span.overlaps(supervisor.span)
    }) {
      list.add("person", .duplicate, ["value": "\(other.id), of the same person and time"])
    }
  }

  func supervisionReferences(_ arrangement: SupervisionArrangement, _ list: inout FaultList) {
    list.known("supervisor", [arrangement.supervisor], in: supervisors)
    list.known("members", arrangement.members, in: practitioners)
    guard let supervisor = supervisors[arrangement.supervisor] else { return }
    let people = arrangement.members.compactMap { practitioners[$0]?.person }
    if people.contains(where: { isSame(supervisor.person, $0) }) {
      list.add("members", .contradiction, ["what": "a person supervises themselves"])
    }
  }
}
