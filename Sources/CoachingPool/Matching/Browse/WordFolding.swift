/// Cuts a text into words without case and Latin diacritics, so that "cafe" finds "Café".
///
/// A word is a run of letters, digits and marks. Apostrophes, invisible format characters and the
/// combining marks U+0300 to U+036F are dropped within it, so that "children's" is `childrens` and a
/// decomposed "é" is `e`; everything else, a hyphen among it, ends it. The standard library gives no
/// public canonical decomposition, so letters of Latin-1, Latin Extended-A and those that Welsh adds
/// are folded by a table; other scripts lose their case alone.
enum WordFolding {
  /// The words of a text as UTF-8, each once, in the order of their first appearance.
  /// - Complexity: O(n) for n bytes.
  static func words(of text: String) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    func end() {
      if !word.isEmpty { words.append(word) }
      word.removeAll(keepingCapacity: true)
    }
    for scalar in text.unicodeScalars {
      switch role(of: scalar) {
      case .letter: fold(scalar, into: &word)
      case .mark: if !word.isEmpty { fold(scalar, into: &word) }
      case .dropped: break
      case .boundary: end()
      }
    }
    end()
    return words.uniqued()
  }

  private enum ScalarRole { case letter, mark, dropped, boundary }

  private static func role(of scalar: Unicode.Scalar) -> ScalarRole {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": return .letter
    case "'", "\u{2019}", "\u{02BC}": return .dropped
    case "\u{0300}"..."\u{036F}", "\u{FE00}"..."\u{FE0F}": return .dropped
    case "\u{200B}": return .boundary  // a space without width
    default: break
    }
    if scalar.isASCII { return .boundary }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      .letter
    case .nonspacingMark, .spacingMark, .enclosingMark: .mark
    case .format: .dropped
    default: .boundary
    }
  }

  private static func fold(_ scalar: Unicode.Scalar, into word: inout [UInt8]) {
    if scalar.isASCII {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      word.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      return
    }
    // A mapping may have several scalars: İ gives an i and a combining dot.
    for lower in scalar.properties.lowercaseMapping.unicodeScalars {
      if let plain = plain(lower) {
        word.append(contentsOf: plain.utf8)
      } else if !("\u{0300}"..."\u{036F}").contains(lower) {
        word.append(contentsOf: String(lower).utf8)
      }
    }
  }

  /// The letters without diacritics for a lower-case letter of the table.
  private static func plain(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "à"..."å", "ā"..."ą": "a"
    case "æ": "ae"
    case "ç", "ć"..."č": "c"
    case "ď"..."đ", "ð": "d"
    case "è"..."ë", "ē"..."ě": "e"
    case "ĝ"..."ģ": "g"
    case "ĥ"..."ħ": "h"
    case "ì"..."ï", "ĩ"..."ı": "i"
    case "ĳ": "ij"
    case "ĵ": "j"
    case "ķ"..."ĸ": "k"
    case "ĺ"..."ł": "l"
    case "ñ", "ń"..."ŋ": "n"
    case "ò"..."ö", "ø", "ō"..."ő": "o"
    case "œ": "oe"
    case "ŕ"..."ř": "r"
    case "ś"..."š", "ſ": "s"
    case "ß": "ss"
    case "ţ"..."ŧ": "t"
    case "þ": "th"
    case "ù"..."ü", "ũ"..."ų": "u"
    case "ŵ", "ẁ"..."ẅ": "w"
    case "ý", "ÿ", "ŷ", "ỳ": "y"
    case "ź"..."ž": "z"
    // The sigma at the end of a word, which no mapping of single letters knows.
    case "ς": "σ"
    default: nil
    }
  }
}
