/// Finds out what is wrong with lists that do not fit each other, and which entries remain.
struct PreferenceReview {
  private let rows: PreferenceLists
  private let columns: PreferenceLists
  /// What each entry is found to be.
  private var rowStates: [EntryState]
  private var columnStates: [EntryState]
  /// The faults of single lists, in the order of the lists.
  private(set) var faults: [MatchingError.Fault] = []

  private enum EntryState {
    /// Out of range or named before.
    case refused
    /// Fit, but not known to be returned.
    case oneSided
    case mutual
  }

  /// Takes lists whose starts are valid.
  init(rows: PreferenceLists, columns: PreferenceLists) {
    self.rows = rows
    self.columns = columns
    rowStates = Array(repeating: .refused, count: rows.entries.count)
    columnStates = Array(repeating: .refused, count: columns.entries.count)
  }

  /// Judges every entry.
  ///
  /// Complexity: linear.
  mutating func run() {
    rowStates = judge(rows, .row, otherCount: columns.count)
    columnStates = judge(columns, .column, otherCount: rows.count)
    findMutual()
  }

  /// The number of entries that the other side does not return.
  var oneSidedCount: Int {
    rowStates.count { $0 == .oneSided } + columnStates.count { $0 == .oneSided }
  }

  /// A fault for each entry that the other side does not return.
  func oneSidedFaults() -> [MatchingError.Fault] {
    Self.oneSided(rows, rowStates, .row) + Self.oneSided(columns, columnStates, .column)
  }

  /// The rows' lists without what is not mutual.
  func keptRows() -> PreferenceLists { Self.kept(rows, rowStates) }

  /// The columns' lists without what is not mutual.
  func keptColumns() -> PreferenceLists { Self.kept(columns, columnStates) }

  private mutating func judge(_ lists: PreferenceLists, _ side: PreferenceSide, otherCount: Int)
    -> [EntryState]
  {
    var states = [EntryState](repeating: .refused, count: lists.entries.count)
    var lastNamedBy = [Int](repeating: -1, count: otherCount)
    for member in 0..<lists.count {
      let range = lists.range(of: member)
      if let first = range.first, first < lists.ties.count, lists.ties[first] {
        faults.append(.tieBeforeFirst(side, member, first: Int(lists.entries[first])))
      }
      for entry in range {
        let other = Int(lists.entries[entry])
        if other < 0 || other >= otherCount {
          faults.append(.strangerPreferred(side, member, other, count: otherCount))
        } else if lastNamedBy[other] == member {
          faults.append(.duplicatePreference(side, member, other))
        } else {
          lastNamedBy[other] = member
          states[entry] = .oneSided
        }
      }
    }
    return states
  }

  /// Meets each column's list with the entries of rows that name the column.
  private mutating func findMutual() {
    var starts = [Int](repeating: 0, count: columns.count + 1)
    for entry in rowStates.indices where rowStates[entry] == .oneSided {
      starts[Int(rows.entries[entry]) + 1] += 1
    }
    for column in 0..<columns.count { starts[column + 1] += starts[column] }
    var named = [(row: Int, entry: Int)](repeating: (0, 0), count: starts[columns.count])
    var next = starts
    for row in 0..<rows.count {
      for entry in rows.range(of: row) where rowStates[entry] == .oneSided {
        let column = Int(rows.entries[entry])
        named[next[column]] = (row, entry)
        next[column] += 1
      }
    }
    var columnEntryOfRow = [Int](repeating: -1, count: rows.count)
    for column in 0..<columns.count {
      let range = columns.range(of: column)
      for entry in range where columnStates[entry] == .oneSided {
        columnEntryOfRow[Int(columns.entries[entry])] = entry
      }
      for (row, entry) in named[starts[column]..<starts[column + 1]]
      where columnEntryOfRow[row] >= range.lowerBound {
        rowStates[entry] = .mutual
        columnStates[columnEntryOfRow[row]] = .mutual
      }
    }
  }

  private static func oneSided(
    _ lists: PreferenceLists, _ states: [EntryState], _ side: PreferenceSide
  ) -> [MatchingError.Fault] {
    (0..<lists.count).flatMap { member in
      lists.range(of: member).filter { states[$0] == .oneSided }.map { entry in
        .oneSidedPreference(side, member, Int(lists.entries[entry]))
      }
    }
  }

  private static func kept(_ lists: PreferenceLists, _ states: [EntryState]) -> PreferenceLists {
    var starts: [Int32] = [0]
    var entries: [Int32] = []
    var ties: [Bool] = []
    for member in 0..<lists.count {
      var isFirstOfGroup = true
      for entry in lists.range(of: member) {
        if !lists.ties.isEmpty, !lists.ties[entry] { isFirstOfGroup = true }
        if states[entry] != .mutual { continue }
        entries.append(lists.entries[entry])
        if !lists.ties.isEmpty { ties.append(!isFirstOfGroup) }
        isFirstOfGroup = false
      }
      starts.append(Int32(entries.count))
    }
    return PreferenceLists(starts: starts, entries: entries, ties: ties)
  }
}
