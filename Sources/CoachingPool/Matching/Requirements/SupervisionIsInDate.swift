/// The practitioner's supervision is in date when work should begin.
///
/// Mentors need induction only. The day from which supervision gates new work holds its grace
/// already. Source: rule R17; decisions A14, A38.
public struct SupervisionIsInDate: StandingRequirement {
  /// The rule's stable name.
  public let name: RuleName = "supervisionIsInDate"
  /// What the rule says.
  public let sentence =
    "The practitioner's supervision is in date when work should begin."
  /// What an unknown date counts as.
  public let unknown: UnknownFact

  /// Makes the rule.
  public init(unknown: UnknownFact = .refuse) { self.unknown = unknown }

  /// Looks at supervision; nothing is asked of mentors.
  public func holding(
    of candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Standing.Holding? {
    seeker.request.kind.isMentoring
      ? nil : context.standing(of: candidate.practitioner.id).supervision
  }
}
