/// In what a measure is kept, and how it is shown: minutes as hours, pence as pounds.
///
/// A new case is a breaking change and comes with a major version.
public enum MeasureUnit: String, Hashable, Sendable, Codable, CaseIterable {
  /// People, each once.
  case people
  /// Engagements.
  case engagements
  /// Organisations.
  case organisations
  /// Places that practitioners have free or filled.
  case places
  /// Minutes, shown as hours.
  case minutes
  /// Pence, shown as pounds.
  case pence
  /// Pence an hour, shown as pounds an hour.
  case pencePerHour
  /// Per cent of those that were counted; never without their number.
  case percent
  /// Per cent of costs that come back.
  case percentOfCosts
  /// To each thousand.
  case perThousand
  /// To one.
  case ratio
  /// Days.
  case days
  /// Months.
  case months
  /// A position on a scale.
  case score
  /// A difference of positions, or a balance; shown with its sign.
  case points

  /// Whether a value makes no sense without the number of those counted.
  public var needsCount: Bool { self == .percent }

  /// How many of it make one of what is shown.
  public var shownDivisor: Ratio {
    switch self {
    case .minutes: 60
    case .pence, .pencePerHour: 100
    default: 1
    }
  }

  /// Writes a number of it with its unit, rounded as it is shown: `2.5 hours`, `£244,000`, `+52`.
  ///
  /// A number too long to be shown so is written as the fraction that it is, with the code of the unit.
  public func text(_ number: Ratio, _ rounding: Rounding) -> String {
    guard let shown = try? number / shownDivisor, let rounded = try? shown.rounded(rounding)
    else { return "\(number) \(rawValue)" }
    let text = rounded.decimalText(
      places: rounding.places, showsPlus: self == .points, isGrouped: true)
    let isOne = rounded == 1
    return switch self {
    case .people: "\(text) \(isOne ? "person" : "people")"
    case .engagements: "\(text) \(isOne ? "engagement" : "engagements")"
    case .organisations: "\(text) \(isOne ? "organisation" : "organisations")"
    case .places: "\(text) \(isOne ? "place" : "places")"
    case .minutes: "\(text) \(isOne ? "hour" : "hours")"
    case .pence: Self.pounds(text)
    case .pencePerHour: "\(Self.pounds(text)) an hour"
    case .percent: "\(text)%"
    case .percentOfCosts: "\(text)% of costs"
    case .perThousand: "\(text) per 1,000"
    case .ratio: "\(text) to 1"
    case .days: "\(text) \(isOne ? "day" : "days")"
    case .months: "\(text) \(isOne ? "month" : "months")"
    case .score, .points: text
    }
  }

  /// Writes a number as ``text(_:_:)`` does, but without a word for what is counted.
  public func numberText(_ number: Ratio, _ rounding: Rounding) -> String {
    switch self {
    case .people, .engagements, .organisations, .places:
      number.text(rounding)
    default: text(number, rounding)
    }
  }

  private static func pounds(_ text: String) -> String {
    text.hasPrefix("-") ? "-£\(text.dropFirst())" : "£\(text)"
  }
}
