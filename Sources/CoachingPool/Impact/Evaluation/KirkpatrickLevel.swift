/// On which of Kirkpatrick's four levels a question asks what came of the work.
///
/// A new case is a breaking change and comes with a major version. Source: metrics section 11.4.
public enum KirkpatrickLevel: Int, Hashable, Comparable, Sendable, Codable, CaseIterable {
  /// What people thought of it: satisfaction, fit, whether they recommend it.
  case reaction = 1
  /// What they learned: confidence, insight, how they rate themselves.
  case learning = 2
  /// What they do otherwise, by their own word and by that of others.
  case behaviour = 3
  /// What came of it for teams and organisations.
  case results = 4

  /// Orders levels from reaction to results.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
