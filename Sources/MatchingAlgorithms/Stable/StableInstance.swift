/// Holds a stable matching problem: both sides' preferences, and the places of each column.
///
/// Rows take at most one column each, columns as many rows as they have places: in the words of the
/// literature, rows are residents and columns are hospitals. A pair is acceptable if both list each
/// other. Lists may be incomplete and have ties on both sides. A column's minimum is the number of
/// rows that it should have; it is reported as met or not, and never bought with instability.
///
/// Ann (row 0) and Ben (row 1) both like Dee (column 0) best; Dee prefers Ben and has one place:
///
/// ```swift
/// let instance = try StableInstance(
///   rows: PreferenceLists([[0, 1], [0, 1]]), columns: PreferenceLists([[1, 0], [0, 1]]),
///   capacities: [1, 1])
/// let matching = try StableMatching.solve(instance, proposing: .rows)
/// matching.columnOfRow  // [1, 0]: Ben goes to Dee, Ann to Eli
/// BlockingPairs.list(of: matching.columnOfRow, in: instance)  // []
/// ```
///
/// Memory: 12 bytes for each listed pair, the lists of both sides included; 2 more with ties.
///
/// Source of the terms: Gusfield and Irving, *The Stable Marriage Problem*, MIT Press 1989.
public struct StableInstance: Hashable, Sendable {
  /// The lists of the rows.
  public let rows: PreferenceLists
  /// The lists of the columns.
  public let columns: PreferenceLists
  /// The places of each column, 0 or more.
  public let capacities: [Int]
  /// The rows that each column should have, from 0 to its capacity.
  public let minimums: [Int]
  /// The number of entries left out because the other side did not list the member.
  public let droppedEntryCount: Int
  /// For each entry of a row's list, the position of the same pair among the columns' entries.
  let ranks: [Int32]

  /// The number of rows.
  public var rowCount: Int { rows.count }
  /// The number of columns.
  public var columnCount: Int { columns.count }
  /// The number of acceptable pairs.
  public var pairCount: Int { rows.entries.count }

  /// Checks both sides' lists against each other and keeps them, without a copy where nothing is
  /// dropped.
  ///
  /// - Parameters:
  ///   - rows: Each row's columns, the most wanted first; at most `BipartiteGraph.vertexLimit` rows.
  ///   - columns: Each column's rows, likewise.
  ///   - capacities: The places of each column, each 0 or more.
  ///   - minimums: The rows that each column should have, each from 0 to the capacity; empty for
  ///     none.
  ///   - oneSided: What becomes of a member whom the other does not list.
  /// - Throws: All faults at once: counts and starts first, then places, then the entries of rows
  ///   and of columns. If counts or starts are wrong, no entry is looked at.
  /// - Complexity: linear in rows, columns and entries.
  public init(
    rows: PreferenceLists, columns: PreferenceLists, capacities: [Int], minimums: [Int] = [],
    oneSided: OneSidedEntries = .refused
  ) throws(MatchingError) {
    let minimums = minimums.isEmpty ? Array(repeating: 0, count: columns.count) : minimums
    var faults = PreferenceReview.shapeFaults(rows, columns, capacities, minimums)
    let isShapeValid = faults.isEmpty
    faults += PreferenceReview.placeFaults(capacities: capacities, minimums: minimums)
    guard isShapeValid else { throw MatchingError(faults: faults) }

    let isTieValid = PreferenceReview.hasValidTies(rows) && PreferenceReview.hasValidTies(columns)
    if isTieValid, faults.isEmpty, let ranks = PreferenceRanks.find(rows: rows, columns: columns) {
      self.init(
        rows: rows, columns: columns, capacities: capacities, minimums: minimums, dropped: 0,
        ranks: ranks)
      return
    }
    // The fast pass only says that something is wrong; this one says what.
    var review = PreferenceReview(rows: rows, columns: columns)
    review.run()
    faults += review.faults
    if oneSided == .refused { faults += review.oneSidedFaults() }
    guard faults.isEmpty else { throw MatchingError(faults: faults) }
    let keptRows = review.keptRows()
    let keptColumns = review.keptColumns()
    guard let ranks = PreferenceRanks.find(rows: keptRows, columns: keptColumns) else {
      preconditionFailure("Lists without a fault fit each other.")
    }
    self.init(
      rows: keptRows, columns: keptColumns, capacities: capacities, minimums: minimums,
      dropped: review.oneSidedCount, ranks: ranks)
  }

  /// Trusts lists that have been checked.
  init(
    rows: PreferenceLists, columns: PreferenceLists, capacities: [Int], minimums: [Int],
    dropped: Int, ranks: [Int32]
  ) {
    self.rows = rows
    self.columns = columns
    self.capacities = capacities
    self.minimums = minimums
    self.droppedEntryCount = dropped
    self.ranks = ranks
  }
}
