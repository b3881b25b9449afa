/// Records on which day a charge was paid.
public struct RecordPayment: Command {
  /// The name that commits keep.
  public static let name = "recordPayment"
  /// The charge.
  public let charge: ChargeID
  /// The day.
  public let date: CivilDate

  /// Records a payment.
  ///
  /// - Parameters:
  ///   - charge: The charge, which nobody has paid so far.
  ///   - date: The day, today or earlier.
  public init(of charge: ChargeID, on date: CivilDate) {
    self.charge = charge
    self.date = date
  }

  /// Checks who records what, and keeps the day.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<Charge> {
    var guards = CommandGuards(Self.name)
    try guards.requireKeeperOfMoney(
      of: state.charges[charge]?.subject.engagement, in: state, context)
    var next = try guards.found(state.charges[charge], .charge, charge.text)
    guards.requireStanding(next.withdrawn)
    if let paid = next.paid {
      guards.require(false, Reason(.paidBefore, ["paid": "\(paid)"]))
    }
    let today = state.date(at: context.now)
    guards.require(
      date <= today, Reason(.dateInTheFuture, ["date": "\(date)", "today": "\(today)"]))
    try guards.refuseIfUnmet()
    next.paid = date
    return Decision(next, [.put(.charge(next))])
  }
}
