extension JSONParser {
  /// Reads from the opening quote to after the closing one, and checks what stands between.
  mutating func text(isName: Bool) throws(JSONError) {
    let opening = index
    index &+= 1
    var hasEscapes = false
    while true {
      skipPlainASCII()
      guard index < count else { throw endInText(opening: opening) }
      let byte = base[index]
      if byte == 0x22 { break }
      if byte == 0x5C {
        try escape()
        hasEscapes = true
        continue
      }
      if byte < 0x20 { throw unescapedControl() }
      let length = utf8Length(at: index)
      guard length > 0 else { throw invalidUTF8() }
      index &+= length
    }
    let source = UnsafeBufferPointer(start: base + opening + 1, count: index &- opening &- 1)
    index &+= 1
    let limit = isName ? limits.nameBytes : limits.stringBytes
    if hasEscapes { return try addEscaped(source, isName: isName, opening: opening, limit: limit) }
    guard source.count <= limit else { throw tooLong(isName: isName, opening: opening) }
    entries.append(
      JSONEntry(
        isName ? .name : .string, at: opening, payload: UInt64(source.count),
        hash: isName ? JSONName.hash(of: source) : 0))
  }

  /// Adds a text or name with escapes, which are decoded only for what is looked up or may be too long.
  @inline(never)
  private mutating func addEscaped(
    _ source: UnsafeBufferPointer<UInt8>, isName: Bool, opening: Int, limit: Int
  ) throws(JSONError) {
    var hash: UInt16 = 0
    // What is decoded is never longer.
    if isName || source.count > limit {
      let decoded = JSONEscape.decoded(source)
      guard decoded.count <= limit else { throw tooLong(isName: isName, opening: opening) }
      hash = isName ? decoded.withUnsafeBufferPointer { JSONName.hash(of: $0) } : 0
    }
    entries.append(
      JSONEntry(
        isName ? .escapedName : .escapedString, at: opening, payload: UInt64(source.count),
        hash: hash))
  }

  /// Steps to the next quote, backslash, control, byte above ASCII, or the end.
  @inline(__always)
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
