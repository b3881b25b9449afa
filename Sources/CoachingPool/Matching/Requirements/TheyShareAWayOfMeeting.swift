/// The two share a way of meeting, within reach where it is in person.
///
/// Source: the regional hub's face to face, virtual or phone; travel as a reason to decline.
public struct TheyShareAWayOfMeeting: Requirement {
  /// The rule's stable name.
  public let name: RuleName = "theyShareAWayOfMeeting"
  /// What the rule says.
  public let sentence = "The two share a way of meeting, within reach where it is in person."

  /// Makes the rule.
  public init() {}

  /// Looks for a shared mode; in person counts where one reaches the other.
  public func verdict(
    on candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Verdict {
    .require(
      seeker.request.preferences.modes.contains { candidate.meets(seeker, $0) }, else: Reason(code))
  }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    let modes = seeker.request.preferences.modes
    let key = RuleKey(words: modes.map(\.rawValue).sorted())
    guard modes.contains(.inPerson) else { return .sharedBy(key) }
    // Only where nothing but meeting in person is shared does it matter how far the two travel.
    return .sharedBy(key) { candidate in
      let shared = candidate.practitioner.modes.filter(modes.contains)
      return shared.contains(.inPerson) && shared.allSatisfy { $0 == .inPerson }
    }
  }

  /// Says what of the practitioner the answer depends on.
  public func trait(of candidate: Candidate, in context: MatchContext) -> RuleKey? {
    RuleKey(words: candidate.practitioner.modes.map(\.rawValue))
  }
}
