import Testing

@testable import CoachingPool

/// Keeps the requests of some pairs of people from sharing a practitioner.
struct NeverTheSame: Requirement {
  let name: RuleName = "neverTheSame"
  let sentence = "Some people may not share a practitioner."
  let people: [PersonID: [PersonID]]

  func verdict(
    on candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Verdict { .met }

  func peopleKeptApart(from seeker: Seeker, in context: MatchContext) -> [PersonID] {
    people[seeker.person.id] ?? []
  }
}

/// Constraints drawn from a seed for a pool drawn from the same.
func drawnConstraints(
  _ chance: inout SplitMix64, _ state: PoolState, _ free: RoundResult
) -> RoundConstraints {
  let requests = state.requests.values.map(\.id)
  let practitioners = state.practitioners.values
  let pairs = requests.flatMap { request in
    practitioners.map { RoundConstraints.Pair(request, $0.id) }
  }
  var constraints = RoundConstraints()
  let eligible = pairs.filter {
    free.explain($0.request, with: $0.practitioner)?.isEligible == true
  }
  if chance.next(below: 2) == 0, let pair = eligible.randomElement(using: &chance) {
    constraints.pinned = [pair]
  }
  constraints.forbidden = pairs.filter {
    chance.next(below: 8) == 0 && !constraints.pinned.contains($0)
  }
  for practitioner in practitioners where chance.next(below: 4) == 0 {
    let places =
      state.policy.capacity.limit(for: practitioner)
      - state.liveEngagementCount(of: practitioner.id)
    if places > 0 {
      constraints.minimums.append(.init(practitioner.id, 1 + chance.next(below: places)))
    }
  }
  for request in requests where chance.next(below: 4) == 0 {
    constraints.wanted.append(.init(request, 2))
  }
  for organisation: OrganisationID in ["ashvale", "brindlewood"] {
    for side in RoundConstraints.OrganisationQuota.Side.allCases
    where chance.next(below: 5) == 0 {
      let most = chance.next(below: 4)
      constraints.quotas.append(
        .init(organisation, side, atLeast: chance.next(below: most + 1), atMost: most))
    }
  }
  return constraints
}

@Suite struct `A round under constraints` {
  @Test func `is as good as the best of all sets of pairs, or says what cannot be met`() throws {
    var refused = 0
    var branched = 0
    for seed in 0..<120 {
      var chance = SplitMix64(seed: 1000 + UInt64(seed))
      let aims: [[MatchingPolicy.Objective]] = [
        [.peopleServed, .totalFit, .load], [.totalFit, .peopleServed],
        [.peopleServed, .seniorsInOwnOrganisation, .worstOff, .totalFit],
      ]
      var records = drawnPool(UInt64(seed), aims[seed % 3])
      guard case .policy(var policy) = records[0] else { return }
      policy.matching.requirements.append(.init("neverTheSame"))
      policy.requests.maxConcurrentInvitations = 2
      records[0] = .policy(policy)
      // Two places each, so that requests that may not share somebody would like to.
      records = records.map { record in
        guard case .practitioner(var coach) = record else { return record }
        coach.ownLimit = 2
        return .practitioner(coach)
      }
      let state = PoolState(records)
      var apart: [PersonID: [PersonID]] = [:]
      for first in 0..<5 {
        for second in 0..<first where chance.next(below: 2) == 0 {
          apart[.init(stringLiteral: "p\(first)"), default: []]
            .append(.init(stringLiteral: "p\(second)"))
        }
      }
      var rules = RuleSet.standard
      rules.add(NeverTheSame(people: apart))
      let context = MatchContext(state, at: now)
      let free = try MatchingRound.run(context, rules: rules, under: .init())
      let constraints = drawnConstraints(&chance, state, free)
      let enumeration = RoundEnumeration(state, free, under: constraints) { first, second in
        let people = [first, second].compactMap { state.requests[$0]?.individual }
        return apart[people[0]]?.contains(people[1]) == true
          || apart[people[1]]?.contains(people[0]) == true
      }
      do throws(RoundError) {
        let round = try MatchingRound.run(context, rules: rules, under: constraints)
        #expect(round.values.map(\.value) == enumeration.best, "seed \(seed)")
        #expect(round.optimality == .proved)
        #expect(round.proof.violations() == [], "seed \(seed)")
        if round.proof.branchCount > 1 { branched += 1 }
      } catch {
        #expect(enumeration.best == nil, "seed \(seed): \(error)")
        #expect(!error.faults.isEmpty, "seed \(seed): \(error)")
        refused += 1
      }
    }
    #expect(refused > 5 && refused < 90, "\(refused)")
    #expect(branched > 5, "\(branched)")
  }

