import CoachingPool
import CoachingPoolTesting
import Synchronization
import Testing

@Suite("The matching properties")
struct MatchingPropertiesTests {
  static let seeds = 1...UInt64(TestCounts.of(5, full: 500))

  @Test func `hold of the standard policy`() {
    MatchingProperties.check(.standard, pools: Self.seeds)
  }

  @Test func `hold of a policy with the total fit first`() {
    var policy = MatchingPolicy.standard
    policy.objectives = [.totalFit, .peopleServed, .load]
    MatchingProperties.check(policy, pools: Self.seeds)
  }

  @Test func `hold of a policy with seniors, waiting and the worst-off`() {
    var policy = MatchingPolicy.standard
    policy.objectives = [
      .peopleServed, .peopleServedByWaiting, .seniorsInOwnOrganisation, .worstOff, .totalFit, .load,
    ]
    MatchingProperties.check(policy, pools: Self.seeds)
  }

  @Test func `hold of a host's rules by closure`() {
    MatchingProperties.check(
      HostRules.even.policy, rules: HostRules.even.rules, pools: Self.seeds)
  }

  @Test func `hold under forbidden pairs and quotas`() {
    MatchingProperties.check(.standard, pools: Self.seeds) { state in
      let practitioners = state.practitioners.values.map(\.id).sorted()
      // A request that waits for an answer takes no part.
      let requests = state.requests.values.map(\.id)
        .filter { state.invitations(for: $0).isEmpty }.sorted()
      return RoundConstraints(
        forbidden: zip(requests, practitioners).map { .init($0, $1) },
        quotas: [.init(OrganisationID(word: "ashvale"), .requests, atMost: 1)])
    }
  }

  // MARK: Planted faults

  @Test func `find a rule that counts how often it was asked`() {
    let count = Mutex(0)
    let found = planted(
      ClosureRequirement("planted.counts") { _, _, _ in
        let calls = count.withLock { calls in
          calls += 1
          return calls
        }
        return .require(!calls.isMultiple(of: 3), else: Reason("planted.counts"))
      })
    #expect(found.isSuperset(of: [.determinism, .permutationInvariance, .noForbiddenPair]))
  }

  @Test func `find a criterion that reads chance`() {
    let chance = Mutex(SplitMix64(seed: 5))
    let found = planted(
      ClosureCriterion("planted.chance") { _, _, _ in
        chance.withLock { $0.next(below: 1000) }
      })
    #expect(found.isSuperset(of: [.determinism, .termsSum]))
  }

  @Test func `find a requirement that tells a wrong reach`() {
    let found = planted(
      ClosureRequirement("planted.reach", reach: .allBut([])) { candidate, _, _ in
        .require(
          candidate.practitioner.id.text.utf8.count.isMultiple(of: 2),
          else: Reason("planted.reach"))
      })
    #expect(found.isSuperset(of: [.noForbiddenPair]))
  }

  @Test func `find a criterion that tells a wrong reach`() {
    let found = planted(
      ClosureCriterion("planted.reach", reach: .onlyWith([])) { candidate, _, _ in
        candidate.practitioner.id.text.utf8.count
      })
    #expect(found.contains(.termsSum))
  }

  @Test func `find a requirement that a further coach unsettles`() {
    let found = planted(
      ClosureRequirement("planted.crowd") { _, _, context in
        .require(
          context.state.practitioners.count.isMultiple(of: 2), else: Reason("planted.crowd"))
      })
    #expect(found == [.oneMoreCoachServesNoFewer])
  }

  @Test func `find a policy that names no rule`() {
    let policy = MatchingPolicy.standard.requiring("planted.nowhere")
    let found = MatchingProperties.violations(of: policy, pools: [3])
    #expect(found.map(\.property) == [.isDecided])
    #expect(
      found[0].description.contains(
        "To repeat it, pass pools: [3]; the pool is DrawnPool(seed: 3)."))
    fails("Not kept with seed 3: The round is decided.") {
      MatchingProperties.check(policy, pools: [3])
    }
  }

  /// What the checker finds of the standard policy with one rule more, in ten pools.
  func planted(_ requirement: some Requirement) -> Set<MatchingProperties.Property> {
    var rules = RuleSet.standard
    rules.add(requirement)
    let policy = MatchingPolicy.standard.requiring(.init(requirement.name))
    return Set(
      MatchingProperties.violations(of: policy, rules: rules, pools: 1...10).map(\.property))
  }

  /// What the checker finds of the standard policy with one criterion more, in ten pools.
  func planted(_ criterion: some Criterion) -> Set<MatchingProperties.Property> {
    var rules = RuleSet.standard
    rules.add(criterion)
    let policy = MatchingPolicy.standard.preferring(.prefer(criterion.name, weight: 30))
    return Set(
      MatchingProperties.violations(of: policy, rules: rules, pools: 1...10).map(\.property))
  }
}

extension Identifier {
  /// A fixed identifier of a test.
  init(word: String) {
    guard let identifier = try? Identifier(word) else { fatalError("\(word) is no identifier") }
    self = identifier
  }
}
