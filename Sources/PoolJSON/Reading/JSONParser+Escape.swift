extension JSONParser {
  /// Decodes the escape whose backslash stands here onto `scratch`.
  mutating func escape() throws(JSONError) {
    let backslash = index
    guard index &+ 1 < count else { throw endInEscape() }
    switch base[index &+ 1] {
    case 0x22: scratch.append(0x22)
    case 0x5C: scratch.append(0x5C)
    case 0x2F: scratch.append(0x2F)
    case 0x62: scratch.append(0x08)
    case 0x66: scratch.append(0x0C)
    case 0x6E: scratch.append(0x0A)
    case 0x72: scratch.append(0x0D)
    case 0x74: scratch.append(0x09)
    case 0x75:
      try unicodeEscape(backslash: backslash)
      return
    default: throw badEscape(at: backslash)
    }
    index &+= 2
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
      append(0x10000 &+ (unit &- 0xD800) &<< 10 &+ (low &- 0xDC00))
    default: append(unit)
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

  /// Appends the UTF-8 of a scalar value.
  private mutating func append(_ scalar: UInt32) {
    func continuation(_ shift: UInt32) -> UInt8 {
      0x80 | UInt8(truncatingIfNeeded: scalar &>> shift) & 0x3F
    }
    switch scalar {
    case 0..<0x80:
      scratch.append(UInt8(truncatingIfNeeded: scalar))
    case 0x80..<0x800:
      scratch.append(0xC0 | UInt8(truncatingIfNeeded: scalar &>> 6))
      scratch.append(continuation(0))
    case 0x800..<0x10000:
      scratch.append(0xE0 | UInt8(truncatingIfNeeded: scalar &>> 12))
      scratch.append(continuation(6))
      scratch.append(continuation(0))
    default:
      scratch.append(0xF0 | UInt8(truncatingIfNeeded: scalar &>> 18))
      scratch.append(continuation(12))
      scratch.append(continuation(6))
      scratch.append(continuation(0))
    }
  }
}
