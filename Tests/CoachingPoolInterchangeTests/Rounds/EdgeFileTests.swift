import CoachingPool
import CoachingPoolInterchange
import Testing

@Suite struct `The file of eligible pairs beside an auditor's record` {
  @Test func `holds what stands in the record otherwise`() throws {
    for (name, _, round) in try `The records of a round`.rounds() {
      let whole = try Records(round).auditors
      let split = try Records(round, inlineEdgeLimit: 0).auditors
      #expect(whole.edges == nil)
      let edges = try #require(split.edges)
      #expect(split.bytes.count < whole.bytes.count)
      let audit = try RoundAuditDocument.read(split.bytes, edges: edges)
      #expect(audit == (try RoundAuditDocument.read(whole.bytes)), "\(name)")
      #expect(audit.violations() == [])
    }
  }

  @Test func `has the header that is documented`() throws {
    let sample = SampleRound(1)
    let round = try sample.run()
    let edges = try #require(try Records(round, inlineEdgeLimit: 0).auditors.edges)
    #expect(Array(edges[..<8]) == Array("CPEDGES\0".utf8))
    let header = (2..<10).map { word in
      (0..<4).reduce(0) { $0 | Int(edges[word * 4 + $1]) << (8 * $1) }
    }
    let count = round.eligiblePairCount
    #expect(header == [1, 3, round.requestCount, 0, count, 0, 4, 0])
    #expect(edges.count == 40 + 8 * (round.requestCount + 1) + count * (4 + 4 * 3) + 8)
  }

  @Test func `is refused where a byte is changed or missing, and never traps`() throws {
    let written = try Records(SampleRound(1).run(), inlineEdgeLimit: 0).auditors
    let edges = try #require(written.edges)
    for place in edges.indices where place < 60 || place % 97 == 0 || place > edges.count - 20 {
      var other = edges
      other[place] ^= 0x41
      #expect(throws: RoundRecordError.self, "byte \(place)") {
        _ = try RoundAuditDocument.read(written.bytes, edges: other)
      }
    }
    for count in [0, 7, 8, 39, 40, 55, edges.count - 1] {
      #expect(throws: RoundRecordError.self) {
        _ = try RoundAuditDocument.read(written.bytes, edges: Array(edges[..<count]))
      }
    }
    var newer = edges
    newer[8] = 2
    let error = #expect(throws: RoundRecordError.self) {
      _ = try RoundAuditDocument.read(written.bytes, edges: newer)
    }
    #expect(error?.code == .newerFormat)
    let missing = #expect(throws: RoundRecordError.self) {
      _ = try RoundAuditDocument.read(written.bytes)
    }
    #expect(missing?.code == .edgesMissing)
  }

  @Test func `of another round is not taken`() throws {
    let one = try Records(SampleRound(1).run(), inlineEdgeLimit: 0).auditors
    let other = try Records(SampleRound(2).run(), inlineEdgeLimit: 0).auditors
    let error = #expect(throws: RoundRecordError.self) {
      _ = try RoundAuditDocument.read(one.bytes, edges: other.edges)
    }
    #expect(error?.code == .altered)
  }
}
