/// What one point of life satisfaction of one person for one year is taken to be worth, as a range.
///
/// A modelling option that a pool switches on; it is a value of its own and is never added to the cost
/// avoided. Source: metrics section 11.10; the Green Book's supplement on wellbeing, 2021: £13,000 in
/// prices of 2019, from £10,000 to £16,000.
public struct WellbyOption: Hashable, Sendable, Codable {
  /// Pence of the low estimate.
  public let low: Int
  /// Pence of the central estimate.
  public let central: Int
  /// Pence of the high estimate.
  public let high: Int
  /// The year of the prices.
  public let priceYear: Int

  /// Sets a range; `nil` where the estimates are not in order, or the low one is negative.
  public init?(low: Int, central: Int, high: Int, priceYear: Int) {
    guard 0 <= low, low <= central, central <= high else { return nil }
    self.init(known: low, central, high, priceYear)
  }

  private init(known low: Int, _ central: Int, _ high: Int, _ priceYear: Int) {
    self.low = low
    self.central = central
    self.high = high
    self.priceYear = priceYear
  }

  /// The range of the Green Book's supplement.
  public static let greenBook = WellbyOption(known: 1_000_000, 1_300_000, 1_600_000, 2019)

  /// The pence that a change is worth: stated by the central estimate, within the low and the high.
  ///
  /// A loss is worth less than nothing, and a change of nothing is worth nothing.
  /// - Parameters:
  ///   - points: The mean change of life satisfaction of a person, in points of 0 to 10.
  ///   - people: How many people changed so.
  ///   - years: For how many years.
  /// - Throws: ``FigureError`` where an end needs more than 127 bits.
  public func value(
    points: BoundedValue, people: BoundedValue = 1, years: BoundedValue = 1
  ) throws(FigureError) -> BoundedValue {
    let worth = BoundedValue(
      BoundEnd(Ratio(low)), BoundEnd(Ratio(high)), stated: Ratio(central))
    return try points * people * years * worth
  }

  private enum CodingKeys: String, CodingKey { case low, central, high, priceYear }

  /// Reads a range, and refuses one that is not in order.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let option = Self(
      low: try container.decode(Int.self, forKey: .low),
      central: try container.decode(Int.self, forKey: .central),
      high: try container.decode(Int.self, forKey: .high),
      priceYear: try container.decode(Int.self, forKey: .priceYear))
    guard let option else {
      throw DecodingError.dataCorruptedError(
        forKey: .low, in: container, debugDescription: "The estimates are not in order.")
    }
    self = option
  }
}
