/// Holds the permitted pairs of rows and columns with their costs, and the places of the columns.
public struct SparseInstance: Hashable, Sendable {
  /// The places of each column.
  public let capacities: [Int]
  /// Where each row's edges begin, and the number of edges at the end.
  public let rowStarts: [Int]
  /// The column of each edge, row after row, in a row as drawn or read.
  public let columns: [Int32]
  /// The cost of each edge.
  public let costs: [Int32]

  /// States an instance whose arrays fit each other.
  package init(capacities: [Int], rowStarts: [Int], columns: [Int32], costs: [Int32]) {
    self.capacities = capacities
    self.rowStarts = rowStarts
    self.columns = columns
    self.costs = costs
  }

  /// The number of rows.
  public var rowCount: Int { rowStarts.count - 1 }
  /// The number of columns.
  public var columnCount: Int { capacities.count }
  /// The fingerprints of columns and costs.
  public var fingerprints: [Fingerprint] { [Fingerprint(columns), Fingerprint(costs)] }

  /// Names a family of sparse instances.
  public enum Kind: String, CaseIterable, Sendable {
    /// Any column, costs below 1,000.
    case uniform
    /// Any column, costs below 21.
    case tied
    /// A few columns that many rows may go to, costs below 1,000.
    case popular
  }

  /// Generates rows that may each go to `degree` different columns.
  ///
  /// - Throws: If a size is negative, there are fewer columns than a row needs, or the edges are more
  ///   than 32 bits index.
  public init(
    _ kind: Kind, rows: Int, columns: Int, capacity: Int, degree: Int, seed: UInt64
  ) throws(InstanceSizeError) {
    if capacity < 0 { throw InstanceSizeError("The capacity is \(capacity); it is 0 or more.") }
    var drawer = try DistinctColumns(
      kind, rows: rows, columns: columns, degree: degree, seed: seed)
    var drawn: [Int32] = []
    var costs: [Int32] = []
    drawn.reserveCapacity(rows * degree)
    costs.reserveCapacity(rows * degree)
    for row in 0..<rows {
      for _ in 0..<degree {
        drawn.append(try drawer.next(for: row))
        costs.append(Int32(drawer.generator.below(kind == .tied ? 21 : 1000)))
      }
    }
    self.init(
      capacities: Array(repeating: capacity, count: columns),
      rowStarts: (0...rows).map { $0 * degree }, columns: drawn, costs: costs)
  }
}

/// Draws columns for one row after the other; one that the row has already is drawn anew.
struct DistinctColumns {
  private let kind: SparseInstance.Kind
  private let columnCount: Int
  private var lastRow: [Int32]
  var generator: InstanceGenerator

  init(
    _ kind: SparseInstance.Kind, rows: Int, columns: Int, degree: Int, seed: UInt64
  ) throws(InstanceSizeError) {
    try InstanceSizeError.check(
      [("rows", rows), ("columns", columns), ("candidates", degree)], product: [rows, degree])
    if rows > 0, degree > columns {
      throw InstanceSizeError("A row cannot have \(degree) of \(columns) columns.")
    }
    self.kind = kind
    columnCount = columns
    lastRow = Array(repeating: -1, count: columns)
    generator = InstanceGenerator(seed: seed)
  }

  mutating func next(for row: Int) throws(InstanceSizeError) -> Int32 {
    // A few columns of the popular kind may never come up.
    for _ in 0..<100_000_000 {
      let column: Int
      if kind == .popular {
        let x = generator.below(65536)
        let y = generator.below(65536)
        column = (((x * y) >> 16) * columnCount) >> 16
      } else {
        column = generator.below(columnCount)
      }
      if lastRow[column] == Int32(row) { continue }
      lastRow[column] = Int32(row)
      return Int32(column)
    }
    throw InstanceSizeError("Too few of the \(columnCount) columns ever come up.")
  }
}
