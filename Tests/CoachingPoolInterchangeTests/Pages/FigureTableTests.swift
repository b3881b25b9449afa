import CoachingPool
import CoachingPoolInterchange
import Testing

@Suite struct `A table of figures` {
  private func read(_ table: FigureTable) throws -> MarkupTree.Element {
    try MarkupTree.read(HTMLPage(title: "T", sections: [PageSection("S", [.table(table)])]).text)
  }

  private let columns = [FigureTable.Column("Hours"), .init("Note", isNumeric: false)]

  @Test func `names every row and column for those who hear it`() throws {
    let table = FigureTable(
      caption: "Hours", rowsAre: "Who", columns: columns,
      rows: [
        .init("A", [.number("12"), .text("late")]), .init("All", [.number("12")], isTotal: true),
      ])
    let root = try read(table)
    let columnHeadings = root.all("th").filter { $0.attributes["scope"] == "col" }
    let rowHeadings = root.all("th").filter { $0.attributes["scope"] == "row" }
    #expect(columnHeadings.map(\.text) == ["Who", "Hours", "Note"])
    #expect(rowHeadings.map(\.text) == ["A", "All"])
    #expect(root.all("td").map(\.text) == ["12", "late", "12", "–"])
    #expect(root.all("caption").map(\.text) == ["Table 1. Hours"])
    #expect(root.all(classed: "total").count == 1)
    #expect(
      root.all("td").map { $0.attributes["class"]?.hasPrefix("number") ?? false } == [
        true, false, true, false,
      ])
  }

  @Test func `explains each symbol once, and one that nobody explained`() throws {
    let table = FigureTable(
      caption: "Hours", rowsAre: "Who", columns: columns,
      rows: [
        .init("A", [.withheld("c"), .withheld("*")]), .init("B", [.withheld("c"), .missing]),
      ],
      symbols: [FigureSymbol("c", meaning: "too few people"), FigureSymbol("k", meaning: "low")])
    let legend = try #require(try read(table).all(classed: "legend").first)
    #expect(legend.all("dt").map(\.text) == ["c", "*", "–"])
    #expect(
      legend.all("dd").map(\.text)
        == ["too few people", "withheld, so that nobody can be recognised", "no figure"])
  }

  @Test func `loses no cell of a row that is too long`() throws {
    let table = FigureTable(
      caption: "", rowsAre: "", columns: [.init("")],
      rows: [.init("", [.number("1"), .number("2"), .number("3")]), .init("", [])])
    let root = try read(table)
    #expect(root.all("td").map(\.text) == ["1", "2", "3", "–", "–", "–"])
    #expect(root.all("th").allSatisfy { !$0.text.isEmpty })
  }

  @Test func `without rows says that there is nothing`() throws {
    let root = try read(FigureTable(caption: "C", rowsAre: "Who", columns: columns, rows: []))
    #expect(root.all("td").map(\.text) == ["Nothing to show"])
    #expect(root.all("td").first?.attributes["colspan"] == "3")
  }
}
