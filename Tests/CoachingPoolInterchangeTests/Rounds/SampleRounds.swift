import CoachingPool
import CoachingPoolInterchange
import CoachingPoolSamples
import Testing

/// Keeps every third pair of requests from sharing a practitioner.
struct SomeStayApart: Requirement {
  let name: RuleName = "someStayApart"
  let sentence = "Some people may not share a practitioner."
  let people: [PersonID: [PersonID]]

  func verdict(on candidate: Candidate, for seeker: Seeker, in context: MatchContext) -> Verdict {
    .met
  }

  func peopleKeptApart(from seeker: Seeker, in context: MatchContext) -> [PersonID] {
    people[seeker.person.id] ?? []
  }
}

/// A small pool drawn from a seed, with a round over it.
struct SampleRound {
  var state: PoolState
  let now: Instant
  var rules = RuleSet.standard
  var constraints = RoundConstraints()

  init(
    _ seed: UInt64, shuffledBy shuffle: UInt64? = nil,
    _ change: (inout PoolPolicy) -> Void = { _ in }
  ) {
    let sample = SamplePool.make(.small, seed: seed)
    var records = sample.records + sample.screened().requests.map { .request($0) }
    records = records.map { record in
      guard case .policy(var policy) = record else { return record }
      change(&policy)
      return .policy(policy)
    }
    if let shuffle {
      var order = SplitMix(state: shuffle)
      records.shuffle(using: &order)
    }
    state = PoolState(records)
    now = sample.now
  }

  func run() throws -> RoundResult {
    try MatchingRound.run(MatchContext(state, at: now), rules: rules, under: constraints)
  }

  /// Pins, minimums, quotas and requests that take two, from what a free round gave.
  mutating func constrain() throws {
    var policy = state.policy
    policy.requests.maxConcurrentInvitations = 2
    state.apply([.put(.policy(policy))])
    let free = try run()
    let first = free.matches[0]
    let helped = free.matches[free.matches.count - 1]
    let organisation = try #require(state.requests[first.request]).organisation
    constraints = RoundConstraints(
      pinned: [.init(first.request, first.practitioner)],
      minimums: [.init(helped.practitioner, 1)],
      wanted: [.init(helped.request, 2)],
      quotas: [
        .init(organisation, .requests, atLeast: 1, atMost: 2),
        .init(organisation, .practitioners, atMost: 3),
      ])
  }

  /// Requests that may not share somebody, and one practitioner for most of them.
  mutating func keepApart() {
    let people = state.requests.values.map(\.individual).sorted()
    var apart: [PersonID: [PersonID]] = [:]
    for (index, person) in people.enumerated() {
      apart[person] = people[(index + 1)...].prefix(6) + []
    }
    rules.add(SomeStayApart(people: apart))
  }
}

/// The generator SplitMix64, so that an order comes back.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Both records of a round.
struct Records {
  let coordinators: [UInt8]
  let auditors: RoundAuditDocument

  init(_ round: RoundResult, seed: UInt64 = 1, inlineEdgeLimit: Int = 1_000_000) throws {
    let document = try RoundDocument(round)
    coordinators = document.bytes()
    auditors = RoundAuditDocument(
      try RoundAudit(
        round, record: Fingerprint(of: coordinators), input: document.input,
        seed: AuditSeed(number: seed)),
      inlineEdgeLimit: inlineEdgeLimit)
  }
}
