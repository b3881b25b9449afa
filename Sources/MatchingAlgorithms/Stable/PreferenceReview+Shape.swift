extension PreferenceReview {
  /// Every wrong count, and starts that cannot be followed.
  static func shapeFaults(
    _ rows: PreferenceLists, _ columns: PreferenceLists, _ capacities: [Int], _ minimums: [Int]
  ) -> [MatchingError.Fault] {
    var faults: [MatchingError.Fault] = []
    for (lists, side) in [(rows, PreferenceSide.row), (columns, .column)] {
      if lists.count > BipartiteGraph.vertexLimit {
        faults.append(.count(side.plural, lists.count, limit: BipartiteGraph.vertexLimit))
      }
      if lists.entries.count > Int(Int32.max) {
        faults.append(
          .count("entries of \(side.plural)", lists.entries.count, limit: Int(Int32.max)))
      } else if !hasValidStarts(lists) {
        faults.append(.listStartsInvalid(side))
      }
      if !lists.ties.isEmpty, lists.ties.count != lists.entries.count {
        faults.append(.tieCountMismatch(side, lists.ties.count, entries: lists.entries.count))
      }
    }
    if capacities.count != columns.count {
      faults.append(.placeCountMismatch("capacities", capacities.count, columns: columns.count))
    }
    if minimums.count != columns.count {
      faults.append(.placeCountMismatch("minimums", minimums.count, columns: columns.count))
    }
    return faults
  }

  /// Every capacity and minimum out of range.
  static func placeFaults(capacities: [Int], minimums: [Int]) -> [MatchingError.Fault] {
    var faults: [MatchingError.Fault] = []
    for (column, capacity) in capacities.enumerated() where capacity < 0 {
      faults.append(.negativeCapacity(column: column, capacity))
    }
    for (column, (minimum, capacity)) in zip(minimums, capacities).enumerated() {
      if minimum < 0 {
        faults.append(.negativeMinimum(column: column, minimum))
      } else if minimum > max(0, capacity) {
        faults.append(.minimumAboveCapacity(column: column, minimum, capacity: capacity))
      }
    }
    return faults
  }

  /// Whether no list begins with a tie; the shape is valid.
  static func hasValidTies(_ lists: PreferenceLists) -> Bool {
    guard !lists.ties.isEmpty else { return true }
    return (0..<lists.count).allSatisfy { member in
      lists.range(of: member).first.map { !lists.ties[$0] } ?? true
    }
  }

  private static func hasValidStarts(_ lists: PreferenceLists) -> Bool {
    guard lists.starts.first == 0, lists.starts.last.map(Int.init) == lists.entries.count else {
      return false
    }
    return zip(lists.starts, lists.starts.dropFirst()).allSatisfy { $0 <= $1 }
  }
}
