/// Records the value of an effect that somebody reported, and how far it may be put down to the work.
///
/// The pool coordinator does, who where an engagement is named has no part in it (rule A23). Source: metrics
/// section 11.3.
public struct RecordBenefit: Command {
  /// The name that commits keep.
  public static let name = "recordBenefit"
  /// The value as reported.
  public let value: Money
  /// What part of it is due to the work.
  public let attribution: Ratio
  /// How far the estimate is trusted.
  public let confidence: Ratio
  /// The first day of the effect.
  public let start: CivilDate
  /// The first day after it.
  public let end: CivilDate
  /// Where the effect was.
  public let organisation: OrganisationID?
  /// The engagement from which it came.
  public let engagement: EngagementID?
  /// How the number was come by.
  public let source: Confidential<String>
  /// In what role somebody reported it.
  public let reportedBy: Role

  /// Records a benefit.
  ///
  /// - Parameters:
  ///   - value: The value as reported, for all its days together.
  ///   - attribution: What part of it is due to the work, 0 to 1.
  ///   - confidence: How far the estimate is trusted, 0 to 1.
  ///   - start: The first day of the effect.
  ///   - end: The first day after it; the value spreads evenly over the days between.
  ///   - organisation: Where the effect was; `nil` for the engagement's, or else for the pool as a whole.
  ///   - engagement: The engagement from which it came, where one is named.
  ///   - source: How the number was come by, at most 1,000 bytes.
  ///   - reportedBy: In what role somebody reported it.
  public init(
    _ value: Money, attribution: Ratio, confidence: Ratio, from start: CivilDate,
    to end: CivilDate, at organisation: OrganisationID? = nil,
    of engagement: EngagementID? = nil, source: String, reportedBy: Role
  ) {
    self.value = value
    self.attribution = attribution
    self.confidence = confidence
    self.start = start
    self.end = end
    self.organisation = organisation
    self.engagement = engagement
    self.source = Confidential(source)
    self.reportedBy = reportedBy
  }

  /// Checks who records what, and keeps the benefit.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<BenefitItem> {
    var guards = CommandGuards(Self.name)
    try guards.requireKeeperOfMoney(of: engagement, in: state, context)
    let item = BenefitItem(
      id: context.newIdentifier("benefit", absentFrom: state.benefitItems),
      organisation: organisation, engagement: engagement, value: value, attribution: attribution,
      confidence: confidence, span: guards.span(from: start, to: end), source: source,
      reportedBy: reportedBy, recorded: context.now)
    guards.requireFit(.benefitItem(item), in: value.currency, of: state)
    try guards.refuseIfUnmet()
    return Decision(item, [.put(.benefitItem(item))])
  }
}
