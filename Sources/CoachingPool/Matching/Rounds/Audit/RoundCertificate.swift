/// Holds what a round claims and its proof by positions: pairs, values, prices, branches.
///
/// Positions are those of the rows (requests), columns (practitioners) and quotas of a graph that is
/// held elsewhere. What is in it may come from a file and is believed by nobody:
/// ``misfits(rows:columns:quotas:)`` says what does not even have the right shape.
package struct RoundCertificate: Hashable, Sendable {
  /// A row and a column.
  package struct Pair: Hashable, Comparable, Sendable {
    package var row: Int
    package var column: Int

    package init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }

    package static func < (left: Self, right: Self) -> Bool {
      (left.row, left.column) < (right.row, right.column)
    }
  }

  /// The prices of each side, level by level.
  package struct Prices: Hashable, Sendable {
    package var rows: [[Int64]]
    package var columns: [[Int64]]
    package var quotas: [[Int64]]

    package init(rows: [[Int64]], columns: [[Int64]], quotas: [[Int64]]) {
      self.rows = rows
      self.columns = columns
      self.quotas = quotas
    }
  }

  /// The proof of one worst-off level.
  package struct Barrier: Hashable, Sendable {
    package var level: Int
    package var value: Int64
    package var before: Prices
    package var above: Prices?

    package init(level: Int, value: Int64, before: Prices, above: Prices?) {
      self.level = level
      self.value = value
      self.before = before
      self.above = above
    }
  }

  /// Pairs, what they are worth on each level, and prices that prove them best.
  package struct Solution: Hashable, Sendable {
    package var pairs: [Pair]
    package var values: [Int64]
    package var prices: Prices
    package var barriers: [Barrier]

    package init(pairs: [Pair], values: [Int64], prices: Prices, barriers: [Barrier]) {
      self.pairs = pairs
      self.values = values
      self.prices = prices
      self.barriers = barriers
    }
  }

  /// Two rows that may not share a column; the first is kept from it in one branch, the second in the
  /// other.
  package struct Split: Hashable, Sendable {
    package var first: Int
    package var second: Int
    package var column: Int
    package var withoutFirst: Int
    package var withoutSecond: Int

    package init(first: Int, second: Int, column: Int, withoutFirst: Int, withoutSecond: Int) {
      self.first = first
      self.second = second
      self.column = column
      self.withoutFirst = withoutFirst
      self.withoutSecond = withoutSecond
    }
  }

  /// A bound that takes part in what cannot be met.
  package enum Bound: Hashable, Sendable {
    case minimum(column: Int)
    case atLeast(quota: Int)
    case forced(Pair)
    case demand(row: Int)
    case capacity(column: Int)
    case atMost(quota: Int)
    case pair(Pair)
  }

  /// One branch of a search.
  package enum Branch: Hashable, Sendable {
    case split(Split)
    case solved(Solution)
    case impossible(asking: [Bound], limits: [Bound])
  }

  /// The round itself.
  package var result: Solution
  /// The pairs that were forbidden where the search found it.
  package var forbidden: [Pair]
  /// The branches of the search, the whole round first; none where there was nothing to search.
  package var branches: [Branch]

  package init(result: Solution, forbidden: [Pair], branches: [Branch]) {
    self.result = result
    self.forbidden = forbidden
    self.branches = branches
  }
}
