/// A drawing of which every place is a whole number of thousandths of its unit.
///
/// It is 320 units wide, about a pixel each on the smallest phone, so that its letters stay legible.
/// Colours, faces and dashes are the style sheet's.
struct ChartCanvas {
  /// The width of every drawing.
  static let width = 320_000
  /// Where a chart stops to take further rows.
  static let tallest = 620_000

  var html = HTMLWriter()
  /// How far the drawing reaches down.
  var height = 0
  /// Sentences that explain the drawing and stand below it.
  var notes: [String] = []

  /// Adds a sentence once.
  mutating func note(_ sentence: String) {
    if !notes.contains(sentence) { notes.append(sentence) }
  }

  mutating func text(_ text: String, x: Int, y: Int, _ style: String = "") {
    guard !text.isEmpty else { return }
    var attributes = [HTMLAttribute(.x, Self.number(x)), .init(.y, Self.number(y))]
    if !style.isEmpty { attributes.append(.style(style)) }
    html.element(.text, attributes, text: text)
  }

  mutating func line(_ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int, _ style: String) {
    html.element(
      .line,
      [
        .init(.x1, Self.number(x1)), .init(.y1, Self.number(y1)), .init(.x2, Self.number(x2)),
        .init(.y2, Self.number(y2)), .style(style),
      ]
    ) { _ in }
  }

  mutating func rectangle(x: Int, y: Int, width: Int, height: Int, _ style: String) {
    html.element(
      .rect,
      [
        .init(.x, Self.number(x)), .init(.y, Self.number(y)), .init(.width, Self.number(width)),
        .init(.height, Self.number(height)), .style(style),
      ]
    ) { _ in }
  }

  mutating func circle(_ x: Int, _ y: Int, radius: Int, _ style: String) {
    html.element(
      .circle,
      [
        .init(.cx, Self.number(x)), .init(.cy, Self.number(y)), .init(.r, Self.number(radius)),
        .style(style),
      ]
    ) { _ in }
  }

  /// Draws an outline; a title is what a pointer that rests on it shows.
  mutating func path(_ path: SVGPath, _ style: String, title: String? = nil) {
    html.element(.path, [.init(.d, path.text), .style(style)]) { html in
      if let title { html.element(.title, text: title) }
    }
  }

  /// Draws the mark of a withheld value, which looks like nothing that has a size.
  mutating func hatch(x: Int, y: Int, width: Int, height: Int) {
    var path = SVGPath()
    path.box(x: x, y: y, width: width, height: height)
    // Diagonals, each from the left or lower side to the upper or right one.
    for way in stride(from: 4_000, to: width + height, by: 4_000) {
      path.move(x + max(0, way - height), y + min(way, height))
      path.line(x + min(way, width), y + max(0, way - width))
    }
    self.path(path, "hatch")
  }

  /// A number of thousandths in units.
  static func number(_ thousandths: Int) -> String {
    let size = thousandths.magnitude
    var text = (thousandths < 0 ? "-" : "") + "\(size / 1_000)"
    if size % 1_000 != 0 {
      var digits = String("\(1_000 + size % 1_000)".dropFirst())
      while digits.last == "0" { digits.removeLast() }
      text += "." + digits
    }
    return text
  }
}
