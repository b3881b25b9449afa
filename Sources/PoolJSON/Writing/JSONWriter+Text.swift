extension JSONWriter {
  /// Writes `text` between quotes, escaping what must be.
  @inline(__always)
  mutating func quote(_ text: String) {
    // Without a copy of the string, which would be counted.
    let isDone = text.utf8.withContiguousStorageIfAvailable { source in
      if !buffer.append(quoting: source) { quoteWithEscapes(source) }
      return true
    }
    if isDone == nil {
      var text = text
      text.withUTF8 { if !buffer.append(quoting: $0) { quoteWithEscapes($0) } }
    }
  }

  @inline(never)
  private mutating func quoteWithEscapes(_ source: UnsafeBufferPointer<UInt8>) {
    var hasNul = false
    buffer.append(0x22)
    var start = 0
    for index in 0..<source.count {
      let byte = source[index]
      guard byte < 0x20 || byte == 0x22 || byte == 0x5C else { continue }
      buffer.append(UnsafeBufferPointer(rebasing: source[start..<index]))
      start = index + 1
      if byte == 0 { hasNul = true }
      escape(byte)
    }
    buffer.append(UnsafeBufferPointer(rebasing: source[start...]))
    buffer.append(0x22)
    if hasNul { refuse(.nulCharacter) }
  }

  private mutating func escape(_ byte: UInt8) {
    buffer.append(0x5C)
    switch byte {
    case 0x22, 0x5C: buffer.append(byte)
    case 0x08: buffer.append(0x62)
    case 0x09: buffer.append(0x74)
    case 0x0A: buffer.append(0x6E)
    case 0x0C: buffer.append(0x66)
    case 0x0D: buffer.append(0x72)
    default:
      buffer.append(0x75)
      buffer.append(0x30)
      buffer.append(0x30)
      buffer.append(0x30 + byte >> 4)
      let low = byte & 0x0F
      buffer.append(low < 10 ? 0x30 + low : 0x57 + low)
    }
  }
}
