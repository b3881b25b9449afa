/// Computes the 32-bit cyclic redundancy check of Castagnoli, which finds every burst up to 32 bits.
///
/// The polynomial is 0x1EDC6F41, reflected, with all ones before and after; the check value of the
/// digits 1 to 9 is 0xE3069283. Source: RFC 3720, appendix B.4; eight bytes at a time after Kounavis
/// and Berry, "A systematic approach to building high performance software-based CRC generators", 2005.
public enum CRC32C: Sendable {
  /// Returns the checksum of bytes.
  ///
  /// ```swift
  /// CRC32C.checksum(Array("123456789".utf8))   // 0xe3069283
  /// ```
  /// - Complexity: O(n).
  public static func checksum(_ bytes: some Sequence<UInt8>) -> UInt32 {
    let whole = bytes.withContiguousStorageIfAvailable { register(over: $0) }
    return ~(whole ?? bytes.reduce(.max) { step($0, $1) })
  }

  private static func register(over bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var crc = UInt32.max
    var index = 0
    while bytes.count - index >= 8 {
      let low = crc ^ word(bytes, index)
      let high = word(bytes, index + 4)
      crc =
        tables[7 << 8 | Int(low & 255)] ^ tables[6 << 8 | Int(low >> 8 & 255)]
        ^ tables[5 << 8 | Int(low >> 16 & 255)] ^ tables[4 << 8 | Int(low >> 24)]
      crc ^=
        tables[3 << 8 | Int(high & 255)] ^ tables[2 << 8 | Int(high >> 8 & 255)]
        ^ tables[1 << 8 | Int(high >> 16 & 255)] ^ tables[Int(high >> 24)]
      index += 8
    }
    while index < bytes.count {
      crc = step(crc, bytes[index])
      index += 1
    }
    return crc
  }

  private static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt32 {
    UInt32(bytes[index]) | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2]) << 16
      | UInt32(bytes[index + 3]) << 24
  }

  private static func step(_ crc: UInt32, _ byte: UInt8) -> UInt32 {
    tables[Int((crc ^ UInt32(byte)) & 255)] ^ crc >> 8
  }

  /// Eight tables of 256: the nth tells what a byte does that stands n bytes before the end.
  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 8 * 256)
    for byte in 0..<256 {
      var crc = UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0x82f6_3b78 : crc >> 1 }
      tables[byte] = crc
    }
    for index in 256..<8 * 256 {
      let before = tables[index - 256]
      tables[index] = before >> 8 ^ tables[Int(before & 255)]
    }
    return tables
  }()
}
