/// An amount of money in the smallest unit of its currency: pence for pounds.
///
/// Sums are exact; there is no floating point, and amounts of two currencies never mix.
public struct Money: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The amount in minor units: 24,398,000 for £243,980.00.
  public let minorUnits: Int
  /// The currency.
  public let currency: CurrencyCode

  /// Makes an amount of minor units.
  public init(minorUnits: Int, currency: CurrencyCode = .gbp) {
    self.minorUnits = minorUnits
    self.currency = currency
  }

  /// Adds two amounts.
  ///
  /// - Throws: ``MoneyError`` for two currencies, or a sum beyond 64 bits.
  public func adding(_ other: Money) throws(MoneyError) -> Money {
    guard currency == other.currency else {
      throw MoneyError(code: .twoCurrencies, left: self, right: other)
    }
    let (sum, overflow) = minorUnits.addingReportingOverflow(other.minorUnits)
    if overflow { throw MoneyError(code: .outOfRange, left: self, right: other) }
    return Money(minorUnits: sum, currency: currency)
  }

  /// The amount with its currency, such as `GBP 18.40`.
  public var description: String {
    let digits = currency.minorDigits
    guard digits > 0 else { return "\(currency) \(minorUnits)" }
    var scale: UInt = 1
    for _ in 0..<digits { scale *= 10 }
    let magnitude = minorUnits.magnitude
    let fraction = DigitText.padded(Int(magnitude % scale), digits)
    return "\(currency) \(minorUnits < 0 ? "-" : "")\(magnitude / scale).\(fraction)"
  }
}

/// Says why two amounts have no sum.
public struct MoneyError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Tells the faults apart.
  public struct Code: Hashable, Sendable {
    /// The name of the fault.
    public let name: String
    /// The amounts are of two currencies.
    public static let twoCurrencies = Code(name: "twoCurrencies")
    /// The sum does not fit in 64 bits.
    public static let outOfRange = Code(name: "outOfRange")
  }

  /// What is wrong.
  public let code: Code
  /// The first amount.
  public let left: Money
  /// The second amount.
  public let right: Money

  /// A full sentence.
  public var description: String {
    code == .twoCurrencies
      ? "\(left) and \(right) are of two currencies; convert one before adding."
      : "\(left) and \(right) have a sum beyond 64 bits."
  }
}
