import CoachingPool
import Testing

@Suite struct `A pool's policy` {
  @Test func `has no fault by default and names its sources' numbers`() {
    let policy = PoolPolicy()
    #expect(policy.faults().isEmpty)
    #expect(policy.requests.graceAfterLapse == 60 && policy.requests.invitationDays == 14)
    #expect(policy.requests.firstQuestionAfter == 90 && policy.requests.questionInterval == 14)
    #expect(policy.requests.youngestAge == 18 && policy.teamSize.lowerBound == 2)
    #expect(policy.capacity.standard == 2)
  }

  @Test func `reports every fault at once`() {
    var policy = PoolPolicy()
    policy.capacity = CapacityPolicy(standard: -1, executive: 101, most: -2)
    policy.requests = RequestPolicy(
      graceAfterLapse: -1, invitationDays: 0, firstQuestionAfter: 0, questionInterval: 0,
      clearanceDays: -1, youngestAge: 99)
    policy.teamSize = 1...1001
    policy.matching = MatchingPolicy(
      requirements: [.init("a"), .init("a")],
      criteria: [.init("b", weight: -1), .init("b", weight: 1001)], objectives: [])
    policy.supportRoutes = []
    policy.extraWords = [.init(vocabulary: "themes", code: "a b", title: "A")]
    #expect(
      policy.faults().names == [
        "capacity fault.contradiction", "capacity.executive fault.outOfRange",
        "capacity.most fault.outOfRange", "capacity.standard fault.outOfRange",
        "extraWords fault.wrongForm", "matching.criteria fault.duplicate",
        "matching.criteria fault.outOfRange", "matching.criteria fault.outOfRange",
        "matching.objectives fault.missing", "matching.requirements fault.duplicate",
        "requests.clearanceDays fault.outOfRange", "requests.firstQuestionAfter fault.outOfRange",
        "requests.graceAfterLapse fault.outOfRange", "requests.invitationDays fault.outOfRange",
        "requests.questionInterval fault.outOfRange", "requests.youngestAge fault.outOfRange",
        "supportRoutes fault.missing", "supportRoutes fault.missing",
        "supportRoutes fault.missing", "supportRoutes fault.missing",
        "teamSize.least fault.outOfRange", "teamSize.most fault.outOfRange",
      ])
  }

  @Test func `A03: wants dated routes for everybody who may be signposted`() {
    var policy = PoolPolicy()
    policy.supportRoutes.removeAll { $0.audience == .electedMember }
    policy.supportRoutes.append(SupportRoute(audience: .urgent, text: " "))
    #expect(
      policy.faults().names == [
        "supportRoutes fault.emptyText", "supportRoutes fault.missing",
        "supportRoutes fault.missing",
      ])
  }

  @Test(arguments: [
    (nil, ServiceLine.pool, 2), (nil, .executive, 3), (1, .pool, 1), (0, .pool, 0),
    (9, .pool, 3), (-1, .executive, 0), (Int.max, .pool, 3), (Int.min, .pool, 0),
  ])
  func `limits a practitioner by their own number, the line's, and the most`(
    own: Int?, line: ServiceLine, limit: Int
  ) {
    let practitioner = coach("c", person: "p") {
      $0.ownLimit = own
      $0.line = line
    }
    #expect(CapacityPolicy().limit(for: practitioner) == limit)
  }
}
