import Testing

@testable import CoachingPool

@Suite struct `A comparison of two policies` {
  /// Boris and Cleo of Brindlewood coach: Boris knows the theme, Cleo the experience sought.
  private static let state: PoolState = {
    func ask(_ id: RequestID, _ person: PersonID) -> Record {
      .request(
        request(id, by: person) { $0.preferences.soughtExperience = [word("fire")] })
    }
    return smallPool(
      .practitioner(coach("coach-boris", person: "boris") { $0.themes = [word("newRole")] }),
      .person(officer("cleo", of: "brindlewood", .manager)),
      .practitioner(coach("coach-cleo", person: "cleo") { $0.experience = [word("fire")] }),
      .person(officer("chi")), ask("r-amara", "amara"), ask("r-chi", "chi"))
  }()

  private static func policy(_ change: (inout PoolPolicy) -> Void = { _ in }) -> PoolPolicy {
    var policy = PoolPolicy()
    change(&policy)
    return policy
  }

  private func compare(
    _ first: PoolPolicy, _ second: PoolPolicy, on state: PoolState = state,
    rules: RuleSet = .standard, under constraints: RoundConstraints = RoundConstraints()
  ) throws -> PolicyComparison {
    try PolicyComparison.run(
      on: state, from: first, to: second, rules: rules, at: now, under: constraints)
  }

  @Test func `of one policy with itself touches nobody`() throws {
    let comparison = try compare(Self.policy(), Self.policy())
    #expect(comparison.affectsNobody && comparison.unchangedCount == 2)
    #expect(comparison.aims.allSatisfy { $0.before == $0.after })
  }

  @Test func `names who gains, and turned around who loses`() throws {
    let closed = Self.policy { $0.capacity = CapacityPolicy(standard: 0, executive: 0, most: 0) }
    let one = Self.policy { $0.capacity = CapacityPolicy(standard: 1, executive: 1, most: 1) }
    let gains = try compare(closed, one)
    #expect(gains.gains.map(\.request) == ["r-amara", "r-chi"])
    #expect(gains.gains.allSatisfy { $0.before.isEmpty && $0.after.count == 1 })
    #expect(Set(gains.gains.flatMap(\.after).map(\.practitioner)) == ["coach-boris", "coach-cleo"])
    #expect(gains.losses.isEmpty && gains.moves.isEmpty && gains.unchangedCount == 0)
    #expect(!gains.affectsNobody)
    #expect(gains.aims.first == .init(objective: .peopleServed, before: 0, after: 2))
    let losses = try compare(one, closed)
    #expect(losses.losses.map(\.request) == ["r-amara", "r-chi"] && losses.gains.isEmpty)
    #expect(losses.losses.map(\.before) == gains.gains.map(\.after))
    #expect(losses.losses.flatMap(\.after).isEmpty)
  }

  @Test func `names who moves, from whom to whom`() throws {
    let byTheme = Self.policy { $0.matching.criteria = [.prefer("themesAreShared", weight: 9)] }
    let byExperience = Self.policy {
      $0.matching.criteria = [.prefer("experienceIsAsSought", weight: 9)]
    }
    let comparison = try compare(byTheme, byExperience)
    #expect(comparison.moves.map(\.request) == ["r-amara", "r-chi"])
    for move in comparison.moves {
      #expect(move.before.map(\.practitioner) == ["coach-boris"])
      #expect(move.after.map(\.practitioner) == ["coach-cleo"])
    }
    #expect(comparison.gains.isEmpty && comparison.losses.isEmpty)
    #expect(comparison.unchangedCount == 0)
  }

  @Test func `of a request with several practitioners looks at all of them`() throws {
    struct NotCleo: Requirement {
      let name: RuleName = "notCleo"
      let sentence = "The practitioner is not Cleo."
      func verdict(
        on candidate: Candidate, for seeker: Seeker, in context: MatchContext
      ) -> Verdict {
        .require(candidate.person.id != "cleo", else: Reason(code))
      }
    }
    var rules = RuleSet.standard
    rules.add(NotCleo())
    let two = RoundConstraints(only: ["r-amara"], wanted: [.init("r-amara", 2)])
    let both = Self.policy { $0.requests.maxConcurrentInvitations = 2 }
    let fewer = Self.policy {
      $0.requests.maxConcurrentInvitations = 2
      $0.matching = $0.matching.requiring("notCleo")
    }
    let comparison = try compare(both, fewer, rules: rules, under: two)
    let move = try #require(comparison.moves.first)
    #expect(move.before.map(\.practitioner) == ["coach-boris", "coach-cleo"])
    #expect(move.after.map(\.practitioner) == ["coach-boris"])
    #expect(comparison.moves.count == 1 && comparison.unchangedCount == 0)
    let same = try compare(fewer, fewer, rules: rules, under: two)
    #expect(same.affectsNobody && same.unchangedCount == 1)
  }

  @Test func `gives the aims of both in their orders, and nothing where one has no such aim`()
    throws
  {
    let second = Self.policy { $0.matching.objectives = [.totalFit, .worstOff] }
    let aims = try compare(Self.policy(), second).aims
    #expect(
      aims.map(\.objective) == [
        .peopleServed, .seniorsInOwnOrganisation, .totalFit, .load, .worstOff,
      ])
    #expect(aims.map { $0.before == nil } == [false, false, false, false, true])
    #expect(aims.map { $0.after == nil } == [true, true, false, true, false])
  }

  @Test func `takes nothing from the pool's own policy and changes nothing`() throws {
    let closed = Self.policy { $0.capacity = CapacityPolicy(standard: 0, executive: 0, most: 0) }
    let state = Self.state.governed(by: closed)
    #expect(state.policies == [closed] && Self.state.policies.isEmpty)
    let comparison = try compare(Self.policy(), Self.policy(), on: state)
    #expect(comparison.before.matches.count == 2)
    #expect(state.policy == closed)
  }

  @Test func `is refused with every fault of the policy that cannot be carried out`() throws {
    let wrong = Self.policy {
      $0.matching = $0.matching.requiring("practitionerIsLiv").preferring(
        .prefer("themesAreShared", weight: -1))
    }
    for policies in [(Self.policy(), wrong), (wrong, Self.policy())] {
      let error = try #require(throws: RoundError.self) {
        _ = try compare(policies.0, policies.1)
      }
      #expect(
        error.faults.names == [
          "matching.criteria fault.outOfRange", "matching.requirements policy.unknownRule",
        ])
    }
    let impossible = RoundConstraints(minimums: [.init("coach-boris", 2)])
    let one = Self.policy { $0.capacity = CapacityPolicy(standard: 1, executive: 1, most: 1) }
    let error = try #require(throws: RoundError.self) {
      _ = try compare(Self.policy(), one, under: impossible)
    }
    #expect(error.faults.map(\.reason.code) == [.minimumAbovePlaces])
  }
}
