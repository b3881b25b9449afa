import Testing

@testable import CoachingPool

private let zones = [
  PoolTimeZone.unitedKingdom, .utc, PoolTimeZone(standardOffset: 840) ?? .utc,
  PoolTimeZone(standardOffset: -840) ?? .utc,
]

/// A pool in which engagements and sessions come, change and go at random.
private struct RandomPool {
  var chance: SplitMix64
  var state = PoolState()

  init(seed: UInt64) {
    chance = SplitMix64(seed: seed)
    for _ in 0..<300 { state.apply([change()]) }
    let zone = zones[number(zones.count)]
    state.put(.pool(Pool(id: "west-midlands", names: [], timeZone: zone)))
    var policy = PoolPolicy()
    policy.quality.quietDays = number(60)
    policy.quality.finalReviewWithinDays = number(30)
    policy.engagements.promptAfterMissed = 1 + number(3)
    state.put(.policy(policy))
  }

  mutating func number(_ below: Int) -> Int { chance.next(below: below) }

  /// A moment of 2026, mostly within the two months around June's.
  mutating func moment() -> Instant { now.adding(seconds: (number(1440) - 720) * 3600) }

  mutating func moment(orNone chances: Int) -> Instant? { number(chances) == 0 ? nil : moment() }

  private mutating func change() -> Change {
    let isRemoved = number(8) == 0
    let engagement = EngagementID(stringLiteral: "e\(number(30))")
    if number(3) == 0 {
      if isRemoved { return .remove(RecordKey(.engagement, engagement.text)) }
      let states = EngagementState.allCases
      var one = indexedEngagement(engagement, in: states[number(states.count)])
      one.activated = moment(orNone: 3)
      one.confirmed = moment(orNone: 2)
      one.since = moment(orNone: 3)
      one.predecessor = number(3) == 0 ? .init(stringLiteral: "e\(number(30))") : nil
      if number(2) == 0 {
        one.pauses = [Pause(began: moment(), returns: today.adding(days: number(60) - 30))]
        if number(2) == 0 { one.pauses[0].ended = moment() }
      }
      if !one.state.isLive, number(3) > 0 {
        let codes: [ClosureCode] = [.practitionerLeft, .practitionerUnavailable, .noFit]
        one.closure = Closure(
          codes[number(3)], at: moment(), by: .individual,
          successor: number(4) == 0 ? .init(stringLiteral: "e\(number(30))") : nil)
      }
      return .put(.engagement(one))
    }
    let id = SessionID(stringLiteral: "s\(number(60))")
    if isRemoved { return .remove(RecordKey(.session, id.text)) }
    var session = aSession(id, of: engagement, planned: moment().description)
    switch number(6) {
    case 0: session = aSession(id, of: engagement, held: moment().description)
    case 1: session.state = .missed
    case 2: session.state = .cancelledLate
    case 3: session.state = .cancelledInTime
    default: break
    }
    return .put(.session(session))
  }
}

@Suite struct `What is watched of engagements` {
  @Test(arguments: 0..<TestCounts.of(40, full: 1000))
  func `leaves nothing out that a look at each of them would find`(seed: Int) {
    var random = RandomPool(seed: UInt64(seed))
    var found = 0
    for days in [0, 14, 90] {
      let moment = random.moment()
      let state = random.state
      var watched = AttentionPass(state, moment, days: days)
      watched.lookAtEngagements()
      var each = AttentionPass(state, moment, days: days)
      for engagement in state.engagements.values where engagement.state.isLive {
        for cause in EngagementWatch.Cause.allCases { each.look(for: cause, at: engagement.id) }
      }
      let seen = watched.sorted { $0.kind != .practitionerMissing }
      #expect(seen == each.sorted())
      found += seen.count
    }
    #expect(found > 0)
  }

  @Test(arguments: 0..<TestCounts.of(40, full: 1000))
  func `A19: names as lost whom no other engagement followed`(seed: Int) {
    let state = RandomPool(seed: UInt64(seed)).state
    let all = state.engagements.values
    let lost = all.filter { engagement in
      let codes: [ClosureCode] = [.practitionerLeft, .practitionerUnavailable]
      return !engagement.state.isLive && engagement.closure.map { codes.contains($0.code) } ?? false
        && engagement.closure?.successor == nil
        && !all.contains { $0.predecessor == engagement.id }
    }
    let missing = state.missingPractitioners(at: now, for: nil)
    #expect(missing.filter { $0.way == .notReplaced }.map(\.engagement) == lost.map(\.id).sorted())
  }

  @Test(arguments: 0..<TestCounts.of(10, full: 200))
  func `is the same in whatever order the records come`(seed: Int) {
    let state = RandomPool(seed: UInt64(seed)).state
    let again = PoolState(state.records.reversed())
    for days in [0, 14, 400] {
      #expect(
        state.attention(asOf: now, for: nil, within: days)
          == again.attention(asOf: now, for: nil, within: days))
    }
  }
}
