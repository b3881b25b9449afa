import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A file read by an XML parser, which knows nothing of HTML and forgives nothing.
final class MarkupTree: NSObject, XMLParserDelegate {
  final class Element {
    let name: String
    let attributes: [String: String]
    /// Its own words and those within it.
    var text = ""
    var children: [Element] = []

    init(_ name: String, _ attributes: [String: String]) {
      self.name = name
      self.attributes = attributes
    }

    /// All elements below it, in the order of the file.
    var all: [Element] { children.flatMap { [$0] + $0.all } }

    func all(_ name: String) -> [Element] { all.filter { $0.name == name } }

    func all(classed style: String) -> [Element] {
      all.filter { ($0.attributes["class"] ?? "").split(separator: " ").contains { $0 == style } }
    }
  }

  private(set) var root = Element("", [:])
  private var open: [Element] = []

  /// Reads markup; a test fails on what is not well-formed.
  static func read(_ markup: String) throws -> Element {
    let tree = MarkupTree()
    tree.open = [tree.root]
    let parser = XMLParser(data: Data(markup.utf8))
    parser.delegate = tree
    if !parser.parse() {
      let error = parser.parserError.map { "\($0)" } ?? "no reason"
      Issue.record("line \(parser.lineNumber), column \(parser.columnNumber): \(error)")
    }
    return try #require(tree.root.children.first)
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    let element = Element(name, attributes)
    open.last?.children.append(element)
    open.append(element)
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) { open.removeLast() }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    for element in open { element.text += text }
  }
}
