/// Holds the lists of rows and columns of a stable matching problem, the most wanted first.
public struct PreferenceInstance: Hashable, Sendable {
  /// The places of each column.
  public let capacities: [Int]
  /// Where each row's list begins, and the number of entries at the end.
  public let rowStarts: [Int32]
  /// The columns that each row lists.
  public let rowEntries: [Int32]
  /// Where each column's list begins, and the number of entries at the end.
  public let columnStarts: [Int32]
  /// The rows that each column lists.
  public let columnEntries: [Int32]

  /// The fingerprints of the rows' and of the columns' lists.
  public var fingerprints: [Fingerprint] { [Fingerprint(rowEntries), Fingerprint(columnEntries)] }

  /// States an instance whose arrays fit each other.
  package init(
    capacities: [Int], rowStarts: [Int32], rowEntries: [Int32], columnStarts: [Int32],
    columnEntries: [Int32]
  ) {
    self.capacities = capacities
    self.rowStarts = rowStarts
    self.rowEntries = rowEntries
    self.columnStarts = columnStarts
    self.columnEntries = columnEntries
  }

  /// Generates lists of `degree` columns for each row, and for each column those who list it in any
  /// order; the kinds are `uniform` and `popular`.
  ///
  /// - Throws: As for a sparse instance.
  public init(
    _ kind: SparseInstance.Kind, rows: Int, columns: Int, capacity: Int, degree: Int, seed: UInt64
  ) throws(InstanceSizeError) {
    if capacity < 0 { throw InstanceSizeError("The capacity is \(capacity); it is 0 or more.") }
    var drawer = try DistinctColumns(
      kind, rows: rows, columns: columns, degree: degree, seed: seed)
    var wanted: [Int32] = []
    wanted.reserveCapacity(rows * degree)
    var starts = [Int32](repeating: 0, count: columns + 1)
    for row in 0..<rows {
      for _ in 0..<degree {
        let column = try drawer.next(for: row)
        wanted.append(column)
        starts[Int(column) + 1] += 1
      }
    }
    for column in 0..<columns { starts[column + 1] += starts[column] }
    var next = starts
    var wanting = [Int32](repeating: 0, count: wanted.count)
    for (entry, column) in wanted.enumerated() {
      wanting[Int(next[Int(column)])] = Int32(entry / degree)
      next[Int(column)] += 1
    }
    for column in 0..<columns {
      let start = Int(starts[column])
      for place in stride(from: Int(starts[column + 1]) - start - 1, to: 0, by: -1) {
        wanting.swapAt(start + place, start + drawer.generator.below(place + 1))
      }
    }
    self.init(
      capacities: Array(repeating: capacity, count: columns),
      rowStarts: (0...rows).map { Int32($0 * degree) }, rowEntries: wanted, columnStarts: starts,
      columnEntries: wanting)
  }
}
