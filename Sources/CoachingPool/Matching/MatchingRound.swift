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
    let resolved: ResolvedRules
    do { resolved = try rules.resolve(state.policy) } catch { throw RoundError(error) }
    let context = MatchContext(state, at: now)
    let field = MatchField(context, only: only)
    let graph = try field.graph(under: resolved)
    let levels = resolved.objectives.map(\.level)
    let assignment: Assignment
    do {
      assignment = try LexicographicAssignment.solve(graph, maximising: levels)
    } catch {
      throw RoundError(error)
    }
    return RoundResult(
      field: field, rules: resolved, proof: RoundProof(graph, assignment, levels))
  }
}

extension MatchingPolicy.Objective {
  var level: ObjectiveLevel {
    switch self {
    case .peopleServed: .rowsServed
    case .totalFit: .total(0)
    case .load: .total(1)
    }
  }
}

/// Says why a round could not be decided.
public struct RoundError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Whether the task was cancelled; nothing is then wrong with the pool.
  public let isCancellation: Bool
  /// Every fault of the policy, where that is the cause.
  public let faults: [Fault]
  /// What happened, as a full sentence.
  public let description: String

  init(_ error: MatchingError) {
    isCancellation = error.isCancellation
    faults = []
    description = error.description
  }

  init(_ error: ValidationError) {
    isCancellation = false
    faults = error.faults
    description = error.description
  }
}
