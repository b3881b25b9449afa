// What the records of CPD, events and training name.
extension PoolState {
  func developmentReferences(_ entry: CPDEntry, _ list: inout FaultList) {
    list.known("practitioner", [entry.practitioner], in: practitioners)
    list.known("event", [entry.event].compactMap { $0 }, in: poolEvents)
    list.known("corrects", [entry.corrects].compactMap { $0 }, in: cpdEntries)
    if let former = entry.corrects.flatMap({ cpdEntries[$0] }),
      former.practitioner != entry.practitioner
    {
      list.add(
        "corrects", .contradiction, ["what": "the entry corrected is of another membership"])
    }
  }

  func developmentReferences(_ event: PoolEvent, _ list: inout FaultList) {
    list.known("plan.organiser", [event.plan.organiser].compactMap { $0 }, in: organisations)
    list.known("attendance", event.attendance.map(\.person).uniqued(), in: people)
  }

  func developmentReferences(_ cohort: TrainingCohort, _ list: inout FaultList) {
    list.known("organisation", [cohort.organisation].compactMap { $0 }, in: organisations)
    list.known("members", cohort.members.map(\.person).uniqued(), in: people)
    list.known("members", cohort.members.compactMap(\.practitioner).uniqued(), in: practitioners)
    for place in cohort.members {
      guard let member = place.practitioner.flatMap({ practitioners[$0] }),
        !isSame(member.person, place.person)
      else { continue }
      list.add(
        "members", .contradiction, ["what": "\(member.id) is the membership of somebody else"])
    }
  }
}
