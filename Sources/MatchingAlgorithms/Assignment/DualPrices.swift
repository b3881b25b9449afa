/// Holds the proof that an assignment is best: an integer price per level for each row and column.
///
/// A row's prices and a column's prices are vectors with one component a level, compared
/// lexicographically (the first component that differs decides). They prove the assignment best
/// when every vector is at least 0; when for every edge the row's plus the column's is at least
/// what the pair is worth, and equal on chosen pairs; and when unserved rows and columns with a
/// free place are priced 0. ``CertificateChecker`` verifies exactly this.
///
/// The column prices that ``LexicographicAssignment`` gives are the smallest that prove it: a
/// column's price is what one more place there would add to the best values.
///
/// Sources: Egerváry 1931 and Kuhn, *The Hungarian method for the assignment problem*, 1955;
/// Demange, Gale and Sotomayor, *Multi-item auctions*, Journal of Political Economy 94, 1986.
public struct DualPrices: Hashable, Sendable {
  /// `rows[level][row]`: the price of a row on a level.
  public let rows: [[Int64]]
  /// `columns[level][column]`: the price of a column's place on a level.
  public let columns: [[Int64]]

  /// Gathers prices, each array with one entry a level.
  public init(rows: [[Int64]], columns: [[Int64]]) {
    self.rows = rows
    self.columns = columns
  }
}
