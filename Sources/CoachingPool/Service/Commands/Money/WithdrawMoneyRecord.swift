/// Withdraws a rate, cost, benefit or charge: it stays, and counts no longer.
///
/// What was wrong is put right so: it is withdrawn, and recorded again as it should be. Source: by design.
public struct WithdrawMoneyRecord: Command {
  /// The name that commits keep.
  public static let name = "withdrawMoneyRecord"
  /// The record.
  public let record: MoneyRecord

  /// Withdraws a record.
  public init(_ record: MoneyRecord) { self.record = record }

  /// Checks who withdraws what, and keeps when.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<RecordKey> {
    var guards = CommandGuards(Self.name)
    try guards.requireKeeperOfMoney(of: engagement(in: state), in: state, context)
    let (now, key) = (context.now, record.key)
    let next: Record
    switch record {
    case .benchmark(let id):
      var found = try guards.found(state.benchmarks[id], key.kind, key.id)
      guards.requireStanding(found.withdrawn)
      found.withdrawn = max(now, found.recorded)
      next = .benchmark(found)
    case .costItem(let id):
      var found = try guards.found(state.costItems[id], key.kind, key.id)
      guards.requireStanding(found.withdrawn)
      found.withdrawn = max(now, found.recorded)
      next = .costItem(found)
    case .benefitItem(let id):
      var found = try guards.found(state.benefitItems[id], key.kind, key.id)
      guards.requireStanding(found.withdrawn)
      found.withdrawn = max(now, found.recorded)
      next = .benefitItem(found)
    case .charge(let id):
      var found = try guards.found(state.charges[id], key.kind, key.id)
      guards.requireStanding(found.withdrawn)
      found.withdrawn = max(now, found.recorded)
      next = .charge(found)
    }
    try guards.refuseIfUnmet()
    return Decision(key, [.put(next)])
  }

  private func engagement(in state: PoolState) -> EngagementID? {
    switch record {
    case .benchmark, .costItem: nil
    case .benefitItem(let id): state.benefitItems[id]?.engagement
    case .charge(let id): state.charges[id]?.subject.engagement
    }
  }
}
