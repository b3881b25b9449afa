extension MoneyFigures {
  /// Gives the figures as measures of the catalogue, each with its working and what it was read from.
  ///
  /// They are the cost avoided, the cost of the service, the net saving, the adjusted benefits, the return
  /// by both methods, benefits to costs, and the months to payback. What has no value says why. Amounts in
  /// another currency than the pound have none, since the catalogue shows pounds.
  ///
  /// - Throws: ``MeasureError`` with every fault, for figures over a stretch that no measure can have.
  public func measures() throws(MeasureError) -> [Measure] {
    [
      try measure(
        .costAvoided, inPounds(costAvoided.value, costAvoided.currency),
        MeasureCount(peopleSupported), working: rates),
      try measure(.poolCost, inPounds(costs.value, costs.currency)),
      try measure(
        .netSaving, inPounds(netSaving, costAvoided.currency ?? costs.currency),
        MeasureCount(peopleSupported),
        working: [input("cost avoided", costAvoided), input(costTitle, costs)]),
      try measure(
        .adjustedBenefit, inPounds(reportedBenefits.value, reportedBenefits.currency),
        MeasureCount(reports)),
      try measure(.returnOnInvestment, percent(by: .phillips), working: sides),
      try measure(.grossReturn, percent(by: .gross), working: sides),
      try measure(.benefitCostRatio, benefitCostRatio, working: sides),
      try measure(.paybackMonths, paybackMonths, working: sides),
    ]
  }

  private func percent(by method: ReturnMethod) -> MeasuredValue {
    MeasuredValue { () throws(FigureError) in try returnOnInvestment(by: method).percent }
  }

  private func inPounds(_ value: MeasuredValue, _ currency: CurrencyCode?) -> MeasuredValue {
    guard let currency, currency != .gbp, value.value != nil else { return value }
    return .none(FigureError(.notInPounds, [currency.code]))
  }

  private var costTitle: String {
    switch question.costs {
    case .recorded: "costs recorded"
    case .subscriptions: "fees and charges"
    }
  }

  private var sides: [MeasureInput?] {
    let title =
      switch question.benefits {
      case .reported: "adjusted benefits"
      case .costAvoided: "cost avoided"
      }
    return [input(title, benefits), input(costTitle, costs)]
  }

  private var rates: [MeasureInput?] {
    delivered.flatMap { part -> [MeasureInput?] in
      guard let benchmark = part.benchmark, benchmark.perHour.currency == .gbp else { return [] }
      return [
        MeasureInput(
          "hours of \(part.text)", .exact(Ratio(part.minutes)), .minutes, rounding: .twoDecimals),
        MeasureInput(
          "rate by \(benchmark.source), tax \(benchmark.tax.rawValue)",
          .exact(Ratio(benchmark.perHour.minorUnits)), .pencePerHour, rounding: .twoDecimals),
      ]
    }
  }

  private func input(_ title: String, _ sum: MoneySum) -> MeasureInput? {
    guard let value = sum.value.value, sum.currency == .gbp || sum.currency == nil else {
      return nil
    }
    return MeasureInput(title, value, .pence, rounding: .twoDecimals)
  }

  private func measure(
    _ definition: MeasureDefinition, _ value: MeasuredValue, _ count: MeasureCount? = nil,
    working: [MeasureInput?] = []
  ) throws(MeasureError) -> Measure {
    try Measure(
      definition, over: question.period, of: cut, value: value, count: count,
      working: working.compactMap { $0 },
      provenance: MeasureProvenance(
        records: [
          .engagement, .session, .benchmark, .costItem, .benefitItem, .membership, .charge,
        ], rule: "metrics, section \(definition.section); rules R50 and R51",
        policyVersion: policyVersion, revision: revision))
  }

  /// The organisation and, where it is one, the line of service.
  private var cut: MeasureCut {
    let lines = ServiceLine.allCases.filter { question.lines.contains($0) }
    return MeasureCut(
      (question.organisation.map { [.init("organisation", $0.text)] } ?? [])
        + (lines.count == 1 ? lines.map { .init("line", $0.rawValue) } : []))
  }
}
