/// How often people were pointed to other support in a quarter: the only trace that screening leaves.
///
/// The tally holds no person, organisation, kind or reason. The commit that raises it names no actor
/// and bears the first moment of the quarter (decision 0003).
public struct SignpostingTally: Hashable, Sendable {
  /// The quarter.
  public let quarter: Quarter
  /// How often.
  public let count: Int

  /// Counts for a quarter; `nil` below 0.
  public init?(quarter: Quarter, count: Int) {
    guard count >= 0 else { return nil }
    self.quarter = quarter
    self.count = count
  }
}
