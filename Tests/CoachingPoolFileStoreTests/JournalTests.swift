import CoachingPool
import Foundation
import Testing

@testable import CoachingPoolFileStore

/// A journal of six commits, of which the third and the sixth span five lines each, as lines without line
/// feeds.
private func journal() async throws -> (lines: [[UInt8]], script: StoreScript) {
  let script = StoreScript(6, widest: 4)
  let disk = SimulatedDisk()
  let store = try FileStore.create(StoreScript.options(disk))
  for commit in script.commits { _ = try await store.commit(commit) }
  let bytes = disk.now.files[1]?.cached ?? []
  return (bytes.split(separator: JournalLine.lineFeed).map(Array.init), script)
}

private func bytes(_ lines: [[UInt8]]) -> [UInt8] {
  lines.flatMap { $0 + [JournalLine.lineFeed] }
}

private func options(_ bytes: [UInt8]) -> FileStore.Options {
  var contents = SimulatedDisk.Contents()
  contents.files[1] = SimulatedDisk.File(durable: bytes, pending: [], cached: bytes)
  contents.names[FileStore.Name.journal] = 1
  return StoreScript.options(SimulatedDisk(contents))
}

/// A line with another payload and a checksum that fits.
private func line(_ number: Int, _ payload: String) throws -> [UInt8] {
  Array(try JournalLine(number: number, payload: Array(payload.utf8)).bytes.dropLast())
}

private func refusal(_ bytes: [UInt8]) -> String? {
  do throws(StoreError) {
    _ = try FileStore.open(options(bytes))
    return nil
  } catch { return error.description }
}

@Suite struct `A journal` {
  @Test func `is refused where a line was taken out, put in twice or moved`() async throws {
    let (lines, _) = try await journal()
    for order in [[0, 2], [0, 1, 1], [1], [0, 2, 1]] {
      let refused = refusal(bytes(order.map { lines[$0] } + lines.dropFirst(3)))
      #expect(refused?.contains("does not bear the number") == true || order == [1])
      #expect(refused != nil)
    }
  }

  @Test func `is cut where its end was never written`() async throws {
    let (lines, script) = try await journal()
    let whole = bytes(lines)
    let tails: [[UInt8]] = [
      [0], [UInt8](repeating: 0, count: 700), Array("1234".utf8), Array(lines[1].dropLast(3)),
    ]
    for tail in tails {
      let store = try FileStore.open(options(whole + tail))
      #expect(store.report.torn != nil && store.report.commits == script.commits.count)
    }
  }

