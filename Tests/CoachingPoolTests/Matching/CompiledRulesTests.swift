import Testing

@testable import CoachingPool

@Suite struct `Compiled rules` {
  private let aims: [MatchingPolicy.Objective] = [.peopleServed, .totalFit]

  @Test func `judge every pair as each plain rule does, asked once or kept`() throws {
    var met = 0
    var refused = 0
    for seed in 0..<UInt64(TestCounts.isFull ? 120 : 8) {
      let own = PoolState(pool(variedPool(seed), aims, hostRules: true))
      var policy = own.policy
      if seed % 2 == 0, let organisation = own.organisations.values.first?.id {
        // One organisation asks more: a rule of the pool again, and two with another number.
        policy.overrides = [
          OrganisationOverride(
            organisation,
            requirements: [
              "practitionerIsLive", .require("formerPairsMeetAgainByChoice", numbers: ["days": 9]),
              .require("nobodyNextInTheLineIsTheirClient", numbers: ["steps": 3]),
            ])
        ]
      }
      let state = own.governed(by: policy)
      let all = try rulesWithClosures.resolve(state.policy)
      let field = MatchField(variedContext(state, seed), under: all, only: nil)
      for rule in all.requirements {
        // One rule at a time, since together they leave few pairs.
        var rules = ResolvedRules(objectives: aims)
        rules.requirements = [rule]
        rules.criteria = all.criteria
        try check(rules, field, "seed \(seed), \(rule.name)", &met, &refused)
      }
      try check(all, field, "seed \(seed)", &met, &refused)
    }
    #expect(met > 1000 && refused > 1000)
  }

  private func check(
    _ rules: ResolvedRules, _ field: MatchField, _ label: String, _ met: inout Int,
    _ refused: inout Int
  ) throws {
    let marks: [any Criterion] = [OrganisationIsShared(), SeniorStaysAtHome()]
    let reader = RowReader(
      CompiledRules(rules, field.candidates, in: field.context, marks: marks))
    // At first each key is new and the rule is asked; the second time it is kept as a column.
    for round in 0..<2 {
      for seeker in field.seekers {
        let plan = reader.plan(for: seeker)
        reader.read(plan, seeker)
        let eligible = field.candidates.indices.filter {
          rules.isEligible(field.candidates[$0], for: seeker, in: field.context)
        }
        #expect(reader.columns.map(Int.init) == eligible, "\(label), time \(round)")
        let points = eligible.map {
          Int64(rules.points(field.candidates[$0], for: seeker, in: field.context))
        }
        #expect(reader.points == points, "\(label), time \(round)")
        for (mark, kept) in zip(marks, reader.marks) {
          let scores = eligible.map {
            Int64(mark.score(of: field.candidates[$0], for: seeker, in: field.context))
          }
          #expect(kept.isEmpty ? scores.allSatisfy { $0 == 0 } : kept == scores, "\(mark.name)")
        }
        let removals = reader.removals(plan, seeker)
        let plain = field.candidates.map { candidate in
          rules.requirements.map {
            !$0.verdict(on: candidate, for: seeker, in: field.context).isMet
          }
        }
        #expect(removals.eligible == eligible.count)
        let firsts = plain.map { $0.firstIndex(of: true) }
        let last = eligible.isEmpty ? firsts.compactMap(\.self).max() : nil
        #expect(removals.last?.requirement == last, "\(label)")
        #expect(
          removals.last?.columns ?? []
            == (last == nil ? [] : firsts.indices.filter { firsts[$0] == last }),
          "\(label)")
        for index in rules.requirements.indices {
          #expect(removals.kept[index] == plain.count { $0[index] }, "\(label)")
          #expect(
            removals.first[index] == plain.count { $0.firstIndex(of: true) == index }, "\(label)")
          #expect(
            removals.alone[index] == plain.count { $0[index] && $0.count { $0 } == 1 }, "\(label)")
        }
        met += eligible.count
        refused += field.candidates.count - eligible.count
      }
    }
  }

  @Test func `count every standard rule among those that tell what they look at`() throws {
    let state = PoolState(pool(variedPool(1), aims))
    let rules = try RuleSet.standard.resolve(state.policy)
    let field = MatchField(MatchContext(state, at: now), under: rules, only: nil)
    // Somebody who needs an adjustment or asks for a characteristic is asked about for each.
    let seeker = try #require(
      field.seekers.first {
        $0.adjustments.reveal().isEmpty && $0.request.wishedCharacteristics.reveal().isEmpty
      })
    for rule in rules.requirements {
      if case .everyPair = rule.reach(for: seeker, in: field.context) {
        Issue.record("\(rule.name) is asked for every pair")
      }
    }
    for (rule, _) in rules.criteria {
      if case .everyPair = rule.reach(for: seeker, in: field.context) {
        Issue.record("\(rule.name) is asked for every pair")
      }
    }
  }

  @Test func `read the same with hardly any memory for columns`() throws {
    for seed in 0..<UInt64(10) {
      let state = PoolState(pool(variedPool(seed, practitioners: 70), aims))
      let rules = try RuleSet.standard.resolve(state.policy)
      let field = MatchField(MatchContext(state, at: now), under: rules, only: nil)
      let wide = RowReader(CompiledRules(rules, field.candidates, in: field.context))
      let narrow = RowReader(CompiledRules(rules, field.candidates, in: field.context, limit: 64))
      for seeker in field.seekers + field.seekers {
        wide.read(wide.plan(for: seeker), seeker)
        narrow.read(narrow.plan(for: seeker), seeker)
        #expect(wide.columns == narrow.columns && wide.points == narrow.points, "seed \(seed)")
      }
    }
  }

  @Test func `tell keys of other words or numbers apart`() {
    let keys = [
      RuleKey("a"), RuleKey(words: ["a", ""]), RuleKey(words: ["", "a"]), .same,
      RuleKey(words: [], numbers: [0]), RuleKey(words: [], numbers: [0, 0]),
      RuleKey(words: ["a"], numbers: [1]),
    ]
    #expect(Set(keys).count == keys.count)
    #expect(RuleKey("a") == RuleKey(words: ["a"]))
  }
}
