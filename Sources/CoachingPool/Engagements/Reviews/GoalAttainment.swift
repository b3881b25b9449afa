/// How far a goal is attained, beside what was expected when it was agreed, on the scale of goal
/// attainment scaling.
///
/// The wording is common to all goals; what is expected of one is its measure in the shared agreement.
/// Source: the metrics of the pool, 11.5; Kiresuk and Sherman's scale of −2 to +2. A new case is a
/// breaking change and comes with a major version.
public enum GoalAttainment: String, Hashable, Sendable, Codable, CaseIterable {
  /// Much less than expected, −2.
  case muchLess
  /// Less than expected, −1; the usual baseline.
  case less
  /// As expected, 0.
  case expected
  /// More than expected, +1.
  case more
  /// Much more than expected, +2.
  case muchMore

  /// The level as a whole number from −2 to +2.
  public var value: Int {
    switch self {
    case .muchLess: -2
    case .less: -1
    case .expected: 0
    case .more: 1
    case .muchMore: 2
    }
  }

  /// Finds the level of a whole number; `nil` outside −2 to +2.
  public init?(_ value: Int) {
    guard let level = Self.allCases.first(where: { $0.value == value }) else { return nil }
    self = level
  }
}
