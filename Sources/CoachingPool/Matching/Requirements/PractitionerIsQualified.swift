/// The practitioner holds a credential with evidence on file, and is not in training.
///
/// Source: "more than 480 qualified coaches and mentors" (S0-42); rule R17.
public struct PractitionerIsQualified: Requirement {
  /// The rule's stable name.
  public let name: RuleName = "practitionerIsQualified"
  /// What the rule says.
  public let sentence =
    "The practitioner holds a credential with evidence on file, and is not in training."
  /// The coordinator alone reads why (rule A01).
  public let audience = Audience.coordinator

  /// Makes the rule.
  public init() {}

  /// Looks at what holds today and still on the day on which work should begin (R17); mentors are
  /// inducted rather than qualified (A14).
  public func verdict(
    on candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Verdict {
    let start = max(context.date, seeker.request.proposedStart)
    let holds = candidate.isQualified && candidate.qualification.mayHold(on: start)
    return .require(
      holds || (seeker.request.kind.isMentoring && !candidate.practitioner.isInTraining),
      else: Reason(code, audience: .coordinator))
  }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    let start = max(context.date, seeker.request.proposedStart)
    return .sharedBy(
      RuleKey(words: [start.description], numbers: [seeker.request.kind.isMentoring ? 1 : 0]))
  }

  /// Says that of the practitioner the training and the day until which evidence holds count.
  public func trait(of candidate: Candidate, in context: MatchContext) -> RuleKey? {
    var end = ""
    if case .until(let day) = candidate.qualification { end = day.description }
    return RuleKey(
      words: [end],
      numbers: [candidate.isQualified ? 1 : 0, candidate.practitioner.isInTraining ? 1 : 0])
  }
}
