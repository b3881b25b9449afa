import CoachingPool

/// Rules of a host, by closure.
enum HostRules {
  static let onlyCarys: ReasonCode = "host.onlyCarys"

  /// Nobody but Carys, and more points the longer the practitioner's identifier.
  static let strict = host { candidate in candidate.practitioner.id.text == "carys" }

  /// Practitioners whose identifier has an even number of characters.
  static let even = host { candidate in candidate.practitioner.id.text.utf8.count.isMultiple(of: 2)
  }

  static func host(
    _ admits: @escaping @Sendable (Candidate) -> Bool
  ) -> (rules: RuleSet, policy: MatchingPolicy) {
    var rules = RuleSet.standard
    rules.add(
      ClosureRequirement("host.only") { candidate, _, _ in
        .require(admits(candidate), else: Reason(onlyCarys))
      })
    rules.add(
      ClosureCriterion("host.longer") { candidate, _, _ in
        candidate.practitioner.id.text.utf8.count
      })
    return (
      rules,
      .standard.requiring("host.only").preferring(.prefer("host.longer", weight: 3))
    )
  }
}

/// A requirement that a closure answers.
struct ClosureRequirement: Requirement {
  let name: RuleName
  let sentence = "A closure is content."
  let audience: Audience
  let told: RuleReach
  let answer: @Sendable (Candidate, Seeker, MatchContext) -> Verdict

  init(
    _ name: RuleName, reach: RuleReach = .everyPair, audience: Audience = .everyone,
    _ answer: @escaping @Sendable (Candidate, Seeker, MatchContext) -> Verdict
  ) {
    self.name = name
    self.audience = audience
    told = reach
    self.answer = answer
  }

  func verdict(on candidate: Candidate, for seeker: Seeker, in context: MatchContext) -> Verdict {
    answer(candidate, seeker, context)
  }

  func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach { told }
}

/// A criterion that a closure scores.
struct ClosureCriterion: Criterion {
  let name: RuleName
  let sentence = "A closure is content."
  let told: RuleReach
  let answer: @Sendable (Candidate, Seeker, MatchContext) -> Int

  init(
    _ name: RuleName, reach: RuleReach = .everyPair,
    _ answer: @escaping @Sendable (Candidate, Seeker, MatchContext) -> Int
  ) {
    self.name = name
    told = reach
    self.answer = answer
  }

  func score(of candidate: Candidate, for seeker: Seeker, in context: MatchContext) -> Int {
    answer(candidate, seeker, context)
  }

  func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach { told }
}
