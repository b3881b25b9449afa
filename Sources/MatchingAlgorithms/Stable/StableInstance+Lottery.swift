extension StableInstance {
  /// Whether any list of either side has a tie.
  public var hasTies: Bool {
    rows.ties.contains(true) || columns.ties.contains(true)
  }

  /// Returns the same problem with every tie broken by the lottery.
  ///
  /// Complexity: linear, plus sorting each group.
  func strict(by lottery: Lottery) -> StableInstance {
    let rows = rows.strict(by: lottery.columnNumbers(columnCount))
    let columns = columns.strict(by: lottery.rowNumbers(rowCount))
    guard let ranks = PreferenceRanks.find(rows: rows, columns: columns) else {
      preconditionFailure("Reordered lists still hold the same pairs.")
    }
    return StableInstance(
      rows: rows, columns: columns, capacities: capacities, minimums: minimums,
      dropped: droppedEntryCount, ranks: ranks)
  }
}

extension PreferenceLists {
  /// Orders each group by the numbers of its members, equal numbers by index.
  func strict(by numbers: [UInt64]) -> PreferenceLists {
    guard ties.contains(true) else { return PreferenceLists(starts: starts, entries: entries) }
    var entries = entries
    entries.withUnsafeMutableBufferPointer { entries in
      var start = 0
      while start < entries.count {
        var end = start + 1
        while end < entries.count, ties[end] { end += 1 }
        if end - start > 1 {
          var group = UnsafeMutableBufferPointer(rebasing: entries[start..<end])
          group.sort { (numbers[Int($0)], $0) < (numbers[Int($1)], $1) }
        }
        start = end
      }
    }
    return PreferenceLists(starts: starts, entries: entries)
  }
}
