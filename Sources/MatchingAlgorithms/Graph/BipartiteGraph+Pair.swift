extension BipartiteGraph {
  /// Names a row and a column that belong together.
  public struct Pair: Hashable, Sendable {
    /// The row, from 0.
    public var row: Int
    /// The column, from 0.
    public var column: Int

    /// Names a pair.
    public init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }
}
