import Testing

@testable import CoachingPool

@Suite struct `A year of CPD` {
  private func minutes(_ state: PoolState, ending date: String) -> Int? {
    state.cpdYear(of: "coach-boris", ending: day(date))?.minutes
  }

  @Test(
    arguments: [
      ("2025-06-15", 0), ("2025-06-16", 60), ("2026-06-15", 60), ("2026-06-16", 0),
    ])
  func `A38: is the 12 months that end with the day, which itself is the last that counts`(
    date: String, counted: Int
  ) {
    let state = Development.pool(Development.entry("a", on: date))
    #expect(minutes(state, ending: "2026-06-15") == counted)
  }

  @Test func `A38: 29 February is a day like others, and its year begins after the 28th`() {
    let state = Development.pool(
      Development.entry("a", on: "2027-02-28", minutes: 1),
      Development.entry("b", on: "2028-02-28", minutes: 10),
      Development.entry("c", on: "2028-02-29", minutes: 100))
    #expect(minutes(state, ending: "2027-02-28") == 1)
    #expect(minutes(state, ending: "2028-02-27") == 1)
    #expect(minutes(state, ending: "2028-02-28") == 10)
    #expect(minutes(state, ending: "2028-02-29") == 110)
    #expect(minutes(state, ending: "2029-02-27") == 110)
    #expect(minutes(state, ending: "2029-02-28") == 100)
    #expect(minutes(state, ending: "2029-03-01") == 0)
    let year = state.cpdYear(of: "coach-boris", ending: day("2028-02-29"))
    #expect(year?.start == day("2027-03-01") && year?.end == day("2028-02-29"))
    #expect(state.cpdYear(of: "coach-boris", ending: .first)?.minutes == 0)
    #expect(state.cpdYear(of: "coach-boris", ending: .last)?.minutes == 0)
  }

  @Test func `A38: has the days of the year of supervision, month ends among them`() throws {
    let state = Development.pool()
    for number in 0..<1462 {
      let end = day("2026-12-31").adding(days: number)
      let year = try #require(state.cpdYear(of: "coach-boris", ending: end))
      let days = DateSpan(from: year.start, through: year.end)
      #expect(days == SupervisionYear(endingAt: end).span)
    }
    for (end, start) in [
      ("2026-05-31", "2025-06-01"), ("2026-11-30", "2025-12-01"), ("2026-02-28", "2025-03-01"),
      ("2025-02-28", "2024-02-29"), ("2024-02-29", "2023-03-01"), ("2026-01-31", "2025-02-01"),
    ] {
      #expect(state.cpdYear(of: "coach-boris", ending: day(end))?.start == day(start))
    }
  }

  @Test func `A38: every entry counts in exactly one of the years that follow each other`() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<TestCounts.of(30, full: 500) {
      let end = day("2024-02-29").adding(days: random.next(below: 1500))
      // Each year begins after the last day of the one before, so that no day is lost between them.
      let ends = (0...4).map { end.adding(months: 12 * ($0 - 4)) }
      let entries = (0..<40).map { number in
        Development.entry(
          .init(stringLiteral: "e-\(number)"),
          on: ends[0].adding(days: 1 + random.next(below: end.days(since: ends[0]))).description,
          minutes: 1)
      }
      let state = PoolState(theSmallPool + entries)
      let sums = zip(ends, ends.dropFirst()).map { before, last in
        state.countedCPD(of: "boris").count { before < $0.date && $0.date <= last }
      }
      #expect(sums.reduce(0, +) == 40)
      let years = ends.dropFirst().map { state.cpdYear(of: "coach-boris", ending: $0)?.minutes }
      #expect(years == sums)
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
