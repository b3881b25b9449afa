import Instances
import Testing

/// Larger generated instances, of which solvers in other languages agree on optimum and fingerprints.
@Suite(.enabled(if: TestCounts.isFull), .serialized) struct AgreedInstanceTests {
  struct Agreed: CustomTestStringConvertible, Sendable {
    let line: String
    let objective: Int64
    /// Of the instance, and for stable matchings of the matching.
    let fingerprints: [String]

    init(_ line: String, _ objective: Int64, _ fingerprints: [String]) {
      self.line = line
      self.objective = objective
      self.fingerprints = fingerprints
    }

    var testDescription: String { line }
  }

  static let all = [
    Agreed("--dense geo 500", 31_254_329, ["0xe804629504d415e1"]),
    Agreed("--dense geo 1000", 33_177_774, ["0x73d57279e69284da"]),
    Agreed("--dense product 500", 20_958_500, ["0xb87efbd6073e2f21"]),
    Agreed("--dense product 1000", 167_167_000, ["0xeac8c7e7ed733515"]),
    Agreed("--dense scored 500", 7_900, ["0x62ea08543110b86e"]),
    Agreed("--dense scored 1000", 12_410, ["0x39d899122d2fa7c4"]),
    Agreed("--dense tied 500", 0, ["0x594491597cbaa20b"]),
    Agreed("--dense tied 1000", 0, ["0x01b3dfc440b1c08a"]),
    Agreed("--dense uniform 500", 1_599_233, ["0xb839ac39124be489"]),
    Agreed("--dense uniform 1000", 1_584_052, ["0x7c9520ee670f18af"]),
    Agreed(
      "--sparse popular 10000 2000 5 30 --objective penalty", 1_182_617,
      ["0x1d00300e552986fe", "0x47e156fe9b90dc35"]),
    Agreed(
      "--sparse popular 100000 20000 5 10 --objective penalty", 28_066_873,
      ["0x820d7fd0672ad250", "0x289de5335b213cc7"]),
    Agreed(
      "--sparse popular 100000 20000 5 30 --objective penalty", 12_104_287,
      ["0xf5b2ced88fda5cbb", "0xcd3fee273fc106bd"]),
    Agreed(
      "--sparse tied 10000 2000 5 30 --objective mostServed", 3_186,
      ["0xc25906e429980015", "0x190d6727b475c074"]),
    Agreed(
      "--sparse tied 100000 20000 5 10 --objective mostServed", 167_122,
      ["0xc8b6698eb4190333", "0x9b396487f73f8455"]),
    Agreed(
      "--sparse tied 100000 20000 5 30 --objective mostServed", 31_372,
      ["0x0bee43648109fc8e", "0xe72f28928d3dd17b"]),
    Agreed(
      "--sparse uniform 10000 2000 5 30 --objective mostServed", 357_959,
      ["0xc25906e429980015", "0xd0e8fef41459f7c5"]),
    Agreed(
      "--sparse uniform 100000 20000 5 10 --objective mostServed", 10_214_442,
      ["0xc8b6698eb4190333", "0xa4dc777f27282da3"]),
    Agreed(
      "--sparse uniform 100000 20000 5 30 --objective mostServed", 3_546_988,
      ["0x0bee43648109fc8e", "0x85f5be72c3e98e2f"]),
    Agreed(
      "--stable uniform 10000 2000 5 20", 29_215,
      ["0x6c1131cbc97f8563", "0x9e116660c18cadb5", "0x17593770c960ded9"]),
    Agreed(
      "--stable uniform 100000 20000 5 20", 292_349,
      ["0x1f38b88826e1c8e9", "0xef896a70b02938ad", "0xe25042aec692c4df"]),
    Agreed(
      "--stable popular 10000 2000 5 20", 61_000,
      ["0x19cbdbea72303fee", "0xa71da906afb1a619", "0x98becc1cab470453"]),
    Agreed(
      "--stable popular 100000 20000 5 20", 613_529,
      ["0xb7e5280b3e957d41", "0xf93c448eac8cc4b5", "0x5e838f03cd3ce752"]),
  ]

  @Test(arguments: all)
  func `what others found is found and certified`(agreed: Agreed) throws {
    let solution = try RequestTests.solve(agreed.line)
    #expect(solution.isCertified && solution.objective == agreed.objective)
    var prints = solution.instance.map(\.description)
    if prints.count < agreed.fingerprints.count {
      prints.append(Fingerprint(matching: solution.columnOfRow).description)
    }
    #expect(prints == agreed.fingerprints)
  }
}
