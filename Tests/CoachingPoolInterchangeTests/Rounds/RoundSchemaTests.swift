import CoachingPool
import CoachingPoolInterchange
import PoolJSON
import Testing

@Suite struct `The published schemas of a round's records` {
  private func faults(_ schema: String, _ bytes: [UInt8]) throws -> [String] {
    try SchemaValidator(named: schema).faults(of: JSONReader.read(bytes))
  }

  @Test func `fit what is written`() throws {
    for (name, _, round) in try `The records of a round`.rounds() {
      for limit in [1_000_000, 0] {
        let records = try Records(round, inlineEdgeLimit: limit)
        #expect(try faults("coachingpool.round-2", records.coordinators) == [], "\(name)")
        #expect(
          try faults("coachingpool.round-audit-1", records.auditors.bytes) == [], "\(name)")
      }
    }
  }

  @Test func `refuse members that are unknown or missing, and values of another kind`() throws {
    let text = String(
      decoding: try Records(SampleRound(1).run()).auditors.bytes, as: UTF8.self)
    for (old, new, fault) in [
      ("\"record\":", "\"recorded\":", "/record: required"),
      ("\"aim\":\"rowsServed\"", "\"aim\":\"peopleServed\"", "/levels/0: oneOf"),
      ("\"starts\":[0", "\"starts\":[-1", "/edges/starts/0: minimum"),
      ("\"values\":[", "\"values\":[\"1\",", "/result/values/0: type"),
    ] {
      #expect(text.contains(old))
      let changed = text.replacing(old, with: new)
      #expect(
        try faults("coachingpool.round-audit-1", Array(changed.utf8)).contains(fault), "\(fault)")
    }
  }
}
