/// How much a sponsor sees change towards a shared goal.
///
/// It is a scale of its own and no goal attainment: a sponsor says what they observe, and what was
/// expected is the individual's to judge. Source: the metrics of the pool, 11.4, "sponsor-observed
/// change"; the five levels are by design. A new case is a breaking change and comes with a major
/// version.
public enum ObservedChange: String, Hashable, Sendable, Codable, CaseIterable {
  /// Much worse than at the beginning, −2.
  case muchWorse
  /// Worse, −1.
  case worse
  /// No change that they see, 0.
  case unchanged
  /// Better, +1.
  case better
  /// Much better, +2.
  case muchBetter

  /// The level as a whole number from −2 to +2.
  public var value: Int {
    switch self {
    case .muchWorse: -2
    case .worse: -1
    case .unchanged: 0
    case .better: 1
    case .muchBetter: 2
    }
  }
}
