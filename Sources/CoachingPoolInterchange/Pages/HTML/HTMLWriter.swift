/// Writes HTML that is well-formed XML too, in which no text can become markup.
///
/// Every text and every value of an attribute is escaped, and an element is closed where its content
/// ends, so that none can be left open.
///
/// ```swift
/// var html = HTMLWriter()
/// html.element(.p, [.style("lead")]) { $0.text("Ashbourne & Vale") }
/// html.markup      // <p class="lead">Ashbourne &amp; Vale</p>
/// ```
package struct HTMLWriter: Sendable {
  /// What was written so far.
  package private(set) var markup = ""

  /// Begins with nothing.
  package init() {}

  /// Begins a file of HTML.
  package mutating func beginFile() { markup += "<!DOCTYPE html>\n" }

  /// Writes an element around what the closure writes.
  package mutating func element(
    _ element: HTMLElement, _ attributes: [HTMLAttribute] = [],
    _ content: (_ html: inout HTMLWriter) -> Void
  ) {
    open(element.rawValue, attributes)
    markup += element.opensLine ? ">\n" : ">"
    content(&self)
    markup += "</\(element.rawValue)>"
    if element.endsLine { markup += "\n" }
  }

  /// Writes an element around a text.
  package mutating func element(
    _ element: HTMLElement, _ attributes: [HTMLAttribute] = [], text: String
  ) {
    self.element(element, attributes) { $0.text(text) }
  }

  /// Writes an element that never has content.
  package mutating func element(_ element: HTMLVoidElement, _ attributes: [HTMLAttribute] = []) {
    open(element.rawValue, attributes)
    markup += " />\n"
  }

  /// Writes a text.
  package mutating func text(_ text: String) { HTMLText.append(text, to: &markup) }

  /// Writes a text from the data within a sentence, so that its direction stays its own.
  package mutating func isolated(_ text: String) { element(.bdi, text: text) }

  /// Writes a style sheet, which stands in the program's text and so holds no data.
  package mutating func styleSheet(_ parts: [StaticString]) {
    markup += "<style>\n"
    for part in parts { markup += "\(part)\n" }
    markup += "</style>\n"
  }

  /// Takes over what another writer wrote.
  package mutating func append(_ other: HTMLWriter) { markup += other.markup }

  private mutating func open(_ name: String, _ attributes: [HTMLAttribute]) {
    markup += "<\(name)"
    for attribute in attributes {
      markup += " \(attribute.name)=\""
      HTMLText.append(attribute.value, to: &markup)
      markup += "\""
    }
  }
}
