import CoachingPool

extension Wire {
  /// A record of money in which only what has to be there is.
  static func bareMoney(_ kind: RecordKind) throws -> Record {
    let nothing = Money(minorUnits: 0)
    let epoch = Instant(secondsSince1970: 0)
    switch kind {
    case .benchmark:
      return .benchmark(
        Benchmark(
          id: try id("a"), perHour: nothing, kind: .coaching, tax: .excluded, source: "",
          span: .always, recorded: epoch))
    case .costItem:
      return .costItem(
        CostItem(
          id: try id("a"), category: .other, amount: .sum(nothing), span: .always, source: "",
          recorded: epoch))
    case .benefitItem:
      return .benefitItem(
        BenefitItem(
          id: try id("a"), value: nothing, attribution: 0, confidence: 0, span: .always,
          source: Confidential(""), reportedBy: .individual, recorded: epoch))
    default:
      return .charge(
        Charge(
          id: try id("a"), to: try id("b"), for: .associateArrangement(try id("c")),
          amount: nothing, on: .first, recorded: epoch))
    }
  }
}
