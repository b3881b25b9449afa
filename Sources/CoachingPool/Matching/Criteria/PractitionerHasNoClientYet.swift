/// A practitioner who never had anybody counts more.
///
/// Source: rule R19; decision A15, "never offered a client".
public struct PractitionerHasNoClientYet: Criterion {
  /// The rule's stable name.
  public let name: RuleName = "practitionerHasNoClientYet"
  /// What the rule says.
  public let sentence = "A practitioner who never had anybody counts more."
  /// The coordinator alone reads the score (rule A01).
  public let audience = Audience.coordinator

  /// Makes the rule.
  public init() {}

  /// Scores 10 where no engagement of this membership ever began, else 0.
  public func score(
    of candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Int {
    candidate.engagementStarts.isEmpty ? 10 : 0
  }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    .sharedBy(.same)
  }
}