  @Test func `A46: is cut before a commit whose last line is missing`() async throws {
    let (lines, script) = try await journal()
    for missing in 1...4 {
      let store = try FileStore.open(options(bytes(lines.dropLast(missing))))
      #expect(store.report.torn != nil && store.report.commits == 5)
      #expect(
        StoreScript.records(try await store.snapshot())
          == script.states[store.report.commits])
    }
  }

  @Test func `is cut where a sector of the last commit was never written, and no other`()
    async throws
  {
    let (lines, _) = try await journal()
    var whole = bytes(lines)
    let length = whole.count
    let start = bytes(Array(lines.dropLast(4))).count
    whole.replaceSubrange(start + 3..<start + 40, with: [UInt8](repeating: 0, count: 37))
    let store = try FileStore.open(options(whole))
    #expect(store.report.torn?.kind == .zeroFilled && store.report.bytes == length)
    // The same in the middle is damage, since a commit comes after it.
    var early = bytes(lines)
    let first = bytes([lines[0]]).count
    early.replaceSubrange(first + 3..<first + 40, with: [UInt8](repeating: 0, count: 37))
    #expect(refusal(early)?.contains("Line 2, at byte \(first)") == true)
  }

  @Test func `says what stands in a line that is sound and wrong, without quoting it`() async throws
  {
    let (lines, _) = try await journal()
    let person = try line(2, #"{"base":0,"secret":"Amara Okafor"}"#)
    let refused = try #require(refusal(bytes([lines[0], person])))
    #expect(refused.contains("Line 2") && !refused.contains("Amara") && !refused.contains("Okafor"))
    for payload in ["", "{", "[]", "7 00000000 {}", #"{"put":"dragon","record":{}}"#, "{}"] {
      #expect(refusal(bytes([lines[0], try line(2, payload)])) != nil, "\(payload)")
    }
    for header in ["{}", #"{"format":"coachingpool.journal","version":1}"#, ""] {
      #expect(refusal(bytes([try line(1, header)])) != nil, "\(header)")
    }
    #expect(refusal([]) != nil)
  }

  @Test func `bears numbers of any size without a trap`() throws {
    for number in ["9223372036854775807", "1152921504606846977", "-1", "1e3"] {
      for member in ["base", "records", "attempts"] {
        let header =
          [
            "\"format\":\"coachingpool.journal\"", "\"version\":1", "\"leastReader\":1",
            "\"\(member)\":\(number)",
          ] + ["base", "records", "attempts"].filter { $0 != member }.map { "\"\($0)\":0" }
        let text = "{" + header.joined(separator: ",") + "}"
        let bytes = bytes([try line(1, text)])
        // A revision may be as high as that; so many lines are not there.
        let isARevision = member == "base" && number == "1152921504606846977"
        #expect((refusal(bytes) == nil) == isARevision, "\(member) \(number)")
        let found = try FileStore.inspect(options(bytes))
        #expect(found.damage.isEmpty == isARevision)
      }
    }
  }

  @Test func `is inspected to its end, with every fault, and what is sound is saved`() async throws
  {
    let (lines, script) = try await journal()
    var damaged = lines
    damaged[1][20] ^= 1
    damaged[4][20] ^= 1
    let found = try FileStore.inspect(options(bytes(damaged)))
    #expect(found.damage.map(\.kind) == [.wrongChecksum, .wrongChecksum, .wrongContent])
    #expect(found.damage.map(\.line) == [2, 5, 8])
    #expect(found.commits == 4 && found.state.revision == Revision(script.commits.count))
    #expect(!found.isSound)
    let sound = try FileStore.inspect(options(bytes(lines)))
    #expect(sound.isSound && StoreScript.records(sound.state) == script.states[6])
  }

  @Test func `is cut where more was never written than a line is long`() async throws {
    let (lines, _) = try await journal()
    let whole = bytes(lines)
    let commit = StoreScript.commit(50, on: Revision(6), width: 60)
    var more = JournalLines(after: lines.count, limit: StoreScript.limit)
    try more.add(commit)
    var holed = whole + more.bytes
    #expect(more.bytes.count > 4 * StoreScript.limit)
    let start = whole.count + 700
    let size = 3 * StoreScript.limit
    holed.replaceSubrange(start..<start + size, with: [UInt8](repeating: 0, count: size))
    let store = try FileStore.open(options(holed))
    #expect(store.report.torn != nil && store.report.commits == 6)
  }

  @Test func `is cut from the first commit that was never written whole, where none was durable`()
    async throws
  {
    let (lines, _) = try await journal()
    let whole = bytes(lines)
    var first = JournalLines(after: lines.count, limit: StoreScript.limit)
    try first.add(StoreScript.commit(50, on: Revision(6)))
    var second = JournalLines(after: first.number, limit: StoreScript.limit)
    try second.add(StoreScript.commit(51, on: Revision(7)))
    var holed = first.bytes
    holed.replaceSubrange(30..<60, with: [UInt8](repeating: 0, count: 30))
    let bytes = whole + holed + second.bytes
    // Where each commit was durable before the next, the second shows that the first was.
    #expect(refusal(bytes) != nil)
    let options = options(bytes)
    let end = JournalEnd(length: whole.count, lines: lines.count, checksum: [])
    try FileStore.mark(end, as: FileStore.Name.unsynced, in: options.folder)
    #expect(try FileStore.open(options).report.torn?.offset == whole.count)
  }

  @Test func `of version 1 is read as it was written, and written as it was`() async throws {
    let script = StoreScript(3, widest: 3)
    let disk = SimulatedDisk()
    let store = try FileStore.create(StoreScript.options(disk))
    for commit in script.commits { _ = try await store.commit(commit) }
    // Made by this test, before the comparison: WRITE_GOLDEN=1 swift test --filter version_1
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/version-1.journal")
    let written = disk.now.files[1]?.cached ?? []
    if ProcessInfo.processInfo.environment["WRITE_GOLDEN"] != nil {
      try Data(written).write(to: file)
    }
    // The bytes of three commits, the last of which spans lines: every later version has to read them.
    let kept = Array(try Data(contentsOf: file))
    #expect(written == kept)
    let read = try FileStore.open(options(kept))
    #expect(StoreScript.records(try await read.snapshot()) == script.states[3])
  }

  @Test func `is damaged where a hole hides that another commit came after it`() async throws {
    let (lines, _) = try await journal()
    // The end of the first commit and its line feed, with the second one whole.
    var whole = bytes(Array(lines.prefix(3)))
    let end = bytes(Array(lines.prefix(2))).count
    whole.replaceSubrange(end - 20..<end, with: [UInt8](repeating: 0, count: 20))
    #expect(refusal(whole)?.contains("Line 2") == true)
    // The first commit's end and the second one's beginning.
    whole.replaceSubrange(end..<end + 15, with: [UInt8](repeating: 0, count: 15))
    #expect(refusal(whole)?.contains("Line 2") == true)
  }

  @Test func `saves a whole commit after a damaged one, and no half of one`() async throws {
    let (lines, _) = try await journal()
    var damaged = lines
    damaged[2][20] ^= 1
    var found = try FileStore.inspect(options(bytes(damaged)))
    // The second commit is lost; the third, of several lines, is not.
    #expect(found.commits == 5 && found.damage.map(\.line) == [3])
    // Its header and one of its own lines: it is lost whole, and said to be.
    damaged = lines
    damaged[0][20] ^= 1
    damaged[4][20] ^= 1
    found = try FileStore.inspect(options(bytes(damaged)))
    #expect(found.commits == 5 && found.damage.map(\.line) == [1, 5, 8])
  }

  @Test func `is inspected with as many faults as anybody reads`() throws {
    let found = try FileStore.inspect(options([UInt8](repeating: 10, count: 5000)))
    #expect(found.damage.count == JournalWalk.mostListed && found.unlistedDamage == 4000)
  }

  @Test func `is inspected whatever it holds`() async throws {
    let (lines, script) = try await journal()
    let whole = bytes(lines)
    var random = SplitMix64(seed: 8)
    for _ in 0..<TestCounts.of(200, full: 20_000) {
      var bytes = whole
      for _ in 0..<1 + random.next(below: 6) {
        let place = random.next(below: bytes.count)
        switch random.next(below: 4) {
        case 0: bytes[place] = UInt8(random.next(below: 256))
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(10, at: place)
        default: bytes.removeSubrange(place..<min(place + 30, bytes.count))
        }
        if bytes.isEmpty { break }
      }
      // A header that is damaged may look like one of a newer version.
      guard let found = try? FileStore.inspect(options(bytes)) else { continue }
      // Where no line is damaged it is the pool after some of the commits, and never another.
      if found.damage.isEmpty {
        #expect(StoreScript.records(found.state) == script.states[found.state.revision.number])
      } else {
        #expect(refusal(bytes) != nil)
      }
    }
  }
}
