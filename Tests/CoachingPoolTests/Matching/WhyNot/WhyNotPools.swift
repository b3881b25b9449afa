import Testing

@testable import CoachingPool

/// Holds for everybody but one request.
struct WaivedFor: Requirement {
  let request: RequestID
  let rule: any Requirement

  var name: RuleName { rule.name }
  var sentence: String { rule.sentence }

  func verdict(
    on candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Verdict {
    seeker.request.id == request ? .met : rule.verdict(on: candidate, for: seeker, in: context)
  }

  func peopleKeptApart(from seeker: Seeker, in context: MatchContext) -> [PersonID] {
    rule.peopleKeptApart(from: seeker, in: context)
  }
}

/// A pool, the rules, and what is asked of a round, all drawn from a seed; few places and many bars.
struct WhyNotPool {
  var state: PoolState
  var rules = RuleSet.standard
  var constraints = RoundConstraints()

  /// Draws a plain pool, or one whose round has quotas and minimums, or requests kept apart.
  init(
    _ seed: UInt64, _ objectives: [MatchingPolicy.Objective], constrained: Bool = false,
    apart: Bool = false
  ) {
    var chance = SplitMix64(seed: 70_000 + seed)
    var policy = PoolPolicy()
    var records = drawnPool(seed, objectives)
    if case .policy(let drawn) = records[0] { policy = drawn }
    // Requests that may not share a practitioner would like to where there are two places.
    policy.capacity = CapacityPolicy(
      standard: 1, executive: 1, most: apart ? 3 : 2)
    policy.matching.relaxations.waivers += [
      .init("theyShareALanguage", cost: 15), .init("seniorityFitsTheKind", cost: 30),
    ]
    policy.matching.requirements.append(.init("neverTheSame"))
    records[0] = .policy(policy)
    records = records.map { record in
      switch record {
      case .practitioner(var coach):
        coach.ownLimit =
          (apart ? [nil, nil, 2, 3] : [nil, nil, 0, 1, 2, 5])
          .randomElement(using: &chance) ?? nil
        coach.modes =
          [apart ? MeetingMode.allCases : [.video], [.inPerson], MeetingMode.allCases][
            chance.next(below: 3)]
        if chance.next(below: 4) == 0 { coach.languages = [language("cy")] }
        if chance.next(below: 8) == 0 { coach.status = .paused }
        return .practitioner(coach)
      case .request(var request):
        request.preferences.modes =
          [[.video], [.phone], MeetingMode.allCases][chance.next(below: 3)]
        if chance.next(below: 5) == 0 {
          request.preferences.requiredExperience = [word("teamCoaching")]
        }
        if chance.next(below: 6) == 0 { request.kind = .reverseMentoring }
        return .request(request)
      case .person(var person):
        if chance.next(below: 5) == 0 {
          person.affiliations = person.affiliations.managed("coach0")
        }
        return .person(person)
      default: return record
      }
    }
    state = PoolState(records).inviting(2)
    var people: [PersonID: [PersonID]] = [:]
    if apart {
      for first in 0..<6 {
        for second in 0..<first where chance.next(below: 5) != 0 {
          people[.init(stringLiteral: "p\(first)"), default: []]
            .append(.init(stringLiteral: "p\(second)"))
        }
      }
    }
    rules.add(NeverTheSame(people: people))
    if constrained {
      for request in state.requests.values where chance.next(below: 4) == 0 {
        constraints.wanted.append(.init(request.id, 2))
      }
      for side in RoundConstraints.OrganisationQuota.Side.allCases
      where chance.next(below: 2) == 0 {
        constraints.quotas.append(.init("ashvale", side, atMost: 1))
      }
      if chance.next(below: 3) == 0, let practitioner = state.practitioners.values.first {
        constraints.minimums = [.init(practitioner.id, 1)]
      }
    }
  }

  /// The round; `nil` where the constraints cannot be met.
  func round() throws -> RoundResult? {
    do {
      return try MatchingRound.run(
        MatchContext(state, at: now), rules: rules, under: constraints)
    } catch {
      guard !constraints.minimums.isEmpty else { throw error }
      return nil
    }
  }

  /// The pool with a change carried out for one request.
  func changed(_ change: Relaxation.Change, for request: RequestID) throws -> WhyNotPool {
    var pool = self
    switch change {
    case .waived(let names):
      let resolved = try rules.resolve(state.policy).requirements
      for name in names {
        let rule = try #require(resolved.first { $0.name == name })
        pool.rules.add(WaivedFor(request: request, rule: rule))
      }
    case .onePlaceMore(let practitioner):
      var policy = state.policy
      // The exception is for one: everybody else keeps the number that they have.
      for var other in state.practitioners.values {
        other.ownLimit =
          state.policy.capacity.limit(for: other) + (other.id == practitioner ? 1 : 0)
        pool.state.apply([.put(.practitioner(other))])
      }
      policy.capacity.most = 100
      pool.state.apply([.put(.policy(policy))])
    case .oneMorePractitioner(let traits):
      let records = traits.records(for: state, on: today)
      pool.state.apply([.put(.person(records.person)), .put(.practitioner(records.practitioner))])
    }
    return pool
  }

  /// The aims of a round after a change, where it serves the request and does better on its first aim.
  func valuesServing(
    _ request: RequestID, by change: Relaxation.Change, insteadOf round: RoundResult
  ) throws -> [Int]? {
    guard let again = try changed(change, for: request).round() else { return nil }
    let isBetter = (again.values.first?.value ?? 0) > (round.values.first?.value ?? 0)
    return isBetter && again.matches.contains { $0.request == request }
      ? again.values.map(\.value) : nil
  }
}

extension [Affiliation] {
  /// The same posts under a manager.
  func managed(_ manager: PersonID) -> [Affiliation] {
    map {
      Affiliation(
        organisation: $0.organisation, capacity: $0.capacity, manager: manager, team: $0.team,
        span: $0.span)
    }
  }
}
