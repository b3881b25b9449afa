// What the commands about money ask: who keeps it, one currency, and records that fit each other.
extension CommandGuards {
  /// Requires the pool coordinator, and where an engagement is named, one with no part in it (rule A23).
  ///
  /// - Throws: ``Refusal`` at once, so that nobody else reads anything of the engagement.
  mutating func requireKeeperOfMoney(
    of engagement: EngagementID? = nil, in state: PoolState, _ context: CommandContext
  ) throws(Refusal) {
    requireRole(context.actor, among: [.poolCoordinator])
    try refuseIfUnmet()
    guard let engagement = engagement.flatMap({ state.engagements[$0] }) else { return }
    require(context.actor.person != nil, Reason(.nameThePerson))
    requireDisinterested(
      context.actor, in: engagement.parties(in: state), state, on: state.date(at: context.now))
    try refuseIfUnmet()
  }

  /// Takes the days from a first one up to and without an end, or keeps the reason why there are none.
  mutating func span(from start: CivilDate, to end: CivilDate?) -> DateSpan {
    if let span = DateSpan(from: start, to: end) { return span }
    require(
      false,
      Reason(.endBeforeBeginning, ["start": "\(start)", "end": end.map { "\($0)" } ?? "none"]))
    // In its place one day, so that everything else is asked as well.
    return DateSpan(from: start, to: start.adding(days: 1)) ?? DateSpan(from: start)
  }

  /// Requires that a record has no fault, by itself and beside the others, and is in the pool's currency.
  mutating func requireFit(_ record: Record, in currency: CurrencyCode, of state: PoolState) {
    require(record.faults(in: state.policy))
    require(state.referenceFaults(of: record))
    let kept = state.currenciesKept.filter { $0 != currency }
    require(
      kept.isEmpty,
      Reason(
        .anotherCurrency,
        ["currency": currency.code, "kept": kept.map(\.code).joined(separator: ", ")]))
  }

  /// Requires that a record still counts.
  mutating func requireStanding(_ withdrawn: Instant?) {
    require(withdrawn == nil, Reason(.moneyWithdrawnBefore))
  }
}

extension PoolState {
  /// The currencies of fees, rates, costs, benefits and charges that stand, in the order of their codes.
  /// - Complexity: O(n) in memberships and records of money.
  var currenciesKept: [CurrencyCode] {
    var found: Set<CurrencyCode> = []
    memberships.visit { if let fee = $0.value.fee { found.insert(fee.currency) } }
    benchmarks.visit { if $0.value.withdrawn == nil { found.insert($0.value.perHour.currency) } }
    costItems.visit { if $0.value.withdrawn == nil { found.insert($0.value.amount.currency) } }
    benefitItems.visit { if $0.value.withdrawn == nil { found.insert($0.value.value.currency) } }
    charges.visit { if $0.value.withdrawn == nil { found.insert($0.value.amount.currency) } }
    return found.sorted()
  }
}

extension ReasonCode {
  /// An amount is in another currency than the rest of the pool's money.
  public static let anotherCurrency = ReasonCode("money.anotherCurrency")
  /// An end does not come after its beginning.
  public static let endBeforeBeginning = ReasonCode("money.endBeforeBeginning")
  /// A record of money was withdrawn.
  public static let moneyWithdrawnBefore = ReasonCode("money.withdrawnBefore")
  /// A charge was paid.
  public static let paidBefore = ReasonCode("money.paidBefore")
}