  private let threeForBoris: [Record] =
    theSmallPool
    + (0..<3).flatMap { number -> [Record] in
      let person = PersonID(stringLiteral: "p\(number)")
      return [
        .person(officer(person)),
        .request(request(.init(stringLiteral: "r\(number)"), by: person)),
      ]
    }

  private func faults(_ constraints: RoundConstraints, _ records: [Record]) -> [String] {
    do throws(RoundError) {
      _ = try MatchingRound.run(
        MatchContext(PoolState(records), at: now), under: constraints)
      return []
    } catch { return error.faults.names }
  }

  @Test func `refuses what contradicts itself, all faults at once and before solving`() {
    let constraints = RoundConstraints(
      only: ["r0", "r1", "nobody"],
      pinned: [
        .init("r0", "coach-boris"), .init("r0", "coach-boris"), .init("r1", "nobody"),
      ],
      forbidden: [.init("r0", "coach-boris")],
      minimums: [.init("coach-boris", 3), .init("nobody", 1), .init("coach-boris", -1)],
      wanted: [.init("r1", 0), .init("r2", 2)],
      quotas: [
        .init("ashvale", .requests, atLeast: 3, atMost: 2), .init("nowhere", .requests),
        .init("ashvale", .requests, atLeast: -1),
      ])
    #expect(
      faults(constraints, threeForBoris) == [
        "minimums fault.duplicate", "minimums fault.outOfRange",
        "minimums round.minimumAbovePlaces", "minimums round.notInTheRound",
        "only round.notInTheRound", "pinned fault.duplicate", "pinned round.notInTheRound",
        "pinned round.pinnedAndForbidden", "quotas fault.danglingReference",
        "quotas fault.duplicate", "quotas fault.outOfRange", "quotas round.quotaReversed",
        "wanted fault.outOfRange", "wanted round.notInTheRound",
      ])
  }

  @Test
  func `R22: refuses before solving a request that wants more than may be invited at once`()
    throws
  {
    var records = threeForBoris
    records += [
      .person(officer("cleo", of: "brindlewood")),
      .practitioner(coach("coach-cleo", person: "cleo")),
      .invitation(invitation("i", for: "r2", to: "coach-cleo")),
    ]
    let two = RoundConstraints(wanted: [.init("r0", 2), .init("r1", 1)])
    do throws(RoundError) {
      _ = try MatchingRound.run(MatchContext(PoolState(records), at: now), under: two)
      Issue.record("not refused")
    } catch {
      #expect(error.faults.names == ["wanted round.wantedBeyondInvitations"])
      #expect(
        error.description.contains(
          "2 practitioners are wanted, 0 invitations wait for an answer, and the policy allows 1 at once."
        ))
    }
    let several = PoolState(records).inviting(2)
    let round = try MatchingRound.run(
      MatchContext(several, at: now),
      under: RoundConstraints(only: ["r0", "r1"], wanted: two.wanted))
    #expect(round.matches.count { $0.request == "r0" } == 2)
    // One of the two that the policy allows waits for an answer already.
    let third = RoundConstraints(wanted: [.init("r2", 2)])
    do throws(RoundError) {
      _ = try MatchingRound.run(MatchContext(several, at: now), under: third)
      Issue.record("not refused")
    } catch { #expect(error.faults.names == ["wanted round.wantedBeyondInvitations"]) }
  }

