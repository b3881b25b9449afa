import CoachingPool
import Testing

@Suite struct `The audit of a table` {
  let ofqual = DisclosurePolicy.ofqual2025
  let exact = DisclosurePolicy.threshold5Exact

  @Test func `A39: refuses 4 and 4 of 10 under ofqual2025, and names them`() throws {
    // 10 is at least 8, and "fewer than 5" at most 4.
    let table = try rawLine([4, 4])
    let found = problems(ofqual, table)
    #expect(found.map(\.place) == [cell(0), cell(1)])
    #expect(found.allSatisfy { $0.code == .derivable && $0.range?.isDetermined == true })
    #expect(found[0].description.contains("\"R0\" could be worked out under ofqual2025"))
    #expect(
      ofqual.safeSteps(for: table) == [
        .withholdTotal(total(ofColumn: 0)), .withholdTotals(.ofColumns), .withholdTotals(.ofAll),
        .mergeRows(0, 1),
      ])
    let without = try ofqual.release(table.withholding(.ofAll))
    #expect(without.table.texts.map { $0[0] } == ["fewer than 5", "fewer than 5", ""])
    let merged = try ofqual.release(table.merging(rows: [0, 1], as: "both"))
    #expect(merged.table.texts.map { $0[0] } == ["10", "10"] && merged.table.rows == ["both"])
  }

  @Test func `A39: knows what a rounded number stands for`() throws {
    // 10 - 5: the total is 8 to 12, the cell 5 to 7, what is left 1 to 4.
    let release = try ofqual.release(rawLine([6, 3]))
    #expect(release.table.texts.map { $0[0] } == ["5", "fewer than 5", "10"])
    #expect(release.range(at: cell(1))?.description == "1 to 4")
    // 5 + 1 is shown as 5, which is at most 7, and 5 is at least 5.
    let near = try ofqual.release(rawLine([5, 1]))
    #expect(near.range(at: cell(1))?.description == "1 to 2")
    // Three small counts whose total is shown as 5.
    #expect(try ofqual.release(rawLine([2, 2, 1])).range(at: cell(0))?.description == "1 to 4")
    // 5 + 1 + 1 is 7, and shown as 5: both are 1, since three parts make 7 at least.
    #expect(problems(ofqual, try rawLine([5, 1, 1])).map(\.place) == [cell(1), cell(2)])
  }

  @Test func `A39: a total rounded by itself tells of its parts`() throws {
    // Under hesa 0, 0 of 5: at least one in each, at most two.
    let release = try DisclosurePolicy.hesa.release(rawLine([2, 1]))
    #expect(release.table.texts.map { $0[0] } == ["0", "0", "5"])
    #expect(release.range(at: cell(0))?.description == "1 to 2")
    // 0, 0 of 0 with columns of 5 and 5 would not go; 0 + 0 + 0 of 5 leaves 0 to 2 each.
    let three = try DisclosurePolicy.hesa.release(rawLine([1, 1, 1]))
    #expect(three.range(at: cell(0))?.description == "0 to 2")
    // 7 is shown as 5 and so at most 7; the other 2 is 0 to 2.
    #expect(
      try DisclosurePolicy.hesa.release(rawLine([7, 2])).range(at: cell(1))?.description
        == "1 to 2")
  }

  @Test func `A39: a small count may not even be known to be small`() throws {
    // 2 + 3 = 5: each would be 1 to 4.
    let found = problems(exact, try rawLine([2, 3]))
    #expect(found.map { "\($0.range.map(\.description) ?? "")" } == ["1 to 4", "1 to 4"])
    // Under ofqual2025 that is what the symbol says anyway.
    #expect(problems(ofqual, try rawLine([2, 3])).isEmpty)
    #expect(problems(exact, try rawLine([2, 3, 20])).count == 2)
    #expect(problems(exact, try rawLine([2, 3, 20]).withholding(.ofAll)).isEmpty)
  }

  @Test func `A39: percentages count among what is known`() throws {
    // 7 of 41 is 17.1% and 30 of 41 is 73.2%: nothing but 41 gives both, so 4 is left.
    let table = try rawTable([[4, 7, 30], [50, 60, 70]], shares: .ofRowTotals)
    let found = problems(ofqual, table)
    #expect(found.map(\.place) == [cell(0, 0)] && found[0].range?.description == "4")
    #expect(ofqual.safeSteps(for: table).contains(.withholdShares))
    // The shares of the row below and of all give two exact rows, whose difference is the first.
    #expect(!problems(ofqual, table.withholdingShares(of: [.category(0)])).isEmpty)
    let without = try ofqual.release(table.withholdingShares(of: [.category(0), .total]))
    #expect(without.table[cell(0, 1)]?.share == nil)
    #expect(without.table[cell(1, 1)]?.share?.description == "33.3%")
    // Rounded numbers give percentages that tell nothing new.
    #expect(problems(.nhsSecondaryCare, table).isEmpty)
  }

  @Test func `A40: that a percentage is hidden tells of its complement`() throws {
    // Of 36 in 40 the complement is 1 to 4; four who are not nobody are one each.
    for policy in [ofqual, .nhsSecondaryCare] {
      let table = try rawTable(
        [[36, 1, 1, 1, 1], [50, 60, 70, 80, 90]], shares: .ofRowTotals)
      #expect(problems(policy, table).map(\.place).contains(cell(0, 1)), "\(policy)")
    }
    #expect(problems(ofqual, try rawTable([[36, 1, 1, 1, 1], [50, 60, 70, 80, 90]])).isEmpty)
  }

  @Test func `counts totals that are not printed among what must stay unknown`() throws {
    let table = try rawTable([[4, 0], [40, 30]], isCommonKnowledge: true).withholding(.ofRows)
    let release = try ofqual.release(table)
    #expect(release.table[total(ofRow: 0)] == nil)
    #expect(release.range(at: total(ofRow: 0))?.description == "1 to 4")
  }

  @Test func `tells nothing of a true count in words, dumps or mirrors`() throws {
    let table = try rawLine([320, 60, 41, 16, 4])
    let release = try exact.release(table)
    var dumped = ""
    dump(table, to: &dumped)
    dump(release, to: &dumped)
    for text in ["\(table)", String(reflecting: table), "\(release)", dumped] {
      #expect(!text.contains("16") && !text.contains("41"))
    }
    #expect(!((table as Any) is any Encodable) && !((release as Any) is any Encodable))
    #expect((release.table as Any) is any Codable)
  }
}
