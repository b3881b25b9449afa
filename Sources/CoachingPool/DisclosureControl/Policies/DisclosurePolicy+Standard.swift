extension DisclosurePolicy {
  /// Hides 1 to 4 as "fewer than 5" and rounds from 5 to the nearest 5; the pool's default.
  ///
  /// Source: Ofqual, *Rounding policy*, updated 30 October 2025 [P102].
  public static let ofqual2025 = DisclosurePolicy(
    "ofqual2025", symbol: "fewer than 5", roundingBase: 5)

  /// Hides 1 to 7 as "*" and rounds from 8 to the nearest 5, below national level.
  ///
  /// Means and medians of 1 to 7 values are hidden, and percentages are computed from rounded
  /// counts. Source: NHS secondary care analysis [P105, P112].
  public static let nhsSecondaryCare = DisclosurePolicy(
    "nhsSecondaryCare", leastShown: 8, symbol: "*", roundingBase: 5, smallCount: 8,
    percentagesFrom: .publishedCounts, leastMeanCount: 8, leastContributors: 8)

  /// Rounds every count to the nearest 5, 0 to 2 to 0.
  ///
  /// Percentages of fewer than 22.5 people and averages of 7 or fewer are hidden, shown as "x".
  /// Source: HESA rounding and suppression [P110].
  public static let hesa = DisclosurePolicy(
    "hesa", leastShown: 1, symbol: "x", roundingBase: 5, leastPercentageBaseTenths: 225,
    leastMeanCount: 8)

  /// Hides 1 to 4 as "c" with secondary suppression, and shows all else exactly.
  ///
  /// Zero is shown unless all of a group stand in one cell. Source: domain section 12.3; the symbol
  /// is that of the Government Statistical Service [P111].
  public static let threshold5Exact = DisclosurePolicy(
    "threshold5Exact", symbol: "c", zeros: .shownUnlessAllInOneCell, suppressesSecondary: true,
    differencing: .trueCounts)

  /// The four policies of this library, the default first.
  public static let standard: [DisclosurePolicy] = [
    ofqual2025, nhsSecondaryCare, hesa, threshold5Exact,
  ]
}
