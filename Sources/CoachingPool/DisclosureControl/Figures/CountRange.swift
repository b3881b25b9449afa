/// The smallest and the largest that a count can be, to somebody who knows what was published.
public struct CountRange: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The smallest.
  public let least: Int
  /// The largest; `nil` where nothing limits it.
  public let most: Int?

  init(_ least: Int, _ most: Int?) {
    self.least = least
    self.most = most
  }

  /// Whether nothing but one number is left.
  public var isDetermined: Bool { least == most }

  /// Tells whether every number of the range lies within others.
  public func lies(inside numbers: ClosedRange<Int>) -> Bool {
    guard let most else { return false }
    return numbers.lowerBound <= least && most <= numbers.upperBound
  }

  /// Tells whether a number lies inside.
  public func contains(_ number: Int) -> Bool {
    least <= number && most.map { number <= $0 } ?? true
  }

  /// What lies in both; the range itself where nothing does.
  func narrowed(to other: CountRange) -> CountRange {
    let least = max(least, other.least)
    let most = [most, other.most].compactMap { $0 }.min()
    if let most, most < least { return self }
    return CountRange(least, most)
  }

  /// The range in words: "3", "1 to 4", "1 or more".
  public var description: String {
    guard let most else { return "\(least) or more" }
    return least == most ? "\(least)" : "\(least) to \(most)"
  }
}
