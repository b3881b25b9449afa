extension JSONParser {
  /// Checks the escape whose backslash stands here, and steps over it; ``JSONEscape`` decodes it.
  mutating func escape() throws(JSONError) {
    guard index &+ 1 < count else { throw endInEscape() }
    switch base[index &+ 1] {
    case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: index &+= 2
    case 0x75: try unicodeEscape(backslash: index)
    default: throw badEscape(at: index)
    }
  }

  private mutating func unicodeEscape(backslash: Int) throws(JSONError) {
    let unit = try hexadecimal(at: backslash)
    index = backslash &+ 6
    switch unit {
    case 0: throw nulEscape(at: backslash)
    case 0xDC00...0xDFFF: throw loneSurrogate(at: backslash)
    case 0xD800...0xDBFF:
      guard index &+ 1 < count, base[index] == 0x5C, base[index &+ 1] == 0x75 else {
        throw index < count ? loneSurrogate(at: backslash) : endInEscape()
      }
      let low = try hexadecimal(at: index)
      guard 0xDC00...0xDFFF ~= low else { throw loneSurrogate(at: backslash) }
      index &+= 6
    default: break
    }
  }

  /// Reads the four digits of the `\u` at `backslash`.
  private func hexadecimal(at backslash: Int) throws(JSONError) -> UInt32 {
    var unit: UInt32 = 0
    for place in (backslash &+ 2)..<(backslash &+ 6) {
      guard place < count else { throw endInEscape() }
      let digit: UInt8
      switch base[place] {
      case 0x30...0x39: digit = base[place] &- 0x30
      case 0x41...0x46: digit = base[place] &- 0x37
      case 0x61...0x66: digit = base[place] &- 0x57
      default: throw badEscape(at: backslash)
      }
      unit = unit &<< 4 | UInt32(digit)
    }
    return unit
  }
}
