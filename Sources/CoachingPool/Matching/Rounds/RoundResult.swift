internal import MatchingAlgorithms

/// What a round decided, with the working: who meets whom, who is left and why, and the proof.
///
/// The result holds the pool's confidential records to explain itself; who sees what is the caller's
/// to decide, by the audience of each reason.
public struct RoundResult: Sendable {
  /// One pair of the round.
  public struct Match: Hashable, Sendable {
    /// The request.
    public let request: RequestID
    /// The practitioner.
    public let practitioner: PractitionerID
    /// The sum of the pair's terms.
    public let points: Int

    /// States a pair.
    public init(request: RequestID, practitioner: PractitionerID, points: Int) {
      self.request = request
      self.practitioner = practitioner
      self.points = points
    }
  }

  /// The pairs, in the order of request and practitioner identifiers.
  public let matches: [Match]
  /// The requests that found nobody, in the order of their identifiers.
  public let unmatched: [UnmatchedRequest]
  /// The requests that looked for a practitioner and that ``RoundConstraints/only`` left out, in the
  /// order of their identifiers.
  public let leftOut: [RequestID]
  /// The value of each aim, in the policy's order: people, points, places taken before.
  ///
  /// That of the worst-off is 0 where there is no pair.
  public let values: [(objective: MatchingPolicy.Objective, value: Int)]
  /// How many pairs met every requirement.
  public let eligiblePairCount: Int
  /// The version of the policy under which it was decided.
  public let policyVersion: PolicyVersion
  /// The moment for which it was decided.
  public let decided: Instant
  /// What was asked of the round beside the policy.
  public let constraints: RoundConstraints
  /// The prices that show that nothing better was possible.
  public let proof: RoundProof
  /// Whether nothing better was possible, or how far the round may be from it.
  public let optimality: RoundOptimality

  let field: MatchField
  let rules: ResolvedRules

  init(
    field: MatchField, rules: ResolvedRules, constraints: RoundConstraints, proof: RoundProof,
    rows: CompiledRows
  ) {
    self.field = field
    self.rules = rules
    self.constraints = constraints
    decided = field.context.now
    leftOut = field.leftOut(by: constraints.only)
    self.proof = proof
    optimality =
      proof.openBound.map {
        .notProved(bound: Self.stated($0.map(Int.init), rules.objectives).map(\.value))
      } ?? .proved
    policyVersion = field.context.policy.version
    eligiblePairCount = proof.edgeCount
    values = Self.stated(proof.levelValues, rules.objectives)
    matches = proof.pairs.map { row, column, points in
      Match(
        request: field.seekers[row].request.id,
        practitioner: field.candidates[column].practitioner.id, points: points)
    }.sorted { ($0.request, $0.practitioner) < ($1.request, $1.practitioner) }
    let free = proof.scan == nil ? nil : ColumnLoops.words(of: proof.freeColumns(rows.capacities))
    unmatched = proof.bottlenecks().map { row, bottleneck in
      UnmatchedRequest(
        row: row, field: field, rules: rules, removals: rows.removals(row),
        bottleneck: bottleneck, freeColumns: free, pairs: rows,
        isConstrained: constraints.demandsSomething || !constraints.forbidden.isEmpty
          || !field.apart.isEmpty)
    }.sorted { $0.request < $1.request }
  }

  /// The values as people read them: what is to be few is counted, and nobody worst off is 0.
  static func stated(
    _ values: [Int], _ objectives: [MatchingPolicy.Objective]
  ) -> [(objective: MatchingPolicy.Objective, value: Int)] {
    zip(objectives, values).map { aim, value in
      switch aim {
      case .load, .seniorsInOwnOrganisation: (aim, -value)
      case .worstOff: (aim, value == Int(ObjectiveLevel.nobodyWorstOff) ? 0 : value)
      case .peopleServed, .peopleServedByWaiting, .totalFit: (aim, value)
      }
    }
  }

  /// Whether the round kept every eligible pair, as an audit and an explainer need it.
  ///
  /// A round beyond ``MatchingRound/pairLimit`` reads its pairs again where they are wanted.
  public var keepsEveryPair: Bool { proof.passCount == nil }
  /// How many requests took part.
  public var requestCount: Int { field.seekers.count }
  /// How many practitioners had a place free.
  public var availablePractitionerCount: Int { field.candidates.count { $0.freePlaces > 0 } }

  /// Explains one pair by every requirement and every term, whether it was chosen or not.
  ///
  /// Returns `nil` where the request or the practitioner did not take part.
  public func explain(_ request: RequestID, with practitioner: PractitionerID) -> PairJudgement? {
    guard let row = field.row(of: request), let column = field.column(of: practitioner) else {
      return nil
    }
    return rules.judge(field.candidates[column], for: field.seekers[row], in: field.context)
  }

  /// What a rule of the round says, as one sentence.
  public func sentence(of rule: RuleName) -> String? {
    rules.requirements.first { $0.name == rule }?.sentence
      ?? rules.criteria.first { $0.criterion.name == rule }?.criterion.sentence
  }
}
