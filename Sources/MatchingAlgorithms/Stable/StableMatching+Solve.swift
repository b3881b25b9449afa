extension StableMatching {
  /// Finds the stable matching that is best for one side, by deferred acceptance.
  ///
  /// Members of the proposing side make offers from the top of their lists; the others hold the best
  /// offers so far and let go what is worse. Ties are broken first, all by one lottery. With strict
  /// lists the answer does not depend on the order of the input; with ties it does not either, if
  /// the lottery has distinct keys that belong to the members.
  ///
  /// - Parameters:
  ///   - instance: Both sides' lists and the places.
  ///   - proposing: The side that makes the offers.
  ///   - lottery: The published seed, and the members' keys.
  /// - Returns: The matching, weakly stable where there are ties.
  /// - Throws: A wrong number of keys; or the code `cancelled`, if the current task is cancelled.
  /// - Complexity: O(m log c) for m pairs and the largest capacity c; in practice few of the pairs
  ///   are ever looked at. Breaking ties sorts each group and takes memory for a second instance.
  ///
  /// Sources: Gale and Shapley, *College admissions and the stability of marriage*, American
  /// Mathematical Monthly 69, 1962; Roth, *The evolution of the labor market for medical interns and
  /// residents*, Journal of Political Economy 92, 1984.
  public static func solve(
    _ instance: StableInstance, proposing: ProposingSide, lottery: Lottery = Lottery(seed: 0)
  ) throws(MatchingError) -> StableMatching {
    let faults = lottery.faults(for: instance)
    guard faults.isEmpty else { throw MatchingError(faults: faults) }
    if Task.isCancelled { throw MatchingError(faults: [.cancelled]) }
    let strict = instance.hasTies ? instance.strict(by: lottery) : instance
    let columnOfRow =
      switch proposing {
      case .rows: try deferRows(strict)
      case .columns: try deferColumns(strict)
      }
    var loads = [Int](repeating: 0, count: instance.columnCount)
    for case let column? in columnOfRow { loads[column] += 1 }
    return StableMatching(
      columnOfRow: columnOfRow, loads: loads,
      columnsBelowMinimum: loads.indices.filter { loads[$0] < instance.minimums[$0] },
      proposing: proposing, seed: lottery.seed)
  }

  /// How many members make their offers between two looks at the task's cancellation.
  private static let batch = 8192

  private static func begin(_ start: Int, of count: Int) throws(MatchingError) {
    try SolvingProgress.begin(
      .proposing, step: start / batch + 1, of: (count + batch - 1) / batch)
  }

  private static func deferRows(_ instance: StableInstance) throws(MatchingError) -> [Int?] {
    var proposals = RowProposals(instance)
    for start in stride(from: 0, to: instance.rowCount, by: batch) {
      try begin(start, of: instance.rowCount)
      let rows = start..<min(start + batch, instance.rowCount)
      instance.withPointers { proposals.offer(from: rows, $0) }
    }
    return proposals.columnOfRow()
  }

  private static func deferColumns(_ instance: StableInstance) throws(MatchingError) -> [Int?] {
    var proposals = ColumnProposals(instance)
    for start in stride(from: 0, to: instance.columnCount, by: batch) {
      try begin(start, of: instance.columnCount)
      let columns = start..<min(start + batch, instance.columnCount)
      instance.withPointers { proposals.offer(from: columns, $0) }
    }
    return instance.withPointers { proposals.columnOfRow($0) }
  }
}
