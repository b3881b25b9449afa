/// A requirement that one part of a practitioner's standing holds on the day on which work begins.
///
/// A rule says which part it asks about; the day, the unknown date and the reason are one for all of
/// them. The coordinator alone reads why (rule A01). Source: rule R17, in date at the proposed start.
public protocol StandingRequirement: Requirement {
  /// What an unknown date counts as.
  var unknown: UnknownFact { get }
  /// Makes the rule.
  init(unknown: UnknownFact)
  /// Tells whether the part is asked of those who work in this kind.
  func isWanted(for kind: ServiceKind) -> Bool
  /// Tells whether the part is asked of those who work in this kind, by the policy in force.
  func isWanted(for kind: ServiceKind, in context: MatchContext) -> Bool
  /// For how long the part holds that is asked about; `nil` where nothing is asked of the practitioner.
  func holding(of candidate: Candidate, in context: MatchContext) -> Standing.Holding?
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

  /// Asks for every kind, unless a rule says better.
  public func isWanted(for kind: ServiceKind) -> Bool { true }

  /// Asks whatever the policy, unless a rule says better.
  public func isWanted(for kind: ServiceKind, in context: MatchContext) -> Bool {
    isWanted(for: kind)
  }

  /// Tests the day of the proposed start.
  public func verdict(
    on candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Verdict {
    guard isWanted(for: seeker.request.kind, in: context) else { return .met }
    return holding(of: candidate, in: context)?.verdict(
      on: context.start(for: seeker), unknown: unknown, code: code) ?? .met
  }

  /// Tells that of the seeker the day counts, and the kind where not every kind asks.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    guard isWanted(for: seeker.request.kind, in: context) else { return .sharedBy(.same) }
    return .sharedBy(RuleKey(words: [], numbers: [context.start(for: seeker).dayNumber]))
  }

  /// Says that of the practitioner the day counts until which the part holds.
  public func trait(of candidate: Candidate, in context: MatchContext) -> RuleKey? {
    let numbers =
      switch holding(of: candidate, in: context) {
      case nil: [0]
      case .unknown?: [1]
      case .withoutEnd?: [2]
      case .until(let day)?: [3, day.dayNumber]
      }
    return RuleKey(words: [], numbers: numbers)
  }
}
