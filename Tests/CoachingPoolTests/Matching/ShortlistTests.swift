import MatchingAlgorithms
import Testing

@testable import CoachingPool

@Suite struct `A shortlist` {
  private let aims: [MatchingPolicy.Objective] = [.peopleServed, .totalFit]

  @Test func `A05 R19 R21 holds the best in order, with every filter passed and every term`() throws
  {
    var entries = 0
    var seniors = 0
    for seed in 0..<UInt64(40) {
      let state = PoolState(
        pool(
          variedPool(seed, practitioners: 16), aims, hostRules: seed % 2 == 0,
          requirements: seed % 3 == 0 ? ["practitionerHasAPlaceFree", "peopleAreDifferent"] : nil))
      let rules = try rulesWithClosures.resolve(state.policy)
      let shortlister = try Shortlister(state, rules: rulesWithClosures, at: now)
      let context = MatchContext(state, at: now)
      for request in state.requests.values {
        let seeker = try #require(Seeker(request, in: state, on: context.date))
        let list = try shortlister.shortlist(for: request.id, limit: 4)
        #expect(list == (try shortlister.shortlist(for: request.id, limit: 4)))
        let expected = state.practitioners.values
          .compactMap { Candidate($0, in: state, on: context.date, at: now) }
          .filter { rules.isEligible($0, for: seeker, in: context) }
          .map { candidate in
            let isLast =
              (seeker.jobLevel ?? .officer) <= .headOfService
              && candidate.sharesManagement(with: seeker)
            return (
              isLast ? 1 : 0, -rules.points(candidate, for: seeker, in: context),
              candidate.placesTaken,
              StableHash.of(request.id.text, candidate.practitioner.id.text),
              candidate.practitioner.id
            )
          }
          .sorted { ($0.0, $0.1, $0.2, $0.3) < ($1.0, $1.1, $1.2, $1.3) }
        #expect(list.entries.map(\.practitioner) == expected.prefix(4).map(\.4), "seed \(seed)")
        #expect(list.eligibleCount == expected.count)
        #expect(list.practitionerCount == state.practitioners.count)
        for entry in list.entries {
          #expect(entry.judgement.isEligible)
          #expect(entry.judgement.filters.map(\.rule) == rules.requirements.map(\.name))
          #expect(entry.judgement.terms.map(\.weight) == rules.criteria.map(\.weight))
          #expect(entry.judgement.terms.reduce(0) { $0 + $1.score * $1.weight } == entry.points)
          entries += 1
          if entry.comesAfterOtherOrganisations { seniors += 1 }
        }
      }
    }
    #expect(entries > 300 && seniors > 5)
  }

  @Test func `A05 puts every other organisation first for a head of service, and not below`() throws
  {
    let own = officer("olga", of: "ashvale", .manager)
    let other = officer("boris", of: "brindlewood", .manager)
    var records: [Record] = [
      .organisation(ashvale), .organisation(brindlewood), .membership(membership(of: "ashvale")),
      .membership(membership(of: "brindlewood")), .person(own), .person(other),
      .practitioner(coach("own", person: "olga") { $0.themes = [word("newRole")] }),
      .practitioner(coach("other", person: "boris") { $0.themes = [word("delegation")] }),
      .person(officer("head", .headOfService)), .person(officer("lead", .manager)),
      .request(request("r-head", by: "head")), .request(request("r-lead", by: "lead")),
    ]
    records = pool(records, aims, requirements: ["practitionerHasAPlaceFree"])
    let shortlister = try Shortlister(PoolState(records), at: now)
    // Both like the theme better of the one at home.
    #expect(
      try shortlister.shortlist(for: "r-head").entries.map(\.practitioner) == ["other", "own"])
    #expect(
      try shortlister.shortlist(for: "r-lead").entries.map(\.practitioner) == ["own", "other"])
  }

  @Test func `is refused for a request that is unknown or looks for nobody, and for a bad policy`()
    throws
  {
    let state = smallPool(
      .request(request("asked", by: "amara") { $0.state = .matched }),
      .request(request("open", by: "amara")))
    let shortlister = try Shortlister(state, at: now)
    #expect(throws: ShortlistError(unknown: "none")) { try shortlister.shortlist(for: "none") }
    #expect(throws: ShortlistError("asked", in: .matched)) {
      try shortlister.shortlist(for: "asked")
    }
    #expect(try shortlister.shortlist(for: "open", limit: 0).entries == [])
    #expect(try shortlister.shortlist(for: "open", limit: -1).eligibleCount == 1)
    let unknown = PoolState(pool([], aims, requirements: ["nobodyKnowsIt"]))
    let error = try #require(throws: ShortlistError.self) { try Shortlister(unknown, at: now) }
    #expect(
      error.code == .policyHasFaults
        && error.faults.names == ["matching.requirements policy.unknownRule"])
  }
}
