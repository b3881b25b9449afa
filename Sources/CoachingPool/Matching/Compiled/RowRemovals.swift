/// Whom the requirements keep from one seeker, by requirement in the policy's order.
struct RowRemovals {
  /// How many columns do not meet the requirement.
  var kept: [Int] = []
  /// How many of them meet every requirement before it.
  var first: [Int] = []
  /// How many of them meet every other requirement.
  var alone: [Int] = []
  /// How many columns meet every requirement.
  var eligible = 0
  /// Where no column is left, the requirement that took the last ones, and these columns.
  var last: (requirement: Int, columns: [Int])?

  /// Counts columns from the bits of those that do not meet each requirement; no bits mean none.
  init(failed: [[UInt64]], among count: Int) {
    let width = failed.map(\.count).max() ?? 0
    var once = [UInt64](repeating: 0, count: width)
    var twice = once
    for bits in failed {
      first.append(ColumnLoops.count(of: bits, without: once))
      ColumnLoops.count(bits, once: &once, twice: &twice)
    }
    kept = failed.map(ColumnLoops.count)
    alone = failed.map { ColumnLoops.count(of: $0, without: twice) }
    eligible = count - ColumnLoops.count(once)
    guard eligible == 0, let emptied = first.lastIndex(where: { $0 > 0 }) else { return }
    var before = [UInt64](repeating: 0, count: width)
    for bits in failed[..<emptied] { ColumnLoops.count(bits, once: &before, twice: &twice) }
    last = (emptied, Self.positions(ColumnLoops.lacking(before, of: failed[emptied])))
  }

  private static func positions(_ bits: [UInt64]) -> [Int] {
    bits.enumerated().flatMap { word, bits in
      (0..<64).filter { bits >> UInt64($0) & 1 == 1 }.map { word << 6 + $0 }
    }
  }
}
