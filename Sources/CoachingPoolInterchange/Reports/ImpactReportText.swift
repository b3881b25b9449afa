public import CoachingPool

/// Writes an impact report as lines for a terminal.
///
/// A line is as wide as its words ask for; nothing is coloured, and nothing is said by place alone. The same
/// report gives the same lines.
public struct ImpactReportText: Sendable {
  private let report: ImpactReport

  /// Takes a report.
  public init(_ report: ImpactReport) { self.report = report }

  /// The lines, without line feeds.
  public func lines() -> [String] {
    var lines = [report.heading, ""] + report.preface
    for block in report.blocks {
      lines += ["", block.kind.title.uppercased()]
      lines += figures(block.figures)
      for table in block.tables { lines += [""] + Self.lines(of: table) }
      for quote in block.quotes {
        lines += ["", "  \"\(quote.text)\"", "    \(quote.attribution ?? "Said in confidence")"]
      }
      if !block.notes.isEmpty { lines.append("") }
      lines += block.notes.map { "  \($0)" }
    }
    lines += ["", "DEFINITIONS"]
    for definition in report.definitions {
      lines += [
        "  \(definition.id): \(definition.meaning)",
        "    \(definition.formula). \(definition.counting) (\(definition.section))",
      ]
    }
    return (lines + ["", report.colophon]).map(Self.oneLine)
  }

  private func figures(_ figures: [PublishedMeasure]) -> [String] {
    let width = figures.map(\.heading.count).max() ?? 0
    return figures.map { figure in
      let space = String(repeating: " ", count: width - figure.heading.count)
      let detail = figure.qualification.isEmpty ? "" : " (\(figure.qualification))"
      return "  \(figure.heading)\(space)  \(figure.headline)\(detail)"
    }
  }

  /// A table with its columns under each other, numbers to the right.
  private static func lines(of table: ReportTable) -> [String] {
    let header = [table.rowsAre] + table.columns
    let rows = table.rows.map { [$0.title] + $0.cells.map(\.text) }
    let widths = header.indices.map { column in
      ([header] + rows).map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    func line(_ cells: [String]) -> String {
      let padded = cells.enumerated().map { column, text in
        let space = String(repeating: " ", count: max(0, widths[column] - text.count))
        return column == 0 || isWords(column, of: table) ? text + space : space + text
      }
      var line = "    \(padded.joined(separator: "  "))"
      while line.last == " " { line.removeLast() }
      return line
    }
    return ["  \(table.title) (\(table.unit))", line(header)] + rows.map(line)
      + table.notes.map { "    \($0)" }
  }

  /// Whether a column holds words: none of its cells is a number or withheld.
  private static func isWords(_ column: Int, of table: ReportTable) -> Bool {
    column > 0
      && table.rows.allSatisfy { row in
        guard row.cells.indices.contains(column - 1) else { return true }
        return row.cells[column - 1].number == nil && !row.cells[column - 1].isWithheld
      }
  }

  /// The text without what would break the line or move the cursor.
  private static func oneLine(_ text: String) -> String {
    String(
      text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : Character($0) })
  }
}
