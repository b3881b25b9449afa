internal import MatchingAlgorithms

/// Decides for many requests at once who meets whom, so that nothing better was possible under the
/// policy, and says why for everybody.
///
/// A round is a function of a state, a rule set and a moment; it changes nothing. Requests and
/// practitioners are taken in the order of their hashed identifiers, so that the same pool gives the
/// same round however its records were sorted.
///
/// ```swift
/// let round = try MatchingRound.run(on: state, at: now)
/// for match in round.matches { print(match.request, match.practitioner, match.points) }
/// ```
public enum MatchingRound: Sendable {
  /// The largest number of requests times practitioners whose eligible pairs a round keeps in memory.
  ///
  /// Above it the round is decided on the likeliest pairs and proved by passes over all of them: the
  /// values are the same, and memory grows with the requests. Who is eligible for whom is kept as bits,
  /// and points in a few bytes, up to half a gigabyte for both; beyond that they are worked out again. Rounds with the aim of the
  /// worst-off, with minimums, quotas, pinned pairs or several practitioners a request keep their pairs
  /// whatever their size. A large round that keeps requests apart does not search every branch, so that
  /// it may say ``RoundOptimality/notProved(bound:)`` more often.
  public static let pairLimit = 2_000_000

  /// Runs a round over every request that looks for a practitioner.
  ///
  /// - Parameters:
  ///   - state: The pool as it stands.
  ///   - rules: Where the policy's rule names are looked up.
  ///   - now: The moment of the decision.
  ///   - only: The requests to take part; all that look for a practitioner where `nil`.
  /// - Throws: ``RoundError`` with every fault of the policy, or where the numbers cannot be decided
  ///   exactly or the task was cancelled.
  /// - Complexity: O(r · p) verdicts for r requests and p practitioners, then the solver's.
  public static func run(
    on state: PoolState, rules: RuleSet = .standard, at now: Instant, only: Set<RequestID>? = nil
  ) throws(RoundError) -> RoundResult {
    let context = MatchContext(state, at: now)
    let known = only.map { $0.filter { MatchField.takesPart($0, in: context) } }
    return try run(context, rules: rules, under: RoundConstraints(only: known))
  }

  /// Runs a round under constraints: pinned and forbidden pairs, minimums, quotas.
  ///
  /// Where a requirement keeps two requests from sharing a practitioner, the round is searched branch by
  /// branch up to the policy's limit; ``RoundResult/optimality`` says whether it was proved best.
  ///
  /// - Parameters:
  ///   - context: The pool, the moment, and what else rules may look at.
  ///   - rules: Where the policy's rule names are looked up.
  ///   - constraints: What is asked of this round beside the policy.
  ///   - pairLimit: With more requests times practitioners, pairs are not kept but read again where
  ///     they are wanted; see ``pairLimit``.
  /// - Throws: ``RoundError`` with every fault of policy and constraints at once, before anything is
  ///   solved where it can be seen; or with what cannot be met together.
  public static func run(
    _ context: MatchContext, rules: RuleSet = .standard, under constraints: RoundConstraints,
    pairLimit: Int = MatchingRound.pairLimit
  ) throws(RoundError) -> RoundResult {
    let round = try PreparedRound(context, rules, constraints)
    let field = round.field
    if field.seekers.count * field.candidates.count > pairLimit, round.constraints.forbidAtMost,
      let levels = LargeRound.levels(round.rules.objectives, in: field)
    {
      let rows = CompiledRows(round.planned, keeping: RowMemory.Limits())
      let proof = try LargeRound.proof(
        field, round.rules, rows, forbidding: field.forbidden(round.constraints),
        levels: levels, limit: context.policy.matching.branchLimit)
      return round.result(proof, rows)
    }
    let rows = CompiledRows(round.planned)
    let graph = try field.graph(of: rows, round.constraints)
    let levels = field.levels(round.rules.objectives)
    let limit = context.policy.matching.branchLimit
    let tree: RoundTree?
    do {
      tree = try RoundSearch.tree(graph, levels, field.apart, limit: limit)
    } catch {
      throw RoundError(error, in: field, round.constraints)
    }
    guard let tree, let proof = RoundProof(graph, tree, levels, keepingApart: field.apart) else {
      throw RoundError(limit: limit)
    }
    return round.result(proof, rows)
  }
}
