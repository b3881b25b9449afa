/// Names one record of money.
///
/// A new case is a breaking change and comes with a major version.
public enum MoneyRecord: Hashable, Sendable, Codable {
  /// A benchmark rate.
  case benchmark(BenchmarkID)
  /// A cost.
  case costItem(CostItemID)
  /// A benefit.
  case benefitItem(BenefitItemID)
  /// A charge.
  case charge(ChargeID)

  /// The record's kind and identifier.
  public var key: RecordKey {
    switch self {
    case .benchmark(let id): RecordKey(.benchmark, id.text)
    case .costItem(let id): RecordKey(.costItem, id.text)
    case .benefitItem(let id): RecordKey(.benefitItem, id.text)
    case .charge(let id): RecordKey(.charge, id.text)
    }
  }
}
