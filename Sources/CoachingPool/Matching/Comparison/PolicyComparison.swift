/// Runs two policies over the same pool and names who gains and who loses.
///
/// Both rounds are decided on the same requests at the same moment; nothing is stored.
///
/// ```swift
/// let comparison = try PolicyComparison.run(on: state, from: state.policy, to: proposed, at: now)
/// for change in comparison.losses { print(change.request, change.before?.practitioner as Any) }
/// ```
public struct PolicyComparison: Sendable {
  /// What one request has under each policy.
  public struct Change: Hashable, Sendable {
    /// The request.
    public let request: RequestID
    /// The pairs under the first policy, by practitioner; empty where it found nobody.
    public let before: [RoundResult.Match]
    /// The pairs under the second policy, by practitioner; empty where it found nobody.
    public let after: [RoundResult.Match]
  }

  /// The round under the first policy.
  public let before: RoundResult
  /// The round under the second policy.
  public let after: RoundResult
  /// The requests that find somebody under the second policy alone, in the order of identifiers.
  public let gains: [Change]
  /// The requests that find somebody under the first policy alone, in the order of identifiers.
  public let losses: [Change]
  /// The requests that find others under the second policy, in the order of identifiers.
  public let moves: [Change]
  /// How many requests have the same practitioners, or nobody, under both.
  public let unchangedCount: Int

  /// Compares two policies.
  ///
  /// - Parameters:
  ///   - state: The pool; its own policy plays no part.
  ///   - first: The policy from which changes are counted.
  ///   - second: The other policy.
  ///   - rules: Where the rule names of both are looked up.
  ///   - now: The moment of both rounds.
  ///   - standings: What is known of practitioners' standing.
  ///   - constraints: What is asked of both rounds beside the policy.
  /// - Throws: ``RoundError`` of whichever round cannot be decided, the first policy's first.
  public static func run(
    on state: PoolState, from first: PoolPolicy, to second: PoolPolicy,
    rules: RuleSet = .standard, at now: Instant, standings: [PractitionerID: Standing] = [:],
    under constraints: RoundConstraints = RoundConstraints()
  ) throws(RoundError) -> PolicyComparison {
    let before = try MatchingRound.run(
      MatchContext(state.governed(by: first), at: now, standings: standings), rules: rules,
      under: constraints)
    let after = try MatchingRound.run(
      MatchContext(state.governed(by: second), at: now, standings: standings), rules: rules,
      under: constraints)
    return PolicyComparison(before, after)
  }

  private init(_ before: RoundResult, _ after: RoundResult) {
    self.before = before
    self.after = after
    let first = Dictionary(grouping: before.matches, by: \.request)
    let second = Dictionary(grouping: after.matches, by: \.request)
    let requests = Set(first.keys).union(second.keys)
      .union(before.unmatched.map(\.request)).union(after.unmatched.map(\.request)).sorted()
    var gains: [Change] = []
    var losses: [Change] = []
    var moves: [Change] = []
    var unchanged = 0
    for request in requests {
      let change = Change(
        request: request, before: first[request] ?? [], after: second[request] ?? [])
      if change.before.map(\.practitioner) == change.after.map(\.practitioner) {
        unchanged += 1
      } else if change.before.isEmpty {
        gains.append(change)
      } else if change.after.isEmpty {
        losses.append(change)
      } else {
        moves.append(change)
      }
    }
    self.gains = gains
    self.losses = losses
    self.moves = moves
    unchangedCount = unchanged
  }
}

extension PoolState {
  /// The pool as it would be under another policy; nothing else differs.
  public func governed(by policy: PoolPolicy) -> PoolState {
    var copy = self
    copy.policies = [policy]
    copy.policy = policy
    return copy
  }
}
