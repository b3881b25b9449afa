internal import MatchingAlgorithms

/// Matches where both sides rank each other after chemistry talks, so that no two people would rather
/// have each other than what they have.
///
/// The talks come before any invitation, while the requests still look for a practitioner.
/// A pair is possible where each lists the other and every requirement is met. The individuals propose
/// unless the caller says otherwise: of all stable matchings each of them then has the best that any
/// gives, and it is safe for them to rank as they feel. Ties are broken by one lottery from a seed that
/// the pool publishes after the rankings are closed.
///
/// ```swift
/// let round = try TwoSidedRound.run(
///   MatchContext(state, at: now), requests: [RequestRanking(ann, [dee, eli])],
///   practitioners: [PractitionerRanking(dee, [ann])], seed: 20_261_122)
/// round.violations()  // []: no two would rather have each other
/// ```
///
/// Source: Gale and Shapley, *College admissions and the stability of marriage*, 1962; safe ranking for
/// the proposing side: Dubins and Freedman 1981, Roth 1982.
public enum TwoSidedRound: Sendable {
  /// Which side makes the offers, and so has the best that a stable matching can give it.
  public enum Proposing: String, Hashable, Sendable, Codable, CaseIterable {
    /// The individuals.
    case individuals
    /// The practitioners.
    case practitioners
  }

  /// Matches two sides.
  ///
  /// - Parameters:
  ///   - context: The pool and the moment.
  ///   - rules: Where the policy's rule names are looked up.
  ///   - requests: The rankings of those who ask; a request without one takes no part.
  ///   - practitioners: The rankings of practitioners; one without takes no part.
  ///   - proposing: Who makes the offers.
  ///   - seed: The seed of the lottery that breaks ties.
  ///   - minimums: The requests that some practitioners should have; reported, never forced.
  /// - Throws: ``RoundError`` with every fault of policy, rankings and minimums at once; or with the
  ///   requests that may not share a practitioner and would.
  /// - Complexity: linear in the listed pairs, after a verdict on each.
  public static func run(
    _ context: MatchContext, rules: RuleSet = .standard, requests: [RequestRanking],
    practitioners: [PractitionerRanking], proposing: Proposing = .individuals, seed: UInt64,
    minimums: [RoundConstraints.Minimum] = []
  ) throws(RoundError) -> TwoSidedResult {
    let resolved: ResolvedRules
    do { resolved = try rules.resolve(context.policy) } catch { throw RoundError(error) }
    let field = MatchField(context, under: resolved, only: Set(requests.map(\.owner)))
    let constraints = RoundConstraints(minimums: minimums)
    let faults =
      RankingFaults.list(requests, practitioners, in: field)
      + RoundFaults.list(constraints, in: field, under: resolved)
    guard faults.isEmpty else { throw RoundError(faults) }
    let lists = RankedLists(requests, practitioners, field, resolved)
    let instance: StableInstance
    let matching: StableMatching
    do {
      instance = try lists.instance(minimums: minimums)
      matching = try StableMatching.solve(
        instance, proposing: proposing == .individuals ? .rows : .columns,
        lottery: lists.lottery(seed: seed))
    } catch { throw RoundError(error, in: field, constraints) }
    let pairs = matching.columnOfRow.enumerated().compactMap { row, column in
      column.map { (row: row, column: $0) }
    }
    if let clash = field.apart.firstViolation(of: pairs) {
      throw RoundError([
        Fault(
          RecordKey(.request, field.seekers[clash.first].request.id.text), "practitioners",
          Reason(
            .wouldShareAPractitioner,
            [
              "other": field.seekers[clash.second].request.id.text,
              "practitioner": field.candidates[clash.column].practitioner.id.text,
            ], audience: .coordinator))
      ])
    }
    return TwoSidedResult(
      field: field, lists: lists, instance: instance, matching: matching, proposing: proposing)
  }
}

extension ReasonCode {
  /// A two-sided round would give two requests one practitioner whom they may not share.
  public static let wouldShareAPractitioner = ReasonCode("round.wouldShareAPractitioner")
}
