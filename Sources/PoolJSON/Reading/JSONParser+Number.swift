extension JSONParser {
  /// Reads a number that starts here with a digit or a minus.
  mutating func number() throws(JSONError) {
    let start = index
    let isNegative = base[index] == 0x2D
    if isNegative { index &+= 1 }

    let firstDigit = index
    var magnitude: UInt64 = 0
    while index < count, base[index] &- 0x30 < 10 {
      // 19 digits fit; with more the value is not used.
      magnitude = magnitude &* 10 &+ UInt64(base[index] &- 0x30)
      index &+= 1
    }
    let digits = index &- firstDigit
    guard digits > 0, digits == 1 || base[firstDigit] != 0x30 else { throw badNumber(at: start) }

    var isWhole = true
    if byte == 0x2E {
      isWhole = false
      index &+= 1
      guard skipDigits() else { throw badNumber(at: start) }
    }
    if byte == 0x65 || byte == 0x45 {
      isWhole = false
      index &+= 1
      if byte == 0x2B || byte == 0x2D { index &+= 1 }
      guard skipDigits() else { throw badNumber(at: start) }
    }
    if JSONParser.isWordByte(byte) { throw badNumber(at: start) }
    guard index &- start <= limits.numberBytes else { throw numberTooLong(at: start) }

    if isWhole, digits <= 19 {
      if !isNegative, magnitude <= UInt64(Int64.max) {
        return entries.append(JSONEntry(.integer, at: start, payload: magnitude))
      }
      if isNegative, magnitude > 0, magnitude <= Int64.min.magnitude {
        return entries.append(JSONEntry(.integer, at: start, payload: 0 &- magnitude))
      }
    }
    entries.append(JSONEntry(.number, at: start, payload: UInt64(index &- start)))
  }

  /// Steps over digits; false if there was none.
  private mutating func skipDigits() -> Bool {
    let start = index
    while index < count, base[index] &- 0x30 < 10 { index &+= 1 }
    return index > start
  }
}
