/// Says which column each row gets in a stable matching, and which columns stay below their minimum.
///
/// A matching is *stable* if no acceptable pair would rather have each other than what they have (a
/// row its column, a column one of its rows or a free place); with ties, if no pair does so strictly
/// on both sides (*weakly stable*). ``BlockingPairs`` verifies that for any claim.
///
/// With strict lists a stable matching always exists, that of the proposing side is the only one
/// that is best for all of its members at once, and all stable matchings serve the same rows and
/// fill the same places in each column (Roth's rural hospitals theorem): a minimum that is not met
/// here is met in none. With ties the matching is one of several that are weakly stable, chosen by
/// the lottery; they may serve different numbers of rows, and to find one that serves most is
/// NP-hard (Manlove, Irving, Iwama, Miyazaki and Morita 2002), so it is not promised.
public struct StableMatching: Hashable, Sendable {
  /// The column of each row, `nil` for a row that stays unserved.
  public let columnOfRow: [Int?]
  /// The number of rows that each column has.
  public let loads: [Int]
  /// The columns that have fewer rows than their minimum, ascending.
  public let columnsBelowMinimum: [Int]
  /// The side that made the offers.
  public let proposing: ProposingSide
  /// The seed of the lottery that broke the ties; without ties it decided nothing.
  public let seed: UInt64

  /// States a matching.
  init(
    columnOfRow: [Int?], loads: [Int], columnsBelowMinimum: [Int], proposing: ProposingSide,
    seed: UInt64
  ) {
    self.columnOfRow = columnOfRow
    self.loads = loads
    self.columnsBelowMinimum = columnsBelowMinimum
    self.proposing = proposing
    self.seed = seed
  }

  /// The rows without a column, ascending.
  public var unservedRows: [Int] {
    columnOfRow.indices.filter { columnOfRow[$0] == nil }
  }

  /// The number of rows with a column.
  public var servedCount: Int {
    columnOfRow.count { $0 != nil }
  }
}
