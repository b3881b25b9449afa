import CoachingPoolFileStore
import Testing

@Suite("The scan of a journal")
struct FrameScanTests {
  let payloads = [
    "{\"base\":0}", "", "{\"base\":2,\"name\":\"Jo J*K\"}", "[1 2 3]", "{\"x\":\"JJJ\"}",
  ]

  func frames() throws -> [CommitFrame] {
    try payloads.enumerated().map {
      try CommitFrame(sequence: $0 + 1, payload: Array($1.utf8))
    }
  }

  func journal() throws -> [UInt8] { try frames().flatMap(\.bytes) }

  @Test func `finds nothing in nothing`() {
    let scan = FrameScan([])
    #expect(scan.frames.isEmpty)
    #expect(scan.ending == .sound)
  }

  @Test func `reads what was written`() throws {
    let journal = try journal()
    let scan = FrameScan(journal)
    #expect(try scan.frames == frames())
    #expect(scan.soundLength == journal.count)
    #expect(scan.ending == .sound)
  }

  @Test func `detects every flipped bit, and calls only the last line feed's torn`() throws {
    let journal = try journal()
    let frames = try frames()
    for index in journal.indices {
      for bit in 0..<8 {
        var damaged = journal
        damaged[index] ^= 1 << UInt8(bit)
        let scan = FrameScan(damaged)
        #expect(frames.starts(with: scan.frames))
        switch scan.ending {
        case .sound: Issue.record("Bit \(bit) of byte \(index) was flipped unseen.")
        case .torn(let damage):
          #expect(index == journal.count - 1)
          #expect(damage.offset == scan.soundLength)
        case .corrupt(let damage):
          #expect(index < journal.count - 1)
          #expect(damage.offset == scan.soundLength)
          #expect(damage.line == scan.frames.count + 1)
          #expect((damage.offset...index).contains(index))
        }
      }
    }
  }

  @Test func `tells every truncation: sound between lines, torn within one`() throws {
    let journal = try journal()
    let frames = try frames()
    var ends = [0]
    for frame in frames { ends.append((ends.last ?? 0) + frame.bytes.count) }
    for length in 0...journal.count {
      let scan = FrameScan(Array(journal[..<length]))
      let whole = ends.lastIndex { $0 <= length } ?? 0
      #expect(scan.frames == Array(frames[..<whole]))
      #expect(scan.soundLength == ends[whole])
      if ends.contains(length) {
        #expect(scan.ending == .sound)
      } else {
        guard case .torn(let damage) = scan.ending else {
          Issue.record("Truncation at \(length) was taken for \(scan.ending).")
          continue
        }
        #expect(damage.kind == .unterminated)
        #expect(damage.offset == ends[whole])
      }
    }
  }

  @Test func `calls a tail of zero bytes torn`() throws {
    let journal = try journal()
    for count in [1, 15, 16, 512] {
      let scan = FrameScan(journal + [UInt8](repeating: 0, count: count))
      guard case .torn(let damage) = scan.ending else {
        Issue.record("\(count) zero bytes were taken for \(scan.ending).")
        continue
      }
      #expect(damage.offset == journal.count)
      #expect(scan.frames.count == payloads.count)
    }
  }

  @Test func `calls a last line torn whose first part was never written`() throws {
    var last = try CommitFrame(
      sequence: payloads.count + 1, payload: [UInt8](repeating: 65, count: 64)
    ).bytes
    last.replaceSubrange(4..<24, with: [UInt8](repeating: 0, count: 20))
    let scan = try FrameScan(journal() + last)
    guard case .torn(let damage) = scan.ending else {
      Issue.record("It was taken for \(scan.ending).")
      return
    }
    #expect(damage.kind == .zeroFilled)
  }

  @Test func `calls zero bytes before another line corrupt, and a few of them always`() throws {
    let frames = try frames()
    var early = try journal()
    early.replaceSubrange(3..<8, with: [UInt8](repeating: 0, count: 5))
    var wide = try CommitFrame(sequence: 1, payload: [UInt8](repeating: 65, count: 64)).bytes
    wide.replaceSubrange(4..<24, with: [UInt8](repeating: 0, count: 20))
    var few = frames[0].bytes
    few.replaceSubrange(11..<15, with: [UInt8](repeating: 0, count: 4))
    for bytes in [early, wide + frames[1].bytes, few] {
      guard case .corrupt(let damage) = FrameScan(bytes).ending else {
        Issue.record("It was taken for \(FrameScan(bytes).ending).")
        continue
      }
      #expect(damage.offset == 0)
      #expect(damage.line == 1)
    }
  }

  @Test func `misses a frame that was taken out, put in twice or moved`() throws {
    let lines = try frames().map(\.bytes)
    let orders = [[0, 2], [0, 0, 1], [1], [0, 2, 1, 3]]
    for order in orders {
      guard case .corrupt(let damage) = FrameScan(order.flatMap { lines[$0] }).ending else {
        Issue.record("The order \(order) was read.")
        continue
      }
      #expect(damage.kind == .wrongSequence)
    }
  }

  @Test func `reads one form of a number only`() throws {
    for text in [" 01 x", " +1 x", " 1", "  x", " -1 x", " 99999999999999999999 x", "x1 x", ""] {
      let checked = Array(text.utf8)
      let digits = String(CRC32C.checksum(checked), radix: 16)
      let padded = String(repeating: "0", count: 8 - digits.utf8.count) + digits
      guard case .corrupt(let damage) = FrameScan(Array("\(padded)\(text)\n".utf8)).ending else {
        Issue.record("\"\(text)\" was read.")
        continue
      }
      #expect(damage.kind == .wrongForm)
    }
  }

  @Test func `looks no further than the limit for the end of a line`() {
    let endless = [UInt8](repeating: 65, count: 5000)
    guard case .corrupt(let damage) = FrameScan(endless, limit: 1000).ending else {
      Issue.record("A line without end was not refused.")
      return
    }
    #expect(damage.kind == .tooLong)
    #expect("\(damage)" == "Line 1, at byte 0, is longer than the limit.")
  }
}
