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

  /// Looks at the required credential; nothing is asked of mentors.
  public func holding(
    of candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Standing.Holding? {
    seeker.request.kind.isMentoring
      ? nil : context.standing(of: candidate.practitioner.id).requiredCredential
  }
}
