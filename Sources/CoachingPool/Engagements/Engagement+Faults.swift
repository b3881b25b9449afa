extension Engagement {
  /// Every fault that the engagement has by itself, under that policy.
  public func faults(in policy: PoolPolicy) -> [Fault] {
    var list = FaultList(RecordKey(.engagement, id.text))
    list.unknown("kind", [kind], in: policy)
    list.duplicates("participants", participants.map(\.text))
    let range = kind.hasSeveralParticipants ? policy.teamSize : 1...1
    list.range("participants", participants.count, range)
    if predecessor == id {
      list.add("predecessor", .contradiction, ["what": "an engagement follows itself"])
    }
    sponsorFaults(&list)
    if let plan {
      list.range("plan.version", plan.version, 1...1_000_000)
      list.range("plan.sessions", plan.sessions, 1...1000)
    }
    if let agreementVersion { list.range("agreementVersion", agreementVersion, 1...Int.max) }
    if recontracting != nil, state != .contracting {
      list.add(
        "recontracting", .contradiction, ["what": "an agreement is made anew in contracting"])
    }
    if proposedExtension != nil, state != .closing {
      list.add(
        "proposedExtension", .contradiction, ["what": "an extension is proposed while closing"])
    }
    if proposedInvolvement != nil, ![.active, .paused, .closing].contains(state) {
      list.add(
        "proposedInvolvement", .contradiction,
        ["what": "less involvement is proposed while work goes on"])
    }
    pauseFaults(&list)
    closureFaults(&list)
    return list.faults
  }

  private func sponsorFaults(_ list: inout FaultList) {
    for person in sponsors.map(\.person).uniqued() {
      // A team's head may sponsor and take part (rule A20).
      if !kind.hasSeveralParticipants, participants.contains(person) {
        list.add("sponsors", .contradiction, ["what": "the participant is their own sponsor"])
      }
      list.overlaps("sponsors", sponsors.filter { $0.person == person }.map(\.span))
    }
    if let involvement, involvement.level == .none, involvement.reason == nil {
      list.add("involvement", .missing, ["what": "a reason for involving no sponsor"])
    }
  }

  private func pauseFaults(_ list: inout FaultList) {
    var last: Instant?
    for (number, pause) in pauses.enumerated() {
      if let ended = pause.ended, ended < pause.began {
        list.add("pauses", .contradiction, ["what": "a pause ends before it begins"])
      }
      if let last, pause.began < last {
        list.add("pauses", .contradiction, ["what": "a pause begins before the last one ended"])
      }
      if pause.ended == nil, number < pauses.count - 1 || state != .paused {
        list.add("pauses", .contradiction, ["what": "a pause lasts while the engagement does not"])
      }
      last = pause.ended ?? pause.began
    }
  }

  private func closureFaults(_ list: inout FaultList) {
    guard let closure else { return }
    if state.isLive {
      list.add("closure", .contradiction, ["what": "a live engagement has no closure"])
    } else if closure.code.countsAsCompletion != (state == .completed) {
      list.add(
        "closure", .contradiction,
        ["what": "\(closure.code.rawValue) does not go with the state \(state.rawValue)"])
    }
    if closure.code != closure.code.stored {
      list.add(
        "closure", .contradiction, ["what": "the code \(closure.code.rawValue) is never stored"])
    }
    if closure.successor == id {
      list.add("closure.successor", .contradiction, ["what": "an engagement follows itself"])
    }
    if closure.at < proposed {
      list.add("closure", .contradiction, ["what": "an engagement ends before it begins"])
    }
  }
}
