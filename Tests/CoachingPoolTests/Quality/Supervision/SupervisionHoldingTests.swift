import Testing

@testable import CoachingPool

/// A history made by chance, with what it was made of, so that it can be judged without it.
private struct RandomHistory {
  let norm: SupervisionNorm
  let first: CivilDate
  let entries: [(day: CivilDate, minutes: Int)]
  let practice: [(day: CivilDate, minutes: Int)]
  let waivers: [DateSpan]

  init(_ random: inout Wire.SplitMix64) {
    let norms =
      SupervisionNorm.standard + [
        SupervisionNorm(line: .pool, work: .coaching, counts: [.group], practiceRatio: 20),
        SupervisionNorm(line: .pool, work: .coaching, counts: [.group], quarterMinutes: 30),
      ]
    norm = norms[random.below(norms.count)]
    let start = day("2023-10-29")
    first = start.adding(days: random.below(500))
    func items(_ count: Int, _ minutes: Int) -> [(CivilDate, Int)] {
      (0..<count).map { _ in
        (start.adding(days: random.below(960)), 15 * (1 + random.below(minutes)))
      }
    }
    // Month-ends are where months clamp, so that half of the days are moved there.
    entries = items(random.below(14), 10).map {
      random.below(2) == 0
        ? $0
        : ($0.0.adding(days: -$0.0.day), $0.1)
    }.filter { $0.0 <= today }
    practice = items(random.below(12), 200).filter { $0.0 <= today }
    waivers = (0..<random.below(3)).compactMap { _ in
      let from = start.adding(days: random.below(1200))
      return DateSpan(from: from, to: from.adding(days: 1 + random.below(120)))
    }
  }

  var history: SupervisionHistory {
    SupervisionHistory(
      norm: norm, firstEngagement: first, counted: entries, practice: practice, waivers: waivers)
  }

  /// Whether there is a breach, by the words of A38 and 11.9.
  func isInBreach(_ date: CivilDate) -> Bool {
    if date < first || waivers.contains(where: { $0.contains(date) }) { return false }
    func had(_ from: Int, _ to: Int) -> [Int] {
      entries.filter {
        date.adding(months: -from) < $0.day && $0.day <= date.adding(months: -to)
      }.map(\.minutes)
    }
    if norm.quarterMinutes > 0 {
      for from in [12, 9, 6, 3]
      where date.adding(months: -from).adding(days: 1) >= first
        && had(from, from - 3).reduce(0, +) < norm.quarterMinutes
      {
        return true
      }
    }
    guard first.adding(years: 1) <= date else { return false }
    let year = had(12, 0)
    let practised = practice.filter { date.adding(months: -12) < $0.day && $0.day <= date }
      .reduce(0) { $0 + $1.minutes }
    return year.reduce(0, +) < norm.yearMinutes || year.count < norm.yearSessions
      || norm.practiceRatio > 0 && year.reduce(0, +) * norm.practiceRatio < practised
  }

  /// Day by day: the first day on which a breach that stands on the day or comes later has lasted for the
  /// grace.
  func holding(on date: CivilDate, grace: Int) -> Standing.Holding {
    var began: CivilDate?
    var next = day("2023-10-01")
    while next < date.adding(years: 3) {
      if isInBreach(next) {
        let start = began ?? next
        began = start
        if next >= date, start.adding(days: grace) <= next {
          return .until(start.adding(days: grace))
        }
      } else {
        began = nil
      }
      next = next.adding(days: 1)
    }
    return .withoutEnd
  }
}

@Suite struct `For how long supervision keeps a practitioner open to matches` {
  @Test func `A14 A38: the day is the one that a scan day by day finds`() {
    var random = Wire.SplitMix64(seed: 11)
    var found: Set<String> = []
    for _ in 0..<TestCounts.of(30, full: 3000) {
      let one = RandomHistory(&random)
      let grace = [60, 60, 0, 14][random.below(4)]
      let expected = one.holding(on: today, grace: grace)
      let holding = one.history.holding(on: today, grace: grace)
      #expect(holding == expected, "\(one), grace \(grace)")
      switch holding {
      case .until(let day): found.insert(day < today ? "past" : "to come")
      case .withoutEnd: found.insert("no end")
      case .unknown: found.insert("unknown")
      }
    }
    #expect(found.isSuperset(of: ["past", "to come"]) && !found.contains("unknown"))
  }

