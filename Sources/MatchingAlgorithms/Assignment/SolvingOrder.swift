/// Fixes in which order rows and columns are taken, and so which of several best answers is given.
///
/// Where ties leave several best matchings, the one found depends on the order in which the solver
/// looks. With a key for each row and each column that belongs to the person and not to the
/// position (``StableHash`` of an identifier), the same people get the same answer however the
/// input was sorted, and nobody gains by the alphabet.
public struct SolvingOrder: Hashable, Sendable {
  let rowKeys: [UInt64]?
  let columnKeys: [UInt64]?

  /// Takes rows and columns as they are numbered.
  public static let byIndex = Self(rowKeys: nil, columnKeys: nil)

  /// Takes rows and columns by ascending key, and equal keys as they are numbered.
  ///
  /// - Parameters:
  ///   - rows: One key for each row; distinct keys make the answer independent of the numbering.
  ///   - columns: One key for each column, likewise.
  public static func byKeys(rows: [UInt64], columns: [UInt64]) -> Self {
    Self(rowKeys: rows, columnKeys: columns)
  }

  /// Everything that keeps this order from fitting a graph.
  func faults(for graph: BipartiteGraph) -> [MatchingError.Fault] {
    faults(rows: graph.rowCount, columns: graph.columnCount)
  }

  /// Everything that keeps this order from fitting so many rows and columns.
  func faults(rows: Int, columns: Int) -> [MatchingError.Fault] {
    MatchingError.Fault.keyCounts(rowKeys, rows: rows, columnKeys, columns: columns)
  }

  /// The rows in the order in which they are taken.
  func rows(of graph: BipartiteGraph) -> [Int] {
    sortedRows ?? Array(0..<graph.rowCount)
  }

  /// The columns in the order in which they are taken.
  func columns(of graph: BipartiteGraph) -> [Int] {
    sortedColumns ?? Array(0..<graph.columnCount)
  }

  /// The rows by ascending key; `nil` if they are taken as they are numbered.
  var sortedRows: [Int]? { rowKeys.map(Self.sorted) }
  /// The columns by ascending key; `nil` if they are taken as they are numbered.
  var sortedColumns: [Int]? { columnKeys.map(Self.sorted) }

  private static func sorted(_ keys: [UInt64]) -> [Int] {
    keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
  }
}
