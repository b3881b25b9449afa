/// What an hour of a service costs on the market, with where that number comes from.
public struct BenchmarkRate: Hashable, Sendable, Codable {
  /// Whether value added tax is in the rate.
  ///
  /// A new case is a breaking change and comes with a major version.
  public enum Tax: String, Hashable, Sendable, Codable, CaseIterable {
    /// It is in.
    case included
    /// It comes on top.
    case excluded
  }

  /// The price of an hour.
  public let perHour: Money
  /// What it is the price of.
  public let kind: ServiceKind
  /// Who says so.
  public let source: String
  /// As of when.
  public let date: CivilDate
  /// Whether tax is in it.
  public let tax: Tax

  /// Cites a rate; `nil` for a negative price.
  public init?(perHour: Money, kind: ServiceKind, source: String, date: CivilDate, tax: Tax) {
    guard perHour.minorUnits >= 0 else { return nil }
    self.perHour = perHour
    self.kind = kind
    self.source = source
    self.date = date
    self.tax = tax
  }

  private enum CodingKeys: String, CodingKey { case perHour, kind, source, date, tax }

  /// Reads a rate, and refuses a negative price.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let rate = Self(
      perHour: try container.decode(Money.self, forKey: .perHour),
      kind: try container.decode(ServiceKind.self, forKey: .kind),
      source: try container.decode(String.self, forKey: .source),
      date: try container.decode(CivilDate.self, forKey: .date),
      tax: try container.decode(Tax.self, forKey: .tax))
    guard let rate else {
      throw DecodingError.dataCorruptedError(
        forKey: .perHour, in: container, debugDescription: "A price is zero or more.")
    }
    self = rate
  }
}
