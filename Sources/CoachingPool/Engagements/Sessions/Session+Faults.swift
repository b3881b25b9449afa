extension Session {
  /// Every fault that the session has by itself, under that policy.
  public func faults(in policy: PoolPolicy) -> [Fault] {
    var list = FaultList(RecordKey(.session, id.text))
    timeFaults(policy.engagements, &list)
    attendanceFaults(&list)
    if let place { list.text("place", place.reveal(), limit: 200) }
    if let travelCost { list.range("travelCost", travelCost.minorUnits, 0...Int.max) }
    list.duplicates("flags", flags.map(\.rawValue))
    if let agreementVersion { list.range("agreementVersion", agreementVersion, 1...Int.max) }
    if (movedTo != nil) != (state == .moved) {
      list.add("movedTo", .contradiction, ["what": "what is moved, and nothing else, goes on"])
    }
    if movedTo == id || movedFrom == id {
      list.add("movedTo", .contradiction, ["what": "a session is moved to itself"])
    }
    return list.faults
  }

  private func timeFaults(_ policy: EngagementPolicy, _ list: inout FaultList) {
    let tookPlace = state == .held || state == .recordedInError
    if (held != nil) != tookPlace {
      list.add("held", .contradiction, ["what": "what took place has a time, and nothing else"])
    }
    if planned == nil, !tookPlace {
      list.add("planned", .missing, ["what": "a time for which it was planned"])
    }
    let most = max(1, policy.mostRecordedMinutes)
    if let planned { list.range("planned.minutes", planned.minutes, 1...most) }
    if let held { list.range("held.minutes", held.minutes, 1...most) }
  }

  private func attendanceFaults(_ list: inout FaultList) {
    if attendance.expected.isEmpty {
      list.add("attendance.expected", .missing, ["what": "somebody who takes part"])
    }
    list.duplicates("attendance.expected", attendance.expected.map(\.text))
    list.duplicates("attendance.absent", attendance.absent.map(\.text))
    for person in attendance.absent where !attendance.expected.contains(person) {
      list.add("attendance.absent", .danglingReference, ["value": person.text])
    }
    if !attendance.absent.isEmpty, held == nil || attendance.present.isEmpty {
      list.add(
        "attendance.absent", .contradiction, ["what": "a session without anybody was not held"])
    }
    let isCancelled = state == .cancelledInTime || state == .cancelledLate
    if (attendance.by != nil) != (isCancelled || state == .missed) {
      list.add(
        "attendance.by", .contradiction, ["what": "somebody calls off or misses a session"])
    }
    if (attendance.notice != nil) != isCancelled {
      list.add("attendance.notice", .contradiction, ["what": "what is called off has a notice"])
    }
  }
}
