/// Estimates how wide a text is in a drawing, on the safe side for the fonts that systems have.
///
/// A drawing has no way to ask a browser. The widths are those of wide faces such as Verdana.
enum TextMeasure {
  /// The width in thousandths of the drawing's unit, at a size in whole units.
  static func width(_ text: String, size: Int, isStrong: Bool = false) -> Int {
    var width = 0
    for character in text { width += Self.width(character) * size }
    return isStrong ? width + width / 9 : width
  }

  /// The width in thousandths of the size.
  private static func width(_ character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar {
    case "i", "j", "l", "I", "'", "|", "!", ".", ",", ":", ";", "’": return 350
    case "f", "r", "t", "(", ")", "[", "]", "/", "\\", "-", " ": return 430
    case "m", "w", "M", "W", "%", "@", "—", "…": return 1_030
    case "A"..."Z", "&", "£", "€", "+", "−", "<", ">", "=", "#", "~", "→": return 840
    default: break
    }
    // Beyond the scripts of Europe a character can fill a whole square.
    return scalar.value < 0x250 ? 670 : 1_250
  }

  /// Breaks a text into lines of a width; what does not fit the last line ends with "…".
  ///
  /// - Parameters:
  ///   - text: The text; runs of white space count as one space.
  ///   - width: The width in thousandths of the drawing's unit.
  ///   - size: The size in whole units.
  ///   - limit: How many lines there can be, at least 1.
  ///   - isStrong: Whether the text is set in a heavy face.
  static func lines(
    _ text: String, width: Int, size: Int, limit: Int, isStrong: Bool = false
  ) -> [String] {
    var lines: [String] = []
    var line = ""
    func fits(_ text: String) -> Bool {
      Self.width(text, size: size, isStrong: isStrong) <= width
    }
    // A character with many marks would reach over other lines; and a text longer than any line can be
    // need not be looked at to its end.
    let words = text.prefix(1_000).split(whereSeparator: \.isWhitespace)
    for word in words {
      let part = String(word.map(plain))
      let joined = line.isEmpty ? part : line + " " + part
      if fits(joined) {
        line = joined
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = ""
      for character in part {
        if !line.isEmpty, !fits(line + String(character)) {
          lines.append(line)
          line = ""
          if lines.count > limit { break }
        }
        line.append(character)
      }
      if lines.count > limit { break }
    }
    if !line.isEmpty { lines.append(line) }
    guard lines.count > max(1, limit) else { return lines }
    var last = lines[max(1, limit) - 1]
    while !last.isEmpty, !fits(last + "…") { last.removeLast() }
    while last.last == " " { last.removeLast() }
    return lines.prefix(max(1, limit) - 1) + [last + "…"]
  }

  /// The text on one line.
  static func line(_ text: String, width: Int, size: Int, isStrong: Bool = false) -> String {
    lines(text, width: width, size: size, limit: 1, isStrong: isStrong).first ?? ""
  }

  private static func plain(_ character: Character) -> Character {
    let scalars = character.unicodeScalars
    guard scalars.count > 12 else { return character }
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: scalars.prefix(4))
    return Character(String(kept))
  }
}
