/// What the rules say about one pair: every requirement's verdict, and every criterion's points.
public struct PairJudgement: Hashable, Sendable {
  /// One requirement's verdict.
  public struct Filter: Hashable, Sendable {
    /// The requirement.
    public let rule: RuleName
    /// What it says of the pair.
    public let verdict: Verdict
    /// Who may read it; see ``PairJudgement/shown(to:)``.
    public let audience: Audience

    init(rule: RuleName, verdict: Verdict, audience: Audience = .everyone) {
      self.rule = rule
      self.verdict = verdict
      self.audience = audience
    }
  }

  /// One criterion's part of the points.
  public struct Term: Hashable, Sendable {
    /// The criterion.
    public let rule: RuleName
    /// The score, 0 to 1,000.
    public let score: Int
    /// The policy's weight, 0 to 1,000.
    public let weight: Int
    /// Who may read it; see ``PairJudgement/shown(to:)``.
    public let audience: Audience
    /// Score times weight.
    public var points: Int { score * weight }

    init(rule: RuleName, score: Int, weight: Int, audience: Audience = .everyone) {
      self.rule = rule
      self.score = score
      self.weight = weight
      self.audience = audience
    }
  }

  /// The request.
  public let request: RequestID
  /// The practitioner.
  public let practitioner: PractitionerID
  /// The requirements' verdicts in the policy's order.
  public let filters: [Filter]
  /// The criteria's terms in the policy's order.
  public let terms: [Term]

  /// Whether every requirement is met.
  public var isEligible: Bool { filters.allSatisfy(\.verdict.isMet) }
  /// The sum of the terms.
  public var points: Int { terms.reduce(0) { $0 + $1.points } }
  /// Every reason against the pair, in the order of requirements.
  public var reasons: [Reason] { filters.flatMap(\.verdict.reasons) }
}

extension ResolvedRules {
  /// Judges a pair by every rule and keeps all that is said.
  public func judge(
    _ candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> PairJudgement {
    PairJudgement(
      request: seeker.request.id, practitioner: candidate.practitioner.id,
      filters: requirements.map {
        .init(
          rule: $0.name, verdict: $0.verdict(on: candidate, for: seeker, in: context),
          audience: $0.audience)
      },
      terms: criteria.map { criterion, weight in
        .init(
          rule: criterion.name,
          score: criterion.clampedScore(of: candidate, for: seeker, in: context), weight: weight,
          audience: criterion.audience)
      })
  }

  /// Tells whether every requirement is met, and stops at the first that is not.
  func isEligible(_ candidate: Candidate, for seeker: Seeker, in context: MatchContext) -> Bool {
    for requirement in requirements {
      if !requirement.verdict(on: candidate, for: seeker, in: context).isMet { return false }
    }
    return true
  }

  /// The points of a pair.
  func points(_ candidate: Candidate, for seeker: Seeker, in context: MatchContext) -> Int {
    var points = 0
    for (criterion, weight) in criteria {
      points += criterion.clampedScore(of: candidate, for: seeker, in: context) * weight
    }
    return points
  }
}
