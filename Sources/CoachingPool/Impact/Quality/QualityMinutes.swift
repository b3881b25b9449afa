/// Minutes that several people had, with how many they are and what one of them had at most; raw.
public struct QualityMinutes: Hashable, Sendable {
  /// All minutes.
  public private(set) var minutes = 0
  /// How many people had any.
  public private(set) var people = 0
  /// The most that one had.
  public private(set) var most = 0

  /// Adds what one person had; beyond 64 bits it stays at the most that there is.
  mutating func add(_ more: Int) {
    guard more > 0 else { return }
    let (sum, overflow) = minutes.addingReportingOverflow(more)
    minutes = overflow ? .max : sum
    people += 1
    most = max(most, more)
  }
}

extension QualityMinutes: Redacted {}
