/// Two who worked together before meet again only where the individual names the practitioner.
///
/// An ending need not tell why, so that "choose for me" never brings somebody back to a coach they were
/// glad to leave; their own list does. For a team or group it binds as soon as one participant worked
/// with the practitioner. Source: by design, to be confirmed by a pool; previous relationship by policy.
public struct FormerPairsMeetAgainByChoice: Requirement {
  /// The rule's stable name.
  public let name: RuleName = "formerPairsMeetAgainByChoice"
  /// What the rule says.
  public let sentence =
    "Two who worked together meet again only where the individual names the practitioner."
  /// The coordinator alone reads why (rule A01).
  public let audience = Audience.coordinator
  /// For how many days after an engagement began the rule binds; `nil` for good.
  public let days: Int?

  /// Makes the rule.
  public init(days: Int? = nil) { self.days = days }

  /// Makes the rule of a policy's parameters: `days`, 1 to 36,600, for good where it is absent.
  public init(_ parameters: RuleParameters) throws(ValidationError) {
    var reading = ParameterReading(parameters, of: Self().name)
    days = reading.optionalNumber("days", in: 1...36_600)
    try reading.finish()
  }

  /// Looks for any engagement of the two, whatever became of it, and at the individual's own list.
  public func verdict(
    on candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Verdict {
    // Most practitioners have few earlier people, and most people none: the common case is one look.
    guard !candidate.engagedWith.isEmpty else { return .met }
    if case .ranked(let listed) = seeker.request.preferences.choice,
      listed.contains(candidate.practitioner.id)
    {
      return .met
    }
    let latest = seeker.identities.compactMap { candidate.engagedWith[$0] }.max()
    guard let latest else { return .met }
    let isOver = days.map { latest.adding(days: $0) <= context.date } ?? false
    return .require(
      isOver, else: Reason(code, ["since": "\(latest)"], audience: .coordinator))
  }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    .allBut(seeker.identities.map { .engaged(with: $0) })
  }
}
