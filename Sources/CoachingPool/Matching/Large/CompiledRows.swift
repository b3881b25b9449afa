internal import MatchingAlgorithms

/// The rows of a round, read from compiled rules.
///
/// A pair carries the points and, negative, the mark of a senior in their own organisation; a column
/// carries the places taken, negative.
final class CompiledRows: PairRows {
  /// What the rows are read by; a pair that is forbidden later is left out of it.
  private(set) var planned: PlannedRows
  private let reader: RowReader
  private var memory: RowMemory

  /// Reads rows, and keeps what it read within some limits.
  init(_ planned: PlannedRows, keeping limits: RowMemory.Limits = .nothing) {
    self.planned = planned
    reader = RowReader(planned.rules)
    memory = RowMemory(rowCount: planned.plans.count, limits: limits)
  }

  var capacities: [Int] { planned.capacities }
  var benefits: [BenefitSource] { planned.benefits }
  var readingOrder: [Int] { planned.readingOrder }
  var rowCount: Int { planned.plans.count }
  var columns: [Int32] { reader.columns }
  /// A list is empty where all of its values are 0.
  var pairBenefits: [[Int64]] { [reader.points] + reader.marks.map { $0.map(-) } }

  func forbid(_ column: Int, ofRow row: Int) {
    planned.plans[row].forbidden.append(Int32(column))
    memory.forget(row)
  }

  func read(_ row: Int) {
    guard let known = memory[row] else {
      reader.read(planned.plans[row], planned.seekers[row])
      memory.keep(row, eligible: reader.words, points: reader.points, marks: reader.marks)
      return
    }
    if let points = memory.points(of: known) {
      reader.read(eligible: known.eligible, points: points, marks: known.marks)
    } else {
      reader.read(planned.plans[row], planned.seekers[row], eligible: known.eligible)
    }
  }

  /// Whom each requirement keeps from a row.
  func removals(_ row: Int) -> RowRemovals {
    reader.removals(planned.plans[row], planned.seekers[row])
  }

  /// Whether none of a row's columns is among some, by their bits.
  func isFull(_ row: Int, _ free: [UInt64]) -> Bool {
    if let known = memory[row] { return !ColumnLoops.meet(known.eligible, free) }
    reader.filter(planned.plans[row], planned.seekers[row])
    return !ColumnLoops.meet(reader.words, free)
  }

  /// Reads every pair and keeps it: starts of rows, columns, and the values of each benefit.
  func kept() -> (starts: [Int], columns: [Int32], benefits: [[Int64]]) {
    var starts = [0]
    var kept: [Int32] = []
    var values = [[Int64]](repeating: [], count: benefits.count)
    var spans = [Range<Int>](repeating: 0..<0, count: rowCount)
    // Read in the fast order, laid down in the order of rows.
    var read: [Int32] = []
    var pairValues = [[Int64]](repeating: [], count: BenefitSource.pairCount(benefits))
    for row in readingOrder {
      self.read(row)
      spans[row] = read.count..<read.count + columns.count
      read += columns
      for (index, own) in pairBenefits.enumerated() {
        pairValues[index] += own
        if own.isEmpty { pairValues[index] += repeatElement(0, count: columns.count) }
      }
    }
    kept.reserveCapacity(read.count)
    starts.reserveCapacity(rowCount + 1)
    for span in spans {
      kept += read[span]
      starts.append(kept.count)
    }
    for (index, source) in benefits.enumerated() {
      values[index].reserveCapacity(kept.count)
      switch source {
      case .pair(let position, _):
        for span in spans { values[index] += pairValues[position][span] }
      case .column(let own): for column in kept { values[index].append(own[Int(column)]) }
      }
    }
    return (starts, kept, values)
  }
}
