import Testing

@testable import CoachingPool

@Suite struct `A rule set` {
  @Test func `lists every unknown name at once, with the policy's own faults`() {
    var policy = PoolPolicy()
    policy.matching = MatchingPolicy(
      requirements: [.init("practitionerIsLive"), .init("noSuchRule"), .init("norThis")],
      criteria: [.init("noSuchScore", weight: 1), .init("themesAreShared", weight: 2000)],
      objectives: [])
    do throws(ValidationError) {
      _ = try RuleSet.standard.resolve(policy)
      Issue.record("not refused")
    } catch {
      #expect(
        error.faults.names == [
          "matching.criteria fault.outOfRange", "matching.criteria policy.unknownRule",
          "matching.objectives fault.missing", "matching.requirements policy.unknownRule",
          "matching.requirements policy.unknownRule",
        ])
      for name in ["noSuchRule", "norThis", "noSuchScore"] {
        #expect(error.description.contains(name))
      }
    }
  }

  @Test func `refuses parameters that a rule does not take, all of them`() {
    var policy = PoolPolicy()
    policy.matching.requirements = [
      .init("practitionerIsLive", RuleParameters(numbers: ["b": 1, "a": 2], words: ["c": []]))
    ]
    policy.matching.criteria = [
      .init("themesAreShared", weight: 1, RuleParameters(numbers: ["d": 1]))
    ]
    do throws(ValidationError) {
      _ = try RuleSet.standard.resolve(policy)
      Issue.record("not refused")
    } catch {
      #expect(error.faults.compactMap { $0.reason["parameter"] } == ["a", "b", "c", "d"])
    }
  }

  @Test func `makes a host's rule of a policy's parameters, and lets it refuse them`() throws {
    struct LevelIsAtMost: Requirement {
      let name: RuleName = "levelIsAtMost"
      let sentence = "The practitioner's level is at most the number."
      let level: Int
      func verdict(
        on candidate: Candidate, for seeker: Seeker, in context: MatchContext
      ) -> Verdict {
        .require((candidate.jobLevel?.rawValue ?? 9) <= level, else: Reason(code))
      }
    }
    var rules = RuleSet.standard
    rules.addRequirement("levelIsAtMost") { parameters throws(ValidationError) in
      guard let level = parameters.numbers["level"] else {
        throw ValidationError([
          Fault(RecordKey(.policy, "1"), "level", Reason(.missing, ["what": "a level"]))
        ])
      }
      return LevelIsAtMost(level: level)
    }
    var policy = PoolPolicy()
    policy.matching.requirements = [.init("levelIsAtMost", RuleParameters(numbers: ["level": 3]))]
    let resolved = try rules.resolve(policy)
    #expect(resolved.requirements.map(\.name) == ["levelIsAtMost"])
    policy.matching.requirements = [.init("levelIsAtMost")]
    #expect(throws: ValidationError.self) { try rules.resolve(policy) }
    #expect(rules.requirementNames.contains("levelIsAtMost"))
  }
}
