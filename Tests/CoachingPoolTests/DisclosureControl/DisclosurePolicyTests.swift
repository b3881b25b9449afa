import CoachingPool
import Foundation
import Testing

@Suite struct `A disclosure policy` {
  @Test(arguments: [
    (0, "0"), (1, "fewer than 5"), (4, "fewer than 5"), (5, "5"), (7, "5"), (8, "10"), (26, "25"),
    (441, "440"), (550, "550"),
  ])
  func `12.3: ofqual2025 shows a count`(count: Int, text: String) {
    #expect(DisclosurePolicy.ofqual2025.shown(count).text == text)
  }

  @Test(arguments: [(0, "0"), (1, "*"), (7, "*"), (8, "10"), (12, "10"), (13, "15")])
  func `12.3: nhsSecondaryCare shows a count`(count: Int, text: String) {
    #expect(DisclosurePolicy.nhsSecondaryCare.shown(count).text == text)
  }

  @Test(arguments: [(0, "0"), (1, "0"), (2, "0"), (3, "5"), (7, "5"), (8, "10"), (22, "20")])
  func `12.3: hesa shows a count`(count: Int, text: String) {
    #expect(DisclosurePolicy.hesa.shown(count).text == text)
  }

  @Test(arguments: [(0, "0"), (1, "c"), (4, "c"), (5, "5"), (16, "16"), (441, "441")])
  func `12.3: threshold5Exact shows a count`(count: Int, text: String) {
    #expect(DisclosurePolicy.threshold5Exact.shown(count).text == text)
  }

  @Test func `12.3: a fractional measure is rounded half up`() {
    let policy = DisclosurePolicy.ofqual2025
    #expect(policy.rounded(5, outOf: 2) == 5)
    #expect(policy.rounded(249, outOf: 100) == 0)
    #expect(policy.rounded(15, outOf: 2) == 10)
    #expect(policy.rounded(-5, outOf: 2) == 0)
    #expect(policy.rounded(.max, outOf: 1) == .max - 2)
    #expect(policy.rounded(7, outOf: 0) == 5)
  }

  @Test(arguments: DisclosurePolicy.standard)
  func `A39: a published count stands for exactly the counts that are shown so`(
    policy: DisclosurePolicy
  ) {
    for count in 0...200 {
      let shown = policy.shown(count)
      let range = policy.range(of: shown)
      if policy.suppressesSecondary, shown.number == nil {
        #expect(range.least == 1 && range.most == nil)
        continue
      }
      let same = (0...300).filter { policy.shown($0) == shown }
      #expect(range.least == same.first && range.most == same.last, "\(count)")
      #expect(same.count == (same.last ?? 0) - (same.first ?? 0) + 1)
    }
  }

  @Test func `is read as it was written`() throws {
    for policy in DisclosurePolicy.standard {
      let data = try JSONEncoder().encode(policy)
      #expect(try JSONDecoder().decode(DisclosurePolicy.self, from: data) == policy)
    }
  }

  @Test func `is refused with all that is wrong`() throws {
    func codes(_ make: () throws(DisclosurePolicyError) -> DisclosurePolicy) -> [String] {
      do throws(DisclosurePolicyError) {
        _ = try make()
        return []
      } catch {
        #expect(error.description.hasSuffix("."))
        return error.faults.map { "\($0.field) \($0.code.name)" }
      }
    }
    #expect(
      codes { () throws(DisclosurePolicyError) in
        try DisclosurePolicy(name: "", symbol: "", roundingBase: 0)
      } == ["name empty", "symbol empty", "roundingBase outOfRange"])
    #expect(
      codes { () throws(DisclosurePolicyError) in
        try DisclosurePolicy(name: "a", leastShown: 3, symbol: "c", roundingBase: 10)
      } == ["leastShown shownAsZero"])
    #expect(
      codes { () throws(DisclosurePolicyError) in
        try DisclosurePolicy(name: "a", leastShown: 3, symbol: "c")
      } == ["leastShown smallCountShown"])
    #expect(
      codes { () throws(DisclosurePolicyError) in
        try DisclosurePolicy(name: "research", leastShown: 10, symbol: "c", smallCount: 10)
      }.isEmpty)
  }
}
