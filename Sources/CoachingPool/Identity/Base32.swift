/// Writes 64 bits as 13 characters of Crockford's base 32, without the letters i, l, o and u.
enum Base32 {
  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  static func text(of value: UInt64) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(13)
    for shift in stride(from: 60, through: 0, by: -5) {
      bytes.append(alphabet[Int((value >> UInt64(shift)) & 31)])
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
