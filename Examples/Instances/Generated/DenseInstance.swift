/// Holds a cost for each pair of a row and a column.
public struct DenseInstance: Hashable, Sendable {
  /// The number of rows.
  public let rowCount: Int
  /// The number of columns.
  public let columnCount: Int
  /// The costs, row after row.
  public let costs: [Int32]

  /// States an instance; there are as many costs as pairs.
  package init(rowCount: Int, columnCount: Int, costs: [Int32]) {
    self.rowCount = rowCount
    self.columnCount = columnCount
    self.costs = costs
  }

  /// The fingerprint of the costs.
  public var fingerprints: [Fingerprint] { [Fingerprint(costs)] }

  /// Names a family of matrices.
  public enum Kind: String, CaseIterable, Sendable {
    /// Costs below 1,000,000, each alike.
    case uniform
    /// Costs below 21, so that many are equal.
    case tied
    /// Distances between points in a square.
    case geo
    /// What six attributes in common leave of 100.
    case scored
    /// (i + 1) (j + 1), which is hard for shortest paths (Machol and Wien 1976).
    case product
  }

  /// Generates a matrix.
  ///
  /// - Throws: If a size is negative or the matrix has more cells than 32 bits index.
  public init(_ kind: Kind, rows: Int, columns: Int, seed: UInt64) throws(InstanceSizeError) {
    try InstanceSizeError.check([("rows", rows), ("columns", columns)], product: [rows, columns])
    var generator = InstanceGenerator(seed: seed)
    let costs =
      switch kind {
      case .uniform: (0..<rows * columns).map { _ in Int32(generator.below(1_000_000)) }
      case .tied: (0..<rows * columns).map { _ in Int32(generator.below(21)) }
      case .geo: Self.distances(rows, columns, &generator)
      case .scored: Self.scores(rows, columns, &generator)
      case .product:
        (0..<rows * columns).map { Int32(($0 / columns + 1) * ($0 % columns + 1)) }
      }
    self.init(rowCount: rows, columnCount: columns, costs: costs)
  }

  private static func distances(
    _ rows: Int, _ columns: Int, _ generator: inout InstanceGenerator
  ) -> [Int32] {
    let points = (0..<rows + columns).map { _ in
      let x = generator.below(1_000_000)
      return (x: x, y: generator.below(1_000_000))
    }
    var costs: [Int32] = []
    costs.reserveCapacity(rows * columns)
    for row in points[..<rows] {
      for column in points[rows...] {
        let dx = row.x - column.x
        let dy = row.y - column.y
        // Exact: the square is below 2^53, and the root of IEEE 754 is rounded correctly.
        costs.append(Int32(Double(dx * dx + dy * dy).squareRoot()))
      }
    }
    return costs
  }

  private static func scores(
    _ rows: Int, _ columns: Int, _ generator: inout InstanceGenerator
  ) -> [Int32] {
    let weights: [Int32] = [30, 20, 15, 15, 10, 10]
    let attributes = (0..<6 * (rows + columns)).map { _ in generator.below(4) }
    var costs: [Int32] = []
    costs.reserveCapacity(rows * columns)
    for row in 0..<rows {
      for column in rows..<rows + columns {
        var cost: Int32 = 100
        for (place, weight) in weights.enumerated()
        where attributes[6 * row + place] == attributes[6 * column + place] {
          cost -= weight
        }
        costs.append(cost)
      }
    }
    return costs
  }
}
