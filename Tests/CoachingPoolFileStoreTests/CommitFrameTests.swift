import CoachingPoolFileStore
import Testing

@Suite("A commit's frame")
struct CommitFrameTests {
  @Test func `is a checksum, a number, the payload and a line feed`() throws {
    let frame = try CommitFrame(sequence: 17, payload: Array("{}".utf8))
    let checksum = CRC32C.checksum(Array(" 17 {}".utf8))
    let digits = String(checksum, radix: 16)
    let padded = String(repeating: "0", count: 8 - digits.utf8.count) + digits
    #expect(String(decoding: frame.bytes, as: UTF8.self) == "\(padded) 17 {}\n")
  }

  @Test func `comes back as it was, an empty payload too`() throws {
    let payloads: [[UInt8]] = [[], [32], Array("a b".utf8), Array(1...9) + Array(11...255)]
    for (index, payload) in payloads.enumerated() {
      let frame = try CommitFrame(sequence: index + 1, payload: payload)
      let scan = FrameScan(frame.bytes, first: index + 1)
      #expect(scan.frames == [frame])
      #expect(scan.ending == .sound)
    }
  }

  @Test func `takes no payload that would end or blur the line`() {
    for (byte, position) in [(10 as UInt8, 2), (0, 0)] {
      var payload: [UInt8] = [65, 65, 65]
      payload[position] = byte
      let error = #expect(throws: CommitFrameError.self) {
        try CommitFrame(sequence: 1, payload: payload)
      }
      #expect(error?.code == .byte)
      #expect(error?.number == position)
    }
  }

  @Test func `is numbered from 1`() {
    let error = #expect(throws: CommitFrameError.self) {
      try CommitFrame(sequence: 0, payload: [])
    }
    #expect(error?.code == .sequence)
  }

  @Test func `is at most as long as the limit, to the byte`() throws {
    let frame = try CommitFrame(sequence: 1, payload: [65, 66, 67], limit: 15)
    #expect(frame.bytes.count == 15)
    let error = #expect(throws: CommitFrameError.self) {
      try CommitFrame(sequence: 1, payload: [65, 66, 67], limit: 14)
    }
    #expect(error?.code == .tooLong)
    #expect(error?.number == 15)
    #expect(FrameScan(frame.bytes, limit: 15).ending == .sound)
    guard case .corrupt(let damage) = FrameScan(frame.bytes, limit: 14).ending else {
      Issue.record("A line over the limit was read.")
      return
    }
    #expect(damage.kind == .tooLong)
  }
}
