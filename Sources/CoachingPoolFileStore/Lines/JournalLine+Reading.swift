extension JournalLine {
  /// Why bytes are no line.
  struct Unreadable: Error {
    let kind: JournalDamage.Kind
  }

  /// What stands in a line, without a copy of it.
  struct Content {
    let number: Int
    let payload: ArraySlice<UInt8>
  }

  /// Reads a line without its line feed.
  static func read(
    _ line: ArraySlice<UInt8>, checksChecksum: Bool = true
  ) throws(Unreadable) -> Content {
    let digits = line.prefix(8)
    guard digits.count == 8, digits.allSatisfy(isDigit) else {
      throw Unreadable(kind: .noChecksum)
    }
    let checked = line.dropFirst(8)
    if checksChecksum, !digits.elementsEqual(Self.digits(of: CRC32C.checksum(checked))) {
      throw Unreadable(kind: .wrongChecksum)
    }
    guard checked.first == space, let end = checked.dropFirst().firstIndex(of: space),
      case let digits = checked[checked.startIndex + 1..<end],
      let number = Int(String(decoding: digits, as: UTF8.self)),
      // One number has one form: no sign, no leading zero.
      number >= 1, String(number).utf8.elementsEqual(digits),
      case let payload = checked[(end + 1)...], !payload.contains(0)
    else { throw Unreadable(kind: .wrongForm) }
    return Content(number: number, payload: payload)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }
}
