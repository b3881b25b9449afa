/// Holds what each pair of a row and a column costs, where every pair is permitted.
///
/// The costs come as one flat array, row after row, which is kept as it is and not copied. They
/// may be negative. Two mentors for three people:
///
/// ```swift
/// let matrix = try CostMatrix(rows: 3, columns: 2, costs: [4, 1, 2, 0, 3, 2] as [Int32])
/// matrix.cost(row: 2, column: 0)  // 3
/// ```
///
/// Memory: 4 bytes a cell for `Int32`, 8 for `Int64`. Where some pairs are forbidden, make a graph
/// of the permitted ones (``BipartiteGraph/init(_:forbidding:)``).
public struct CostMatrix: Hashable, Sendable {
  enum Costs: Hashable, Sendable {
    case narrow([Int32])
    case wide([Int64])
  }

  /// The number of rows.
  public let rowCount: Int
  /// The number of columns.
  public let columnCount: Int
  /// The costs, row after row.
  let costs: Costs
  /// The largest magnitude of a cost.
  let largestMagnitude: Int64

  /// Adopts costs of 32 bits, row after row.
  ///
  /// - Parameters:
  ///   - rows: The number of rows, 0 to `BipartiteGraph.vertexLimit`.
  ///   - columns: The number of columns, likewise.
  ///   - costs: One cost for each cell; every value is permitted.
  /// - Throws: All faults at once: `countOutOfRange`, `costCountMismatch`.
  /// - Complexity: one pass over the costs.
  public init(rows: Int, columns: Int, costs: [Int32]) throws(MatchingError) {
    let limit = try Self.costLimit(rows: rows, columns: columns, count: costs.count)
    largestMagnitude = try Self.checked(costs, columns: columns, limit: limit)
    rowCount = rows
    columnCount = columns
    self.costs = .narrow(costs)
  }

  /// Adopts costs of 64 bits, row after row.
  ///
  /// - Parameters:
  ///   - rows: The number of rows, 0 to `BipartiteGraph.vertexLimit`.
  ///   - columns: The number of columns, likewise.
  ///   - costs: One cost for each cell; its magnitude times the smaller number of rows and columns
  ///     is at most `BipartiteGraph.valueLimit`.
  /// - Throws: All faults at once: `countOutOfRange`, `costCountMismatch`, `costOutOfRange` (for
  ///   each row the first such cost).
  /// - Complexity: one pass over the costs.
  public init(rows: Int, columns: Int, costs: [Int64]) throws(MatchingError) {
    let limit = try Self.costLimit(rows: rows, columns: columns, count: costs.count)
    largestMagnitude = try Self.checked(costs, columns: columns, limit: limit)
    rowCount = rows
    columnCount = columns
    self.costs = .wide(costs)
  }

  /// Returns what a pair costs, or `nil` if there is no such row or column.
  public func cost(row: Int, column: Int) -> Int64? {
    guard row >= 0, row < rowCount, column >= 0, column < columnCount else { return nil }
    return self[row, column]
  }

  /// What a pair costs; the caller knows that row and column exist.
  subscript(row: Int, column: Int) -> Int64 {
    switch costs {
    case .narrow(let costs): Int64(costs[row * columnCount + column])
    case .wide(let costs): costs[row * columnCount + column]
    }
  }

  /// The largest magnitude with which no total of a matching leaves `BipartiteGraph.valueLimit`.
  private static func costLimit(
    rows: Int, columns: Int, count: Int
  ) throws(MatchingError) -> Int64 {
    var faults: [MatchingError.Fault] = []
    let counts = 0...BipartiteGraph.vertexLimit
    if !counts.contains(rows) {
      faults.append(.count("rows", rows, limit: BipartiteGraph.vertexLimit))
    }
    if !counts.contains(columns) {
      faults.append(.count("columns", columns, limit: BipartiteGraph.vertexLimit))
    }
    // Within these limits the product cannot overflow.
    if faults.isEmpty, rows * columns != count {
      faults.append(.costCount(count, rows: rows, columns: columns))
    }
    guard faults.isEmpty else { throw MatchingError(faults: faults) }
    return BipartiteGraph.valueLimit / Int64(max(1, min(rows, columns)))
  }

  /// The largest magnitude, found in one pass that the compiler can vectorise.
  private static func checked<Cost: FixedWidthInteger & SignedInteger>(
    _ costs: [Cost], columns: Int, limit: Int64
  ) throws(MatchingError) -> Int64 {
    var least: Cost = 0
    var most: Cost = 0
    costs.withUnsafeBufferPointer { costs in
      for cost in costs {
        least = min(least, cost)
        most = max(most, cost)
      }
    }
    if Int64(least) >= -limit, Int64(most) <= limit { return max(-Int64(least), Int64(most)) }
    var faults: [MatchingError.Fault] = []
    for start in stride(from: 0, to: costs.count, by: columns) {
      let row = costs[start..<(start + columns)]
      if let cell = row.firstIndex(where: { Int64($0) < -limit || Int64($0) > limit }) {
        faults.append(
          .costOutOfRange(
            row: start / columns, column: cell - start, Int64(costs[cell]), limit: limit))
      }
    }
    throw MatchingError(faults: faults)
  }
}
