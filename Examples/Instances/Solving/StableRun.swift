import MatchingAlgorithms

/// Solves stable matching problems, the rows making the offers.
package enum StableRun {
  /// Solves and checks.
  package static func solve(_ lists: PreferenceInstance) throws -> Solution {
    let (result, seconds) = try Stopwatch.time {
      // Checking the lists against each other is part of the work.
      let instance = try StableInstance(
        rows: PreferenceLists(starts: lists.rowStarts, entries: lists.rowEntries),
        columns: PreferenceLists(starts: lists.columnStarts, entries: lists.columnEntries),
        capacities: lists.capacities)
      let matching = try StableMatching.solve(instance, proposing: .rows)
      let violations = BlockingPairs.count(of: matching.columnOfRow, in: instance)
      return (columnOfRow: matching.columnOfRow, isCertified: violations == 0)
    }
    return Solution(
      rows: result.columnOfRow.count, columns: lists.capacities.count,
      edges: lists.rowEntries.count, objective: ranks(of: result.columnOfRow, in: lists),
      columnOfRow: result.columnOfRow, isCertified: result.isCertified,
      buildSeconds: 0, seconds: seconds, instance: lists.fingerprints)
  }

  /// The sum of the places, from 1, at which the rows' lists have their columns.
  private static func ranks(of columnOfRow: [Int?], in lists: PreferenceInstance) -> Int64 {
    var sum: Int64 = 0
    for (row, column) in columnOfRow.enumerated() {
      guard let column else { continue }
      let list = lists.rowEntries[Int(lists.rowStarts[row])..<Int(lists.rowStarts[row + 1])]
      if let place = list.firstIndex(of: Int32(column)) {
        sum += Int64(place - list.startIndex + 1)
      }
    }
    return sum
  }
}
