/// Holds the secret from which the random keys of one auditor's record are drawn.
///
/// Whoever has the seed and the pool's data can say whose each key is, so it stays with the
/// coordinator's record. Keys are words of the stream cipher ChaCha20 under the seed, so that the keys
/// tell nothing about the seed, nor about each other; a number that can be guessed is no secret, so a
/// record that leaves the house has a random seed.
///
/// Source: Nir and Langley, RFC 8439, *ChaCha20 and Poly1305 for IETF Protocols*, 2018.
public struct AuditSeed: Hashable, Sendable, CustomStringConvertible {
  private let words: [UInt64]

  private init(words: [UInt64]) { self.words = words }

  /// Draws a seed of 256 bits.
  public init(using generator: inout some RandomNumberGenerator) {
    words = (0..<4).map { _ in generator.next() }
  }

  /// Takes a number, for tests and examples: who guesses it can say whose each key is.
  public init(number: UInt64) { words = [number, 0, 0, 0] }

  /// Reads 64 hexadecimal digits in lower case, or a decimal number of 64 bits.
  public init?(_ text: String) {
    if let number = UInt64(text), text.utf8.count <= 20 {
      self.init(number: number)
      return
    }
    let bytes = Array(text.utf8)
    guard bytes.count == 64 else { return nil }
    let words = stride(from: 0, to: 64, by: 16).compactMap {
      HexDigits.number(String(decoding: bytes[$0..<($0 + 16)], as: UTF8.self))
    }
    guard words.count == 4 else { return nil }
    self.init(words: words)
  }

  /// The 64 hexadecimal digits.
  public var description: String { words.map(HexDigits.text).joined() }

  /// So many different keys, the same for the same seed.
  func keys(_ count: Int) -> [UInt64] {
    let secret = words.flatMap { [UInt32(truncatingIfNeeded: $0), UInt32($0 >> 32)] }
    var keys: [UInt64] = []
    var seen: Set<UInt64> = []
    keys.reserveCapacity(count)
    var block: UInt32 = 0
    while keys.count < count {
      let stream = ChaCha20.block(secret, counter: block, nonce: [0, 0, 0])
      block &+= 1
      for place in stride(from: 0, to: 16, by: 2) where keys.count < count {
        let key = UInt64(stream[place]) | UInt64(stream[place + 1]) << 32
        if seen.insert(key).inserted { keys.append(key) }
      }
    }
    return keys
  }
}

/// The block function of the stream cipher ChaCha20 (RFC 8439, section 2.3).
enum ChaCha20 {
  /// The 16 words of one block.
  static func block(_ key: [UInt32], counter: UInt32, nonce: [UInt32]) -> [UInt32] {
    let start: [UInt32] =
      [0x6170_7865, 0x3320_646E, 0x7962_2D32, 0x6B20_6574] + key + [counter] + nonce
    var words = start
    for _ in 0..<10 {
      for column in 0..<4 { quarter(&words, column, 4 + column, 8 + column, 12 + column) }
      for column in 0..<4 {
        quarter(
          &words, column, 4 + (column + 1) % 4, 8 + (column + 2) % 4, 12 + (column + 3) % 4)
      }
    }
    return zip(words, start).map { $0 &+ $1 }
  }

  private static func quarter(_ words: inout [UInt32], _ a: Int, _ b: Int, _ c: Int, _ d: Int) {
    for (first, second, third, turn) in [
      (a, b, d, UInt32(16)), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7),
    ] {
      words[first] &+= words[second]
      let mixed = words[third] ^ words[first]
      words[third] = mixed << turn | mixed >> (32 - turn)
    }
  }
}
