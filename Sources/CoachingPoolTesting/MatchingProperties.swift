public import CoachingPool
public import Testing

/// Checks a policy, whatever its rules, against what holds of every right round.
///
/// ```swift
/// @Test func `our policy keeps what every policy keeps`() {
///   MatchingProperties.check(ourPolicy, rules: ourRules, pools: 1...100)
/// }
/// ```
///
/// Each pool is a ``DrawnPool``; a violation names the seed, so that one pool can be looked at alone.
public enum MatchingProperties: Sendable {
  /// One thing that holds of every right round.
  public enum Property: String, Hashable, Sendable, CaseIterable {
    /// The round is decided at all.
    case isDecided = "The round is decided."
    /// Deciding twice gives the same bytes.
    case determinism = "Deciding twice gives the same round."
    /// Records in another order give the same bytes.
    case permutationInvariance = "Records in another order give the same round."
    /// Every pair meets every requirement, and no two requests share whom they may not share.
    case noForbiddenPair = "Every pair meets every requirement."
    /// Nobody gets more than their places.
    case capacityKept = "Nobody gets more than their places."
    /// Forbidden and pinned pairs, minimums and quotas are as they were asked.
    case constraintsKept = "What is asked of the round is kept."
    /// The terms of each pair sum to its points.
    case termsSum = "The terms of a pair sum to its points."
    /// The proof has no violation.
    case proofHolds = "The proof holds."
    /// A round that does not keep its pairs reaches the same values.
    ///
    /// That is how rounds beyond ``/CoachingPool/MatchingRound/pairLimit`` are decided. A rule that
    /// tells its reach or a trait wrongly is found here.
    case sizeDoesNotMatter = "A round decided as a large one reaches the same values."
    /// No requirement gives a reason to fewer readers than may read the requirement itself.
    ///
    /// Whoever reads the requirement where it is met, and not where it is not, learns the reason by
    /// its absence (rule A01). Every pair of the pool is looked at, of the round or not.
    case noReasonIsToldByAbsence = "Whoever may read a requirement may read its reasons."
    /// One more coach never means fewer people served.
    ///
    /// It is checked where ``/CoachingPool/MatchingPolicy/Objective/peopleServed`` is the first aim,
    /// where nothing is asked for at least, and where both rounds are proved.
    case oneMoreCoachServesNoFewer = "One more coach never means fewer people served."
  }

  /// One property that a policy does not keep on one pool.
  public struct Violation: Hashable, Sendable, CustomStringConvertible {
    /// What is not kept.
    public let property: Property
    /// From which seed the pool was drawn, or its records were put in another order.
    public let seed: UInt64
    /// What was found, as full sentences.
    public let finding: String
    /// The violation, with the seed that shows it again.
    public var description: String {
      "Not kept with seed \(seed): \(property.rawValue) \(finding) To repeat it, pass pools: [\(seed)]; the pool is DrawnPool(seed: \(seed))."
    }
  }

  /// Lists every property that a policy does not keep on drawn pools.
  ///
  /// - Parameters:
  ///   - policy: The policy.
  ///   - rules: Where the policy's rule names are looked up.
  ///   - seeds: The seeds of the pools.
  ///   - constraints: What is asked of the round on each pool beside the policy.
  /// - Complexity: Four rounds a pool.
  public static func violations(
    of policy: MatchingPolicy, rules: RuleSet = .standard, pools seeds: some Sequence<UInt64>,
    constraints: (PoolState) -> RoundConstraints = { _ in RoundConstraints() }
  ) -> [Violation] {
    seeds.flatMap { seed in
      let pool = DrawnPool(seed: seed)
      return violations(
        of: policy, rules: rules, in: pool.state, at: pool.now, seed: seed,
        constraints: constraints(pool.state))
    }
  }

  /// Lists every property that a policy does not keep on a pool of yours.
  ///
  /// - Parameters:
  ///   - policy: The policy.
  ///   - rules: Where the policy's rule names are looked up.
  ///   - state: The pool.
  ///   - now: The moment of the decision.
  ///   - seed: From which the other order of the records is drawn.
  ///   - constraints: What is asked of the round beside the policy.
  public static func violations(
    of policy: MatchingPolicy, rules: RuleSet = .standard, in state: PoolState, at now: Instant,
    seed: UInt64 = 1, constraints: RoundConstraints = RoundConstraints()
  ) -> [Violation] {
    let trial = PropertyTrial(
      state: state.judged(by: policy), now: now, rules: rules, constraints: constraints, seed: seed)
    return trial.findings().map { Violation(property: $0, seed: seed, finding: $1) }
  }

  /// Records an issue for every property that a policy does not keep on drawn pools.
  ///
  /// - Parameters:
  ///   - policy: The policy.
  ///   - rules: Where the policy's rule names are looked up.
  ///   - seeds: The seeds of the pools.
  ///   - constraints: What is asked of the round on each pool beside the policy.
  ///   - sourceLocation: Where issues are recorded.
  public static func check(
    _ policy: MatchingPolicy, rules: RuleSet = .standard, pools seeds: some Sequence<UInt64>,
    constraints: (PoolState) -> RoundConstraints = { _ in RoundConstraints() },
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for violation in violations(of: policy, rules: rules, pools: seeds, constraints: constraints) {
      Issue.record("\(violation)", sourceLocation: sourceLocation)
    }
  }
}
