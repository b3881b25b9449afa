import CoachingPool
import Foundation
import PoolJSON
import Testing

@testable import CoachingPoolInterchange

@Suite struct `An impact report, written` {
  @Test func `as JSON fits its published schema, under every policy`() throws {
    let schema = try SchemaValidator(named: "coachingpool.impact-1")
    for report in try ReportSamples.all() + [ReportSamples.hostile()] {
      let bytes = ImpactReportDocument(report).bytes()
      let document = try JSONReader.read(bytes)
      let faults = schema.faults(of: document)
      #expect(faults == [])
      #expect(document["blocks"]?.elements?.count == 5)
      let shown = document["blocks"]?.elements?.first?["figures"]?.elements ?? []
      #expect(shown.count > 5)
      #expect(shown.allSatisfy { $0["sentence"]?.stringValue?.isEmpty == false })
    }
  }

  @Test(arguments: [
    (#""release": "#, #""releases": "#, "/release: required"),
    (#""bound": "exact""#, #""bound": "surely""#, "/bound: enum"),
    ("coachingpool.impact/1", "coachingpool.impact/2", "/schema: const"),
  ])
  func `as JSON is told apart from what is none of its own`(
    old: String, new: String, fault: String
  ) throws {
    let text = String(
      decoding: ImpactReportDocument(try ReportSamples.report()).bytes(), as: UTF8.self)
    #expect(text.contains(old))
    let faults = try SchemaValidator(named: "coachingpool.impact-1")
      .faults(of: JSONReader.read(Array(text.replacing(old, with: new).utf8)))
    #expect(faults.contains { $0.hasSuffix(fault) }, "\(faults.prefix(3))")
  }

  private func table(_ report: ImpactReport) throws -> CSVTable {
    let reading = CSVReader().read(try ImpactReportCSV(report).bytes(), fileName: "report.csv")
    #expect(reading.isSound)
    return try #require(reading.table)
  }

  @Test func `as CSV reads back row by row, and keeps what is withheld apart from numbers`() throws
  {
    for report in try ReportSamples.all() {
      let table = try table(report)
      #expect(table.headings == ImpactReportCSV.headings)
      let value = try #require(ImpactReportCSV.headings.firstIndex(of: "value"))
      let symbol = try #require(ImpactReportCSV.headings.firstIndex(of: "symbol"))
      let what = try #require(ImpactReportCSV.headings.firstIndex(of: "what"))
      let figures = report.blocks.flatMap(\.figures)
      #expect(table.rows.filter { $0.cells[what] == "figure" }.count == figures.count)
      for row in table.rows where ["figure", "cell"].contains(row.cells[what]) {
        #expect(row.cells[value].isEmpty != row.cells[symbol].isEmpty, "\(row.cells)")
      }
    }
  }

  @Test func `says that organisations and people are invented, in every form`() throws {
    let report = try ReportSamples.report()
    let texts = [
      ImpactReportText(report).lines().joined(separator: "\n"),
      ImpactReportMarkdown(report).text(), ImpactReportPage(report).text,
      String(decoding: ImpactReportDocument(report).bytes(), as: UTF8.self),
    ]
    for text in texts { #expect(text.contains("nvented")) }
  }

  @Test func `gives every figure its words in every form`() throws {
    let report = try ReportSamples.report()
    let text = ImpactReportText(report).lines().joined(separator: "\n")
    let markdown = ImpactReportMarkdown(report).text()
    let page = ImpactReportPage(report).text
    for figure in report.blocks.flatMap(\.figures) where figure.value.value != nil {
      #expect(text.contains(figure.headline))
      #expect(markdown.contains(ImpactReportMarkdown.escaped(figure.headline)))
      #expect(page.contains(figure.number))
    }
    for definition in report.definitions {
      #expect(text.contains(definition.meaning) && page.contains(definition.formula))
    }
  }

  @Test func `gives what people wrote no power over the form it stands in`() throws {
    let report = try ReportSamples.hostile()
    let quote = try #require(report[.voices].quotes.first)
    #expect(quote.text.contains("<script>"))
    let page = ImpactReportPage(report).text
    #expect(!page.contains("<script") && page.contains("&lt;script&gt;"))
    let markdown = ImpactReportMarkdown(report).text()
    #expect(!markdown.contains("<script>") && markdown.contains("\\<script\\>"))
    #expect(!markdown.contains("[a]("), "It is no link.")
    #expect(!ImpactReportText(report).lines().contains { $0.contains("\n") })
    let rows = try table(report).rows
    let row = try #require(rows.first { $0.cells.contains("quote") })
    #expect(!row.cells.contains { $0.hasPrefix("=") }, "It is no formula.")
  }

  @Test func `is the same bytes each time`() throws {
    let report = try ReportSamples.report()
    let again = try ReportSamples.report()
    #expect(ImpactReportPage(report).text == ImpactReportPage(again).text)
    #expect(ImpactReportDocument(report).bytes() == ImpactReportDocument(again).bytes())
    #expect(try ImpactReportCSV(report).bytes() == ImpactReportCSV(again).bytes())
  }

  @Test func `draws a chart for every table that has a form, with its numbers behind it`() throws {
    let report = try ReportSamples.report()
    let page = ImpactReportPage(report).text
    let drawn = report.blocks.flatMap(\.tables).filter { $0.form != .plain }
    #expect(!drawn.isEmpty)
    #expect(page.components(separatedBy: "<svg").count - 1 == drawn.count)
    #expect(page.components(separatedBy: "<title id=").count - 1 == drawn.count)
  }
}
