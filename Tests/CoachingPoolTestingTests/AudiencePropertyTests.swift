import CoachingPool
import CoachingPoolTesting
import Testing

@Suite("Reasons that their rule's absence would tell")
struct AudiencePropertyTests {
  @Test(arguments: [
    (Audience.everyone, Audience.individual), (.everyone, .coordinator),
    (.individual, .coordinator), (.coordinator, .individual),
  ])
  func `A01: a rule for more readers than its reason is found`(
    declared: Audience, told: Audience
  ) {
    let found = planted(declared, told)
    #expect(!found.isEmpty)
    for violation in found {
      #expect(violation.property == .noReasonIsToldByAbsence)
      #expect(
        violation.finding
          == "planted.quiet is for \(declared.rawValue) and gives planted.quiet for \(told.rawValue) alone, so that its absence tells."
      )
    }
  }

  @Test(arguments: Audience.allCases)
  func `A01: a rule for the readers of its reason, or for fewer, is quiet`(audience: Audience) {
    #expect(planted(audience, audience).isEmpty)
    #expect(planted(audience, .everyone).isEmpty)
  }

  /// The check sees what pools show, so every rule has to give a reason in one of them.
  @Test func `A01: no rule of the library is told by its absence, and each gives a reason`() throws
  {
    let strict = MatchingPolicy(
      requirements: RuleSet.standard.requirementNames.map { .init($0) }, criteria: [],
      objectives: [.peopleServed])
    var silent = Set(RuleSet.standard.requirementNames)
    for seed in 1...UInt64(TestCounts.of(12, full: 100)) {
      let pool = DrawnPool(seed: seed)
      var state = PoolState(Self.troubled(pool.records, at: pool.now))
      var policy = state.policy
      policy.matching = strict
      state.apply([.put(.policy(policy))])
      let context = MatchContext(state, at: pool.now)
      #expect(try RoundInspection(context, .standard).reasonsToldByAbsence() == [])
      silent.subtract(try unmet(in: context))
    }
    #expect(silent.isEmpty)
  }

  /// The pool with what its draw leaves out: a membership that ended, and everybody declining.
  static func troubled(_ records: [Record], at now: Instant) -> [Record] {
    var memberships = 0
    var invited = 0
    let practitioners: [PractitionerID] = records.compactMap {
      if case .practitioner(let practitioner) = $0 { practitioner.id } else { nil }
    }
    return records.flatMap { record -> [Record] in
      switch record {
      case .membership(let membership):
        memberships += 1
        return memberships == 1 ? [] : [.membership(membership)]
      case .request(let request):
        invited += 1
        guard !practitioners.isEmpty else { return [record] }
        return [
          record,
          .invitation(
            Invitation(
              id: InvitationID(word: "declined-\(invited)"), request: request.id,
              practitioner: practitioners[invited % practitioners.count],
              state: .declined, sent: now, expires: now, ended: now, declineCode: .other)),
        ]
      default: return [record]
      }
    }
  }

  func unmet(in context: MatchContext) throws -> Set<RuleName> {
    let rules = try RuleSet.standard.resolve(context.policy)
    let state = context.state
    let seekers = state.requests.values.compactMap { Seeker($0, in: state, on: context.date) }
    let candidates = state.practitioners.values.compactMap {
      Candidate($0, in: state, on: context.date, at: context.now)
    }
    return seekers.reduce(into: []) { names, seeker in
      for candidate in candidates {
        let filters = rules.judge(candidate, for: seeker, in: context).filters
        names.formUnion(filters.filter { !$0.verdict.isMet }.map(\.rule))
      }
    }
  }

  /// What the checker finds of a rule that refuses a few pairs, in three pools.
  func planted(_ declared: Audience, _ told: Audience) -> [MatchingProperties.Violation] {
    var rules = RuleSet.standard
    rules.add(
      ClosureRequirement("planted.quiet", audience: declared) { candidate, _, _ in
        .require(
          !candidate.practitioner.id.text.utf8.count.isMultiple(of: 2),
          else: Reason("planted.quiet", audience: told))
      })
    return MatchingProperties.violations(
      of: .standard.requiring("planted.quiet"), rules: rules, pools: 1...3)
  }
}
