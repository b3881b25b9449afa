/// Where both can meet in person, the nearer place counts more.
///
/// Source: mode and place of the regional hub; travel as a reason to decline.
public struct NearerPlacesCountMore: Criterion {
  /// The rule's stable name.
  public let name: RuleName = "nearerPlacesCountMore"
  /// What the rule says.
  public let sentence = "Where both can meet in person, the nearer place counts more."
  /// How many kilometres cost one of ten.
  public let kilometres: Int

  /// Makes the rule; kilometres outside 1 to 100 count as the nearer end.
  public init(kilometres: Int = 10) { self.kilometres = kilometres.clamped(to: 1...100) }

  /// Makes the rule of a policy's parameters: `kilometres`, 1 to 100, 10 where it is absent.
  public init(_ parameters: RuleParameters) throws(ValidationError) {
    var reading = ParameterReading(parameters, of: Self().name)
    kilometres = reading.number("kilometres", in: 1...100, else: 10)
    try reading.finish()
  }

  /// Scores 10 within one step down to 0 beyond ten, 5 where a place is unknown, and 0 where they do not
  /// meet in person.
  public func score(
    of candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Int {
    guard candidate.meets(seeker, .inPerson) else { return 0 }
    guard let one = seeker.request.preferences.travel.base,
      let other = candidate.practitioner.travel.base
    else { return 5 }
    let squared = one.squaredDistance(to: other)
    let steps = (1...10).count { step in
      let metres = step * kilometres * 1000
      return squared > metres * metres
    }
    return 10 - steps
  }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    seeker.request.preferences.modes.contains(.inPerson) ? .everyPair : .onlyWith([])
  }
}
