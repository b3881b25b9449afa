/// A page in one HTML file that needs nothing else: no script, no font, no picture, no network.
///
/// It can be read on a phone and on paper, in light and in dark, with a keyboard and by a screen reader.
/// A policy in its head forbids a browser to run or fetch anything, and no text of the data can become
/// markup. The same values give the same bytes. Source: Web Content Accessibility Guidelines 2.2, level
/// AA; Content Security Policy, level 3.
///
/// ```swift
/// let page = HTMLPage(
///   title: "A year of the pool", lead: "What 441 people and 16 organisations did together.",
///   sections: [PageSection("Hours", [.chart(Chart(hoursByOrganisation))])])
/// print(page.text)
/// ```
public struct HTMLPage: Hashable, Sendable {
  /// The title, which is the heading as well.
  public let title: String
  /// A few words above the title, such as the pool's name.
  public let kicker: String
  /// The sentence below the title.
  public let lead: String
  /// What a reader has to know of the whole page, such as its period.
  public let facts: [PageFact]
  /// The sections.
  public let sections: [PageSection]
  /// The sentences at the end.
  public let footer: [String]
  /// The words that do not come from the data.
  public let words: PageWords

  /// Holds a page; what is empty is left out.
  ///
  /// - Parameters:
  ///   - title: The title, which is the heading as well.
  ///   - kicker: A few words above the title.
  ///   - lead: The sentence below the title.
  ///   - facts: What a reader has to know of the whole page.
  ///   - sections: The sections in their order.
  ///   - footer: The sentences at the end.
  ///   - words: The words that do not come from the data.
  public init(
    title: String, kicker: String = "", lead: String = "", facts: [PageFact] = [],
    sections: [PageSection], footer: [String] = [], words: PageWords = PageWords()
  ) {
    self.title = title
    self.kicker = kicker
    self.lead = lead
    self.facts = facts
    self.sections = sections
    self.footer = footer
    self.words = words
  }

  /// The whole file.
  ///
  /// - Complexity: O(*n*) in the length of the page.
  public var text: String {
    var pen = PagePen(words: words)
    pen.write(self)
    return pen.html.markup
  }
}
