/// A percentage with one decimal place, or a symbol in its place.
public struct PublishedPercentage: Hashable, Sendable, Codable, CustomStringConvertible {
  /// Tenths of a per cent, rounded half up: 414 for 41.4%; `nil` where it is hidden.
  public let tenths: Int?
  /// What stands in its place where it is hidden.
  public let symbol: String?

  init(tenths: Int) {
    self.tenths = tenths
    symbol = nil
  }

  init(hidden symbol: String) {
    tenths = nil
    self.symbol = symbol
  }

  /// The percentage as it is printed: "41.4%".
  public var description: String {
    guard let tenths else { return symbol ?? "" }
    return "\(tenths < 0 ? "-" : "")\(tenths.magnitude / 10).\(tenths.magnitude % 10)%"
  }

  /// The numerators that give this percentage of so many; `nil` where it is hidden.
  func numerators(of whole: Int) -> CountRange? {
    guard let tenths else { return nil }
    // tenths - 1/2 <= 1000 n / whole < tenths + 1/2
    let least = Self.ceiling((2 * Int128(tenths) - 1) * Int128(whole), 2000)
    let most = Self.ceiling((2 * Int128(tenths) + 1) * Int128(whole), 2000) - 1
    guard let least = Int(exactly: least), let most = Int(exactly: most) else { return nil }
    return CountRange(max(0, least), max(0, most))
  }

  private static func ceiling(_ numerator: Int128, _ denominator: Int128) -> Int128 {
    numerator / denominator + (numerator % denominator > 0 ? 1 : 0)
  }
}

/// A mean with one decimal place, or a symbol in its place.
public struct PublishedMean: Hashable, Sendable, Codable, CustomStringConvertible {
  /// Tenths of the unit, rounded half up: 43 for 4.3; `nil` where it is hidden.
  public let tenths: Int?
  /// What stands in its place where it is hidden.
  public let symbol: String?
  /// Of how many values it is, as the policy shows a count.
  public let of: PublishedCount

  /// The mean as it is printed: "4.3".
  public var description: String {
    guard let tenths else { return symbol ?? "" }
    return "\(tenths < 0 ? "-" : "")\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
  }
}

/// A share of people with its numerator and denominator, each as the policy shows it.
public struct PublishedShare: Hashable, Sendable, Codable {
  /// The percentage.
  public let percentage: PublishedPercentage
  /// How many.
  public let numerator: PublishedCount
  /// Of how many.
  public let denominator: PublishedCount
}
