extension ImpactReportPass {
  /// The block of what the service cost and would have cost, for the line of the pool (rule R51).
  ///
  /// The cost avoided is published to the nearest thousand, as pools do: with rates that differ by kind the
  /// exact sum would tell how many hours a kind had that is itself withheld. Costs and fees are nobody's
  /// secret; benefits are published where enough people reported them.
  mutating func money() {
    guard let figures = moneyFigures() else {
      drafts.note(.money, "Money is told of the pool, or of one organisation.")
      return
    }
    let avoided = published(figures.costAvoided, isSafe: isSafe(figures), rounding: .thousand)
    let costs = pounds(figures.costs)
    let benefits = published(
      figures.reportedBenefits, isSafe: hasSafeBenefits(figures.question), rounding: .whole)
    var list = MeasureList(subject.period, cut, figures.provenance)
    list.add(.costAvoided, avoided)
    list.add(.poolCost, costs)
    list.add(
      .netSaving,
      avoided.combined(with: costs) { (avoided, costs) throws(FigureError) in
        try avoided - costs
      }, nil, inputs([("cost avoided", avoided), ("costs", costs)]))
    list.add(.adjustedBenefit, benefits)
    let sides = inputs([("adjusted benefits", benefits), ("costs", costs)])
    for (definition, method) in [
      (MeasureDefinition.returnOnInvestment, ReturnMethod.phillips), (.grossReturn, .gross),
    ] {
      list.add(
        definition,
        benefits.combined(with: costs) { (benefits, costs) throws(FigureError) in
          try ReturnOnInvestment(benefits: benefits, costs: costs, by: method).percent
        }, nil, sides)
    }
    list.add(
      .benefitCostRatio,
      benefits.combined(with: costs) { (benefits, costs) throws(FigureError) in
        try benefits / costs
      }, nil, sides)
    let behind = [
      MeasureDefinition.costAvoided.id: (figures.peopleSupported, figures.costAvoided),
      MeasureDefinition.adjustedBenefit.id:
        (state.benefitsByEngagement(figures.question).count, figures.reportedBenefits),
    ]
    for measure in list.measures {
      var counts: [RegisteredCount] = []
      if measure.value.value != nil, let (people, sum) = behind[measure.id], people > 0 {
        counts.append(
          RegisteredCount(
            contributors: people, to: measure.id, scope, amount: sum.wholeMinorUnits))
      }
      drafts.add(.money, .figure(measure), counts: counts)
    }
    addRates(figures)
    if !state.benchmarks.isEmpty || figures.costs.value.value != nil { return }
    drafts.note(.money, "Neither a benchmark rate nor a cost is recorded for this period.")
  }

  private func moneyFigures() -> MoneyFigures? {
    guard let organisations = subject.organisations else {
      return try? state.moneyFigures(MoneyQuestion(over: subject.period), from: facts)
    }
    guard organisations.count == 1 else { return nil }
    return try? state.moneyFigures(
      MoneyQuestion(over: subject.period, of: organisations[0]), from: facts)
  }

  private func pounds(_ sum: MoneySum) -> MeasuredValue {
    guard let currency = sum.currency, currency != .gbp, sum.value.value != nil else {
      return sum.value
    }
    return .none(FigureError(.notInPounds, [currency.code]))
  }

  /// Whether the hours that are valued may be shown: those of the pool's line, of enough people.
  private func isSafe(_ figures: MoneyFigures) -> Bool {
    let line = counts.cells(of: .line, in: current).first {
      $0.value == ServiceLine.pool.rawValue
    }
    guard let count = line?.count else { return figures.peopleSupported == 0 }
    let people = min(count.supported, figures.peopleSupported)
    return policy.magnitude(count.minutes, of: people, largest: count.mostMinutesOfAPerson).amount
      != nil
  }

  /// Whether reported benefits may be shown.
  ///
  /// Those of engagements may where enough of these stand behind them and none has nearly all. What an
  /// organisation says of itself is of nobody.
  private func hasSafeBenefits(_ question: MoneyQuestion) -> Bool {
    let sums = state.benefitsByEngagement(question)
    guard !sums.isEmpty else { return true }
    return (try? RawMagnitude(sums)).map { policy.magnitude($0).amount != nil } ?? false
  }

  /// A sum as it may be shown: where it is safe, and rounded.
  private func published(
    _ sum: MoneySum, isSafe: Bool, rounding: Rounding
  ) -> MeasuredValue {
    if case .value(let value) = sum.value, value.stated == 0 { return pounds(sum) }
    // Before anything else, since a reason that names a kind and its days would tell of it.
    guard isSafe else { return .none(FigureError(.withheld, [policy.symbolOfFigures])) }
    guard case .value(let value) = pounds(sum) else { return pounds(sum) }
    guard value.bound == .exact, let stated = value.stated else { return .value(value) }
    return MeasuredValue { () throws(FigureError) in
      let pounds = try (try stated / 100).rounded(rounding)
      return try BoundedValue.published(pounds, rounding) * 100
    }
  }

  private func inputs(_ parts: [(String, MeasuredValue)]) -> [MeasureInput] {
    parts.compactMap { title, value in
      value.value.map { MeasureInput(title, $0, .pence) }
    }
  }

  /// The rates by which hours were valued, each with its source.
  private mutating func addRates(_ figures: MoneyFigures) {
    let rates = figures.delivered.compactMap(\.benchmark).uniqued()
    guard !rates.isEmpty else { return }
    drafts.add(
      .money,
      .other(
        ReportTable(
          title: "Benchmark rates", measure: MeasureDefinition.costAvoided.id, form: .plain,
          unit: "pounds an hour", rowsAre: "source", columns: ["Kind of service", "Rate", "Tax"],
          rows: rates.map { rate in
            let pence = Ratio(rate.perHour.minorUnits)
            return ReportTable.Row(
              rate.source,
              [
                ReportTable.Cell(title(of: rate.kind.code, in: .kind)),
                ReportTable.Cell(
                  MeasureUnit.pence.text(pence, .twoDecimals), try? pence / 100),
                ReportTable.Cell(rate.tax.rawValue),
              ])
          },
          notes: [
            "The cost avoided is a value at these rates, and no cash unless a purchase was replaced."
          ])))
  }
}

extension MoneySum {
  /// The sum in whole minor units; `nil` where it has no value.
  fileprivate var wholeMinorUnits: Int? {
    value.value?.stated.flatMap { Int(exactly: $0.numerator / $0.denominator) }
  }
}

extension MoneyFigures {
  fileprivate var provenance: MeasureProvenance {
    MeasureProvenance(
      records: [
        .engagement, .session, .benchmark, .costItem, .benefitItem, .membership, .charge,
      ], rule: "metrics, sections 11.2 and 11.3; rules R50 and R51", policyVersion: policyVersion,
      revision: revision)
  }
}
