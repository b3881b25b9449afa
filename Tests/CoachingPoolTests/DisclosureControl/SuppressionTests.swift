import CoachingPool
import Testing

@Suite struct `Suppression` {
  let exact = DisclosurePolicy.threshold5Exact

  @Test func `12.3: one line hides 4 and then 16`() throws {
    let release = try exact.release(rawLine([320, 60, 41, 16, 4]))
    #expect(release.table.texts.map { $0[0] } == ["320", "60", "41", "c", "c", "441"])
    #expect(release.suppressions.map(\.place) == [cell(4), cell(3)])
    #expect(release.suppressions.map(\.ground) == [.primary, .secondary])
    // The pair sums to 20, and neither is nobody (rule A39).
    #expect(release.range(at: cell(4))?.description == "1 to 19")
    #expect(release.range(at: cell(3))?.description == "1 to 19")
  }

  @Test func `12.3: one line under ofqual2025`() throws {
    let release = try DisclosurePolicy.ofqual2025.release(rawLine([320, 60, 41, 16, 4]))
    #expect(
      release.table.texts.map { $0[0] } == ["320", "60", "40", "15", "fewer than 5", "440"])
    #expect(release.suppressions.map(\.place) == [cell(4)])
  }

  @Test func `A41: the two-way example hides 3, 12, 7 and 6 in that order`() throws {
    let release = try exact.release(rawTable([[12, 3], [7, 6], [9, 8]]))
    #expect(
      release.suppressions.map(\.place) == [cell(0, 1), cell(0, 0), cell(1, 0), cell(1, 1)])
    #expect(
      release.table.texts == [
        ["c", "c", "15"], ["c", "c", "13"], ["9", "8", "17"], ["28", "17", "45"],
      ])
    // 12.3 says 0 to 9; by rule A39 none of the four is 0.
    #expect(release.range(at: cell(0, 1))?.description == "1 to 8")
    #expect(release.range(at: cell(0, 0))?.description == "7 to 14")
  }

  @Test func `ties go to the lower row, then to the lower column`() throws {
    let line = try exact.release(rawLine([9, 7, 3, 7]))
    #expect(line.suppressions.map(\.place) == [cell(2), cell(1)])
    let row = try exact.release(rawTable([[8, 8, 2], [20, 30, 40], [21, 31, 41]]))
    #expect(row.suppressions[1].place == cell(0, 0))
  }

  @Test func `hides the total where no other cell is left but 0`() throws {
    let release = try exact.release(rawLine([0, 3, 0], isCommonKnowledge: true))
    #expect(release.table.texts.map { $0[0] } == ["0", "c", "0", "c"])
    // A line alone: the total is small itself.
    #expect(release.suppressions.map(\.ground) == [.primary, .primary])
  }

  @Test func `never takes a 0 for a further cell`() throws {
    let release = try exact.release(rawLine([0, 3, 11]))
    #expect(release.table.texts.map { $0[0] } == ["0", "c", "c", "14"])
  }

  @Test func `works through groups and higher totals`() throws {
    let table = try rawTable(
      [[30, 2], [40, 21], [50, 33], [60, 44]], groups: ["West", "West", "East", "East"])
    let release = try exact.release(table)
    #expect(
      release.suppressions.map(\.place) == [
        cell(0, 1), cell(0, 0), cell(1, 0), cell(1, 1),
      ])
    #expect(release.table.groups == ["West", "East"])
    #expect(
      release.table[TablePlace(.group(0), .category(1))]?.count == .exact(23))
  }

  @Test func `goes on from a hidden group total to another group`() throws {
    // All of West in the second column are few, and so is its total there.
    let table = try rawTable(
      [[30, 1], [40, 2], [50, 33], [60, 44]], groups: ["West", "West", "East", "East"])
    let release = try exact.release(table)
    let hidden = Set(release.suppressions.map(\.place))
    #expect(hidden.contains(TablePlace(.group(0), .category(1))))
    #expect(hidden.contains(TablePlace(.group(1), .category(1))))
    // A hidden total whose cells were all shown would be their sum.
    #expect(hidden.contains(cell(2, 1)) || hidden.contains(cell(3, 1)))
  }

  @Test func `12.3: class disclosure hides the zeros as well`() throws {
    let counts = [[12, 0, 0], [9, 8, 7], [11, 13, 15]]
    let release = try exact.release(rawTable(counts))
    #expect(release.table.texts[0] == ["c", "c", "c", "12"])
    #expect(release.suppressions.prefix(3).allSatisfy { $0.ground == .allInOneCell })
    #expect(release.range(at: cell(0, 1))?.isDetermined == false)
    let known = try exact.release(rawTable(counts, isCommonKnowledge: true))
    #expect(known.table.texts[0] == ["12", "0", "0", "12"])
    let rounded = try DisclosurePolicy.ofqual2025.release(rawTable(counts))
    #expect(rounded.table.texts[0] == ["10", "0", "0", "10"])
  }

  @Test func `prints no totals of categories that overlap (A42)`() throws {
    let themes = TableDimension(
      "theme", ["newRole", "confidence"].map { TableDimension.Category($0) }, overlaps: true)
    let line = try RawTable(supported, over: financialYear, by: [themes], counts: [30, 3])
    #expect(try exact.release(line).table.texts == [["30", ""], ["c", ""], ["", ""]])
    let table = try RawTable(
      supported, over: financialYear,
      by: [themes, TableDimension("kind", "Coaching", "Mentoring")], counts: [30, 6, 8, 12])
    #expect(
      try exact.release(table).table.texts == [
        ["30", "6", "36"], ["8", "12", "20"], ["", "", ""],
      ])
  }

  @Test func `is the same every time`() throws {
    let table = try rawTable([[12, 3, 0], [7, 6, 2], [9, 8, 31]])
    for policy in DisclosurePolicy.standard {
      let places = (try? policy.release(table))?.suppressions.map(\.place)
      #expect(places == (try? policy.release(table))?.suppressions.map(\.place))
      #expect(problems(policy, table) == problems(policy, table))
    }
  }
}
