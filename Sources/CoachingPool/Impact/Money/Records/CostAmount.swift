/// How much something costs: a sum that was paid, or working time at a rate.
///
/// A new case is a breaking change and comes with a major version.
public enum CostAmount: Hashable, Sendable, Codable {
  /// A sum.
  case sum(Money)
  /// Minutes of work at what an hour of it costs.
  case time(minutes: Int, perHour: Money)

  /// The amount in minor units, exactly: 90 minutes at £21.05 an hour are 6315/2 pence.
  public var minorUnits: Ratio {
    switch self {
    case .sum(let money): Ratio(money.minorUnits)
    // A product of two whole numbers of 64 bits has at most 127, so that there always is one.
    case .time(let minutes, let perHour):
      Ratio(Int128(minutes) * Int128(perHour.minorUnits), over: 60) ?? 0
    }
  }

  /// The currency.
  public var currency: CurrencyCode {
    switch self {
    case .sum(let money): money.currency
    case .time(_, let perHour): perHour.currency
    }
  }
}
