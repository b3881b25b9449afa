/// Names a benefit that somebody reported.
public typealias BenefitItemID = Identifier<BenefitItem>

/// The value of an effect that somebody reported, and how far it may be put down to the work.
///
/// What counts is value × attribution × confidence, spread evenly over its days. Source: metrics section
/// 11.3; Phillips's isolation of effects.
public struct BenefitItem: Hashable, Sendable {
  /// Names the item.
  public let id: BenefitItemID
  /// Where the effect was; `nil` for the engagement's, or else for the pool as a whole.
  public let organisation: OrganisationID?
  /// The engagement from which it came, where one is named.
  public let engagement: EngagementID?
  /// The value as reported.
  public let value: Money
  /// What part of it is due to the work, 0 to 1.
  public let attribution: Ratio
  /// How far the estimate is trusted, 0 to 1.
  public let confidence: Ratio
  /// The days in which the effect was worth so much; it has a first and a last one.
  public let span: DateSpan
  /// How the number was come by; guarded, since it may say what somebody worked on.
  public let source: Confidential<String>
  /// In what role somebody reported it.
  public let reportedBy: Role
  /// When it was recorded.
  public let recorded: Instant
  /// When it was withdrawn, so that it counts no longer.
  public internal(set) var withdrawn: Instant?

  /// Records a benefit; ``faults()`` tells what is wrong with it.
  public init(
    id: BenefitItemID, organisation: OrganisationID? = nil, engagement: EngagementID? = nil,
    value: Money, attribution: Ratio, confidence: Ratio, span: DateSpan,
    source: Confidential<String>, reportedBy: Role, recorded: Instant, withdrawn: Instant? = nil
  ) {
    self.id = id
    self.organisation = organisation
    self.engagement = engagement
    self.value = value
    self.attribution = attribution
    self.confidence = confidence
    self.span = span
    self.source = source
    self.reportedBy = reportedBy
    self.recorded = recorded
    self.withdrawn = withdrawn
  }

  /// Every fault that the item has by itself.
  public func faults() -> [Fault] {
    var list = FaultList(RecordKey(.benefitItem, id.text))
    list.range("value", value.minorUnits, 0...Int.max)
    for (field, share) in [("attribution", attribution), ("confidence", confidence)]
    where share < 0 || share > 1 {
      list.add(field, .outOfRange, ["value": "\(share)", "least": "0", "most": "1"])
    }
    list.bounded("span", span)
    list.text("source", source.reveal(), limit: 1000)
    list.withdrawal(withdrawn, of: recorded)
    return list.faults
  }
}
