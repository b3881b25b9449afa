public import CoachingPool

/// Writes an impact report as one CSV table: a row for each figure and for each cell of its tables.
///
/// A number stands without separators in `value`; where one is withheld, `value` is empty and the symbol
/// stands in `symbol`. RFC 4180, UTF-8. The same report gives the same bytes.
public struct ImpactReportCSV: Sendable {
  private let report: ImpactReport

  /// The headings, in their order.
  public static let headings = [
    "release", "block", "what", "measure", "title", "row", "column", "value", "unit", "bound",
    "lower", "upper", "symbol", "n", "asked", "first_day", "last_day", "definition",
  ]

  /// Takes a report.
  public init(_ report: ImpactReport) { self.report = report }

  /// The file's bytes.
  ///
  /// - Throws: ``CSVWritingError`` where a name holds a character of value zero.
  public func bytes() throws(CSVWritingError) -> [UInt8] {
    var writer = try CSVWriter(headings: Self.headings)
    for block in report.blocks {
      for figure in block.figures { try writer.append(row(figure, block.kind)) }
      for table in block.tables {
        for line in table.rows {
          for (column, cell) in zip(table.columns, line.cells) where !cell.text.isEmpty {
            try writer.append(row(cell, column, line, table, block.kind))
          }
        }
      }
      for quote in block.quotes {
        var cells = start(block.kind, "quote")
        cells += [.plain(""), .text(quote.attribution ?? ""), .text(quote.text)]
        try writer.append(filled(cells))
      }
      for note in block.notes {
        var cells = start(block.kind, "note")
        cells += [.plain(""), .text(note)]
        try writer.append(filled(cells))
      }
    }
    return writer.bytes
  }

  private func start(_ block: ReportBlock.Kind, _ what: String) -> [CSVCell] {
    [.plain(report.id.text), .plain(block.rawValue), .plain(what)]
  }

  private func filled(_ cells: [CSVCell]) -> [CSVCell] {
    cells + Array(repeating: .plain(""), count: max(0, Self.headings.count - cells.count))
  }

  private func row(_ figure: PublishedMeasure, _ block: ReportBlock.Kind) -> [CSVCell] {
    let (unit, rounding) = (figure.definition.unit, figure.definition.rounding)
    func number(_ value: Ratio?) -> CSVCell {
      guard let value, let shown = try? value / unit.shownDivisor else { return .plain("") }
      return .plain(shown.text(rounding, isGrouped: false))
    }
    let value = figure.value.value
    var symbol = ""
    if case .none(let error) = figure.value {
      symbol = error.code == .withheld ? error.values.first ?? "withheld" : error.code.name
    }
    return start(block, "figure") + [
      .plain(figure.id.code), .text(figure.heading), .plain(""), .plain(""),
      number(value?.figure ?? value?.stated), .plain(unit.rawValue),
      .plain(value?.bound.rawValue ?? ""), number(value?.lower?.value),
      number(value?.upper?.value), .text(symbol),
      .plain(figure.count.map { "\($0.answered)" } ?? ""),
      .plain(figure.count?.asked.map { "\($0)" } ?? ""),
      .plain(figure.period.start?.description ?? ""),
      .plain(figure.period.end?.adding(days: -1).description ?? ""),
      .plain(figure.definition.section),
    ]
  }

  private func row(
    _ cell: ReportTable.Cell, _ column: String, _ line: ReportTable.Row, _ table: ReportTable,
    _ block: ReportBlock.Kind
  ) -> [CSVCell] {
    let number = cell.number.map { $0.text(.twoDecimals, isGrouped: false) } ?? ""
    let isWord = cell.number == nil && !cell.isWithheld
    return start(block, "cell") + [
      .plain(table.measure.code), .text(table.title), .text(line.title), .text(column),
      isWord ? .text(cell.text) : .plain(Self.short(number)), .text(table.unit), .plain(""),
      .plain(""), .plain(""), .text(cell.isWithheld ? cell.text : ""), .plain(""), .plain(""),
      .plain(report.period.start?.description ?? ""), .plain(report.lastDay?.description ?? ""),
      .plain(MeasureDefinition.named(table.measure)?.section ?? ""),
    ]
  }

  /// A decimal without zeros at its end.
  private static func short(_ text: String) -> String {
    guard text.contains(".") else { return text }
    var text = text
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return text
  }
}
