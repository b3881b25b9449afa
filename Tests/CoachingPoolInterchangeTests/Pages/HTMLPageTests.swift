import CoachingPool
import CoachingPoolInterchange
import Testing

@Suite struct `An HTML page` {
  private static let pages = [
    DemoPage.page, HostilePage.page, HostilePage.bare, HTMLPage(title: "", sections: []),
  ].map(\.text)

  @Test(arguments: pages.indices) func `is well-formed, whatever the data says`(page: Int) throws {
    let root = try MarkupTree.read(Self.pages[page])
    #expect(root.name == "html")
    #expect(Self.pages[page].hasPrefix("<!DOCTYPE html>\n"))
  }

  @Test(arguments: pages.indices) func `has no element and no attribute from the data`(page: Int)
    throws
  {
    let elements = try MarkupTree.read(Self.pages[page]).all
    let names: Set = [
      "head", "meta", "title", "style", "body", "header", "nav", "main", "section", "footer", "h1",
      "h2", "h3", "p", "ul", "ol", "li", "dl", "dt", "dd", "div", "blockquote", "figure",
      "figcaption", "details", "summary", "table", "caption", "thead", "tbody", "tr", "th", "td",
      "a", "svg", "desc", "text", "line", "rect", "circle", "path",
    ]
    for element in elements {
      #expect(names.contains(element.name))
      for (name, value) in element.attributes {
        #expect(!name.hasPrefix("on") && name != "style" && name != "src")
        if name == "href" { #expect(value.hasPrefix("#")) }
      }
    }
    #expect(elements.count { $0.name == "style" } == 1)
  }

  @Test(arguments: pages.indices) func `asks for nothing outside itself`(page: Int) throws {
    let root = try MarkupTree.read(Self.pages[page])
    let style = try #require(root.all("style").first).text
    #expect(!style.contains("url(") && !style.contains("@import") && !style.contains("@font-face"))
    let policy = root.all("meta").first { $0.attributes["http-equiv"] == "Content-Security-Policy" }
    let content = try #require(policy?.attributes["content"])
    #expect(content.hasPrefix("default-src 'none'; style-src 'unsafe-inline';"))
  }

  @Test(arguments: pages.indices) func `names each place once, and each reference leads to one`(
    page: Int
  ) throws {
    let elements = try MarkupTree.read(Self.pages[page]).all
    let ids = elements.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    for element in elements {
      if let target = element.attributes["href"] {
        #expect(ids.contains(String(target.dropFirst())))
      }
      for id in (element.attributes["aria-labelledby"] ?? "").split(separator: " ") {
        #expect(ids.contains(String(id)))
      }
    }
  }

  @Test func `has one heading of the first rank and no rank left out`() throws {
    let root = try MarkupTree.read(DemoPage.page.text)
    #expect(root.all("h1").map(\.text) == ["A year of the pool"])
    let ranks = root.all.map(\.name).filter { ["h1", "h2", "h3"].contains($0) }
    for (before, after) in zip(ranks, ranks.dropFirst()) {
      #expect(!(before == "h1" && after == "h3"))
    }
    #expect(root.all("nav").first?.all("a").map(\.text) == DemoPage.page.sections.map(\.heading))
    #expect(root.attributes["lang"] == "en-GB")
  }

  @Test func `prints every text that it was given`() throws {
    let text = try MarkupTree.read(DemoPage.page.text).text
    for words in [
      "Ashbourne partnership · coaching and mentoring pool", "1 April 2025 to 31 March 2026",
      "≥ 1,100", "hours are not recorded by all", "I came for a promotion",
      "Team leader, supported by a mentor of another organisation", "In their own words",
      "Two thirds of all hours crossed the border of an organisation.",
      "Differences are counted over pairs", "All organisations here are invented.",
      "exact until printed", "Table 1. Organisations", "Figure 8. Balance of hours",
    ] { #expect(text.contains(words), "\(words)") }
  }

  @Test func `takes no language that is none`() throws {
    for (given, kept) in [
      ("de-CH", "de-CH"), ("", "en"), ("en\"><b>", "en"), ("e n", "en"), ("en-", "en"),
      (String(repeating: "a-", count: 40) + "a", "en"),
    ] {
      var words = PageWords()
      words.language = given
      let root = try MarkupTree.read(HTMLPage(title: "T", sections: [], words: words).text)
      #expect(root.attributes["lang"] == kept)
    }
  }

  @Test func `is made of the same bytes each time`() {
    #expect(DemoPage.page.text == DemoPage.page.text)
    #expect(HostilePage.page.text == HostilePage.page.text)
  }

  @Test func `of little content is the file that it always was`() {
    let body = SmallPage.page.text.split(separator: "</style>\n").last.map(String.init) ?? ""
    #expect(body == SmallPage.markup)
  }
}
