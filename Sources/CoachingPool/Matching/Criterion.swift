/// A rule that gives a pair points: the score, which is its own, times the weight, which is the policy's.
public protocol Criterion: Sendable {
  /// The rule's stable name.
  var name: RuleName { get }
  /// What the rule says, as one sentence.
  var sentence: String { get }
  /// Scores one pair, 0 to 1,000; anything outside counts as the nearer end.
  func score(of candidate: Candidate, for seeker: Seeker, in context: MatchContext) -> Int
}
