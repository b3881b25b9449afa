/// A mean as the ratio that it is, in lowest terms.
public struct ExactMean: Hashable, Sendable, Codable {
  /// Above the line.
  public let numerator: Int
  /// Below the line.
  public let denominator: Int

  /// Divides a sum by a count; `nil` where nothing was counted.
  init?(sum: Int, count: Int) {
    guard count > 0 else { return nil }
    var (large, small) = (sum, count)
    while small != 0 { (large, small) = (small, large % small) }
    let divisor = max(1, large)
    numerator = sum / divisor
    denominator = count / divisor
  }
}
