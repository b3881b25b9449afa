import CoachingPool

extension Wire.RandomRecords {
  /// A record of money of the same kind, drawn anew.
  mutating func money(_ record: Record) throws -> Record {
    switch record {
    case .benchmark:
      .benchmark(
        Benchmark(
          id: try id(), perHour: money(), kind: .groupCoaching, tax: .included, source: text(),
          span: try span(), recorded: instant(), withdrawn: optional { $0.instant() }))
    case .costItem:
      .costItem(
        CostItem(
          id: try id(), category: .travel,
          amount: below(2) == 0
            ? .sum(money()) : .time(minutes: integer(), perHour: money()),
          span: try span(), organisation: try optional { try $0.id() }, line: .executive,
          source: text(), recorded: instant(), withdrawn: optional { $0.instant() }))
    case .benefitItem:
      .benefitItem(
        BenefitItem(
          id: try id(), organisation: try optional { try $0.id() },
          engagement: try optional { try $0.id() }, value: money(), attribution: ratio(),
          confidence: ratio(), span: try span(), source: Confidential(text()),
          reportedBy: .system, recorded: instant(), withdrawn: optional { $0.instant() }))
    case .charge:
      .charge(
        Charge(
          id: try id(), to: try id(),
          for: below(2) == 0
            ? .associateArrangement(try id()) : .executiveEngagement(try id()),
          amount: money(), on: try day(), paid: try optional { try $0.day() },
          recorded: instant(), withdrawn: optional { $0.instant() }))
    default: record
    }
  }

  private mutating func money() -> Money { Money(minorUnits: integer()) }

  private mutating func ratio() -> Ratio { Ratio(integer(), over: integer()) ?? 1 }
}
