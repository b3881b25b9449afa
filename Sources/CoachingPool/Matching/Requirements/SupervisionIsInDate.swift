/// The practitioner's supervision is in date when work should begin.
///
/// Mentors need induction only, unless the policy has a norm for them. The day from which supervision gates new work holds its grace
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

  /// Asks nothing of mentors by itself.
  public func isWanted(for kind: ServiceKind) -> Bool { !kind.isMentoring }

  /// Asks mentors where the policy has a norm for them in a line.
  public func isWanted(for kind: ServiceKind, in context: MatchContext) -> Bool {
    !kind.isMentoring
      || context.state.inForce.policy.quality.supervisionNorms.contains {
        $0.work == .mentoring && $0.asksForSomething
      }
  }

  /// Looks at supervision.
  public func holding(of candidate: Candidate, in context: MatchContext) -> Standing.Holding? {
    context.standing(of: candidate).supervision
  }
}
