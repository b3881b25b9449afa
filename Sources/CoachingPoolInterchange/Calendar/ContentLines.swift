/// Content lines of RFC 5545: folded at 75 octets, ended by a carriage return and a line feed.
struct ContentLines {
  private(set) var text = ""

  /// Adds a line whose characters need no escape.
  mutating func add(_ line: String) {
    // A character is never cut, and the space that begins a folded line counts.
    var octets = 0
    for scalar in line.unicodeScalars {
      let width = UTF8.width(scalar)
      if octets + width > 75 {
        text += "\r\n "
        octets = 1
      }
      text.unicodeScalars.append(scalar)
      octets += width
    }
    text += "\r\n"
  }

  /// Adds a line with a value in free words.
  mutating func add(_ name: String, text value: String) { add(name + Self.escaped(value)) }

  /// Escapes backslash, semicolon, comma and line breaks, and leaves out every other control character.
  private static func escaped(_ value: String) -> String {
    var escaped = ""
    var wasReturn = false
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += "\\" + String(scalar)
      case "\n" where wasReturn: break
      case "\r", "\n", "\u{85}", "\u{2028}", "\u{2029}": escaped += "\\n"
      case "\t": escaped += " "
      default:
        if scalar.properties.generalCategory != .control { escaped.unicodeScalars.append(scalar) }
      }
      wasReturn = scalar == "\r"
    }
    return escaped
  }
}
