/// A team that is coached is one team of one organisation.
///
/// A group, whose members have separate goals, need not be one. Its head may take part and belong to a
/// team of heads (A20). Source: rule R10.
public struct TeamIsIntact: Requirement {
  /// The rule's stable name.
  public let name: RuleName = "teamIsIntact"
  /// What the rule says.
  public let sentence = "A team that is coached is one team of one organisation."

  /// Makes the rule.
  public init() {}

  /// Looks at the team of every participant's post, and at how many they are.
  public func verdict(
    on candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Verdict {
    guard seeker.request.kind == .teamCoaching else { return .met }
    let least = context.policy.teamSize.lowerBound
    return .require(
      seeker.isOneTeam && seeker.participantCount >= least,
      else: Reason(code, ["least": "\(least)"]))
  }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    guard seeker.request.kind == .teamCoaching else { return .sharedBy(.same) }
    return .sharedBy(
      RuleKey(words: [], numbers: [seeker.isOneTeam ? 1 : 0, seeker.participantCount]))
  }

  /// Says what of the practitioner the answer depends on.
  public func trait(of candidate: Candidate, in context: MatchContext) -> RuleKey? {
    .same
  }
}
