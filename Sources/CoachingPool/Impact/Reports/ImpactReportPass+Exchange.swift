extension ImpactReportPass {
  /// What organisations gave each other: the flows, and the account of each.
  mutating func addExchange() {
    guard let ledger = try? facts.reciprocity(in: [subject.period]) else { return }
    let flows = ledger.flows(in: 0).filter { $0.sum.minutes > 0 }
    guard flows.contains(where: { !$0.isInternal }) else { return }
    let split = FlowSplit(flows, under: policy)
    addFlows(split)
    if subject.organisations == nil { addAccounts(ledger.accounts(in: 0), split) }
  }

  /// Who gave to whom, the largest first.
  private mutating func addFlows(_ split: FlowSplit) {
    let title = "Hours from organisation to organisation"
    let shown = split.shown.filter { !$0.isInternal }.sorted { left, right in
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
    if split.restOfExchange > 0 {
      rows.append(
        ReportTable.Row(
          Self.others, [ReportTable.Cell(Self.others), ReportTable.hours(split.restOfExchange)]))
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

  /// What each organisation gave and received, where enough people stand behind each number.
  private mutating func addAccounts(_ accounts: [ReciprocityLedger.Account], _ split: FlowSplit) {
    var rows: [ReportTable.Row] = []
    var counts: [RegisteredCount] = []
    for account in accounts {
      let sides = [account.given, account.received, account.within]
      let isSafe = sides.allSatisfy { side in
        policy.magnitude(side.minutes, of: side.people, largest: side.mostMinutesOfAPerson).amount
          != nil
      }
      guard isSafe, split.showsWithin(account.organisation) else { continue }
      let balance = Ratio(sum: Int128(account.balance), of: 60)
      rows.append(
        ReportTable.Row(
          name(account.organisation),
          sides.map { ReportTable.hours($0.minutes) } + [
            ReportTable.Cell(balance.text(.whole, showsPlus: true), try? balance.rounded(.whole))
          ]))
      for (side, word) in zip(sides, ["gave", "received", "kept"]) where side.people > 0 {
        counts.append(registered(side, word, account.organisation.text))
      }
    }
    let left = accounts.count - rows.count
    let title = "What organisations gave and received"
    guard !rows.isEmpty else {
      drafts.note(.hours, "Left out: \(title). It would tell of a few people.")
      return
    }
    add(
      title, .plain, rowsAre: "organisation", columns: ["Gave", "Received", "Within", "Balance"],
      rows,
      notes: left == 0
        ? [] : ["\(left) more are left out, since few people stand behind one of their numbers."],
      counts: counts)
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
