extension ImpactReportPass {
  /// What organisations gave each other.
  ///
  /// The account of each is not told: beside the flows, what two accounts say tells of a third.
  mutating func addExchange() {
    // Of some organisations the flows would be split otherwise than of all, and both together would tell.
    guard subject.organisations == nil,
      let ledger = try? facts.reciprocity(in: [subject.period])
    else { return }
    let flows = ledger.flows(in: 0).filter { $0.sum.minutes > 0 }
    guard flows.contains(where: { !$0.isInternal }) else { return }
    addFlows(FlowSplit(flows, under: policy))
  }

  /// Who gave to whom, the largest first.
  private mutating func addFlows(_ split: FlowSplit) {
    let title = "Hours from organisation to organisation"
    let shown = split.shown.sorted { left, right in
      (right.sum.minutes, name(left.giver), name(left.receiver))
        < (left.sum.minutes, name(right.giver), name(right.receiver))
    }
    guard !shown.isEmpty else {
      drafts.note(.hours, "Left out: \(title). It would tell of a few people.")
      return
    }
    var rows = shown.map { flow in
      ReportTable.Row(
        name(flow.giver),
        [ReportTable.Cell(name(flow.receiver)), ReportTable.hours(flow.sum.minutes)])
    }
    if let rest = split.restOfExchange {
      rows.append(
        ReportTable.Row(
          Self.others, [ReportTable.Cell(Self.others), ReportTable.hours(rest)]))
    }
    let counts = shown.map { flow in
      let ends = [flow.giver, flow.receiver].map { $0?.text ?? "none" }
      return registered(flow.sum, "flow", ends.joined(separator: " to "))
    }
    add(
      title, .flow, rowsAre: "from", columns: ["To", "Hours"], rows,
      notes: [
        "Hours within one organisation are no part of it.",
        "Flows of few people, and what it takes to protect them, stand together as \"\(Self.others)\".",
      ], counts: counts)
  }

  private static let others = "Others together"

  private mutating func add(
    _ title: String, _ form: ReportTable.Form, rowsAre: String, columns: [String],
    _ rows: [ReportTable.Row], notes: [String], counts: [RegisteredCount]
  ) {
    let table = ReportTable(
      title: title, measure: MeasureDefinition.deliveredHours.id, form: form, unit: "hours",
      rowsAre: rowsAre, columns: columns, rows: rows, notes: notes)
    drafts.add(.hours, .other(table), counts: counts)
  }

  private func registered(
    _ side: ReciprocityLedger.Side, _ direction: String, _ value: String
  ) -> RegisteredCount {
    RegisteredCount(
      contributors: side.people, to: MeasureDefinition.deliveredHours.id,
      scope.narrowed(direction, by: [.values([value])]))
  }

  private func name(_ organisation: OrganisationID?) -> String {
    organisation.map { state.organisationName($0, on: strength.day) } ?? "No organisation"
  }
}
