internal import MatchingAlgorithms

/// What a two-sided round decided, with the lists by which anybody who may see them can check it.
public struct TwoSidedResult: Sendable {
  /// The pairs, in the order of request identifiers.
  public let matches: [RoundConstraints.Pair]
  /// The requests that found nobody, in the order of their identifiers.
  public let unmatched: [RequestID]
  /// The practitioners with fewer requests than they should have, in the order of identifiers.
  ///
  /// Without ties no stable matching gives any of them more (the rural hospitals theorem).
  public let belowMinimum: [PractitionerID]
  /// Pairs that listed each other and do not meet a requirement, with every reason, for the coordinator.
  public let refused: [PairJudgement]
  /// Who made the offers.
  public let proposing: TwoSidedRound.Proposing
  /// The seed of the lottery that broke ties.
  public let seed: UInt64
  /// The version of the policy under which it was decided.
  public let policyVersion: PolicyVersion

  private let instance: StableInstance
  private let columnOfRow: [Int?]

  init(
    field: MatchField, lists: RankedLists, instance: StableInstance, matching: StableMatching,
    proposing: TwoSidedRound.Proposing
  ) {
    matches = matching.columnOfRow.enumerated().compactMap { row, column in
      column.map {
        RoundConstraints.Pair(
          field.seekers[row].request.id, field.candidates[$0].practitioner.id)
      }
    }.sorted()
    unmatched = matching.unservedRows.map { field.seekers[$0].request.id }.sorted()
    belowMinimum = matching.columnsBelowMinimum
      .map { field.candidates[$0].practitioner.id }.sorted()
    refused = lists.refused
    self.proposing = proposing
    seed = matching.seed
    policyVersion = field.context.policy.version
    self.instance = instance
    columnOfRow = matching.columnOfRow
  }

  /// Lists, by code that the solver does not share, every two who would rather have each other; none is
  /// the proof.
  ///
  /// - Complexity: linear in the listed pairs.
  public func violations() -> [String] {
    BlockingPairs.list(of: columnOfRow, in: instance).map(\.description)
  }
}
