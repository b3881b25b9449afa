/// Names a charge to an organisation.
public typealias ChargeID = Identifier<Charge>

/// What an organisation is charged beside its subscription, and whether it has paid.
///
/// Only an associate arrangement and an engagement of the executive line are charged; the pool is free at
/// the point of access. Source: rule R50; S3-68 to S3-70, S4-06, C16.
public struct Charge: Hashable, Sendable {
  /// What is charged for.
  ///
  /// A new case is a breaking change and comes with a major version.
  public enum Subject: Hashable, Sendable, Codable {
    /// Access to the pool without a subscription.
    case associateArrangement(MembershipID)
    /// One engagement of the executive line.
    case executiveEngagement(EngagementID)
  }

  /// Names the charge.
  public let id: ChargeID
  /// Who is charged.
  public let organisation: OrganisationID
  /// What for.
  public let subject: Subject
  /// How much.
  public let amount: Money
  /// The day of which it is, by which it counts in a period.
  public let date: CivilDate
  /// The day on which it was paid; `nil` while that is not known.
  public internal(set) var paid: CivilDate?
  /// When it was recorded.
  public let recorded: Instant
  /// When it was withdrawn, so that it counts no longer.
  public internal(set) var withdrawn: Instant?

  /// Records a charge; ``faults()`` tells what is wrong with it.
  public init(
    id: ChargeID, to organisation: OrganisationID, for subject: Subject, amount: Money,
    on date: CivilDate, paid: CivilDate? = nil, recorded: Instant, withdrawn: Instant? = nil
  ) {
    self.id = id
    self.organisation = organisation
    self.subject = subject
    self.amount = amount
    self.date = date
    self.paid = paid
    self.recorded = recorded
    self.withdrawn = withdrawn
  }

  /// Every fault that the charge has by itself.
  public func faults() -> [Fault] {
    var list = FaultList(RecordKey(.charge, id.text))
    list.range("amount", amount.minorUnits, 1...Int.max)
    list.withdrawal(withdrawn, of: recorded)
    return list.faults
  }
}
