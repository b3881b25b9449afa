import CoachingPool
import CoachingPoolSamples
import Testing

/// A year of the sample pool, and nine more in which nothing happens but the clock.
@Suite struct `Nine years of retention` {
  private struct Month {
    let moment: Instant
    let outcome: ApplyRetention.Outcome
  }

  /// Applies the policy on the first of each month.
  private func replay(_ state: inout PoolState, from start: Instant) throws -> [Month] {
    var months: [Month] = []
    let first = state.zone.date(at: start)
    for number in 1...108 {
      let moment = state.zone.startOfDay(first.adding(months: number))
      let context = CommandContext(
        now: moment, actor: .system, randomness: UInt64(number) &* 0x9E37_79B9_7F4A_7C15)
      let decision = try decide(ApplyRetention(), state, context)
      state.apply(decision.changes)
      months.append(Month(moment: moment, outcome: decision.outcome))
    }
    return months
  }

  @Test func `take each thing in its own month, once, and leave every count as it was`() throws {
    let year = SampleYear.run(Years.few, SampleYear.Settings(seed: 3, atOnce: 75))
    var state = year.state
    let before = state
    let months = try replay(&state, from: year.end)
    // Nothing is taken before its time, and nothing that is due is left.
    for month in months {
      let day = state.zone.date(at: month.moment)
      for item in month.outcome.applied {
        #expect(
          item.due <= day && item.due > day.adding(months: -1), "\(item.row) \(item.due) on \(day)")
      }
      #expect(
        month.outcome.left.allSatisfy { !$0.restrictions.isEmpty || $0.action == .review })
    }
    #expect(
      state.retention(asOf: months[107].moment).allSatisfy {
        !$0.restrictions.isEmpty || $0.action == .review
      })
    let rows = Set(months.flatMap { $0.outcome.applied.map(\.row) })
    #expect(rows.isSuperset(of: [.engagementFacts, .people, .agreements, .auditTrail]))
    // What counts are made of is all there.
    #expect(state.engagements.count == before.engagements.count)
    #expect(state.sessions.count == before.sessions.count)
    #expect(state.requests.count == before.requests.count)
    #expect(state.auditEntries.count == before.auditEntries.count)
    func minutes(_ state: PoolState) -> Int {
      state.sessions.values.reduce(0) { $0 + ($1.held?.minutes ?? 0) }
    }
    #expect(minutes(state) == minutes(before))
    func ends(_ state: PoolState) -> [String] {
      state.engagements.values.map {
        "\($0.state) \($0.kind) \(String(describing: $0.closure?.code)) \(String(describing: $0.activated))"
      }.sorted()
    }
    #expect(ends(state) == ends(before))
    #expect(state.records.flatMap { state.referenceFaults(of: $0) }.isEmpty)
    // Whoever is in nothing that goes on is nobody.
    let live = Set(
      state.engagements.values.filter(\.state.isLive).flatMap(\.participants))
    for engagement in state.engagements.values where !engagement.state.isLive {
      for person in engagement.participants where !live.contains(person) {
        #expect(state.people[person]?.name == "(erased)")
      }
    }
  }
}
