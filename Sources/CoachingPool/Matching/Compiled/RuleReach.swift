/// Tells with whom a rule has to be asked, so that a round of millions of pairs need not ask for each.
///
/// A rule that tells it is asked once for many pairs; the answers stay its own. A rule that tells
/// nothing reaches ``everyPair`` and is asked for each that meets all other requirements: right, and
/// slower. What a rule tells has to hold for every practitioner, or rounds of many requests go wrong
/// where rounds of few do not; `CompiledRules` is tested against the plain rules for that reason.
public enum RuleReach: Sendable {
  /// The answer may differ from pair to pair.
  case everyPair
  /// Seekers with an equal key get equal answers with any practitioner.
  ///
  /// `asking` picks practitioners with whom they do not, and who are asked about for each seeker; of
  /// those the trait need not tell everything. It is the same for equal keys and for equal traits, and
  /// a criterion does without it.
  case sharedBy(RuleKey, asking: (@Sendable (Candidate) -> Bool)? = nil)
  /// With everybody but these, a requirement is met; these are asked about.
  ///
  /// Of a criterion it means ``everyPair``.
  case allBut([RuleSubject])
  /// With everybody but these, a requirement is not met and a criterion scores 0; these are asked about.
  case onlyWith([RuleSubject])
}

extension Requirement {
  /// Reaches every pair, unless a rule tells better.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach { .everyPair }
  /// Takes each practitioner by themselves, unless a rule tells better.
  public func trait(of candidate: Candidate, in context: MatchContext) -> RuleKey? { nil }
}

extension Criterion {
  /// Reaches every pair, unless a rule tells better.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach { .everyPair }
  /// Takes each practitioner by themselves, unless a rule tells better.
  public func trait(of candidate: Candidate, in context: MatchContext) -> RuleKey? { nil }
}
