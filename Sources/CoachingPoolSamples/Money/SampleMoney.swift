public import CoachingPool

/// What a pool of invented people pays and spends: fees, rates, costs, charges and a few benefits.
///
/// It is made beside a ``SamplePool`` or for the end of a ``SampleYear``, and changes neither. Every number
/// is made up and every source says so; none is that of a real pool, framework or practitioner. The same
/// pool, day and seed give the same records, byte for byte.
///
/// ```swift
/// let year = SampleYear.run(SamplePool.make(.small))
/// var state = year.state
/// state.apply(SampleMoney.make(for: state, at: year.end).records.map { .put($0) })
/// ```
///
/// Costs are of the twelve months that end with the day. Memberships come back as they were, with a fee
/// where they are subscriptions.
public struct SampleMoney: Sendable {
  /// The records: memberships with fees, rates, costs, charges, benefits.
  public let records: [Record]

  /// What each source of a sample says of itself.
  public static let source = "Invented for this demonstration; no price or figure of anybody."

  /// Makes the records of a pool's money.
  ///
  /// - Parameters:
  ///   - state: A sample pool, or the end of a sample's year.
  ///   - moment: The moment at which the pool is looked at.
  ///   - seed: Gives the same records each time, and others for another seed.
  /// - Complexity: O(n log n) in memberships and engagements.
  public static func make(
    for state: PoolState, at moment: Instant, seed: UInt64 = 2008
  ) -> SampleMoney {
    let account = SampleAccount(state, state.zone.date(at: moment), seed)
    return SampleMoney(
      records: account.memberships + account.rates + account.costs + account.charges
        + account.benefits)
  }
}
