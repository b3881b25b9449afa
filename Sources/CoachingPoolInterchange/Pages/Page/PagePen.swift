/// Writes a page, and numbers its sections, charts and tables.
struct PagePen {
  let words: PageWords
  var html = HTMLWriter()
  var charts = 0
  var tables = 0

  init(words: PageWords) { self.words = words }

  private static let content = HTMLID("content")

  mutating func write(_ page: HTMLPage) {
    html.beginFile()
    // Each closure works on the pen, which lends its writer to one element after the other.
    nest(.html, [.init(.lang, words.languageTag)]) { pen in
      pen.nest(.head) { $0.writeHead(of: page) }
      pen.nest(.body) { pen in
        let skip = [HTMLAttribute.style("skip"), .link(to: Self.content)]
        pen.html.element(.p, [.style("skipping")]) { html in
          html.element(.a, skip, text: pen.words.skipToContent)
        }
        pen.nest(.header) { $0.writeHeader(of: page) }
        if page.sections.count > 1 { pen.writeContents(of: page) }
        pen.nest(.main, [.id(Self.content), .init(.tabindex, "-1")]) { pen in
          for (index, section) in page.sections.enumerated() { pen.write(section, index + 1) }
        }
        if !page.footer.isEmpty {
          pen.nest(.footer) { pen in
            for sentence in page.footer { pen.html.element(.p, text: sentence) }
          }
        }
      }
    }
  }

  /// Writes an element around what the closure writes with the pen.
  private mutating func nest(
    _ element: HTMLElement, _ attributes: [HTMLAttribute] = [], _ content: (inout PagePen) -> Void
  ) {
    // The writer changes hands, so that nothing is copied.
    var lent = HTMLWriter()
    swap(&lent, &html)
    lent.element(element, attributes) { html in
      swap(&self.html, &html)
      content(&self)
      swap(&self.html, &html)
    }
    swap(&lent, &html)
  }

  private mutating func writeHead(of page: HTMLPage) {
    let policy = [
      "default-src 'none'", "style-src 'unsafe-inline'", "base-uri 'none'", "form-action 'none'",
    ].joined(separator: "; ")
    html.element(.meta, [.init(.charset, "utf-8")])
    html.element(
      .meta, [.init(.httpEquiv, "Content-Security-Policy"), .init(.content, policy)])
    meta("viewport", "width=device-width, initial-scale=1")
    meta("color-scheme", "light dark")
    meta("referrer", "no-referrer")
    html.element(.title, text: HTMLText.heading(page.title))
    html.styleSheet(PageStyle.parts)
  }

  private mutating func meta(_ name: String, _ content: String) {
    html.element(.meta, [.init(.name, name), .init(.content, content)])
  }

  private mutating func writeHeader(of page: HTMLPage) {
    if !page.kicker.isEmpty { html.element(.p, [.style("kicker")], text: page.kicker) }
    html.element(.h1, text: HTMLText.heading(page.title))
    if !page.lead.isEmpty { html.element(.p, [.style("lead")], text: page.lead) }
    if !page.facts.isEmpty { Self.write(page.facts, to: &html) }
  }

  private mutating func writeContents(of page: HTMLPage) {
    let (heading, words) = (HTMLID("contents"), words)
    html.element(.nav, [.labelled(by: heading)]) { html in
      html.element(.h2, [.id(heading)], text: words.contents)
      html.element(.ol) { html in
        for (index, section) in page.sections.enumerated() {
          html.element(.li) { html in
            html.element(
              .a, [.link(to: .numbered("section", index + 1))],
              text: HTMLText.heading(section.heading))
          }
        }
      }
    }
  }

  private mutating func write(_ section: PageSection, _ number: Int) {
    let heading = HTMLID.numbered("section", number)
    nest(.section, [.labelled(by: heading)]) { pen in
      pen.html.element(.h2, [.id(heading)], text: HTMLText.heading(section.heading))
      for block in section.blocks { pen.write(block) }
    }
  }

  static func write(_ facts: [PageFact], to html: inout HTMLWriter) {
    html.element(.dl, [.style("facts")]) { html in
      for fact in facts {
        html.element(.div) { html in
          html.element(.dt, text: fact.term)
          html.element(.dd, text: fact.text)
        }
      }
    }
  }
}
