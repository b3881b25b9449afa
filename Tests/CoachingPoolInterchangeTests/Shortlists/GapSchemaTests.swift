import CoachingPool
import CoachingPoolInterchange
import CoachingPoolSamples
import PoolJSON
import Testing

@Suite struct `The published schema of gaps` {
  private func faults(_ bytes: [UInt8]) throws -> [String] {
    try SchemaValidator(named: "coachingpool.gaps-1").faults(of: JSONReader.read(bytes))
  }

  private func document(_ seed: UInt64, _ line: ServiceLine) -> [UInt8] {
    let sample = SampleRound(seed)
    let gaps = sample.state.capacityGaps(of: line, at: sample.now)
    return CapacityGapsDocument(gaps, on: sample.state).bytes()
  }

  @Test func `fits the gaps of pools, and of one without anybody`() throws {
    for seed in 1...3 {
      for line in ServiceLine.allCases {
        #expect(try faults(document(UInt64(seed), line)) == [])
      }
      let whole = try JSONReader.read(document(UInt64(seed), .pool))
      #expect((whole["rows"]?.elements?.count ?? 0) > 10)
      #expect(whole["inventedData"]?.boolValue == true)
    }
    let empty = PoolState([])
    let gaps = empty.capacityGaps(at: SampleRound(1).now)
    #expect(try faults(CapacityGapsDocument(gaps, on: empty).bytes()) == [])
  }

  @Test(arguments: [
    (#""cut": "kind""#, #""cut": "kinds""#, "cut: enum"),
    (#""gap": "#, #""gap": -1"#, "gap: minimum"),
    (#""gap": "#, #""name": "x", "gap": "#, "name: not allowed"),
    ("coachingpool.gaps/1", "coachingpool.gaps/2", "/schema: const"),
  ])
  func `refuses what is none of its own`(old: String, new: String, fault: String) throws {
    let text = String(decoding: document(1, .pool), as: UTF8.self)
    #expect(text.contains(old))
    let changed = Array(text.replacing(old, with: new).utf8)
    #expect(try faults(changed).contains { $0.hasSuffix(fault) })
  }
}
