/// Two who met in the pool go on in the executive line only where the pool coordinator approved it.
///
/// A place in the executive line is paid for, so that nobody who came to a volunteer is led on to a price.
/// Any engagement of the two in the pool counts, whatever became of it, under every record of both; the
/// approval is of one request. Source: rule A21. ``ApproveMoveToExecutiveLine`` gives it.
public struct PairsMoveToTheExecutiveLineByApproval: Requirement {
  /// The rule's stable name.
  public let name: RuleName = "pairsMoveToTheExecutiveLineByApproval"
  /// What the rule says.
  public let sentence =
    "Two who met in the pool go on in the executive line only where the coordinator approved it."
  /// The coordinator alone reads why (rule A01).
  public let audience = Audience.coordinator

  /// Makes the rule.
  public init() {}

  /// Looks for an engagement of the two in the pool, and at the coordinator's approvals.
  public func verdict(
    on candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Verdict {
    guard candidate.practitioner.line == .executive, !candidate.engagedWith.isEmpty else {
      return .met
    }
    let met = seeker.identities.contains(where: candidate.metInThePool.contains)
    let isApproved = seeker.request.waiting.approvedMoves.contains(candidate.practitioner.id)
    return .require(!met || isApproved, else: Reason(code, audience: .coordinator))
  }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    .allBut(seeker.identities.map { .engaged(with: $0) })
  }
}
