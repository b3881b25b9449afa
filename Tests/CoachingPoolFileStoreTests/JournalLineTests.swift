import Testing

@testable import CoachingPoolFileStore

@Suite struct `A line of a journal` {
  @Test func `is a checksum, a number, the payload and a line feed`() throws {
    let line = try JournalLine(number: 17, payload: Array("{}".utf8))
    let checksum = CRC32C.checksum(Array(" 17 2 {}".utf8))
    let digits = String(checksum, radix: 16)
    let padded = String(repeating: "0", count: 8 - digits.utf8.count) + digits
    #expect(String(decoding: line.bytes, as: UTF8.self) == "\(padded) 17 2 {}\n")
  }

  @Test func `comes back as it was, an empty payload too`() throws {
    let payloads: [[UInt8]] = [[], [32], Array("a b".utf8), Array(1...9) + Array(11...255)]
    for (index, payload) in payloads.enumerated() {
      let line = try JournalLine(number: index + 1, payload: payload)
      let read = try JournalLine.read(line.bytes.dropLast())
      #expect(read.number == index + 1 && Array(read.payload) == payload)
    }
  }

  @Test func `takes no payload that would end or blur the line`() {
    for (byte, position) in [(10 as UInt8, 2), (0, 0)] {
      var payload: [UInt8] = [65, 65, 65]
      payload[position] = byte
      let error = #expect(throws: JournalLineError.self) {
        try JournalLine(number: 1, payload: payload)
      }
      #expect(error?.code == .byte)
      #expect(error?.number == position)
    }
  }

  @Test func `is numbered from 1`() {
    let error = #expect(throws: JournalLineError.self) {
      try JournalLine(number: 0, payload: [])
    }
    #expect(error?.code == .number)
  }

  @Test func `is at most as long as the limit, to the byte`() throws {
    let line = try JournalLine(number: 1, payload: [65, 66, 67], limit: 17)
    #expect(line.bytes.count == 17)
    let error = #expect(throws: JournalLineError.self) {
      try JournalLine(number: 1, payload: [65, 66, 67], limit: 16)
    }
    #expect(error?.code == .tooLong)
    #expect(error?.number == 17)
  }

  @Test func `has one form of a number only`() throws {
    for text in [
      " 01 1 x", " +1 1 x", " 1", "  x", " -1 1 x", " 99999999999999999999 1 x", "x1 1 x", "",
      " 1 2 x", " 1 01 x", " 1 x", " ~1 1 x", " 9223372036854775807 1 x",
    ] {
      let checked = Array(text.utf8)
      let digits = JournalLine.digits(of: CRC32C.checksum(checked))
      let error = #expect(throws: JournalLine.Unreadable.self) {
        try JournalLine.read((digits + checked)[...])
      }
      #expect(error?.kind == .wrongForm, "\"\(text)\"")
    }
  }
}
