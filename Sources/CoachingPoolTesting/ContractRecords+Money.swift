internal import CoachingPool

extension ContractRecords {
  static let benchmark = Benchmark(
    id: BenchmarkID(unchecked: "rate-1"), perHour: money(22_001), kind: .mentoring,
    tax: .included, source: "A \"framework\" of 2026", span: span(day(2026, 4, 1), day(2027, 4, 1)),
    recorded: moment(40), withdrawn: moment(41))

  static let cost = CostItem(
    id: CostItemID(unchecked: "cost-1"), category: .supervision, amount: .sum(money(120_001)),
    span: span(day(2026, 4, 1), day(2026, 7, 1)), organisation: organisation.id, line: .executive,
    source: "Invoice \\ 12", recorded: moment(42), withdrawn: moment(43))

  static let staffTime = CostItem(
    id: CostItemID(unchecked: "cost-2"), category: .staffTime,
    amount: .time(minutes: 91, perHour: money(2_105)),
    span: span(day(2026, 4, 2), day(2026, 4, 3)), organisation: successor.id, line: .pool,
    source: "Time sheets", recorded: moment(44), withdrawn: moment(45))

  static let benefit = BenefitItem(
    id: BenefitItemID(unchecked: "benefit-1"), organisation: organisation.id,
    engagement: engagement.id, value: money(2_500_001),
    attribution: Ratio(3, over: 4) ?? 0, confidence: Ratio(-1, over: -2) ?? 0,
    span: span(day(2026, 4, 1), day(2027, 4, 1)), source: Confidential("Fewer \u{2028}agency days"),
    reportedBy: .sponsor, recorded: moment(46), withdrawn: moment(47))

  static let arrangementCharge = Charge(
    id: ChargeID(unchecked: "charge-1"), to: organisation.id,
    for: .associateArrangement(membership.id), amount: money(250_001), on: day(2026, 4, 30),
    paid: day(2026, 5, 4), recorded: moment(48), withdrawn: moment(49))

  static let executiveCharge = Charge(
    id: ChargeID(unchecked: "charge-2"), to: organisation.id,
    for: .executiveEngagement(engagement.id), amount: money(180_001), on: day(2026, 5, 1),
    paid: day(2026, 5, 5), recorded: moment(50), withdrawn: moment(51))

  private static func money(_ minorUnits: Int) -> Money {
    Money(minorUnits: minorUnits, currency: CurrencyCode("EUR") ?? .gbp)
  }
}
