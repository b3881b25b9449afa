/// How far the goals of one person are attained together: the T-score of goal attainment scaling.
///
/// T = 50 + 10·Σwx ÷ √((1 − ρ)·Σw² + ρ·(Σw)²). 50 means that everything came out as expected. The score is
/// an exact surd, so that every shown digit is right. Source: metrics section 11.5; Kiresuk and Sherman,
/// 1968.
public struct GoalAttainmentScore: Hashable, Sendable, Codable {
  /// The correlation between goals that is usually assumed: 0.30.
  public static let usualCorrelation = Ratio(3, over: 10) ?? 0

  /// The goals that it is of.
  public let goals: [WeightedGoal]
  /// The correlation between goals that is assumed, 0 to 1.
  public let correlation: Ratio
  /// The score.
  public let value: Surd

  /// Scores goals.
  ///
  /// `nil` without goals or where no weight is above zero, never 50; also for a negative weight, a
  /// correlation outside 0 to 1, and weights too large for 127 bits.
  public init?(_ goals: [WeightedGoal], correlation: Ratio = usualCorrelation) {
    guard goals.allSatisfy({ $0.weight >= 0 }), goals.contains(where: { $0.weight > 0 }),
      correlation >= 0, correlation <= 1
    else { return nil }
    do {
      let terms = try Self.terms(goals, correlation)
      value = try Surd(50, plus: terms.sum * 10, rootOf: terms.spread.reciprocal)
    } catch {
      return nil
    }
    self.goals = goals
    self.correlation = correlation
  }

  /// The score at the close less this one at the start: exact, and of the same goals only.
  ///
  /// `nil` where the weights or the correlation differ: then they are scores of other goals.
  public func change(to close: GoalAttainmentScore) -> Surd? {
    guard close.correlation == correlation, close.goals.map(\.weight) == goals.map(\.weight),
      let factor = try? close.value.factor - value.factor
    else { return nil }
    return try? Surd(0, plus: factor, rootOf: value.radicand)
  }

  private static func terms(
    _ goals: [WeightedGoal], _ correlation: Ratio
  ) throws(FigureError) -> (sum: Ratio, spread: Ratio) {
    var (sum, weights, squares): (Ratio, Ratio, Ratio) = (0, 0, 0)
    for goal in goals {
      let weight = Ratio(goal.weight)
      sum = try sum + weight * Ratio(goal.level.value)
      weights = try weights + weight
      squares = try squares + weight * weight
    }
    let spread = try (1 - correlation) * squares + correlation * weights * weights
    return (sum, spread)
  }

  private enum CodingKeys: String, CodingKey { case goals, correlation }

  /// Reads goals and correlation, and scores them again.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let score = Self(
      try container.decode([WeightedGoal].self, forKey: .goals),
      correlation: try container.decode(Ratio.self, forKey: .correlation))
    guard let score else {
      throw DecodingError.dataCorruptedError(
        forKey: .goals, in: container, debugDescription: "These goals have no score.")
    }
    self = score
  }

  /// Writes goals and correlation.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(goals, forKey: .goals)
    try container.encode(correlation, forKey: .correlation)
  }
}
