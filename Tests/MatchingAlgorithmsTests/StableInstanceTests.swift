import MatchingAlgorithms
import Testing

@Suite("Stable instance") struct StableInstanceTests {
  static func faults(
    rows: PreferenceLists, columns: PreferenceLists, capacities: [Int], minimums: [Int] = [],
    oneSided: OneSidedEntries = .refused
  ) throws -> [MatchingError.Fault] {
    let error = #expect(throws: MatchingError.self) {
      try StableInstance(
        rows: rows, columns: columns, capacities: capacities, minimums: minimums,
        oneSided: oneSided)
    }
    return try #require(error).faults
  }

  @Test func `every fault is told at once, with its values`() throws {
    let faults = try Self.faults(
      rows: PreferenceLists([[0, 0, 9], [1], [-1]]),
      columns: PreferenceLists([[0, 3, 1], [.min], [0]]),
      capacities: [-2, 1, 3], minimums: [0, 2, -4])
    #expect(
      faults.map(\.code) == [
        .negativeCapacity, .minimumAboveCapacity, .negativeMinimum,
        .duplicatePreference, .columnOutOfRange, .columnOutOfRange, .rowOutOfRange, .rowOutOfRange,
        .oneSidedPreference, .oneSidedPreference, .oneSidedPreference,
      ])
    #expect(
      faults[3].message == "The list of row 0 names column 0 more than once.")
    #expect(faults[4].row == 0 && faults[4].column == 9)
    #expect(faults[8].message == "Row 1 lists column 1, who does not list row 1.")
    #expect(faults[9].message == "Column 0 lists row 1, who does not list column 0.")
    #expect(faults[10].row == 0 && faults[10].column == 2)
    #expect(faults.allSatisfy { $0.message.hasSuffix(".") })
  }

  @Test(arguments: [
    [] as [Int32], [1, 2], [0, 1], [0, 3], [0, 2, 1, 2], [0, -1, 2], [0, .max, 2], [.min, 2],
  ])
  func `starts that cannot be followed are refused`(starts: [Int32]) throws {
    let lists = PreferenceLists(starts: starts, entries: [0, 1])
    let whole = PreferenceLists([[0, 1]])
    #expect(
      try Self.faults(rows: lists, columns: whole, capacities: [1]).map(\.code)
        == [.listStartsInvalid])
    let codes = try Self.faults(rows: whole, columns: lists, capacities: [1]).map(\.code)
    #expect(codes.first == .listStartsInvalid)
    // Reading such lists does not trap either.
    for member in -1...4 { #expect(lists.groups(of: member).joined().count <= 2) }
  }

  @Test func `wrong counts are refused`() throws {
    let faults = try Self.faults(
      rows: PreferenceLists(starts: [0, 1], entries: [0], ties: [false, true]),
      columns: PreferenceLists(starts: [0, 1], entries: [0], ties: [true, true, false]),
      capacities: [1, 2], minimums: [0, 0, 0])
    #expect(
      faults.map(\.code) == [
        .tieCountMismatch, .tieCountMismatch, .listCountMismatch, .listCountMismatch,
      ])
  }

  @Test func `a tie with nobody before is refused`() throws {
    let faults = try Self.faults(
      rows: PreferenceLists(starts: [0, 1], entries: [0], ties: [true]),
      columns: PreferenceLists([[0]]), capacities: [1])
    #expect(faults.map(\.code) == [.tieBeforeFirst])
  }

  @Test func `entries that are not returned are dropped on request, and counted`() throws {
    let instance = try StableInstance(
      rows: PreferenceLists(tied: [[[0, 1], [2]], [[1, 2]]]),
      columns: PreferenceLists(tied: [[[1]], [[1, 0]], [[1], [0]]]), capacities: [1, 1, 1],
      oneSided: .dropped)
    #expect(instance.droppedEntryCount == 2)
    #expect(instance.pairCount == 4)
    #expect(instance.rows == PreferenceLists(tied: [[[1], [2]], [[1, 2]]]))
    #expect(instance.rows.groups(of: 0) == [[1], [2]])
    #expect(instance.columns.groups(of: 0) == [])
    #expect(instance.columns.groups(of: 1) == [[1, 0]])
    let faults = try Self.faults(
      rows: PreferenceLists([[0, 0, 1]]), columns: PreferenceLists([[], []]), capacities: [1, 1],
      oneSided: .dropped)
    #expect(faults.map(\.code) == [.duplicatePreference])
  }

  @Test func `flat and nested lists make the same problem`() throws {
    let nested = try StableInstance(
      rows: PreferenceLists([[0, 1], [1]]), columns: PreferenceLists([[0], [1, 0]]),
      capacities: [1, 1])
    let flat = try StableInstance(
      rows: PreferenceLists(starts: [0, 2, 3], entries: [0, 1, 1]),
      columns: PreferenceLists(starts: [0, 1, 3], entries: [0, 1, 0]), capacities: [1, 1])
    #expect(nested == flat)
    #expect(flat.rowCount == 2 && flat.columnCount == 2 && flat.minimums == [0, 0])
    #expect(!flat.hasTies)
  }

  @Test func `no input traps, and what is accepted is solved`() throws {
    var generator = SeededGenerator(seed: 41)
    var accepted = 0
    for _ in 0..<TestCounts.of(1500, full: 300_000) {
      func lists(_ members: Int, of others: Int) -> PreferenceLists {
        var starts: [Int32] = [0]
        var entries: [Int32] = []
        for _ in 0..<members {
          for other in generator.shuffled(Array(0..<others)) where generator.below(8) > 0 {
            entries.append(Int32(generator.below(30) == 0 ? generator.below(5) - 1 : other))
          }
          starts.append(Int32(entries.count))
        }
        if generator.below(20) == 0 { starts[generator.below(starts.count)] = Int32(entries.count) }
        if generator.below(40) == 0 { _ = starts.popLast() }
        let ties = generator.below(3) > 0 ? [] : entries.map { _ in generator.below(3) == 0 }
        return PreferenceLists(starts: starts, entries: entries, ties: ties)
      }
      let rowCount = generator.below(4)
      let columnCount = generator.below(4)
      let capacities = (0..<columnCount).map { _ in [-1, 0, 1, 2, .max][generator.below(5)] }
      let rows = lists(rowCount, of: columnCount)
      let columns = lists(columnCount, of: rowCount)
      do throws(MatchingError) {
        let instance = try StableInstance(
          rows: rows, columns: columns, capacities: capacities,
          oneSided: generator.below(2) == 0 ? .refused : .dropped)
        accepted += 1
        for side in [ProposingSide.rows, .columns] {
          let matching = try StableMatching.solve(instance, proposing: side)
          #expect(BlockingPairs.list(of: matching.columnOfRow, in: instance) == [])
        }
      } catch {
        #expect(!error.faults.isEmpty)
      }
    }
    #expect(accepted > TestCounts.of(100, full: 20_000))
  }
}
