extension PolicyComparison {
  /// What the rounds of two policies reach of one aim.
  public struct Aim: Hashable, Sendable {
    /// The aim.
    public let objective: MatchingPolicy.Objective
    /// What the first policy's round reaches; `nil` where it is no aim of that policy.
    public let before: Int?
    /// What the second policy's round reaches; `nil` where it is no aim of that policy.
    public let after: Int?
  }

  /// The aims of both policies side by side, in the first policy's order and then the second's.
  public var aims: [Aim] {
    let objectives = (before.values.map(\.objective) + after.values.map(\.objective)).uniqued()
    return objectives.map { objective in
      Aim(
        objective: objective, before: before.values.first { $0.objective == objective }?.value,
        after: after.values.first { $0.objective == objective }?.value)
    }
  }

  /// Whether every request has the same practitioners, or nobody, under both policies.
  public var affectsNobody: Bool { gains.isEmpty && losses.isEmpty && moves.isEmpty }
}
