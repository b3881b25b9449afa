extension Complaint {
  /// The most bytes of a text about a complaint: a bound of the record.
  static let textLimit = 10_000

  /// Every fault that the complaint has by itself; no message quotes a text of it.
  public func faults(in policy: PoolPolicy) -> [Fault] {
    var list = FaultList(RecordKey(.complaint, id.text))
    list.unknown("ground", [ground], in: policy)
    list.text("text", text.reveal(), limit: Self.textLimit)
    if !ComplaintMachine.complainants.contains(complainantRole) {
      list.add(
        "complainantRole", .contradiction,
        ["what": "the role \(complainantRole.rawValue) makes no complaint"])
    }
    for (place, exchange) in exchanges.enumerated() {
      list.text("exchanges.\(place).told", exchange.told.reveal(), limit: Self.textLimit)
      if let answer = exchange.answer {
        list.text("exchanges.\(place).answer", answer.reveal(), limit: Self.textLimit)
      }
      if (exchange.answer == nil) != (exchange.answered == nil) {
        list.add("exchanges.\(place)", .contradiction, ["what": "an answer has a moment"])
      }
      if let answered = exchange.answered, answered < exchange.at {
        list.add(
          "exchanges.\(place)", .contradiction, ["what": "it was answered before it was told"])
      }
    }
    for (place, pause) in pauses.enumerated() {
      if let until = pause.until, until < pause.since {
        list.add("pauses.\(place)", .contradiction, ["what": "a pause ends before it begins"])
      }
    }
    decisionFaults(&list)
    list.unknown("referrals", referrals.map(\.body), in: policy)
    stepFaults(&list)
    return list.faults
  }

  private func decisionFaults(_ list: inout FaultList) {
    for (place, decision) in decisions.enumerated() {
      list.text("decisions.\(place).reasons", decision.reasons.reveal(), limit: Self.textLimit)
      list.duplicates("decisions.\(place).actions", decision.actions.map(\.rawValue))
      let told = [decision.complainantTold, decision.practitionerTold].compactMap { $0 }
      if told.contains(where: { $0 < decision.on }) {
        list.add(
          "decisions.\(place)", .contradiction, ["what": "it was told before it was decided"])
      }
    }
    if decisions.count != steps.count(where: { $0.event == .decide }) {
      list.add("decisions", .contradiction, ["what": "each decision has a step"])
    }
  }

  /// What the table does not know, and what stands in another order than it happened.
  private func stepFaults(_ list: inout FaultList) {
    var state: ComplaintState?
    var last = received
    for (place, step) in steps.enumerated() {
      switch ComplaintMachine.table.row(from: state, on: step.event, by: step.role) {
      case .success(let row) where row.to == step.to: break
      default:
        list.add(
          "steps.\(place)", .contradiction,
          ["what": "the event \(step.event.rawValue) does not lead to \(step.to.rawValue)"])
      }
      if step.at < last {
        list.add("steps.\(place)", .contradiction, ["what": "a step comes before the one before"])
      }
      state = step.to
      last = max(last, step.at)
    }
  }
}

extension Sequence<Change> {
  /// A reason for each complaint whose steps a change would rewrite or drop.
  ///
  /// The removal of a whole complaint is for the rules of retention, and refused nowhere here.
  func unfitForComplaints(of state: PoolState) -> [Reason] {
    compactMap { change in
      guard case .put(.complaint(let next)) = change, let stored = state.complaints[next.id],
        !next.steps.starts(with: stored.steps)
      else { return nil }
      return Reason(.complaintStepsOnlyGrow, ["id": next.id.text])
    }
  }
}

extension ReasonCode {
  /// A step of a complaint would be changed or dropped.
  public static let complaintStepsOnlyGrow = ReasonCode("complaint.stepsOnlyGrow")
}
