import CoachingPool
import CoachingPoolInterchange
import CoachingPoolSamples
import PoolJSON
import Testing

@Suite struct `The published schema of what waits` {
  /// A round's sample, some weeks later, with its records of quality.
  private func documents(_ seed: UInt64) -> [[UInt8]] {
    var sample = SampleRound(seed)
    let later = sample.now.adding(seconds: 60 * 86_400)
    let records = SampleQuality.make(for: sample.state, at: later).records
    sample.state.apply(records.map { .put($0) })
    let items = sample.state.attention(asOf: later, for: nil)
    let date = PoolTimeZone.unitedKingdom.date(at: later)
    return [Int.max, 3, 0].map {
      AttentionDocument(items, on: sample.state, date: date, within: 14, limit: $0).bytes()
    } + [AttentionDocument([], on: PoolState(), date: date, within: 0).bytes()]
  }

  private func faults(_ bytes: [UInt8]) throws -> [String] {
    try SchemaValidator(named: "coachingpool.attention-1").faults(of: JSONReader.read(bytes))
  }

  @Test func `fits what is written, whole or cut short`() throws {
    for seed in 1...3 {
      for bytes in documents(UInt64(seed)) {
        let found = try faults(bytes)
        #expect(found == [])
      }
      let whole = try JSONReader.read(documents(UInt64(seed))[0])
      #expect((whole["items"]?.elements?.count ?? 0) > 3)
    }
  }

  @Test(arguments: [
    (#""total": "#, #""totals": "#, "/total: required"),
    (#""kind": "#, #""kind": "x", "kinds": "#, "kind: enum"),
    ("coachingpool.attention/1", "coachingpool.attention/2", "/schema: const"),
  ])
  func `refuses what is none of its own`(old: String, new: String, fault: String) throws {
    let text = String(decoding: documents(1)[0], as: UTF8.self)
    #expect(text.contains(old))
    let found = try faults(Array(text.replacing(old, with: new).utf8))
    #expect(found.contains { $0.hasSuffix(fault) }, "\(found.prefix(3))")
  }
}
