import CoachingPool

extension PlantedStore {
  /// A record of money without its last optional field.
  func withLossOfMoney(_ record: Record) -> Record {
    switch record {
    case .benchmark(let it):
      .benchmark(
        Benchmark(
          id: it.id, perHour: it.perHour, kind: it.kind, tax: it.tax, source: it.source,
          span: it.span, recorded: it.recorded))
    case .costItem(let it):
      .costItem(
        CostItem(
          id: it.id, category: it.category, amount: it.amount, span: it.span,
          organisation: it.organisation, source: it.source, recorded: it.recorded,
          withdrawn: it.withdrawn))
    case .benefitItem(let it):
      .benefitItem(
        BenefitItem(
          id: it.id, organisation: it.organisation, value: it.value, attribution: it.attribution,
          confidence: it.confidence, span: it.span, source: it.source, reportedBy: it.reportedBy,
          recorded: it.recorded, withdrawn: it.withdrawn))
    case .charge(let it):
      .charge(
        Charge(
          id: it.id, to: it.organisation, for: it.subject, amount: it.amount, on: it.date,
          recorded: it.recorded, withdrawn: it.withdrawn))
    default: record
    }
  }
}
