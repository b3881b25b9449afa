/// The practitioner shares a language with everybody who takes part.
///
/// Source: interchange section 14, BCP 47.
public struct TheyShareALanguage: Requirement {
  /// The rule's stable name.
  public let name: RuleName = "theyShareALanguage"
  /// What the rule says.
  public let sentence = "The practitioner shares a language with everybody who takes part."

  /// Makes the rule.
  public init() {}

  /// Compares primary subtags, so that en and en-GB agree.
  public func verdict(
    on candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Verdict {
    let spoken = candidate.practitioner.languages
    let shares = seeker.languages.allSatisfy { own in
      own.contains { tag in spoken.contains { $0 == tag || $0.primary == tag.primary } }
    }
    return .require(shares, else: Reason(code))
  }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    .sharedBy(
      RuleKey(
        words: seeker.languages.flatMap { $0.map(\.tag) },
        numbers: seeker.languages.map(\.count)))
  }

  /// Says what of the practitioner the answer depends on.
  public func trait(of candidate: Candidate, in context: MatchContext) -> RuleKey? {
    RuleKey(words: candidate.practitioner.languages.map(\.tag))
  }
}
