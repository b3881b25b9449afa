/// The practitioner does not work with this person's manager or report.
///
/// Live engagements and open invitations count, under every membership of the practitioner and by every
/// current post. What comes from the same request is left alone. Source: previous and parallel
/// relationships, rule R11's line; A07, A09.
public struct NobodyNextInTheLineIsTheirClient: Requirement {
  /// The rule's stable name.
  public let name: RuleName = "nobodyNextInTheLineIsTheirClient"
  /// What the rule says.
  public let sentence =
    "The practitioner does not work with this person's manager or report."
  /// The coordinator alone reads why (rule A01).
  public let audience = Audience.coordinator
  /// How many steps up and down the reporting lines count.
  public let steps: Int

  /// Makes the rule; the direct line alone by default.
  public init(steps: Int = 1) { self.steps = steps }

  /// Makes the rule of a policy's parameters: `steps`, 1 to 100, 1 where it is absent.
  public init(_ parameters: RuleParameters) throws(ValidationError) {
    var reading = ParameterReading(parameters, of: Self().name)
    steps = reading.number("steps", in: 1...100, else: 1)
    try reading.finish()
  }

  /// Looks for a client above a participant, and for a participant above a client.
  public func verdict(
    on candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Verdict {
    let isBeside = candidate.work.contains { work in
      (work.request == nil || work.request != seeker.request.id)
        && (work.people.contains { seeker.stepsAbove[$0].map { $0 <= steps } == true }
          || seeker.identities.contains { work.stepsAbove[$0].map { $0 <= steps } == true })
    }
    return .require(!isBeside, else: Reason(code, audience: .coordinator))
  }

  /// Keeps a request from sharing a practitioner with that of a manager within the steps; a manager's
  /// request is kept from those of reports by theirs.
  public func peopleKeptApart(from seeker: Seeker, in context: MatchContext) -> [PersonID] {
    seeker.stepsAbove.filter { $0.value <= steps }.keys.sorted()
  }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    .allBut(
      seeker.managers.sorted().map { .working(with: $0) }
        + seeker.identities.map { .workingBelow($0) })
  }
}
