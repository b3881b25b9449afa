import Testing

@testable import CoachingPool

private let norm = SupervisionNorm.standard[0]

/// Sessions of two hours, one every third day back from the day.
private func practice(hours: Int, to end: CivilDate = today) -> [Record] {
  (0..<hours / 2).map {
    Supervised.held(.init(unchecked: "s\($0)"), on: end.adding(days: -3 * $0), minutes: 120)
  }
}

private func compliance(
  _ records: [Record], of practitioner: PractitionerID = "boris-x", on date: CivilDate = today
) throws -> SupervisionCompliance {
  try #require(Supervised.pool(records).supervisionCompliance(of: practitioner, on: date))
}

private let aQuarterEach = ["2025-07-01", "2025-10-01", "2026-01-05", "2026-04-01"]

@Suite struct `How much supervision is asked for` {
  @Test(arguments: [
    (1656, 240, "4 h"), (8400, 240, "4 h"), (10_500, 300, "5 h"), (12_000, 343, "5 h 43 min"),
    (21_000, 600, "10 h"), (0, 240, "4 h"), (8401, 241, "4 h 1 min"),
  ])
  func `11.9: of so much practice in a year`(_ practice: Int, _ minutes: Int, _ text: String) {
    let required = SupervisionHistory.required(norm, practice: practice)
    #expect(required == minutes)
    #expect(SupervisionShortfall.text(ofMinutes: required) == text)
    // Exactly: one minute fewer is less than a thirty-fifth of the practice, or than four hours.
    #expect(required * 35 >= practice && required >= 240)
    #expect((required - 1) * 35 < practice || required == 240)
  }

