public import CoachingPool

/// A small pool in which every choice is drawn from a seed: 10 to 30 people of four organisations, with
/// whatever may keep two of them apart.
///
/// Some manage each other, some share a team, some declared a conflict, some are elected. Practitioners
/// differ in kinds, languages, ways of meeting, places, experience and leave; requests in kind,
/// provision, waiting, lists of whom they want and whom they avoid. The same seed gives the same pool
/// everywhere. Records have no fault.
///
/// ```swift
/// let pool = DrawnPool(seed: 17)
/// let round = try MatchingRound.run(on: pool.state, at: pool.now)
/// ```
public struct DrawnPool: Hashable, Sendable, CustomStringConvertible {
  /// From what the pool is drawn.
  public let seed: UInt64
  /// The records, in the order in which they were drawn.
  public let records: [Record]

  /// Draws a pool.
  public init(seed: UInt64) {
    self.seed = seed
    var draw = PoolDraw(seed: seed)
    records = draw.records()
  }

  /// The moment at which the pool is looked at.
  public var now: Instant { PoolStory.usualMoment }
  /// The pool.
  public var state: PoolState { PoolState(records) }
  /// How to draw the pool again.
  public var description: String { "DrawnPool(seed: \(seed))" }
}
