/// Decodes the escapes of a text that was checked when it was read.
enum JSONEscape {
  static func decoded(_ source: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    var index = 0
    while index < source.count {
      let byte = source[index]
      guard byte == 0x5C else {
        bytes.append(byte)
        index += 1
        continue
      }
      guard source[index + 1] == 0x75 else {
        bytes.append(short(source[index + 1]))
        index += 2
        continue
      }
      let unit = unit(source, at: index + 2)
      index += 6
      if 0xD800...0xDBFF ~= unit {
        let low = self.unit(source, at: index + 2)
        index += 6
        append(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00), to: &bytes)
      } else {
        append(unit, to: &bytes)
      }
    }
    return bytes
  }

  /// What the letter after a backslash stands for; itself, as `"`, `\` and `/` do, for any other.
  private static func short(_ letter: UInt8) -> UInt8 {
    switch letter {
    case 0x62: 0x08
    case 0x66: 0x0C
    case 0x6E: 0x0A
    case 0x72: 0x0D
    case 0x74: 0x09
    default: letter
    }
  }

  private static func unit(_ source: UnsafeBufferPointer<UInt8>, at place: Int) -> UInt32 {
    source[place..<(place + 4)].reduce(0) { unit, digit in
      unit << 4 | UInt32(digit <= 0x39 ? digit - 0x30 : (digit | 0x20) - 0x57)
    }
  }

  /// Appends the UTF-8 of a scalar value.
  private static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    func continuation(_ shift: UInt32) -> UInt8 {
      0x80 | UInt8(truncatingIfNeeded: scalar &>> shift) & 0x3F
    }
    switch scalar {
    case 0..<0x80:
      bytes.append(UInt8(truncatingIfNeeded: scalar))
    case 0x80..<0x800:
      bytes.append(0xC0 | UInt8(truncatingIfNeeded: scalar &>> 6))
      bytes.append(continuation(0))
    case 0x800..<0x10000:
      bytes.append(0xE0 | UInt8(truncatingIfNeeded: scalar &>> 12))
      bytes.append(continuation(6))
      bytes.append(continuation(0))
    default:
      bytes.append(0xF0 | UInt8(truncatingIfNeeded: scalar &>> 18))
      bytes.append(continuation(12))
      bytes.append(continuation(6))
      bytes.append(continuation(0))
    }
  }
}
