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
}
