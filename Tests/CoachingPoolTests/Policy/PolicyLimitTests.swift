import Testing

@testable import CoachingPool

@Suite struct `The limits of a policy` {
  /// The policy with one number of its stored form exchanged.
  private func policy(_ limit: PolicyLimit, _ value: Int) throws -> PoolPolicy {
    var text = "{\"\(limit.path.last ?? "")\": \(value)}"
    for name in limit.path.dropLast().reversed() { text = "{\"\(name)\": \(text)}" }
    return try PoolPolicy(json: Array(text.utf8))
  }

  @Test func `say what is read at their place, and keep the ranges of the faults`() throws {
    #expect(PoolPolicy.limits.count > 12)
    for limit in PoolPolicy.limits where limit.path.first != "teamSize" {
      let fault = "\(limit.value(in: PoolPolicy())) \(limit.path)"
      #expect(limit.range.contains(limit.value(in: PoolPolicy())), "\(fault)")
      for bound in [limit.range.lowerBound, limit.range.upperBound] {
        let changed = try policy(limit, bound)
        #expect(limit.value(in: changed) == bound)
        #expect(!changed.faults().contains { $0.reason.code == .outOfRange }, "\(fault)")
      }
      for outside in [limit.range.lowerBound - 1, limit.range.upperBound + 1] {
        let faults = try policy(limit, outside).faults().filter { $0.reason.code == .outOfRange }
        #expect(faults.map { $0.reason["value"] } == ["\(outside)"], "\(fault)")
        #expect(faults.map { $0.reason["least"] } == ["\(limit.range.lowerBound)"], "\(fault)")
        #expect(faults.map { $0.reason["most"] } == ["\(limit.range.upperBound)"], "\(fault)")
      }
    }
  }

  @Test func `hold for the size of teams, which is a range of its own`() throws {
    let sizes = PoolPolicy.limits.filter { $0.path.first == "teamSize" }
    #expect(sizes.map { $0.value(in: PoolPolicy()) } == [2, 30])
    for (least, most, fields) in [
      (2, 1000, []), (1, 1000, ["teamSize.least"]), (2, 1001, ["teamSize.most"]),
      (1, 1001, ["teamSize.least", "teamSize.most"]),
    ] {
      #expect(PoolPolicy(teamSize: least...most).faults().map(\.field) == fields)
      #expect(sizes.allSatisfy { $0.range == 2...1000 })
    }
  }

  @Test func `name a source each, and stand once`() {
    for limit in PoolPolicy.limits {
      #expect(!limit.source.isEmpty && !limit.meaning.isEmpty)
      #expect(PoolPolicy.limits.count { $0.path == limit.path } == 1)
    }
  }
}

@Suite struct `The range of points` {
  @Test func `refuses weights that add up to more than any round bears`() throws {
    var policy = PoolPolicy()
    policy.matching.criteria = (0...1000).map { .init(RuleName("c\($0)"), weight: 1000) }
    #expect(policy.faults().names == ["matching.criteria policy.weightsBeyondRange"])
    #expect(policy.faults().first?.reason["sum"] == "1001000")
    policy.matching.criteria.removeLast()
    #expect(policy.faults().isEmpty)
    policy.matching.criteria = [.init("a", weight: .max), .init("b", weight: .max)]
    #expect(
      policy.faults().names == [
        "matching.criteria fault.outOfRange", "matching.criteria fault.outOfRange",
        "matching.criteria policy.weightsBeyondRange",
      ])
  }

  @Test func `of a round is the solver's, to the last pair`() throws {
    // 2⁵⁷ is the solver's limit: 1,000 points for each unit of weight and each pair.
    let most = (1 << 57) / (1000 * PointsRange.mostWeight)
    #expect(most > 1 << 27)
    for (pairs, isRefused) in [(most, false), (most + 1, true), (Int.max, true)] {
      let fault = PointsRange.fault(
        weights: PointsRange.mostWeight, pairs: pairs, of: .first)
      #expect((fault != nil) == isRefused)
      #expect(fault.map { $0.reason.code } == (isRefused ? .pointsBeyondRange : nil))
    }
    #expect(PointsRange.fault(weights: .max, pairs: 1, of: .first) != nil)
    #expect(PointsRange.fault(weights: 0, pairs: .max, of: .first) == nil)
  }
}

@Suite struct `A policy composed in Swift` {
  @Test func `is a list of names, parameters and weights`() {
    let policy = MatchingPolicy(
      requirements: ["practitionerIsLive", .require("within", numbers: ["kilometres": 40])],
      criteria: [.prefer("themesAreShared", weight: 6, words: ["only": ["newRole"]])])
    #expect(
      policy.requirements == [
        .init("practitionerIsLive"),
        .init("within", RuleParameters(numbers: ["kilometres": 40])),
      ])
    #expect(
      policy.criteria == [
        .init("themesAreShared", weight: 6, RuleParameters(words: ["only": ["newRole"]]))
      ])
  }

  @Test func `is changed rule by rule, and each name stays once`() {
    let policy = MatchingPolicy(requirements: ["a", "b"], criteria: [.prefer("c", weight: 1)])
    let stricter = policy.requiring(.require("a", numbers: ["n": 1])).requiring("d")
    #expect(stricter.requirements.map(\.name) == ["a", "b", "d"])
    #expect(stricter.requirements[0].parameters.numbers == ["n": 1])
    let other = policy.preferring(.prefer("c", weight: 2)).preferring(.prefer("e", weight: 3))
    #expect(other.criteria.map(\.weight) == [2, 3])
    #expect(policy.dropping("a").dropping("c") == MatchingPolicy(requirements: ["b"], criteria: []))
  }
}
