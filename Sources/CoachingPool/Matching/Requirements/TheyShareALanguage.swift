/// The two share a language.
///
/// Source: interchange section 14, BCP 47.
public struct TheyShareALanguage: Requirement {
  /// The rule's stable name.
  public let name: RuleName = "theyShareALanguage"
  /// What the rule says.
  public let sentence = "The two share a language."

  /// Makes the rule.
  public init() {}

  /// Compares primary subtags, so that en and en-GB agree.
  public func verdict(
    on candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Verdict {
    let spoken = candidate.practitioner.languages
    let shares = seeker.person.languages.contains { own in
      spoken.contains { $0 == own || $0.primary == own.primary }
    }
    return .require(shares, else: Reason(code))
  }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    .sharedBy(RuleKey(words: seeker.person.languages.map(\.tag)))
  }

  /// Says what of the practitioner the answer depends on.
  public func trait(of candidate: Candidate, in context: MatchContext) -> RuleKey? {
    RuleKey(words: candidate.practitioner.languages.map(\.tag))
  }
}
