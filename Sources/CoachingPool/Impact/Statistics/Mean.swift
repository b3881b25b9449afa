/// The mean of whole numbers, exactly, with how many there were.
public struct Mean: Hashable, Sendable {
  /// The mean.
  public let value: Ratio
  /// How many numbers there were.
  public let count: Int

  /// Finds the mean; `nil` of nothing.
  /// - Complexity: O(n).
  public init?(of numbers: [Int]) {
    guard !numbers.isEmpty else { return nil }
    // 2^64 numbers of 64 bits still fit, so that the sum cannot overflow.
    value = Ratio(sum: numbers.reduce(into: Int128(0)) { $0 += Int128($1) }, of: numbers.count)
    count = numbers.count
  }
}
