extension PagePen {
  mutating func write(_ block: PageBlock) {
    switch block.kind {
    case .paragraph(let text): html.element(.p, text: text)
    case .note(let text): html.element(.p, [.style("note")], text: text)
    case .subheading(let text): html.element(.h3, text: HTMLText.heading(text))
    case .list(let items):
      guard !items.isEmpty else { return }
      html.element(.ul) { html in
        for item in items { html.element(.li, text: item) }
      }
    case .quotation(let text, let source): writeQuotation(text, source)
    case .facts(let facts): if !facts.isEmpty { Self.write(facts, to: &html) }
    case .keyFigures(let figures): writeKeyFigures(figures)
    case .table(let table):
      tables += 1
      table.write(to: &html, captioned: "\(words.table) \(tables). \(table.caption)", words)
    case .chart(let chart):
      charts += 1
      chart.write(
        to: &html, .numbered("figure", charts), numbered: "\(words.figure) \(charts). ", words)
    }
  }

  private mutating func writeQuotation(_ text: String, _ source: String) {
    html.element(.figure, [.style("quotation")]) { html in
      html.element(.blockquote) { $0.element(.p, text: text) }
      if !source.isEmpty { html.element(.figcaption, text: source) }
    }
  }

  private mutating func writeKeyFigures(_ figures: [KeyFigure]) {
    guard !figures.isEmpty else { return }
    html.element(.ul, [.style("key-figures")]) { html in
      for figure in figures {
        html.element(.li) { html in
          html.element(.p, [.style("value")], text: figure.value)
          html.element(.p, [.style("label")], text: figure.label)
          if !figure.note.isEmpty { html.element(.p, [.style("note")], text: figure.note) }
        }
      }
    }
  }
}
