public import CoachingPool

/// Writes an impact report as one HTML file that needs nothing else, with a chart for each table that has a
/// form.
///
/// It can be read on a phone and on paper, in light and in dark; see ``HTMLPage``. The same report gives the
/// same bytes.
public struct ImpactReportPage: Sendable {
  let report: ImpactReport

  /// Takes a report.
  public init(_ report: ImpactReport) { self.report = report }

  /// The file, in UTF-8.
  public var text: String { page.text }

  /// The page, for a host that puts more on it.
  public var page: HTMLPage {
    HTMLPage(
      title: "Coaching and mentoring, \(report.daysText)",
      kicker: report.subject == report.pool ? report.pool : "\(report.pool) · \(report.subject)",
      lead: lead, facts: facts,
      sections: report.blocks.map(section) + [definitions, workings],
      footer: [report.colophon]
        + (report.isDemonstration
          ? ["Invented data: every organisation and person here is made up."] : []))
  }

  private var lead: String {
    let figures = [MeasureDefinition.peopleSupported.id, MeasureDefinition.deliveredHours.id]
    let found = report.blocks.flatMap(\.figures).filter { figures.contains($0.id) }
    let words = found.map { "\($0.definition.title): \($0.headline)" }
    let start = report.isDemonstration ? "Invented data. " : ""
    return start + (words.isEmpty ? "" : "\(words.joined(separator: "; ")).").capitalisedAtFirst
  }

  private var facts: [PageFact] {
    var facts = [PageFact("Period", report.daysText)]
    if let widening = report.widening {
      facts.append(
        PageFact(
          "Widened",
          "\(ImpactReport.days(widening.asked)) was asked for. "
            + widening.sentences.joined(separator: " ")))
    }
    return facts + [
      PageFact("Protection", "\(report.disclosurePolicy). \(report.disclosure)"),
      PageFact("Made on", report.made.description),
    ]
  }

  private func section(_ block: ReportBlock) -> PageSection {
    var blocks: [PageBlock] = []
    let shown = block.figures.filter(\.isShown)
    if !shown.isEmpty {
      blocks.append(
        .keyFigures(
          shown.prefix(4).map {
            KeyFigure($0.headline, $0.definition.title, note: $0.qualification)
          }))
    }
    if !block.figures.isEmpty { blocks.append(.table(table(of: block))) }
    blocks += block.tables.flatMap(parts)
    blocks += block.quotes.map {
      .quotation($0.text, source: $0.attribution ?? "Said in confidence")
    }
    blocks += block.notes.map { .note($0) }
    if blocks.isEmpty { blocks.append(.paragraph("Nothing was recorded for this period.")) }
    return PageSection(block.kind.title, blocks)
  }

  private func table(of block: ReportBlock) -> FigureTable {
    FigureTable(
      caption: "\(block.kind.title): all figures", rowsAre: "Figure",
      columns: [
        .init("Value"), .init("Bound and number", isNumeric: false),
        .init("Days", isNumeric: false),
      ],
      rows: block.figures.map { figure in
        let detail = figure.qualification
        return FigureTable.Row(
          figure.heading,
          [
            cell(figure), detail.isEmpty ? .text("exact") : .text(detail), .text(figure.daysText),
          ])
      })
  }

  private func cell(_ figure: PublishedMeasure) -> FigureCell {
    switch figure.value {
    case .value: .number(figure.headline)
    case .none(let error):
      error.code == .withheld ? .withheld(figure.headline) : .missing
    }
  }

  private var definitions: PageSection {
    PageSection(
      "Definitions",
      [
        .facts(
          report.definitions.map {
            PageFact(
              $0.title.capitalisedAtFirst,
              "\($0.meaning) Worked out as \($0.formula). \($0.counting) (Section \($0.section).)")
          })
      ])
  }

  private var workings: PageSection {
    let worked = report.blocks.flatMap(\.figures).filter { !$0.working.isEmpty }
    return PageSection(
      "How the figures were worked out",
      [
        .paragraph(
          "Every figure that is worked out was worked out of numbers that are published here, so that "
            + "anybody can do it again."),
        .list(worked.map(\.sentence)),
      ])
  }
}

extension String {
  /// The text with a capital at its beginning.
  var capitalisedAtFirst: String { prefix(1).uppercased() + dropFirst() }
}
