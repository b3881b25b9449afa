extension DisclosurePolicy {
  /// Shows one count of people by its own size; below 0 counts as 0.
  ///
  /// Nothing is said of other figures beside it: a table is released as a whole by
  /// ``release(_:)``.
  public func shown(_ count: Int) -> PublishedCount {
    let count = max(0, count)
    if hides(count) { return .hidden(symbol) }
    return roundingBase > 1 && !(count == 0 && leastShown > 1)
      ? .rounded(rounded(count)) : .exact(count)
  }

  /// Whether a count is hidden for its own size: primary suppression.
  func hides(_ count: Int) -> Bool { 1 <= count && count < leastShown }

  /// Whether a count is small enough that nobody may work it out.
  func isSmall(_ count: Int) -> Bool { 1 <= count && count < smallCount }

  /// Rounds to the nearest multiple of the base, half up.
  func rounded(_ count: Int) -> Int { rounded(max(0, count), outOf: 1) }

  /// Rounds a measure that need not be whole to the nearest multiple of the base, half up.
  ///
  /// Whole numbers never tie at base 5; 2.5 hours become 5. A denominator below 1 counts as 1, and
  /// what lies beyond 64 bits stays as it is.
  public func rounded(_ numerator: Int, outOf denominator: Int) -> Int {
    let (over, base) = (Int128(max(1, denominator)), Int128(max(1, roundingBase)))
    let twice = 2 * Int128(numerator) + base * over
    let divisor = 2 * base * over
    // Swift's division cuts towards 0; half up goes down below it.
    let steps = twice / divisor - (twice % divisor < 0 ? 1 : 0)
    return Int(exactly: steps * base) ?? numerator / max(1, denominator)
  }

  /// The counts that a published one may stand for, to a reader who knows the policy.
  ///
  /// Under `ofqual2025` 10 is any of 8 to 12, 5 is 5 to 7, and "fewer than 5" is 1 to 4. A cell that
  /// is hidden by a policy with secondary suppression is at least 1 and has no upper end, since a
  /// reader cannot tell the primary cells from the others (rule A39).
  public func range(of count: PublishedCount) -> CountRange {
    switch count {
    case .exact(let count): return CountRange(count, count)
    case .hidden:
      return CountRange(1, suppressesSecondary ? nil : max(1, leastShown - 1))
    case .rounded(let multiple):
      let least = max(0, multiple) - roundingBase / 2
      let most = multiple.addingReportingOverflow(roundingBase - 1 - roundingBase / 2)
      let floor = leastShown > 1 ? leastShown : 0
      return CountRange(max(floor, least), most.overflow ? multiple : most.partialValue)
    }
  }
}
