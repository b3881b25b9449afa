/// The practitioner has agreed to the code of ethics, and still does when work should begin.
///
/// Source: rule R17, in date at the proposed start.
public struct CodeOfEthicsIsAgreed: StandingRequirement {
  /// The rule's stable name.
  public let name: RuleName = "codeOfEthicsIsAgreed"
  /// What the rule says.
  public let sentence =
    "The practitioner has agreed to the code of ethics."
  /// What an unknown date counts as.
  public let unknown: UnknownFact

  /// Makes the rule.
  public init(unknown: UnknownFact = .refuse) { self.unknown = unknown }

  /// Looks at the code of ethics, for every kind.
  public func holding(of candidate: Candidate, in context: MatchContext) -> Standing.Holding? {
    context.standing(of: candidate).codeOfEthics
  }
}
