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

/// A sample's sum of numbers and of their squares, from which its spread is exact.
struct Moments {
  let count: Int
  let sum: Int128
  let squares: Int128

  /// Takes numbers of at most ``RatingScale/widest`` on either side, whose squares cannot overflow.
  init(of numbers: [Int]) {
    count = numbers.count
    sum = numbers.reduce(into: Int128(0)) { $0 += Int128($1) }
    squares = numbers.reduce(into: Int128(0)) { $0 += Int128($1) * Int128($1) }
  }

  var mean: Ratio { Ratio(sum: sum, of: count) }

  /// The sum of squared differences from the mean by n − 1; `nil` of fewer than two.
  var variance: Ratio? {
    guard count > 1 else { return nil }
    let above = Int128(count) * squares - sum * sum
    return Ratio(above, over: Int128(count) * Int128(count - 1))
  }
}
