/// Makes the pseudonyms of a study; whoever has it can tell who is who.
///
/// Keep it apart from the pool and from what researchers are given, and no longer than the study. A pseudonym
/// is the first half of HMAC-SHA-256 over the study and the person, so that two studies under one key share
/// none, and nobody without the key can try identifiers. Source: RFC 2104; UK GDPR, article 4(5).
public struct StudyKey: Hashable, Sendable {
  /// How many bytes of chance a key has at least.
  public static let leastBytes = 32

  private let bytes: [UInt8]

  /// Takes bytes of chance; `nil` where they are fewer than ``leastBytes``.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count >= Self.leastBytes else { return nil }
    self.bytes = bytes
  }

  /// Reads a key as its file has it, in hexadecimal digits, whatever space stands around them; `nil` for
  /// anything else, and for fewer than ``leastBytes``.
  public init?(digits text: String) {
    let digits = Array(text.utf8).split { $0 == 0x20 || (0x09...0x0D).contains($0) }
    guard digits.count == 1, digits[0].count % 2 == 0 else { return nil }
    let places = stride(from: digits[0].startIndex, to: digits[0].endIndex, by: 2)
    let bytes = places.compactMap { place -> UInt8? in
      let pair = digits[0][place...place + 1]
      // A sign would be read as well.
      guard pair.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }) else {
        return nil
      }
      return UInt8(String(decoding: pair, as: UTF8.self), radix: 16)
    }
    guard bytes.count * 2 == digits[0].count else { return nil }
    self.init(bytes)
  }

  /// What stands in a study for somebody: 32 hexadecimal digits.
  public func pseudonym(of person: PersonID, in study: ResearchStudyID) -> String {
    let message = Array(study.text.utf8) + [0] + Array(person.text.utf8)
    let half = SHA256.authentication(of: message, under: bytes).prefix(16)
    return HexDigits.text(of: Array(half))
  }

  /// Whether a text is one that a key could give.
  static func isPseudonym(_ text: String) -> Bool {
    text.utf8.count == 32
      && text.utf8.allSatisfy { byte in
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
      }
  }
}

extension StudyKey: Redacted {}
