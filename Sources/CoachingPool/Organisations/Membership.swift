/// An organisation's dated membership of a pool, with the choices that the organisation made for it.
///
/// Sources: annual subscription (S4-05), associate arrangement (S3-70), own eligibility and approval
/// (the regional hub's published rules), three-way contracting always (S4-12).
public struct Membership: Hashable, Sendable {
  /// On what terms the organisation takes part.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// It pays an annual subscription; its people are free at the point of access.
    case subscriber
    /// It has access without being a member.
    case associate
  }

  /// Whether the organisation leaves three-way contracting to each engagement.
  public enum ThreeWayContracting: String, Hashable, Sendable, Codable, CaseIterable {
    /// It is offered always and agreed by the two.
    case offered
    /// It is mandatory, with the exceptions that the workflow allows.
    case always
  }

  /// Names the membership.
  public let id: MembershipID
  /// The organisation.
  public var organisation: OrganisationID
  /// The pool.
  public var pool: PoolID
  /// On what terms.
  public var kind: Kind
  /// The days of the membership.
  public var span: DateSpan
  /// The day on which the organisation gave notice of leaving; decides about the grace (rule A11).
  public var noticeGiven: CivilDate?
  /// Whether the organisation founded the pool.
  public var isFounding: Bool
  /// The annual fee, where the pool keeps it here: for each year from the first day of the span on (S4-05).
  ///
  /// Of a year that the membership does not last to the end, the fee is due by its days; see
  /// ``PoolState/subscriptionLedger(over:)``.
  public var fee: Money?
  /// Whom the organisation lets ask for what.
  public var eligibility: [EligibilityCriterion]
  /// Whether the organisation approves each request before it opens.
  public var requiresApproval: Bool
  /// Whether three-way contracting is mandatory.
  public var threeWay: ThreeWayContracting

  /// Describes a membership; ``faults()`` tells what is wrong with it.
  public init(
    id: MembershipID, organisation: OrganisationID, pool: PoolID, kind: Kind = .subscriber,
    span: DateSpan, noticeGiven: CivilDate? = nil, isFounding: Bool = false, fee: Money? = nil,
    eligibility: [EligibilityCriterion] = [], requiresApproval: Bool = false,
    threeWay: ThreeWayContracting = .offered
  ) {
    self.id = id
    self.organisation = organisation
    self.pool = pool
    self.kind = kind
    self.span = span
    self.noticeGiven = noticeGiven
    self.isFounding = isFounding
    self.fee = fee
    self.eligibility = eligibility
    self.requiresApproval = requiresApproval
    self.threeWay = threeWay
  }

  /// The first day on which a new request is refused; `nil` while the membership has no end.
  ///
  /// With notice that is the day after the last; without, the policy's grace later (rule A11): a
  /// membership to 2026-03-31 refuses from 2026-04-01 or from 2026-05-31.
  public func refusesRequestsFrom(grace days: Int) -> CivilDate? {
    span.end.map { noticeGiven == nil ? $0.adding(days: days) : $0 }
  }

  /// Every fault that the membership has by itself.
  public func faults() -> [Fault] {
    var list = FaultList(RecordKey(.membership, id.text))
    if span.start == nil { list.add("span", .missing, ["what": "a first day"]) }
    if let fee, fee.minorUnits < 0 {
      list.range("fee", fee.minorUnits, 0...Int.max)
    }
    if let noticeGiven, let end = span.end, noticeGiven >= end {
      list.add("noticeGiven", .contradiction, ["what": "notice was given after the last day"])
    }
    list.duplicates("eligibility", eligibility.map(\.id))
    for criterion in eligibility { list.text("eligibility", criterion.id, limit: 64) }
    return list.faults
  }
}
