/// In reverse mentoring both have completed the briefing.
///
/// Source: rule R09, 3 hours in one published scheme (P128-P130).
public struct BothAreBriefed: Requirement {
  /// The rule's stable name.
  public let name: RuleName = "bothAreBriefed"
  /// What the rule says.
  public let sentence = "In reverse mentoring both have completed the briefing."
  /// The coordinator alone reads why (rule A01).
  public let audience = Audience.coordinator
  /// How many minutes of briefing each of them needs.
  public let minutes: Int
  /// What it counts as where no briefing at all is recorded.
  public let unknown: UnknownFact

  /// Makes the rule.
  public init(minutes: Int = 180, unknown: UnknownFact = .refuse) {
    self.minutes = minutes
    self.unknown = unknown
  }

  /// Makes the rule of a policy's parameters: `minutes`, 1 to 6,000, 180 where it is absent; `unknown`,
  /// `refuse` by default or `allow`.
  public init(_ parameters: RuleParameters) throws(ValidationError) {
    var reading = ParameterReading(parameters, of: Self().name)
    minutes = reading.number("minutes", in: 1...6000, else: 180)
    unknown = reading.choice("unknown", else: UnknownFact.refuse)
    try reading.finish()
  }

  /// Adds up what each side completed by today for this kind.
  public func verdict(
    on candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Verdict {
    guard seeker.request.kind == .reverseMentoring else { return .met }
    let sides = [("mentee", seeker.briefings), ("mentor", candidate.briefings)]
    return Verdict(
      sides.compactMap { side, briefings in
        let own = briefings.filter { $0.kind == .reverseMentoring }
        if own.isEmpty, unknown == .allow { return nil }
        let total = own.reduce(0) { $0 + min($1.minutes, 6000) }
        guard total < minutes else { return nil }
        return Reason(
          code, ["side": side, "minutes": "\(total)", "least": "\(minutes)"],
          audience: .coordinator)
      })
  }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    guard seeker.request.kind == .reverseMentoring else { return .sharedBy(.same) }
    let own = seeker.briefings.filter { $0.kind == .reverseMentoring }
    return .sharedBy(
      RuleKey(
        words: [], numbers: [own.count, own.reduce(0) { $0 + min($1.minutes, 6000) }]))
  }
}
