import Foundation
import PoolJSON
import Testing

/// Holds the reader against Foundation's, over texts that are JSON and texts that nearly are.
@Suite struct `PoolJSON and JSONSerialization` {
  private static let isFull = ProcessInfo.processInfo.environment["COACHINGPOOL_FULL_COUNTS"] != nil

  @Test func `both accept the same texts but for what we refuse by design, and read the same`() {
    var random = SplitMix64(seed: 43)
    var tally = JSONTally()
    for round in 0..<(Self.isFull ? 4_000 : 150) {
      // In an array, since older Foundations refuse other fragments.
      let tree = JSONNode.array([JSONTree.random(&random, depth: 3)])
      let text = tree.bytes(style: round % 2 == 0 ? .compact : .pretty)
      tally.compare(text)
      for _ in 0..<40 { tally.compare(JSONMutant.of(text, &random)) }
    }
    #expect(tally.accepted > 500 && tally.refused > 1_000)
    #expect(tally.disagreements.prefix(20) == [])
  }

  @Test func `the comparison tells apart what Foundation takes for one`() throws {
    func disagrees(_ text: String, read: String) throws -> Bool {
      let theirs = try JSONSerialization.jsonObject(
        with: Data(text.utf8), options: .fragmentsAllowed)
      return !JSONTally.isSame(theirs, try JSONReader.read(read))
    }
    #expect(try disagrees("true", read: "1") && disagrees("1", read: "true"))
    #expect(try disagrees("1", read: "2") && disagrees("1.5", read: "1"))
    #expect(try disagrees("null", read: "false") && disagrees("[1]", read: "[1,2]"))
    #expect(try disagrees(#"{"a":1}"#, read: #"{"b":1}"#))
    #expect(try !disagrees(#"{"a":[true,1,1.5,null,"x"]}"#, read: #"{"a":[true,1,1.5,null,"x"]}"#))
    let least = "[-9223372036854775808,-9223372036854775580,9223372036854775807]"
    #expect(try !disagrees(least, read: least))
    #expect(try disagrees("[-9223372036854775580]", read: "[-9223372036854775581]"))
    let twice = JSONNode.object([("a", .integer(1)), ("a", .integer(2))])
    let one = try JSONSerialization.jsonObject(with: Data(#"{"a":1,"a":2}"#.utf8))
    #expect(!JSONTally.isSame(one, twice))
    // A refusal by design has to have its reason in the text.
    for (text, code) in [
      (#"{"a":1,"b":1}"#, JSONError.Code.duplicateKey), ("[1,2]", .trailingComma),
      ("[1]", .byteOrderMark), ("[1]", .utf16), (#"["a"]"#, .nulEscape),
    ] {
      #expect(!JSONTally.hasCause(code, at: 1, in: Array(text.utf8)), "\(code)")
    }
    #expect(JSONTally.hasCause(.duplicateKey, at: 7, in: Array(#"{"a":1,"\u0061":1}"#.utf8)))
  }
}
