/// The credential that the practitioner's line requires is in date when work should begin.
///
/// Mentors need induction only; a credential has no grace. Source: rule R17; decisions A14, A38.
public struct RequiredCredentialIsInDate: StandingRequirement {
  /// The rule's stable name.
  public let name: RuleName = "requiredCredentialIsInDate"
  /// What the rule says.
  public let sentence =
    "The required credential is in date when work should begin."
  /// What an unknown date counts as.
  public let unknown: UnknownFact

  /// Makes the rule.
  public init(unknown: UnknownFact = .refuse) { self.unknown = unknown }

  /// Asks nothing of mentors.
  public func isWanted(for kind: ServiceKind) -> Bool { !kind.isMentoring }

  /// Looks at the required credential.
  public func holding(of candidate: Candidate, in context: MatchContext) -> Standing.Holding? {
    context.standing(of: candidate).requiredCredential
  }
}
