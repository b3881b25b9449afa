extension JSONWriter {
  /// Writes `text` between quotes, escaping what must be.
  mutating func quote(_ text: String) {
    var text = text
    var hasNul = false
    text.withUTF8 { source in
      bytes.append(0x22)
      var start = 0
      for index in 0..<source.count {
        let byte = source[index]
        guard byte < 0x20 || byte == 0x22 || byte == 0x5C else { continue }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<index]))
        start = index + 1
        if byte == 0 { hasNul = true }
        escape(byte)
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start...]))
      bytes.append(0x22)
    }
    if hasNul { refuse(.nulCharacter) }
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(0x5C)
    switch byte {
    case 0x22, 0x5C: bytes.append(byte)
    case 0x08: bytes.append(0x62)
    case 0x09: bytes.append(0x74)
    case 0x0A: bytes.append(0x6E)
    case 0x0C: bytes.append(0x66)
    case 0x0D: bytes.append(0x72)
    default:
      bytes.append(contentsOf: [0x75, 0x30, 0x30, 0x30 + byte >> 4])
      let low = byte & 0x0F
      bytes.append(low < 10 ? 0x30 + low : 0x57 + low)
    }
  }

  /// Writes `value` in decimal.
  mutating func digits(_ value: Int64) {
    if value < 0 { bytes.append(0x2D) }
    var rest = value.magnitude
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { buffer in
      var first = 20
      repeat {
        first -= 1
        buffer.initializeElement(at: first, to: 0x30 + UInt8(truncatingIfNeeded: rest % 10))
        rest /= 10
      } while rest > 0
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[first..<20]))
    }
  }
}
