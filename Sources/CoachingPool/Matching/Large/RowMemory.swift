/// Keeps what was read of rows, within a number of bytes, so that no rule is asked twice about a pair.
///
/// Who is eligible takes a bit a pair and comes first; points take four bytes each and are kept while
/// there is room.
struct RowMemory {
  /// What is known of one row.
  struct Row {
    /// The bits of its eligible columns.
    let eligible: [UInt64]
    /// Where its points begin among those kept, or -1.
    let start: Int
    /// How many columns are eligible.
    let count: Int
    /// The scores of the marking criteria, each as many as the columns, or empty where all are 0.
    let marks: [[Int64]]
  }

  /// How many bytes bits may take, and how many points.
  struct Limits {
    var bits = 384 << 20
    var points = 128 << 20

    /// Keeps nothing.
    static let nothing = Limits(bits: 0, points: 0)
  }

  private var rows: [Row?]
  private var points: [Int32] = []
  private var bytes = 0
  private let limits: Limits

  init(rowCount: Int, limits: Limits) {
    rows = Array(repeating: nil, count: limits.bits > 0 ? rowCount : 0)
    self.limits = limits
  }

  subscript(row: Int) -> Row? { rows.isEmpty ? nil : rows[row] }

  /// The points of a row, where they are kept.
  func points(of row: Row) -> ArraySlice<Int32>? {
    row.start < 0 ? nil : points[row.start..<row.start + row.count]
  }

  /// Keeps a row where there is room.
  mutating func keep(
    _ row: Int, eligible: [UInt64], points own: [Int64], marks: [[Int64]]
  ) {
    let width = eligible.count * MemoryLayout<UInt64>.stride
    guard !rows.isEmpty, bytes + width <= limits.bits else { return }
    bytes += width
    var start = -1
    let isRoom = (points.count + own.count) * MemoryLayout<Int32>.stride <= limits.points
    if isRoom, ColumnLoops.narrow(own, onto: &points) { start = points.count - own.count }
    rows[row] = Row(
      eligible: eligible, start: start, count: own.count,
      marks: start < 0 ? [] : marks)
  }

  /// Forgets a row whose columns changed.
  mutating func forget(_ row: Int) { if !rows.isEmpty { rows[row] = nil } }
}
