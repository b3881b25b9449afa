/// Says of what a rule's answer depends on one side of a pair; equal keys promise equal answers.
///
/// ```swift
/// RuleKey(seeker.request.kind.code)
/// RuleKey(words: seeker.request.themes.map(\.code))
/// ```
public struct RuleKey: Hashable, Sendable {
  // One run of bytes, since that hashes at once: a round asks for millions of keys.
  private let bytes: [UInt8]

  /// The key of rules that do not look at this side at all.
  public static let same = RuleKey(words: [])

  /// Makes a key of a word.
  public init(_ word: String) { self.init(words: [word]) }

  /// Makes a key of words and numbers; a list of any length among them wants its count told.
  public init(words: [String], numbers: [Int] = []) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16 * (words.count + numbers.count) + 1)
    bytes.append(UInt8(truncatingIfNeeded: numbers.count))
    for number in numbers {
      withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
    for word in words {
      bytes.append(contentsOf: word.utf8)
      bytes.append(0)
    }
    self.bytes = bytes
  }
}
