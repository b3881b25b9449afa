/// One part of a section of a page: words, a chart, a table.
public struct PageBlock: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case paragraph(String)
    case note(String)
    case subheading(String)
    case list([String])
    case quotation(String, source: String)
    case facts([PageFact])
    case keyFigures([KeyFigure])
    case table(FigureTable)
    case chart(Chart)
  }

  let kind: Kind

  /// A paragraph of plain text.
  public static func paragraph(_ text: String) -> PageBlock { PageBlock(kind: .paragraph(text)) }

  /// A remark in smaller type: how something was counted, what to be careful with.
  public static func note(_ text: String) -> PageBlock { PageBlock(kind: .note(text)) }

  /// A heading within the section.
  public static func subheading(_ text: String) -> PageBlock { PageBlock(kind: .subheading(text)) }

  /// A list of plain texts.
  public static func list(_ items: [String]) -> PageBlock { PageBlock(kind: .list(items)) }

  /// Somebody's words, and who that is; nobody is named for an empty source.
  public static func quotation(_ text: String, source: String = "") -> PageBlock {
    PageBlock(kind: .quotation(text, source: source))
  }

  /// Words and what they stand for.
  public static func facts(_ facts: [PageFact]) -> PageBlock { PageBlock(kind: .facts(facts)) }

  /// Figures that stand large beside each other.
  public static func keyFigures(_ figures: [KeyFigure]) -> PageBlock {
    PageBlock(kind: .keyFigures(figures))
  }

  /// A table, numbered by the page.
  public static func table(_ table: FigureTable) -> PageBlock { PageBlock(kind: .table(table)) }

  /// A chart with the table behind it, numbered by the page.
  public static func chart(_ chart: Chart) -> PageBlock { PageBlock(kind: .chart(chart)) }
}
