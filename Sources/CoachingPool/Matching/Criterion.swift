/// A rule that gives a pair points: the score, which is its own, times the weight, which is the policy's.
public protocol Criterion: Sendable {
  /// The rule's stable name.
  var name: RuleName { get }
  /// What the rule says, as one sentence.
  var sentence: String { get }
  /// Who may read the score (rules A01, R20); nobody else learns even that there is one.
  var audience: Audience { get }
  /// Scores one pair, 0 to 1,000; anything outside counts as the nearer end.
  func score(of candidate: Candidate, for seeker: Seeker, in context: MatchContext) -> Int
  /// Tells with whom the rule has to be asked for a seeker; ``RuleReach/everyPair`` where it is not told.
  ///
  /// A rule that tells it makes rounds of many requests fast; it changes no answer.
  func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach
  /// Says on what of a practitioner the answer depends; `nil`, where it is not told, stands for all.
  ///
  /// Practitioners with an equal key get equal answers with any seeker.
  func trait(of candidate: Candidate, in context: MatchContext) -> RuleKey?
}

extension Criterion {
  /// Everyone, unless a rule says otherwise.
  public var audience: Audience { .everyone }
}
