/// What delivered hours would have cost at benchmark rates: a value, and no cash unless bought before.
///
/// Source: metrics section 11.2.
public struct CostAvoided: Hashable, Sendable {
  /// The minutes of one kind of service, and their rate.
  public struct Line: Hashable, Sendable {
    /// Minutes.
    public let minutes: BoundedValue
    /// The rate of an hour.
    public let rate: BenchmarkRate

    /// Values minutes.
    public init(minutes: BoundedValue, at rate: BenchmarkRate) {
      self.minutes = minutes
      self.rate = rate
    }
  }

  /// The minutes by kind of service.
  public let lines: [Line]
  /// The cost avoided in pence, or the smallest unit of the currency; gross, which is the headline.
  public let gross: BoundedValue
  /// The currency of all rates; `nil` without lines.
  public let currency: CurrencyCode?

  /// Adds up hours × rate.
  ///
  /// - Throws: ``FigureError`` where rates are of several currencies, some with and some without tax, or an
  ///   end needs more than 127 bits.
  public init(_ lines: [Line]) throws(FigureError) {
    var currencies: [String] = []
    for line in lines where !currencies.contains(line.rate.perHour.currency.code) {
      currencies.append(line.rate.perHour.currency.code)
    }
    if currencies.count > 1 { throw FigureError(.currenciesDiffer, currencies) }
    let isTaxed = lines.map { $0.rate.tax == .included }
    if isTaxed.contains(true), isTaxed.contains(false) {
      throw FigureError(.taxDiffers, lines.map { "\($0.rate.kind) \($0.rate.tax.rawValue)" })
    }
    var total: BoundedValue = 0
    for line in lines {
      total = try total + line.minutes * .exact(Ratio(line.rate.perHour.minorUnits)) / 60
    }
    self.lines = lines
    gross = total
    currency = lines.first?.rate.perHour.currency
  }

  /// The cost avoided less what the pool cost.
  ///
  /// - Throws: ``FigureError`` where an end needs more than 127 bits.
  public func net(of poolCost: BoundedValue) throws(FigureError) -> BoundedValue {
    try gross - poolCost
  }

  /// The pence an hour that a published saving and its minutes imply.
  ///
  /// £244,000 for more than 1,100 hours is less than £221.82; since £244,000 was rounded to the thousand, no
  /// more than £222.27 can be said (rule A44).
  /// - Throws: ``FigureError`` where the minutes are or may be zero, or an end needs more than 127 bits.
  public static func impliedRate(
    pence: BoundedValue, minutes: BoundedValue
  ) throws(FigureError) -> BoundedValue {
    try pence / minutes * 60
  }
}
