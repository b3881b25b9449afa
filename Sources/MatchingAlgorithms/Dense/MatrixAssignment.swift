/// Says which column each row of a matrix gets, at what total cost, and proves it the least.
///
/// The prices are the proof. A row's and a column's price together are at most what the pair costs,
/// and exactly that on chosen pairs. If the columns are more than the rows, no column's price is
/// above 0 and an unused column's is 0; if the rows are more, the same holds for the rows. All
/// prices then add up to the total cost, and no other choice can cost less than their sum.
/// ``MatrixCertificateChecker`` verifies exactly this.
///
/// Source: Egerváry 1931; Kuhn, *The Hungarian method for the assignment problem*, 1955.
public struct MatrixAssignment: Hashable, Sendable {
  /// The column of each row, `nil` for a row that stays without one.
  public let columnOfRow: [Int?]
  /// The price of each row.
  public let rowPrices: [Int64]
  /// The price of each column.
  public let columnPrices: [Int64]
  /// What the chosen pairs cost together.
  public let totalCost: Int64

  /// States an assignment, as a solver found it or as somebody claims it.
  public init(
    columnOfRow: [Int?], rowPrices: [Int64], columnPrices: [Int64], totalCost: Int64
  ) {
    self.columnOfRow = columnOfRow
    self.rowPrices = rowPrices
    self.columnPrices = columnPrices
    self.totalCost = totalCost
  }
}
