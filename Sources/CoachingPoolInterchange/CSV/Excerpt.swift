/// Cuts text from a file short and makes it safe to print in a terminal, log or page.
///
/// Control characters, escapes, bidirectional controls and characters without width are written
/// out, as in `\u{202E}`; bytes that are not UTF-8 as in `\xE9`; what is cut off is shown by `…`.
enum Excerpt {
  /// The text's beginning, at most `limit` characters.
  static func of(_ text: String, limit: Int = 40) -> String {
    var pieces = Pieces(limit: limit)
    for scalar in text.unicodeScalars where !pieces.add(visible(scalar)) { break }
    return pieces.text
  }

  /// The bytes in a range as far as they can be read, beginning near `offset`.
  static func of(_ bytes: [UInt8], in range: Range<Int>, near offset: Int? = nil) -> String {
    var pieces = Pieces(limit: 40)
    var index = range.lowerBound
    if let offset, offset - index > 16 {
      index = offset - 16
      // Not from the middle of a character.
      while index < offset, bytes[index] & 0xC0 == 0x80 { index += 1 }
      _ = pieces.add("…")
    }
    while index < range.upperBound {
      let piece: String
      if let (scalar, length) = UTF8Decoding.scalar(of: bytes, at: index, end: range.upperBound) {
        piece = visible(scalar)
        index += length
      } else {
        piece = "\\x" + hexadecimal(UInt32(bytes[index]), digits: 2)
        index += 1
      }
      if !pieces.add(piece) { break }
    }
    return pieces.text
  }

  /// A number in hexadecimal with upper-case digits.
  static func hexadecimal(_ value: UInt32, digits: Int = 1) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }

  private static func visible(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x09: "\\t"
    case 0x0A: "\\n"
    case 0x0D: "\\r"
    case 0...0x1F, 0x7F...0x9F, 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E,
      0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
      "\\u{" + hexadecimal(scalar.value) + "}"
    default: String(scalar)
    }
  }

  /// Collects pieces until the limit; counted by code points, so that marks cannot pile up.
  private struct Pieces {
    let limit: Int
    private(set) var text = ""
    private var count = 0
    /// Where to cut so that the mark of omission still fits.
    private var cut = "".endIndex

    init(limit: Int) { self.limit = limit }

    mutating func add(_ piece: String) -> Bool {
      let length = piece.unicodeScalars.count
      guard count + length <= limit else {
        text = String(text[..<cut]) + "…"
        return false
      }
      text += piece
      count += length
      if count < limit { cut = text.endIndex }
      return true
    }
  }
}
