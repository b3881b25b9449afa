internal import PoolJSON

extension CostItem: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> CostItem? {
    faults.object(node) { form in
      let id = form.value("id", CostItemID.self)
      let category = form.value("category", CostCategory.self)
      let amount = form.value("amount", CostAmount.self)
      let span: DateSpan = form.span("span")
      let organisation = form.optionalValue("organisation", OrganisationID.self)
      let line = form.value("line", ServiceLine.self)
      let source = form.string("source")
      let recorded = form.value("recorded", Instant.self)
      let withdrawn = form.optionalValue("withdrawn", Instant.self)
      guard let id, let category, let amount, let line, let source, let recorded else {
        return nil
      }
      return CostItem(
        id: id, category: category, amount: amount, span: span, organisation: organisation,
        line: line, source: source, recorded: recorded, withdrawn: withdrawn)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("id", id)
      form.member("category", category)
      form.member("amount", amount)
      form.member("span", span)
      form.member("organisation", organisation)
      form.member("line", line)
      form.member("source", source)
      form.member("recorded", recorded)
      form.member("withdrawn", withdrawn)
    }
  }
}

/// The word for how an amount is stated; each has members of its own beside it.
private enum AmountKind: String, CaseIterable, WireChoice {
  case sum
  case time
}

extension CostAmount: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> CostAmount? {
    faults.object(node) { form in
      let kind = form.value("kind", AmountKind.self)
      switch kind {
      case .sum:
        for name in ["minutes", "perHour"] where form.has(name) {
          form.report(name, expected: "absent but where working time is stated")
        }
        _ = form.optionalInteger("minutes")
        _ = form.optionalValue("perHour", Money.self)
        return form.value("sum", Money.self).map { .sum($0) }
      case .time:
        if form.has("sum") { form.report("sum", expected: "absent where working time is stated") }
        _ = form.optionalValue("sum", Money.self)
        let minutes = form.integer("minutes")
        let perHour = form.value("perHour", Money.self)
        guard let minutes, let perHour else { return nil }
        return .time(minutes: minutes, perHour: perHour)
      case nil:
        // Whatever is beside an unknown word is no fault of its own.
        _ = form.optionalValue("sum", Money.self)
        _ = form.optionalInteger("minutes")
        _ = form.optionalValue("perHour", Money.self)
        return nil
      }
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      switch self {
      case .sum(let money):
        form.member("kind", AmountKind.sum)
        form.member("sum", money)
      case .time(let minutes, let perHour):
        form.member("kind", AmountKind.time)
        form.member("minutes", minutes)
        form.member("perHour", perHour)
      }
    }
  }
}
