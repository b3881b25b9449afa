import PoolJSON
import Testing

@Suite struct `Reading and writing JSON` {
  @Test func `what was written reads back the same, and writes the same bytes`() throws {
    var random = SplitMix64(seed: 20_260_301)
    for round in 0..<300 {
      let tree = JSONTree.random(&random)
      for style in [JSONWriter.Style.compact, .pretty] {
        let bytes = tree.bytes(style: style)
        let read = try JSONReader.read(bytes)
        #expect(read == tree, "seeded tree \(round)")
        #expect(read.bytes(style: style) == bytes, "seeded tree \(round)")
      }
    }
  }

  private static let sample = #"""
    {"id":"k-7","näme":"Adaeze \"A\" \u00e9\ud83d\ude00","n":[0,-12,1.5e-3,98765432109876543210],
     "flags":{"a":true,"b":false,"c":null},"empty":[{},[],""],"deep":[[[1]]]}
    """#

  @Test func `every truncation is refused, or is no truncation`() throws {
    let bytes = Array(Self.sample.utf8)
    _ = try JSONReader.read(bytes)
    for length in 0..<bytes.count {
      #expect(throws: JSONError.self, "\(length) bytes") {
        try JSONReader.read(bytes[..<length])
      }
    }
  }

  @Test func `every change of one byte is read or refused, and what is read round-trips`() throws {
    let bytes = Array(Self.sample.utf8)
    var accepted = 0
    var refused = 0
    for place in bytes.indices {
      for value in UInt8.min...UInt8.max {
        var changed = bytes
        changed[place] = value
        guard let node = try? JSONReader.read(changed) else {
          refused += 1
          continue
        }
        accepted += 1
        // Writing all of them is slow in debug; every 17th covers each place of a text.
        guard accepted % 17 == 0 else { continue }
        let read = try JSONReader.read(node.bytes())
        if read != node { Issue.record("byte \(place) as \(value)") }
      }
    }
    #expect(accepted > 1_000 && refused > 1_000)
  }

  @Test func `random bytes and random marks are read or refused`() {
    var random = SplitMix64(seed: 7)
    let marks = Array("{}[]\",:\\u0d8 1-.etrufalsn\n".utf8) + [0xC3, 0xA9, 0xED, 0xF0, 0x00]
    var refused = 0
    for _ in 0..<5_000 {
      let bytes = (0..<random.below(24)).map { _ in marks[random.below(marks.count)] }
      do { _ = try JSONReader.read(bytes) } catch {
        refused += 1
        if error.position.offset > bytes.count { Issue.record("\(error)") }
      }
    }
    #expect(refused > 4_000)
  }
}
