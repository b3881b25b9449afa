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
    let key = record.key
    func withdrawn<Item: WithdrawnForGood>(_ item: Item?) throws(Refusal) -> Item {
      var found = try guards.found(item, key.kind, key.id)
      guards.requireStanding(found.withdrawn)
      found.withdrawn = max(context.now, found.recorded)
      return found
    }
    let next: Record =
      switch record {
      case .benchmark(let id): .benchmark(try withdrawn(state.benchmarks[id]))
      case .costItem(let id): .costItem(try withdrawn(state.costItems[id]))
      case .benefitItem(let id): .benefitItem(try withdrawn(state.benefitItems[id]))
      case .charge(let id): .charge(try withdrawn(state.charges[id]))
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

/// What is withdrawn once and stays, so that it counts no longer.
private protocol WithdrawnForGood {
  var recorded: Instant { get }
  var withdrawn: Instant? { get set }
}

extension Benchmark: WithdrawnForGood {}

extension CostItem: WithdrawnForGood {}

extension BenefitItem: WithdrawnForGood {}

extension Charge: WithdrawnForGood {}
