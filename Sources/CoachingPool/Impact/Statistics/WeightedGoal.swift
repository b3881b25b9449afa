/// A goal's level and how much it matters.
public struct WeightedGoal: Hashable, Sendable, Codable {
  /// How far the goal is attained.
  public let level: GoalAttainment
  /// How much it matters, by importance and, where wished, difficulty; 1 or more, or 0 to leave it out.
  public let weight: Int

  /// Weighs a goal.
  public init(_ level: GoalAttainment, weight: Int = 1) {
    self.level = level
    self.weight = weight
  }
}
