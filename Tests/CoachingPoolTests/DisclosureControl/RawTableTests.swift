import CoachingPool
import Foundation
import Testing

@Suite struct `A raw table` {
  private func faults(
    _ dimensions: [TableDimension], _ counts: [Int]
  ) -> [String] {
    do throws(RawTableError) {
      _ = try RawTable(supported, over: financialYear, by: dimensions, counts: counts)
      return []
    } catch {
      #expect(error.faults.allSatisfy { $0.description.hasSuffix(".") })
      return error.faults.map(\.code.name)
    }
  }

  @Test func `A39: is refused beyond two directions and one hierarchy`() {
    let plain = TableDimension("a", "x", "y")
    let grouped = TableDimension("b", [.init("x", in: "g"), .init("y", in: "g")])
    #expect(faults([plain, plain, plain], []) == ["dimensions"])
    #expect(faults([], []) == ["dimensions"])
    #expect(faults([plain, grouped], [1, 2, 3, 4]) == ["groupedColumns"])
    #expect(faults([grouped, plain], [1, 2, 3, 4]).isEmpty)
  }

  @Test func `is refused with all that is wrong`() {
    #expect(
      faults(
        [TableDimension("a", [.init("x", in: "g"), .init("x")])], [-1, .max])
        == ["repeatedName", "partlyGrouped", "negative", "tooLarge"])
    #expect(faults([TableDimension("a")], []) == ["noCategory"])
    #expect(faults([TableDimension("a", "x")], [1, 2]) == ["numberOfCounts"])
    #expect(faults([TableDimension("a", "x"), TableDimension("a", "y")], [1]) == ["repeatedName"])
    #expect(
      faults(
        [TableDimension("a", [.init("x", in: "g"), .init("y", in: "g")], overlaps: true)], [1, 2])
        == ["groupedOverlaps"])
  }

  @Test func `merges rows and columns and adds their counts up`() throws {
    let policy = DisclosurePolicy.threshold5Exact
    let table = try rawTable([[10, 20, 30], [40, 50, 60], [70, 80, 90]])
    let rows = try policy.release(table.merging(rows: [2, 0])).table
    #expect(rows.rows == ["R0 or R2", "R1"])
    #expect(
      rows.texts == [
        ["80", "100", "120", "300"], ["40", "50", "60", "150"], ["120", "150", "180", "450"],
      ])
    let columns = try policy.release(table.merging(columns: [0, 1], as: "both")).table
    #expect(columns.columns == ["both", "C2"] && columns.texts[0] == ["30", "30", "60"])
  }

  @Test func `keeps what is withheld when rows are merged`() throws {
    let policy = DisclosurePolicy.threshold5Exact
    let table = try rawTable([[10, 20], [40, 50], [70, 80]]).withholding(total(ofRow: 2))
    let merged = try policy.release(table.merging(rows: [0, 1])).table
    #expect(merged.texts == [["50", "70", "120"], ["70", "80", ""], ["120", "150", "270"]])
    let hidden = try policy.release(table.merging(rows: [1, 2])).table
    #expect(hidden.texts[1] == ["110", "130", ""])
  }

  @Test func `refuses changes that make no sense`() throws {
    let table = try rawTable(
      [[10, 20], [40, 50], [70, 80]], groups: ["West", "East", "East"])
    #expect(throws: RawTableError.self) { try table.merging(rows: [0, 1]) }
    #expect(throws: RawTableError.self) { try table.merging(rows: [1]) }
    #expect(throws: RawTableError.self) { try table.merging(rows: [1, 1]) }
    #expect(throws: RawTableError.self) { try table.merging(rows: [1, 7]) }
    #expect(throws: RawTableError.self) { try table.withholding(cell(0, 0)) }
    #expect(throws: RawTableError.self) { try table.withholding(total(ofRow: 9)) }
    #expect(throws: RawTableError.self) {
      try table.merging(columns: [0, 1], as: "").merging(columns: [0, 1])
    }
    #expect(throws: RawTableError.self) { try rawLine([1, 2]).merging(columns: [0, 1]) }
    #expect(throws: Never.self) { try table.merging(rows: [1, 2]) }
  }

  @Test func `leaves in one form, which is read as it was written`() throws {
    let table = try rawTable([[12, 3], [7, 6], [9, 8]], shares: .ofColumnTotals)
    let published = try DisclosurePolicy.threshold5Exact.release(table).table
    let data = try JSONEncoder().encode(published)
    #expect(try JSONDecoder().decode(PublishableTable.self, from: data) == published)
    #expect(published[cell(9, 9)] == nil && published[TablePlace(.total, .group(0))] == nil)
  }
}
