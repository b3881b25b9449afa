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
  }

  /// The pairs, in the order of request identifiers.
  public let matches: [Match]
  /// The requests that found nobody, in the order of their identifiers.
  public let unmatched: [UnmatchedRequest]
  /// The value of each aim, in the policy's order: people, points, places taken before.
  public let values: [(objective: MatchingPolicy.Objective, value: Int)]
  /// How many pairs met every requirement.
  public let eligiblePairCount: Int
  /// The version of the policy under which it was decided.
  public let policyVersion: PolicyVersion
  /// The prices that show that nothing better was possible.
  public let proof: RoundProof

  private let rows: [RequestID: Int]
  private let columns: [PractitionerID: Int]
  private let field: MatchField
  private let rules: ResolvedRules

  init(field: MatchField, rules: ResolvedRules, proof: RoundProof) {
    self.field = field
    self.rules = rules
    rows = Dictionary(
      field.seekers.enumerated().map { ($1.request.id, $0) },
      uniquingKeysWith: { first, _ in first })
    columns = Dictionary(
      field.candidates.enumerated().map { ($1.practitioner.id, $0) },
      uniquingKeysWith: { first, _ in first })
    self.proof = proof
    policyVersion = field.context.policy.version
    eligiblePairCount = proof.edgeCount
    values = zip(rules.objectives, proof.levelValues).map { aim, value in
      (aim, aim == .load ? -value : value)
    }
    matches = proof.pairs.map { row, column, points in
      Match(
        request: field.seekers[row].request.id,
        practitioner: field.candidates[column].practitioner.id, points: points)
    }.sorted { $0.request < $1.request }
    unmatched = proof.bottlenecks().map { row, bottleneck in
      UnmatchedRequest(row: row, field: field, rules: rules, bottleneck: bottleneck)
    }.sorted { $0.request < $1.request }
  }

  /// How many requests took part.
  public var requestCount: Int { field.seekers.count }
  /// How many practitioners had a place free.
  public var availablePractitionerCount: Int { field.candidates.count { $0.freePlaces > 0 } }

  /// Explains one pair by every requirement and every term, whether it was chosen or not.
  ///
  /// Returns `nil` where the request or the practitioner did not take part.
  public func explain(_ request: RequestID, with practitioner: PractitionerID) -> PairJudgement? {
    guard let row = rows[request], let column = columns[practitioner] else { return nil }
    return rules.judge(field.candidates[column], for: field.seekers[row], in: field.context)
  }

  /// What a rule of the round says, as one sentence.
  public func sentence(of rule: RuleName) -> String? {
    rules.requirements.first { $0.name == rule }?.sentence
      ?? rules.criteria.first { $0.criterion.name == rule }?.criterion.sentence
  }
}
