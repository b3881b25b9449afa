extension BipartiteGraph {
  /// States that a row and a column may be matched, and what the pair is worth.
  public struct Edge: Hashable, Sendable {
    /// The row, from 0.
    public var row: Int
    /// The column, from 0.
    public var column: Int
    /// What the pair is worth, one integer for each benefit the graph's edges carry.
    public var benefits: [Int64]

    /// States a permitted pair.
    public init(row: Int, column: Int, benefits: [Int64]) {
      self.row = row
      self.column = column
      self.benefits = benefits
    }
  }
}
