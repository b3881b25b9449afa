/// Charges an organisation for an associate arrangement or an engagement of the executive line.
///
/// The pool coordinator does, who where an engagement is charged has no part in it (rule A23). An engagement
/// of the pool is never charged, be it a subscriber's or an associate's (rule R50).
public struct RecordCharge: Command {
  /// The name that commits keep.
  public static let name = "recordCharge"
  /// Who is charged.
  public let organisation: OrganisationID
  /// What for.
  public let subject: Charge.Subject
  /// How much.
  public let amount: Money
  /// The day by which it counts.
  public let date: CivilDate

  /// Charges an organisation.
  ///
  /// - Parameters:
  ///   - amount: How much, at least one minor unit.
  ///   - organisation: Who is charged.
  ///   - subject: What for; the membership or the engagement is that organisation's.
  ///   - date: The day by which the charge counts in a period.
  public init(
    _ amount: Money, to organisation: OrganisationID, for subject: Charge.Subject,
    on date: CivilDate
  ) {
    self.amount = amount
    self.organisation = organisation
    self.subject = subject
    self.date = date
  }

  /// Checks who charges what, and keeps the charge.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<Charge> {
    var guards = CommandGuards(Self.name)
    try guards.requireKeeperOfMoney(of: subject.engagement, in: state, context)
    let charge = Charge(
      id: context.newIdentifier("charge", absentFrom: state.charges), to: organisation,
      for: subject, amount: amount, on: date, recorded: context.now)
    guards.requireFit(.charge(charge), in: amount.currency, of: state)
    try guards.refuseIfUnmet()
    return Decision(charge, [.put(.charge(charge))])
  }
}

extension Charge.Subject {
  /// The engagement, where one is charged.
  var engagement: EngagementID? {
    if case .executiveEngagement(let id) = self { id } else { nil }
  }
}
