import PoolJSON

/// Draws trees with everything in them that a text may hold.
enum JSONTree {
  private static let texts = [
    "", "Adaeze", "Bram \"the coach\"", "C:\\pool", "a/b~c", "line\nline\r\ttab\u{8}\u{c}",
    "\u{1}\u{1b}[31m\u{7f}", "é e\u{301} ß", "日本語", "👩🏽‍🏫 𝄞", "\u{2028}\u{FEFF}\u{10FFFF}", "{}[],:",
    "exactly8", "exactly 16 bytes", "seventeen bytes !", String(repeating: "long ", count: 40),
  ]
  private static let numbers = [
    "1.0", "-0", "-0.0", "1e3", "1E+3", "2.5e-7", "0.1", "9223372036854775808",
    "-9223372036854775809", "123456789012345678901234567890",
  ]
  private static let integers = [0, 1, -1, 42, 9, 10, 99, 100, -100, Int.max, Int.min]

  static func random(_ random: inout SplitMix64, depth: Int = 4) -> JSONNode {
    switch random.below(depth > 0 ? 9 : 5) {
    case 0: return .null
    case 1: return .bool(random.below(2) == 0)
    case 2: return .integer(integers[random.below(integers.count)])
    case 3: return JSONNumber(numbers[random.below(numbers.count)]).map { .number($0) } ?? .null
    case 4: return .string(text(&random))
    case 5, 6:
      return .array((0..<random.below(6)).map { _ in self.random(&random, depth: depth - 1) })
    default:
      let count = random.below(20) == 0 ? 70 : random.below(7)
      return .object(
        (0..<count).map { index in
          (text(&random) + "\(index)", self.random(&random, depth: depth - 1))
        })
    }
  }

  private static func text(_ random: inout SplitMix64) -> String {
    texts[random.below(texts.count)]
  }
}
