/// Writes 64 bits as 13 characters of Crockford's base 32, without the letters i, l, o and u.
enum Base32 {
  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  /// The 13 characters after a prefix and a hyphen, made in one piece.
  static func text(of value: UInt64, after prefix: String) -> String {
    let length = prefix.utf8.count
    return String(unsafeUninitializedCapacity: length + 14) { bytes in
      var place = 0
      for byte in prefix.utf8 {
        bytes[place] = byte
        place += 1
      }
      bytes[place] = UInt8(ascii: "-")
      place += 1
      for shift in stride(from: 60, through: 0, by: -5) {
        bytes[place] = alphabet[Int((value >> UInt64(shift)) & 31)]
        place += 1
      }
      return place
    }
  }

  static func text(of value: UInt64) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(13)
    for shift in stride(from: 60, through: 0, by: -5) {
      bytes.append(alphabet[Int((value >> UInt64(shift)) & 31)])
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