  @Test func `says what cannot be met together in the names of the pool`() throws {
    let constraints = RoundConstraints(
      pinned: [.init("r0", "coach-boris")],
      quotas: [.init("ashvale", .requests, atMost: 0)])
    do throws(RoundError) {
      _ = try MatchingRound.run(
        MatchContext(PoolState(threeForBoris), at: now), under: constraints)
      Issue.record("not refused")
    } catch {
      #expect(error.faults.map(\.reason.code) == [.roundCannotBeMet])
      #expect(error.description.contains("request r0"))
      #expect(error.description.contains("practitioner coach-boris"))
      #expect(error.description.contains("at most 0 for organisation ashvale"))
    }
  }

  @Test func `refuses to pin a pair that does not meet a requirement, and says which`() {
    let records = threeForBoris + [.person(officer("p0", manager: "boris"))]
    #expect(
      faults(RoundConstraints(pinned: [.init("r0", "coach-boris")]), records)
        == ["pinned round.pinnedPairNotEligible"])
    #expect(
      faults(
        RoundConstraints(
          pinned: (0..<3).map { .init(.init(stringLiteral: "r\($0)"), "coach-boris") }),
        threeForBoris) == ["pinned round.pinnedBeyondPlaces"])
  }

  @Test func `refuses quotas of groups that overlap and are not nested`() {
    let shared = Person(
      id: "boris", name: "boris",
      affiliations: ["ashvale", "brindlewood"].map {
        Affiliation(organisation: $0, capacity: .employee(.director))
      })
    let cora: [Record] = [
      .person(officer("cora", of: "brindlewood")),
      .practitioner(coach("coach-cora", person: "cora")),
      .person(officer("dee")), .practitioner(coach("coach-dee", person: "dee")),
      .person(shared),
    ]
    let constraints = RoundConstraints(quotas: [
      .init("ashvale", .practitioners, atMost: 2), .init("brindlewood", .practitioners, atMost: 2),
    ])
    #expect(faults(constraints, threeForBoris + cora) == ["quotas round.quotasCross"])
  }

  @Test func `says that it is not proved, and how far it may be, at the limit of branches`() throws
  {
    var records = theSmallPool
    var everybody: [PersonID: [PersonID]] = [:]
    let people = (0..<8).map { PersonID(stringLiteral: "p\($0)") }
    for (number, person) in people.enumerated() {
      records.append(.person(officer(person)))
      records.append(
        .request(
          request(.init(stringLiteral: "r\(number)"), by: person) {
            $0.themes = Array(Theme.vocabulary.codes.dropFirst(number % 4).prefix(2))
          }))
      everybody[person] = Array(people[..<number])
    }
    for number in 0..<4 {
      let person = PersonID(stringLiteral: "q\(number)")
      records.append(.person(officer(person, of: "brindlewood")))
      records.append(
        .practitioner(
          coach(.init(stringLiteral: "c\(number)"), person: person) {
            $0.ownLimit = 2
            $0.themes = Array(Theme.vocabulary.codes.dropFirst(number).prefix(2))
          }))
    }
    var policy = PoolPolicy()
    policy.matching.requirements.append(.init("neverTheSame"))
    policy.matching.branchLimit = 60
    var rules = RuleSet.standard
    rules.add(NeverTheSame(people: everybody))
    let context = MatchContext(PoolState(records + [.policy(policy)]), at: now)
    let round = try MatchingRound.run(context, rules: rules, under: .init())
    guard case .notProved(let bound) = round.optimality else {
      Issue.record("proved within 60 branches")
      return
    }
    #expect(round.values.map(\.value).lexicographicallyPrecedes(bound))
    #expect(round.proof.violations() == [])
    #expect(Set(round.matches.map(\.practitioner)).count == round.matches.count)
  }
}
