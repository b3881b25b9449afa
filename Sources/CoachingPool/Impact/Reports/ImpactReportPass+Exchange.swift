extension ImpactReportPass {
  /// Who gave how much to whom, the largest first.
  ///
  /// The account of each organisation is not told: beside the flows, what two accounts say tells of a third.
  mutating func addExchange() {
    // Of some organisations the flows would be split otherwise than of all, and both together would tell.
    guard subject.organisations == nil,
      let ledger = try? facts.reciprocity(in: [subject.period])
    else { return }
    let flows = ledger.flows(in: 0).filter { $0.minutes > 0 }
    guard flows.contains(where: { !$0.isInternal }) else { return }
    let split = FlowSplit(flows, under: policy)
    let title = "Hours from organisation to organisation"
    let shown = split.shown.sorted { left, right in
      (right.minutes, name(left.giver), name(left.receiver))
        < (left.minutes, name(right.giver), name(right.receiver))
    }
    guard !shown.isEmpty else { return drafts.leaveOut(.hours, title) }
    var rows = shown.map { flow in
      ReportTable.Row(
        name(flow.giver),
        [ReportTable.Cell(name(flow.receiver)), ReportTable.hours(flow.minutes)])
    }
    let others = "Others together"
    if let rest = split.restOfExchange {
      rows.append(ReportTable.Row(others, [ReportTable.Cell(others), ReportTable.hours(rest)]))
    }
    let table = ReportTable(
      title: title, measure: MeasureDefinition.deliveredHours.id, form: .flow, unit: "hours",
      rowsAre: "from", columns: ["To", "Hours"], rows: rows,
      notes: [
        "Hours within one organisation are no part of it.",
        "Flows of few people, and what it takes to protect them, stand together as \"\(others)\".",
      ])
    drafts.add(.hours, .other(table), counts: shown.map(registered))
  }

  private func registered(_ flow: ReciprocityLedger.Flow) -> RegisteredCount {
    let ends = [flow.giver, flow.receiver].map { $0?.text ?? "none" }
    return RegisteredCount(
      contributors: flow.people, to: MeasureDefinition.deliveredHours.id,
      scope.narrowed("flow", by: [.values([ends.joined(separator: " to ")])]),
      amount: flow.minutes)
  }

  private func name(_ organisation: OrganisationID?) -> String {
    organisation.map { state.organisationName($0, on: strength.day) } ?? "No organisation"
  }
}