  @Test func `between two days of change nothing changes, on any day of ten years`() {
    var random = Wire.SplitMix64(seed: 12)
    for _ in 0..<TestCounts.of(10, full: 500) {
      let one = RandomHistory(&random)
      let history = one.history
      let changes = Set(history.changeDays)
      var former = false
      var date = day("2023-09-01")
      while date < day("2028-09-01") {
        let stands = history.isInBreach(on: date)
        #expect(stands == one.isInBreach(date))
        if stands != former { #expect(changes.contains(date), "\(date)") }
        former = stands
        date = date.adding(days: 1)
      }
    }
  }

  @Test func `A14: a volunteer without supervision is gated 60 days after the first year`() {
    let work = Supervised.engagement(
      "v", by: "kay-c", kind: .coaching, line: .pool, began: "2025-08-31")
    let state = Supervised.pool([work])
    #expect(state.supervisionHolding(of: "kay-c", on: today) == .until(day("2026-10-30")))
    let two = Supervised.pool([
      work, Supervised.entry("a", on: "2026-02-28", .group, of: "kay-c"),
      Supervised.entry("b", on: "2026-03-31", .group, of: "kay-c"),
    ])
    // The first of the two leaves the year on 28 February 2027.
    #expect(two.supervisionHolding(of: "kay-c", on: today) == .until(day("2027-04-29")))
  }

  @Test func `A38: the executive line is gated 60 days after a quarter without supervision`() {
    let state = Supervised.pool([Supervised.engagement(began: "2026-04-01")])
    // On 30 June the quarter begins on 31 March, so that the first that is tested ends on 1 July.
    #expect(state.supervisionHolding(of: "boris-x", on: today) == .until(day("2026-08-30")))
    #expect(
      state.supervisionHolding(of: "boris-x", on: day("2026-12-01")) == .until(day("2026-08-30")))
  }

  @Test func `A14: a waiver puts the breach off, and its end begins the grace anew`() {
    let waiver = SupervisionWaiver(
      id: "w", practitioner: "boris-x", span: span("2026-06-01", "2026-09-01"), grantedBy: "pia",
      granted: now, code: .awayFromPractice)
    let state = Supervised.pool([
      Supervised.engagement(began: "2025-01-01"), .supervisionWaiver(waiver),
    ])
    #expect(state.supervisionHolding(of: "boris-x", on: today) == .until(day("2026-10-31")))
  }

  @Test func `no end is in sight where nothing is asked or nobody has begun`() {
    let mentor = coach("kay-c", person: "kay", kinds: [.mentoring])
    let state = Supervised.pool([
      .practitioner(mentor),
      Supervised.engagement("v", by: "kay-c", kind: .mentoring, line: .pool),
    ])
    #expect(state.supervisionHolding(of: "kay-c", on: today) == .withoutEnd)
    #expect(state.supervisionHolding(of: "boris-x", on: today) == .withoutEnd)
    #expect(state.supervisionHolding(of: "nobody", on: today) == .unknown)
    #expect(state.joined("kay-c") == nil)
  }

  @Test func `the holding and the compliance of a state agree with one another`() {
    let state = Supervised.pool([
      Supervised.engagement(began: "2025-01-31"), Supervised.held("s", on: today, minutes: 600),
      Supervised.entry("a", on: "2025-08-31", minutes: 120),
      Supervised.entry("b", on: "2026-02-28", minutes: 240),
    ])
    var date = day("2025-01-01")
    while date < day("2028-01-01") {
      let verdict = state.supervisionCompliance(of: "boris-x", on: date)?.verdict
      if case .until(let gated) = state.supervisionHolding(of: "boris-x", on: date), gated <= date {
        #expect(verdict != .met)
      }
      date = date.adding(days: 7)
    }
  }

  @Test
  func
    `A14: of thousands of volunteers, each is in date until too few sessions are left in the year`()
  {
    var state = PoolState()
    let count = TestCounts.of(200, full: 20_000)
    for number in 0..<count {
      let person = PersonID(unchecked: "p\(number)")
      let id = PractitionerID(unchecked: "c\(number)")
      state.put(.practitioner(coach(id, person: person)))
      state.put(
        Supervised.engagement(
          .init(unchecked: "e\(number)"), by: id, kind: .coaching, line: .pool,
          began: "2025-03-0\(1 + number % 9)"))
      for place in 0..<4 {
        state.put(
          Supervised.entry(
            .init(unchecked: "x\(number)-\(place)"), on: "2025-1\(place % 3)-15", .group, of: id))
      }
    }
    // On 15 November 2026 the third of the four leaves the year.
    for number in 0..<count {
      let id = PractitionerID(unchecked: "c\(number)")
      #expect(state.supervisionHolding(of: id, on: today) == .until(day("2027-01-14")))
    }
  }
}
