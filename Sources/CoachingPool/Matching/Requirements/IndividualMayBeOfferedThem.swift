/// The individual left the choice to the pool or listed the practitioner, and does not avoid them.
///
/// Source: decision A04.
public struct IndividualMayBeOfferedThem: Requirement {
  /// The rule's stable name.
  public let name: RuleName = "individualMayBeOfferedThem"
  /// What the rule says.
  public let sentence =
    "The individual left the choice to the pool or listed the practitioner, and does not avoid them."
  /// The coordinator alone reads why (rule A01).
  public let audience = Audience.coordinator

  /// Makes the rule.
  public init() {}

  /// Looks at the individual's list and at whom they avoid.
  public func verdict(
    on candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Verdict {
    let preferences = seeker.request.preferences
    guard !preferences.avoid.contains(candidate.practitioner.id) else {
      return .notMet([Reason(code, audience: .coordinator)])
    }
    guard case .ranked(let listed) = preferences.choice else { return .met }
    return .require(
      listed.contains(candidate.practitioner.id), else: Reason(code, audience: .coordinator))
  }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    let preferences = seeker.request.preferences
    if case .ranked(let listed) = preferences.choice {
      return .onlyWith(listed.map { .practitioner($0) })
    }
    return .allBut(preferences.avoid.map { .practitioner($0) })
  }
}
