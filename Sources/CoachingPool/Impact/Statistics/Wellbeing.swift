/// One of the four questions on personal wellbeing of the Office for National Statistics, 0 to 10.
///
/// There is no score of all four. A new case is a breaking change and comes with a major version. Source:
/// metrics section 11.10; the ONS harmonised principle for personal wellbeing.
public enum WellbeingQuestion: String, Hashable, Sendable, Codable, CaseIterable {
  /// How satisfied somebody is with life nowadays.
  case satisfied
  /// How far the things that somebody does are worthwhile.
  case worthwhile
  /// How happy somebody felt yesterday.
  case happy
  /// How anxious somebody felt yesterday; less is better.
  case anxious

  /// How answers are grouped.
  ///
  /// A new case is a breaking change and comes with a major version.
  public enum Band: String, Hashable, Sendable, Codable, CaseIterable {
    /// Anxiety of 0 or 1.
    case veryLow
    /// 0 to 4; anxiety of 2 or 3.
    case low
    /// 5 or 6; anxiety of 4 or 5.
    case medium
    /// 7 or 8; anxiety of 6 to 10.
    case high
    /// 9 or 10; never of anxiety.
    case veryHigh
  }

  /// The scale of the question, on which answers may be paired.
  public var scale: RatingScale {
    RatingScale(known: "ONS4 \(rawValue)", 0, 10, self != .anxious)
  }

  /// The band of an answer; `nil` outside 0 to 10.
  public func band(of answer: Int) -> Band? {
    switch (self, answer) {
    case (.anxious, 0...1): .veryLow
    case (.anxious, 2...3): .low
    case (.anxious, 4...5): .medium
    case (.anxious, 6...10): .high
    case (.anxious, _): nil
    case (_, 0...4): .low
    case (_, 5...6): .medium
    case (_, 7...8): .high
    case (_, 9...10): .veryHigh
    default: nil
    }
  }
}

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
