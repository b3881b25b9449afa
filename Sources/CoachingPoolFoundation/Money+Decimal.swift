public import CoachingPool

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension Decimal {
  /// Takes an amount in the currency's main unit: 18.40 for 1,840 pence; it is exact.
  public init(_ money: Money) {
    self.init(
      sign: money.minorUnits < 0 ? .minus : .plus, exponent: -money.currency.minorDigits,
      significand: Decimal(UInt64(money.minorUnits.magnitude)))
  }
}

extension Money {
  /// Takes an amount in the currency's main unit; `nil` unless it is a whole number of minor units.
  ///
  /// Nothing is rounded: 18.405 pounds is no amount, and neither is one beyond 64 bits of pence.
  public init?(_ amount: Decimal, currency: CurrencyCode = .gbp) {
    // The decimal digits themselves, since arithmetic at 38 digits may round.
    let parts = amount.description.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2 else { return nil }
    let digits = currency.minorDigits
    let fraction = parts.count == 2 ? parts[1] : ""
    guard fraction.dropFirst(digits).allSatisfy({ $0 == "0" }) else { return nil }
    let kept = fraction.prefix(digits)
    let zeros = String(repeating: "0", count: digits - kept.count)
    guard let units = Int(whole + kept + zeros) else { return nil }
    self.init(minorUnits: units, currency: currency)
  }
}
