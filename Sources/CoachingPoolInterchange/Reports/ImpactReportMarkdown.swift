public import CoachingPool

/// Writes an impact report as Markdown (CommonMark with tables).
///
/// What people wrote is escaped, so that it is neither a link, nor a heading, nor HTML. The same report gives
/// the same text.
public struct ImpactReportMarkdown: Sendable {
  private let report: ImpactReport

  /// Takes a report.
  public init(_ report: ImpactReport) { self.report = report }

  /// The text, ending with a line feed.
  public func text() -> String {
    var lines = ["# \(Self.escaped(report.heading))", ""]
    for paragraph in report.preface { lines += [Self.escaped(paragraph), ""] }
    for block in report.blocks {
      lines += ["## \(block.kind.title)", ""]
      if !block.figures.isEmpty {
        lines += ["| Figure | Value | Bound and number | Days |", "| --- | --- | --- | --- |"]
        lines += block.figures.map { figure in
          row([
            figure.heading, figure.headline, figure.qualification, figure.daysText,
          ])
        }
        lines.append("")
      }
      for table in block.tables { lines += self.lines(of: table) }
      for quote in block.quotes {
        lines += [
          "> \(Self.escaped(quote.text))", ">",
          "> — \(Self.escaped(quote.attribution ?? "Said in confidence"))", "",
        ]
      }
      for note in block.notes { lines += [Self.escaped(note), ""] }
    }
    lines += ["## Definitions", ""]
    for definition in report.definitions {
      lines += [
        "- **\(Self.escaped(definition.title))** (`\(definition.id)`, \(definition.section)): "
          + Self.escaped("\(definition.meaning) \(definition.formula). \(definition.counting)")
      ]
    }
    lines += ["", Self.escaped(report.colophon)]
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(of table: ReportTable) -> [String] {
    let columns = [table.rowsAre] + table.columns
    let marks = columns.indices.map { column in
      column > 0
        && table.rows.contains { row in
          row.cells.indices.contains(column - 1) && row.cells[column - 1].number != nil
        } ? "---:" : "---"
    }
    var lines = [
      "### \(Self.escaped(table.title)) (\(Self.escaped(table.unit)))", "", row(columns),
    ]
    lines.append("| \(marks.joined(separator: " | ")) |")
    lines += table.rows.map { row([$0.title] + $0.cells.map(\.text)) }
    lines.append("")
    for note in table.notes { lines += [Self.escaped(note), ""] }
    return lines
  }

  private func row(_ cells: [String]) -> String {
    "| \(cells.map(Self.escaped).joined(separator: " | ")) |"
  }

  /// The text with a backslash before whatever Markdown or HTML would read, on one line.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if scalar.properties.generalCategory == .control || scalar.properties.isBidiControl {
        escaped += " "
      } else if scalar.isASCII, "\\`*_{}[]()<>#+!|&~=^$\"'@:/".unicodeScalars.contains(scalar),
        scalar != ":" && scalar != "/" && scalar != "'" && scalar != "(" && scalar != ")"
          && scalar != "="
      {
        escaped += "\\\(scalar)"
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    // A line that begins so would be a list, a rule or a setext heading.
    if let first = escaped.unicodeScalars.first, "-+".unicodeScalars.contains(first) {
      return "\\" + escaped
    }
    return escaped
  }
}
