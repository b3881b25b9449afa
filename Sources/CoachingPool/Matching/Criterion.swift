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
}

extension Criterion {
  /// Everyone, unless a rule says otherwise.
  public var audience: Audience { .everyone }
}
