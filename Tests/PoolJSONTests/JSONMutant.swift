/// Changes texts a little: most of what comes out is no JSON, and much of it nearly so.
enum JSONMutant {
  private static let marks =
    Array("{}[]\",:\\u0d8 1-.eE+/trufalsnbX\n\t".utf8) + [0xC3, 0xA9, 0xED, 0xF0, 0xFE, 0xFF, 0x00]
  private static let pieces = [
    "\\u0041", "\\ud83d\\ude00", "\\ud83d", "\\n", "\\x", "01", "-0", "1.5e+3", "1e", "null", "nul",
    "[]", "{}", "\"a\":1", ",", ",,", " \n ", "/**/", "é", "\u{2028}", "\u{feff}", "\"\"", "\\\"",
  ].map { Array($0.utf8) }

  /// Makes one to three changes.
  static func of(_ text: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
    var text = text
    for _ in 0...random.below(3) { change(&text, &random) }
    return text
  }

  private static func change(_ text: inout [UInt8], _ random: inout SplitMix64) {
    let place = random.below(text.count + 1)
    let end = min(text.count, place + 1 + random.below(8))
    switch random.below(7) {
    case 0 where place < text.count: text.remove(at: place)
    case 1 where place < text.count: text[place] = marks[random.below(marks.count)]
    case 2: text.insert(marks[random.below(marks.count)], at: place)
    case 3: text.insert(contentsOf: pieces[random.below(pieces.count)], at: place)
    case 4: text.insert(contentsOf: text[place..<end], at: random.below(text.count + 1))
    case 5: text.removeSubrange(place..<end)
    default: text.removeSubrange(place...)
    }
  }
}
