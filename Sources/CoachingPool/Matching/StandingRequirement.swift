/// A requirement that one part of a practitioner's standing holds on the day on which work begins.
///
/// A rule says which part it asks about; the day, the unknown date and the reason are one for all of
/// them. The coordinator alone reads why (rule A01). Source: rule R17, in date at the proposed start.
public protocol StandingRequirement: Requirement {
  /// What an unknown date counts as.
  var unknown: UnknownFact { get }
  /// Makes the rule.
  init(unknown: UnknownFact)
  /// For how long the part holds that is asked about; `nil` where nothing is asked of the pair.
  ///
  /// It looks at the practitioner, at the kind that is asked for and at nothing else of the seeker.
  func holding(of candidate: Candidate, for seeker: Seeker, in context: MatchContext)
    -> Standing.Holding?
}

extension StandingRequirement {
  /// The coordinator alone reads why (rule A01).
  public var audience: Audience { .coordinator }

  /// Makes the rule of a policy's parameters: `unknown`, `refuse` by default or `allow`.
  ///
  /// - Throws: ``ValidationError`` with every unknown or malformed parameter.
  public init(_ parameters: RuleParameters) throws(ValidationError) {
    let usual = Self(unknown: .refuse)
    var reading = ParameterReading(parameters, of: usual.name)
    let unknown = reading.choice("unknown", else: usual.unknown)
    try reading.finish()
    self.init(unknown: unknown)
  }

  /// Tests the day of the proposed start.
  public func verdict(
    on candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Verdict {
    holding(of: candidate, for: seeker, in: context)?.verdict(
      on: context.start(for: seeker), unknown: unknown, code: code) ?? .met
  }

  /// Tells that of the seeker the kind and the day count.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    .sharedBy(
      RuleKey(words: [seeker.request.kind.code, context.start(for: seeker).description]))
  }
}
