/// Holds the proof that an assignment is best: integer prices for each row, column and quota.
///
/// The prices of one row, column or quota are a vector with one component a level, compared
/// lexicographically (the first component that differs decides). Only levels that are sums have
/// prices; if the graph has requirements (minimums, quotas' `atLeast`, forced pairs), a level comes
/// before all others that counts the requirement units met, and an unmet unit is what it costs.
///
/// For a graph with capacities only, the prices prove an assignment best when every vector is at
/// least 0; when for every edge the row's plus the column's is at least what the pair is worth, and
/// equal on chosen pairs; and when unserved rows and columns with a free place are priced 0.
///
/// In general a price is what one more chosen pair has to pay to its row, its column and every
/// quota that holds either; the worth of a pair is its part of the totals, of `placesFilled` and of
/// the lottery, of `rowsServed` if the row's demand is 1, and a unit of the requirements if it is
/// forced. What depends on the number of pairs is a reward for the t-th one: to a row of larger
/// demand the weight of `rowsServed` for its first; to a column a unit of the requirements up to its
/// minimum, less the price of balance; to a quota a unit up to `atLeast`. The prices prove an
/// assignment best when for every edge they add up to at least its worth (and to no more on a
/// chosen one, with equality if the row's demand is 1; above that, a chosen pair may be worth more
/// than it pays), and when the reward of the last pair in each row, column and quota plus its price
/// is at least 0, and that of the next pair, if one more is allowed, is at most 0. So a column
/// strictly between minimum and capacity is priced 0 where there is no balance, and a quota is
/// priced at least 0 at its upper bound and at most 0 at its lower one.
///
/// In each case the prices then add up to the assignment's value, level by level:
/// ``CertificateChecker`` verifies exactly this.
///
/// For graphs with capacities only and levels other than balance, if the levels fit together into
/// one 64-bit number, the column prices that ``LexicographicAssignment`` gives are the smallest that
/// prove it: a column's price is what one more place there would add to the best values. Otherwise
/// they are some prices that prove it, and at least that.
///
/// Sources: Egerváry 1931 and Kuhn, *The Hungarian method for the assignment problem*, 1955;
/// Demange, Gale and Sotomayor, *Multi-item auctions*, Journal of Political Economy 94, 1986;
/// Rockafellar, *Network Flows and Monotropic Optimization*, 1984 (convex costs).
public struct DualPrices: Hashable, Sendable {
  /// `rows[level][row]`: the price of a row on a level.
  public let rows: [[Int64]]
  /// `columns[level][column]`: the price of a column's place on a level.
  public let columns: [[Int64]]
  /// `quotas[level][quota]`: the price of a quota on a level; empty if the graph has no quotas.
  public let quotas: [[Int64]]

  /// Gathers prices, each array with one entry a level.
  public init(rows: [[Int64]], columns: [[Int64]], quotas: [[Int64]] = []) {
    self.rows = rows
    self.columns = columns
    self.quotas = quotas
  }
}
