/// An executive coach's insurance is in date when work should begin.
///
/// It has no grace. Source: rule R17; decision A38.
public struct InsuranceIsInDate: StandingRequirement {
  /// The rule's stable name.
  public let name: RuleName = "insuranceIsInDate"
  /// What the rule says.
  public let sentence =
    "An executive coach's insurance is in date when work should begin."
  /// What an unknown date counts as.
  public let unknown: UnknownFact

  /// Makes the rule.
  public init(unknown: UnknownFact = .refuse) { self.unknown = unknown }

  /// Looks at the insurance, for the executive line alone.
  public func holding(of candidate: Candidate, in context: MatchContext) -> Standing.Holding? {
    candidate.practitioner.line == .executive
      ? context.standing(of: candidate).insurance : nil
  }
}
