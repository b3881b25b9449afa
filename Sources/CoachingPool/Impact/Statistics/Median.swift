/// The middle of whole numbers, exactly, with how many there were.
public struct Median: Hashable, Sendable {
  /// The middle, or half way between the two in the middle.
  public let value: Ratio
  /// How many numbers there were.
  public let count: Int

  /// Finds the middle; `nil` of nothing.
  /// - Complexity: O(n log n).
  public init?(of numbers: [Int]) {
    guard !numbers.isEmpty else { return nil }
    let sorted = numbers.sorted()
    let (low, high) = (sorted[(sorted.count - 1) / 2], sorted[sorted.count / 2])
    value = Ratio(sum: Int128(low) + Int128(high), of: 2)
    count = sorted.count
  }
}
