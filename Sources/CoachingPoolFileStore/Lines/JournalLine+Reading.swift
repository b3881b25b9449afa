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

  /// What stands before the payload.
  private struct Head {
    let number: Int
    let length: Int
    /// Where the payload begins.
    let end: Int
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
    guard let head = head(of: line), case let payload = line[head.end...],
      payload.count == head.length, !payload.contains(0)
    else { throw Unreadable(kind: .wrongForm) }
    return Content(number: head.number, payload: payload)
  }

  /// Where the payload of a line would stand by the length that it bears; `nil` where its beginning cannot be
  /// read.
  static func payload(of line: ArraySlice<UInt8>) -> Range<Int>? {
    head(of: line).map { $0.end..<$0.end + $0.length }
  }

  private static func head(of line: ArraySlice<UInt8>) -> Head? {
    var rest = line.dropFirst(8)
    guard rest.popFirst() == space else { return nil }
    guard let number = Self.number(&rest), number >= 1, let length = Self.number(&rest) else {
      return nil
    }
    return Head(number: number, length: length, end: rest.startIndex)
  }

  /// Takes a number and the space after it.
  ///
  /// One number has one form: no sign, no leading zero.
  static func number(_ bytes: inout ArraySlice<UInt8>) -> Int? {
    var number = 0
    var count = 0
    while let byte = bytes.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
      if count > 0, number == 0 || number > mostLines / 10 { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
      count += 1
      bytes.removeFirst()
    }
    return count > 0 && number <= mostLines && bytes.popFirst() == space ? number : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }
}
