extension JSONParser {
  /// Reads from the opening quote to after the closing one, and decodes what stands between.
  mutating func text(isName: Bool) throws(JSONError) -> String {
    let opening = index
    index &+= 1
    var start = index
    var hasEscapes = false
    while true {
      skipPlainASCII()
      guard index < count else { throw endInText(opening: opening) }
      switch base[index] {
      case 0x22:
        let end = index
        index &+= 1
        guard hasEscapes else {
          return try finish(
            UnsafeBufferPointer(start: base + start, count: end &- start), isName: isName,
            opening: opening)
        }
        scratch.append(contentsOf: UnsafeBufferPointer(start: base + start, count: end &- start))
        // Taken out and put back, so that reading it does not copy it.
        var decoded: [UInt8] = []
        swap(&decoded, &scratch)
        defer { swap(&decoded, &scratch) }
        return try decoded.withUnsafeBufferPointer { (buffer) throws(JSONError) -> String in
          try finish(buffer, isName: isName, opening: opening)
        }
      case 0x5C:
        if !hasEscapes { scratch.removeAll(keepingCapacity: true) }
        hasEscapes = true
        scratch.append(contentsOf: UnsafeBufferPointer(start: base + start, count: index &- start))
        try escape()
        start = index
      case 0..<0x20:
        throw unescapedControl()
      default:
        let length = utf8Length(at: index)
        guard length > 0 else { throw invalidUTF8() }
        index &+= length
      }
    }
  }

  /// Makes the string from decoded bytes that are known to be UTF-8.
  private mutating func finish(
    _ bytes: UnsafeBufferPointer<UInt8>, isName: Bool, opening: Int
  ) throws(JSONError) -> String {
    guard bytes.count <= (isName ? limits.nameBytes : limits.stringBytes) else {
      throw tooLong(isName: isName, opening: opening)
    }
    if isName {
      var bit = UInt64(truncatingIfNeeded: bytes.count) &* 7
      if let first = bytes.first, let last = bytes.last {
        bit = bit &+ UInt64(first) &* 31 &+ UInt64(last) &* 13
        bit = bit &+ UInt64(bytes[bytes.count / 2]) &* 5
      }
      nameMark = 1 &<< (bit & 63)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Steps to the next quote, backslash, control, byte above ASCII, or the end.
  private mutating func skipPlainASCII() {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high: UInt64 = 0x8080_8080_8080_8080
    let raw = UnsafeRawPointer(base)
    while index &+ 8 <= count {
      // Eight bytes at once. In each term the top bit of a byte is set if it is such a byte, and
      // beyond the first one perhaps also for others, which does no harm: only the first counts.
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let quote = word ^ (ones &* 0x22)
      let backslash = word ^ (ones &* 0x5C)
      let found =
        (word | ((word &- (ones &* 0x20)) & ~word) | ((quote &- ones) & ~quote)
          | ((backslash &- ones) & ~backslash)) & high
      if found != 0 {
        index &+= found.trailingZeroBitCount &>> 3
        return
      }
      index &+= 8
    }
    while index < count {
      let byte = base[index]
      if byte == 0x22 || byte == 0x5C || byte < 0x20 || byte >= 0x80 { return }
      index &+= 1
    }
  }

  /// Gives the length of the well-formed sequence above ASCII at `place`, or 0 (RFC 3629, § 4).
  func utf8Length(at place: Int) -> Int {
    let lead = base[place]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
      length = 3
      if lead == 0xE0 { second = 0xA0...0xBF }  // shorter: overlong
      if lead == 0xED { second = 0x80...0x9F }  // above: surrogates
    case 0xF0...0xF4:
      length = 4
      if lead == 0xF0 { second = 0x90...0xBF }  // shorter: overlong
      if lead == 0xF4 { second = 0x80...0x8F }  // above: beyond U+10FFFF
    default: return 0
    }
    guard place &+ length <= count, second.contains(base[place &+ 1]) else { return 0 }
    for step in 2..<max(length, 2) where base[place &+ step] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
