/// An attribute of an element; its value is escaped where it is written.
///
/// There is none that could run anything, and addresses are places of the page itself.
package struct HTMLAttribute: Hashable, Sendable {
  /// The attributes that take any text.
  package enum Name: String, Sendable, CaseIterable {
    case `class`, lang, scope, colspan, role, tabindex, open, charset, name, content, dir
    case ariaLabel = "aria-label"
    case ariaHidden = "aria-hidden"
    case dataLabel = "data-label"
    case httpEquiv = "http-equiv"
    case xmlns, viewBox, preserveAspectRatio, focusable
    case x, y, x1, y1, x2, y2, cx, cy, r, d, width, height
  }

  let name: String
  let value: String

  /// Sets an attribute to a text.
  package init(_ name: Name, _ value: String) { self.init(name.rawValue, value) }

  private init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  /// Gives the element its name.
  package static func id(_ id: HTMLID) -> HTMLAttribute { HTMLAttribute("id", id.text) }

  /// Points to a place of the page.
  package static func link(to id: HTMLID) -> HTMLAttribute { HTMLAttribute("href", "#" + id.text) }

  /// Takes the words of other elements as the element's name.
  package static func labelled(by ids: HTMLID...) -> HTMLAttribute {
    HTMLAttribute("aria-labelledby", ids.map(\.text).joined(separator: " "))
  }

  /// Sets the classes that the style sheet knows.
  package static func style(_ classes: String) -> HTMLAttribute { HTMLAttribute(.class, classes) }
}
