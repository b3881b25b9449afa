/// Makes text from outside fit for a message: cut short, and harmless to a terminal.
enum JSONShown {
  /// Puts `text` between double quotes, at most `limit` characters of it.
  static func quoted(_ text: String, limit: Int = 60) -> String {
    "\"" + plain(text, limit: limit) + "\""
  }

  /// Replaces controls, line separators and direction marks by `\u{…}`, and cuts at `limit` scalars.
  static func plain(_ text: String, limit: Int) -> String {
    var shown = ""
    var count = 0
    for scalar in text.unicodeScalars {
      if count == limit { return shown + "…" }
      count += 1
      if isHarmless(scalar) {
        shown.unicodeScalars.append(scalar)
      } else {
        shown += "\\u{" + String(scalar.value, radix: 16) + "}"
      }
    }
    return shown
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F: false  // C0, delete, C1
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: false  // direction
    case 0x2028, 0x2029, 0xFEFF: false  // line and paragraph separator, byte order mark
    default: true
    }
  }
}
