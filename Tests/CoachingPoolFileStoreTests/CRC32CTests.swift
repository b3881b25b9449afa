import CoachingPoolFileStore
import Testing

@Suite("CRC-32C")
struct CRC32CTests {
  @Test func `gives the published check values`() {
    #expect(CRC32C.checksum(Array("123456789".utf8)) == 0xe306_9283)
    #expect(CRC32C.checksum([]) == 0)
    #expect(CRC32C.checksum(Array("a".utf8)) == 0xc1d0_4330)
    // RFC 3720, appendix B.4.
    #expect(CRC32C.checksum([UInt8](repeating: 0, count: 32)) == 0x8a91_36aa)
    #expect(CRC32C.checksum([UInt8](repeating: 0xff, count: 32)) == 0x62a8_ab43)
    #expect(CRC32C.checksum([UInt8](0..<32)) == 0x46dd_794e)
    #expect(CRC32C.checksum([UInt8]((0..<32).reversed())) == 0x113f_db5c)
  }

  @Test func `is the same eight bytes at a time, one at a time, and bit by bit`() {
    for count in 0..<40 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 151 &+ count) }
      var crc = UInt32.max
      for byte in bytes {
        crc ^= UInt32(byte)
        for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0x82f6_3b78 : crc >> 1 }
      }
      #expect(CRC32C.checksum(bytes) == ~crc)
      #expect(CRC32C.checksum(bytes.lazy.map { $0 }) == ~crc)
    }
  }
}
