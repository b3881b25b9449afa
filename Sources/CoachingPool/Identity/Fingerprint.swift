/// Names some bytes by 64 bits: FNV-1a-64, written as 16 hexadecimal digits.
///
/// Equal bytes have equal fingerprints, and a slip of the pen changes them. It ties one file to another
/// and authenticates neither: whoever wants to can find other bytes with the same fingerprint.
///
/// Source: Fowler, Noll and Vo, *The FNV Non-Cryptographic Hash Algorithm* (IETF draft).
public struct Fingerprint: Hashable, Sendable, LosslessStringConvertible {
  /// The 64 bits.
  public private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Takes the fingerprint of some bytes.
  /// - Complexity: O(n).
  public init(of bytes: some Sequence<UInt8>) { add(bytes) }

  /// Reads 16 hexadecimal digits in lower case and nothing else.
  public init?(_ text: String) {
    guard let value = HexDigits.number(text) else { return nil }
    self.value = value
  }

  /// The 16 hexadecimal digits.
  public var description: String { HexDigits.text(value) }

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
  }
}

/// Writes and reads 64 bits as 16 hexadecimal digits in lower case.
package enum HexDigits {
  private static let digits = Array("0123456789abcdef".utf8)

  /// The digits of a number.
  package static func text(_ number: UInt64) -> String {
    let text = stride(from: 60, through: 0, by: -4).map { (shift: Int) -> UInt8 in
      digits[Int(number >> shift & 15)]
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The digits of some bytes, two for each.
  static func text(of bytes: [UInt8]) -> String {
    let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }

  /// The number of 16 digits; `nil` for any other text.
  package static func number(_ text: String) -> UInt64? {
    let bytes = Array(text.utf8)
    guard bytes.count == 16 else { return nil }
    var number: UInt64 = 0
    for byte in bytes {
      guard let digit = digits.firstIndex(of: byte) else { return nil }
      number = number << 4 | UInt64(digit)
    }
    return number
  }
}