  @Test func `R43: 200 hours with five of supervision fall short, by the ratio of 40 to 1`() throws
  {
    let entries = aQuarterEach.enumerated().map {
      Supervised.entry(.init(unchecked: "x\($0.offset)"), on: $0.element, minutes: 75)
    }
    let seen = try compliance([Supervised.engagement()] + practice(hours: 200) + entries)
    #expect(seen.practiceMinutes == 12_000 && seen.countedMinutes == 300)
    #expect(seen.ratio?.description == "40:1" && seen.ratio?.isAbove(35) == true)
    #expect(seen.requiredMinutes == 343)
    #expect(seen.shortfalls.map(\.kind) == [.ratio])
    #expect(seen.shortfalls.first?.wanted == 343 && seen.shortfalls.first?.had == 300)
    #expect(
      seen.verdict.reasons.map(\.description) == [
        "The practice in 2025-06-16/2026-06-16 asks for 5 h 43 min of supervision, and 5 h were had."
      ])
    let more = try compliance(
      [Supervised.engagement()] + practice(hours: 200) + entries
        + [Supervised.entry("more", on: "2026-04-02", minutes: 43)])
    #expect(more.verdict == .met && more.ratio?.isAbove(35) == false)
  }

  @Test func `R44: 20 hours with one of supervision in each quarter are enough`() throws {
    let entries = aQuarterEach.enumerated().map {
      Supervised.entry(.init(unchecked: "x\($0.offset)"), on: $0.element)
    }
    let seen = try compliance([Supervised.engagement()] + practice(hours: 20) + entries)
    #expect(seen.verdict == .met && seen.shortfalls.isEmpty)
    #expect(seen.ratio?.description == "5:1")
    #expect(seen.quarters.map(\.minutes) == [60, 60, 60, 60])
    #expect(seen.quarters.map(\.isTested) == [true, true, true, true])
  }

  @Test func `R44: four hours in one quarter are not, and each empty quarter is named`() throws {
    let seen = try compliance(
      [Supervised.engagement()] + practice(hours: 20)
        + [Supervised.entry("x", on: "2026-04-01", minutes: 240)])
    #expect(seen.countedMinutes == 240)
    #expect(seen.shortfalls.map(\.kind) == [.quarterMinutes, .quarterMinutes, .quarterMinutes])
    #expect(
      seen.shortfalls.map(\.span.description) == [
        "2025-06-16/2025-09-16", "2025-09-16/2025-12-16", "2025-12-16/2026-03-16",
      ])
    #expect(seen.shortfalls.allSatisfy { $0.wanted == 60 && $0.had == 0 })
  }

  @Test func `11.9: there is no ratio where there was no supervision`() throws {
    #expect(try compliance([Supervised.engagement()] + practice(hours: 2)).ratio == nil)
    #expect(PracticeRatio(practiceMinutes: 60, supervisionMinutes: 0) == nil)
    #expect(PracticeRatio(practiceMinutes: -1, supervisionMinutes: 1) == nil)
    let odd = try #require(PracticeRatio(practiceMinutes: 1656, supervisionMinutes: 240))
    #expect(odd.description == "69:10" && !odd.isAbove(35) && !odd.isAbove(.max))
  }

  @Test func `A14: a group counts for a volunteer and not for the executive line`() throws {
    let entries = ["2025-09-01", "2026-03-01"].enumerated().flatMap { place, date in
      ["boris-x", "kay-c"].map {
        Supervised.entry(
          .init(unchecked: "x\(place)-\($0)"), on: date, minutes: 90, .group,
          of: .init(unchecked: $0))
      }
    }
    let all =
      entries + [
        Supervised.engagement(),
        Supervised.engagement("v", by: "kay-c", kind: .coaching, line: .pool),
      ]
    let executive = try compliance(all)
    #expect(executive.countedMinutes == 0)
    #expect(executive.had.map(\.minutes) == [0, 180, 0])
    #expect(
      executive.shortfalls.map(\.kind)
        == [.yearMinutes] + Array(repeating: .quarterMinutes, count: 4))
    let volunteer = try compliance(all, of: "kay-c")
    #expect(volunteer.countedSessions == 2 && volunteer.verdict == .met)
    #expect(volunteer.norm?.yearSessions == 2)
    let one = try compliance(all.filter { $0.key.id != "x0-kay-c" }, of: "kay-c")
    #expect(one.shortfalls.map(\.kind) == [.yearSessions])
    #expect(
      one.verdict.reasons.map(\.description) == [
        "Sessions of supervision asked for in 2025-06-16/2026-06-16: 2; had: 1."
      ])
  }

  @Test func `A14: mentors are asked for nothing, and who coaches too has the coaching norm`()
    throws
  {
    let mentor = coach("kay-c", person: "kay", kinds: [.mentoring])
    let work = Supervised.engagement("v", by: "kay-c", kind: .mentoring, line: .pool)
    #expect(try compliance([.practitioner(mentor), work], of: "kay-c").norm == nil)
    let both = coach("kay-c", person: "kay", kinds: [.reverseMentoring, .coaching])
    #expect(try compliance([.practitioner(both), work], of: "kay-c").norm?.work == .coaching)
    // Whoever stops offering coaching is a coach while an engagement goes on.
    let coaching = Supervised.engagement("w", by: "kay-c", kind: .coaching, line: .pool)
    #expect(
      try compliance([.practitioner(mentor), work, coaching], of: "kay-c").norm?.work == .coaching)
    let ended = Supervised.engagement(
      "w", by: "kay-c", kind: .coaching, line: .pool, state: .completed)
    #expect(try compliance([.practitioner(mentor), work, ended], of: "kay-c").norm == nil)
  }

  @Test func `A14: what a person had counts in each of their lines, practice in its own`() throws {
    let volunteer = coach("boris-v", person: "boris-2")
    let seen = try compliance(
      [
        .person(officer("boris-2")), .practitioner(volunteer),
        .personMerge(
          PersonMerge(id: "m", kept: "boris", duplicate: "boris-2", decidedAt: now)),
        Supervised.engagement(),
        Supervised.engagement("v", by: "boris-v", kind: .coaching, line: .pool),
        Supervised.held("s1", on: day("2026-05-01"), minutes: 90),
        Supervised.held("s2", on: day("2026-05-02"), minutes: 60, of: "v"),
        Supervised.entry("x", on: "2026-05-03", of: "boris-v"),
      ])
    #expect(seen.practiceMinutes == 90 && seen.countedMinutes == 60)
  }

  @Test func `R34: only held sessions of coaching and mentoring are practice`() throws {
    let seen = try compliance([
      Supervised.engagement(), Supervised.held("s1", on: day("2026-05-01"), minutes: 90),
      Supervised.held("s2", on: day("2026-05-02"), minutes: 60, kind: .chemistry),
      Supervised.held("s3", on: day("2026-05-03"), minutes: 60, state: .missed),
      Supervised.held("s4", on: day("2025-06-15"), minutes: 60),
      Supervised.held("s5", on: day("2025-06-16"), minutes: 30),
      Supervised.held("s6", on: day("2026-06-16"), minutes: 60),
    ])
    #expect(seen.practiceMinutes == 120)
  }

  @Test func `A38: quarters that begin before the first engagement are not tested`() throws {
    let begun = Supervised.engagement(began: "2025-12-16")
    let seen = try compliance([begun])
    #expect(seen.quarters.map(\.isTested) == [false, false, true, true])
    #expect(seen.shortfalls.map(\.kind) == [.quarterMinutes, .quarterMinutes])
    let later = try compliance([Supervised.engagement(began: "2025-12-17")])
    #expect(later.quarters.map(\.isTested) == [false, false, false, true])
  }

  @Test func `A38: the year is asked for from the first anniversary on, of 29 February too`() throws
  {
    let leap = Supervised.engagement(began: "2024-02-29")
    #expect(try !compliance([leap], on: day("2025-02-27")).testsTheYear)
    #expect(try compliance([leap], on: day("2025-02-28")).testsTheYear)
    let none = try compliance([])
    #expect(none.firstEngagement == nil && none.shortfalls.isEmpty && none.norm != nil)
    #expect(none.verdict == .met)
    // An engagement that was called off before work starts no clock.
    let off = Supervised.engagement(began: nil, state: .cancelled)
    #expect(try compliance([off]).firstEngagement == nil)
    let old = Supervised.engagement(began: nil, state: .closing)
    #expect(try compliance([old]).firstEngagement == day("2023-12-01"))
  }

  @Test func `what was withdrawn counts for nothing, and what comes later is not known yet`() throws
  {
    let seen = try compliance([
      Supervised.engagement(), Supervised.entry("x", on: "2026-05-01", withdrawn: now),
      Supervised.entry("y", on: "2026-06-16"), Supervised.entry("z", on: "2026-06-15"),
    ])
    #expect(seen.countedMinutes == 60 && seen.had.map(\.sessions) == [1, 0, 0])
    #expect(Supervised.pool().supervisionCompliance(of: "nobody", on: today) == nil)
  }

  @Test func `A14: inside a waiver nothing is in breach, and shortfalls are still told`() throws {
    let waiver = SupervisionWaiver(
      id: "w", practitioner: "boris-x", span: span("2026-06-15", "2026-06-16"), grantedBy: "pia",
      granted: now, code: .other)
    let all: [Record] = [Supervised.engagement(), .supervisionWaiver(waiver)]
    let seen = try compliance(all)
    #expect(seen.waiver == waiver.span && seen.verdict == .met && seen.shortfalls.count == 5)
    #expect(try compliance(all, on: day("2026-06-16")).verdict != .met)
    #expect(try compliance(all, on: day("2026-06-14")).verdict != .met)
  }

  @Test func `stored numbers out of all bounds neither trap nor overflow`() throws {
    let entry = SupervisionEntry(
      id: "x", practitioner: "boris-x",
      session: SupervisionSession(
        on: today, startMinute: .max, minutes: .max, form: .oneToOne, isElsewhere: true),
      recorded: now)
    let low = SupervisionEntry(
      id: "y", practitioner: "boris-x",
      session: SupervisionSession(
        on: .first, startMinute: .min, minutes: .min, form: .oneToOne, isElsewhere: true),
      recorded: now)
    let state = Supervised.pool([
      Supervised.engagement(), .supervisionEntry(entry), .supervisionEntry(low),
      Supervised.held("s", on: today, minutes: .max),
    ])
    #expect(state.supervisionCompliance(of: "boris-x", on: today)?.countedMinutes == 1440)
    _ = state.supervisionCompliance(of: "boris-x", on: .first)
    _ = state.supervisionCompliance(of: "boris-x", on: .last)
    _ = state.supervisionHolding(of: "boris-x", on: .last)
    _ = state.supervisionHolding(of: "boris-x", on: .first)
    #expect(!entry.faults().isEmpty && !low.faults().isEmpty)
  }
}
