import Testing

@testable import CoachingPool

@Suite struct `A year of CPD` {
  private func minutes(_ state: PoolState, ending date: String) -> Int? {
    state.cpdYear(of: "coach-boris", ending: day(date))?.minutes
  }

  @Test(
    arguments: [
      ("2025-06-14", 0), ("2025-06-15", 60), ("2026-06-14", 60), ("2026-06-15", 0),
    ])
  func `A38: is the 12 months that end at the day, which itself counts no longer`(
    date: String, counted: Int
  ) {
    let state = Development.pool(Development.entry("a", on: date))
    #expect(minutes(state, ending: "2026-06-15") == counted)
  }

  @Test func `A38: 29 February is a day like others, and its year before begins on the 28th`() {
    let state = Development.pool(
      Development.entry("a", on: "2027-02-28", minutes: 1),
      Development.entry("b", on: "2028-02-28", minutes: 10),
      Development.entry("c", on: "2028-02-29", minutes: 100))
    #expect(minutes(state, ending: "2028-02-28") == 1)
    #expect(minutes(state, ending: "2028-02-29") == 11)
    #expect(minutes(state, ending: "2028-03-01") == 110)
    #expect(minutes(state, ending: "2029-02-28") == 110)
    #expect(minutes(state, ending: "2029-03-01") == 0)
    let year = state.cpdYear(of: "coach-boris", ending: day("2028-02-29"))
    #expect(year?.start == day("2027-02-28") && year?.end == day("2028-02-29"))
    #expect(state.cpdYear(of: "coach-boris", ending: .first)?.minutes == 0)
    #expect(state.cpdYear(of: "coach-boris", ending: .last)?.minutes == 0)
  }

  @Test func `A38: every entry counts in exactly one of the years that follow each other`() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<TestCounts.of(30, full: 500) {
      let end = day("2024-02-29").adding(days: random.next(below: 1500))
      // The last of each year is the first of the next, so that no clamped day is lost between them.
      let ends = (0...4).map { end.adding(months: 12 * ($0 - 4)) }
      let entries = (0..<40).map { number in
        Development.entry(
          .init(stringLiteral: "e-\(number)"),
          on: ends[0].adding(days: random.next(below: end.days(since: ends[0]))).description,
          minutes: 1)
      }
      let state = PoolState(theSmallPool + entries)
      let sums = zip(ends, ends.dropFirst()).map { first, last in
        state.countedCPD(of: "boris").count { first <= $0.date && $0.date < last }
      }
      #expect(sums.reduce(0, +) == 40)
      #expect(state.cpdYear(of: "coach-boris", ending: end)?.minutes == sums.last)
    }
  }

  @Test func `gives minutes by category in the order of the vocabulary, then by code`() {
    let state = Development.pool(
      Development.entry("a", on: "2026-06-01", minutes: 5, word("zeal")),
      Development.entry("b", on: "2026-06-02", minutes: 10, .other),
      Development.entry("c", on: "2026-06-03", minutes: 20, .conference),
      Development.entry("d", on: "2026-06-04", minutes: 40, .conference),
      Development.entry("e", on: "2026-06-05", minutes: 80, word("art")))
    let year = state.cpdYear(of: "coach-boris", ending: today)
    #expect(year?.parts.map(\.category.code) == ["conference", "other", "art", "zeal"])
    #expect(year?.parts.map(\.minutes) == [60, 10, 80, 5] && year?.minutes == 155)
  }

  @Test(arguments: [(0, 0), (60, 0), (61, 1), (960, 900)])
  func `says how much is missing of what the policy asks for, and gates nothing`(
    required: Int, shortfall: Int
  ) {
    let state = Development.pool(Development.entry("a", on: "2026-06-10")) {
      $0.quality.cpdYearMinutes = required
    }
    let year = state.cpdYear(of: "coach-boris", ending: today)
    #expect(year?.required == required && year?.shortfall == shortfall)
  }

  @Test func `P24: counts the pool's events, and the CPD sessions among them`() {
    var session = Development.conference
    session.kind = .cpdSession
    let state = Development.pool(
      Development.held("c", Development.conference, "boris"),
      Development.held("s", session, "boris"), Development.held("t", session, "boris"),
      Development.entry("1", on: "2026-06-12", event: "c"),
      Development.entry("2", on: "2026-06-12", event: "s"),
      Development.entry("3", on: "2025-06-12", event: "t"),
      Development.entry("4", on: "2026-06-12"))
    let year = state.cpdYear(of: "coach-boris", ending: today)
    #expect(year?.events == 2 && year?.sessions == 1)
    #expect(
      state.cpdYear(of: "coach-boris", ending: day("2025-12-31")).map { ($0.events, $0.sessions) }
        .map { $0 == (1, 1) } == true)
  }

  @Test func `counts for the person, whatever membership is asked, and an event once`() {
    var state = Development.pool(
      .practitioner(coach("exec-boris", person: "boris") { $0.line = .executive }),
      Development.held("c", Development.conference, "boris"),
      Development.entry("1", on: "2026-06-12", minutes: 300, event: "c"),
      Development.entry("2", of: "exec-boris", on: "2026-06-12", minutes: 300, event: "c"),
      Development.entry("3", of: "exec-boris", on: "2026-06-01", minutes: 7))
    for practitioner: PractitionerID in ["coach-boris", "exec-boris"] {
      #expect(state.cpdYear(of: practitioner, ending: today)?.minutes == 307)
    }
    #expect(state.cpdYear(of: "coach-cleo", ending: today)?.minutes == 0)
    #expect(state.cpdYear(of: "nobody", ending: today) == nil)
    state.put(
      .personMerge(PersonMerge(id: "m", kept: "boris", duplicate: "cleo", decidedAt: now)))
    #expect(state.cpdYear(of: "coach-cleo", ending: today)?.minutes == 307)
  }
}
