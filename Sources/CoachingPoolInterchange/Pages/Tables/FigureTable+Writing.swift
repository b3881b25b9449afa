extension FigureTable {
  /// Writes the table with what explains it.
  ///
  /// Roles are written out, since a browser forgets them where the style sheet shows rows as blocks.
  func write(to html: inout HTMLWriter, captioned caption: String, _ words: PageWords) {
    html.element(.div, [.style("table")]) { html in
      let style =
        (isWide ? "figures wide" : "figures") + (hasShortHeadings ? " whole" : "")
      html.element(.table, [.style(style), .init(.role, "table")]) { html in
        html.element(.caption, text: caption)
        writeHeadings(to: &html)
        html.element(.tbody, [.init(.role, "rowgroup")]) { html in
          for row in rows { write(row, to: &html, words) }
          if rows.isEmpty { writeNothing(to: &html, words) }
        }
      }
      writeLegend(to: &html, words)
    }
  }

  /// Whether the longest words of all headings find room beside each other, so that none is broken.
  private var hasShortHeadings: Bool {
    let longest = ([rowsAre] + columns.map(\.heading)).map { heading in
      heading.split(whereSeparator: \.isWhitespace).map(\.count).max() ?? 0
    }
    return longest.reduce(0, +) <= (columns.count > 4 ? 54 : isWide ? 44 : 26)
  }

  private func writeHeadings(to html: inout HTMLWriter) {
    html.element(.thead, [.init(.role, "rowgroup")]) { html in
      html.element(.tr, [.init(.role, "row")]) { html in
        let attributes = [HTMLAttribute(.scope, "col"), .init(.role, "columnheader")]
        html.element(.th, attributes, text: HTMLText.heading(rowsAre))
        for column in columns {
          let style = column.isNumeric ? [HTMLAttribute.style("number")] : []
          html.element(.th, attributes + style, text: HTMLText.heading(column.heading))
        }
      }
    }
  }

  private func write(_ row: Row, to html: inout HTMLWriter, _ words: PageWords) {
    let style = row.isTotal ? [HTMLAttribute.style("total")] : []
    html.element(.tr, [.init(.role, "row")] + style) { html in
      html.element(
        .th, [.init(.scope, "row"), .init(.role, "rowheader")], text: HTMLText.heading(row.heading))
      for (index, column) in columns.enumerated() {
        let cell = row.cells.indices.contains(index) ? row.cells[index] : .missing
        var attributes = [HTMLAttribute(.role, "cell")]
        var classes: [String] = []
        if column.isNumeric { classes.append("number") }
        if cell.kind == .number, cell.text.utf8.count <= 14 { classes.append("short") }
        if cell.kind == .withheld { classes.append("withheld") }
        if !classes.isEmpty { attributes.append(.style(classes.joined(separator: " "))) }
        if isWide { attributes.append(.init(.dataLabel, column.heading)) }
        html.element(
          .td, attributes, text: cell.kind == .missing ? words.missingSymbol : cell.text)
      }
    }
  }

  private func writeNothing(to html: inout HTMLWriter, _ words: PageWords) {
    html.element(.tr, [.init(.role, "row")]) { html in
      html.element(
        .td, [.init(.role, "cell"), .init(.colspan, "\(columns.count + 1)")],
        text: words.nothingToShow)
    }
  }

  private func writeLegend(to html: inout HTMLWriter, _ words: PageWords) {
    let explained = legend(words)
    if !explained.isEmpty {
      html.element(.dl, [.style("legend")]) { html in
        for symbol in explained {
          html.element(.div) { html in
            html.element(.dt, text: HTMLText.heading(symbol.symbol))
            html.element(.dd, text: symbol.meaning)
          }
        }
      }
    }
    for note in notes { html.element(.p, [.style("note")], text: note) }
  }

  /// The symbols that stand in the table, each once, in the order in which a reader meets them.
  func legend(_ words: PageWords) -> [FigureSymbol] {
    var met: Set<String> = []
    var legend: [FigureSymbol] = []
    var hasMissing = false
    for row in rows {
      for cell in row.cells {
        if cell.kind == .missing { hasMissing = true }
        guard cell.kind == .withheld, met.insert(cell.text).inserted else { continue }
        let given = symbols.first { $0.symbol == cell.text }
        legend.append(given ?? FigureSymbol(cell.text, meaning: words.withheldMeaning))
      }
      if row.cells.count < columns.count { hasMissing = true }
    }
    if hasMissing {
      legend.append(FigureSymbol(words.missingSymbol, meaning: words.missingMeaning))
    }
    return legend
  }
}
