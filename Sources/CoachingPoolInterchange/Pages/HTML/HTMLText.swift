/// Makes any text safe to stand in HTML, in SVG and in XML, as content and within quotation marks.
///
/// What could end or begin markup becomes an entity. Control characters and code points that are no
/// characters become U+FFFD. Controls that could turn the order of other text round are left out, and a
/// mark that would join the character before it gets a dotted circle to stand on. Source: HTML Living
/// Standard, section 13.1.2; XML 1.0, section 2.2; Unicode Standard Annex 9.
enum HTMLText {
  /// The text as it stands in the markup.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    append(text, to: &escaped)
    return escaped
  }

  /// Adds a text to markup.
  ///
  /// - Complexity: O(*n*) for *n* code points.
  static func append(_ text: String, to markup: inout String) {
    var isFirst = true
    var wasReturn = false
    for scalar in text.unicodeScalars {
      defer { wasReturn = scalar == "\r" }
      // One line break, however it was written.
      if scalar == "\n", wasReturn { continue }
      guard !isReordering(scalar) else { continue }
      if isFirst, joinsWhatStandsBefore(scalar) { markup.unicodeScalars.append("\u{25CC}") }
      isFirst = false
      switch scalar {
      case "&": markup += "&amp;"
      case "<": markup += "&lt;"
      case ">": markup += "&gt;"
      case "\"": markup += "&quot;"
      case "'": markup += "&#39;"
      case "\r": markup.unicodeScalars.append("\n")
      default: markup.unicodeScalars.append(isForbidden(scalar) ? "\u{FFFD}" : scalar)
      }
    }
  }

  /// A heading that can be seen, read out and followed: a dash where the text shows nothing.
  static func heading(_ text: String) -> String {
    let isBlank = text.unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0.properties.generalCategory == .format
    }
    return isBlank ? "–" : text
  }

  /// Embeddings, overrides and isolates, whose reach could go beyond the text.
  static func isReordering(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// What HTML or XML does not allow, and marks of annotation, which no browser shows.
  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0...0x1F, 0x7F...0x9F, 0xFFF9...0xFFFB, 0xFDD0...0xFDEF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  private static func joinsWhatStandsBefore(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200C, 0x200D, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: return true
    case 0..<0x300: return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }
}
