import CoachingPool
import CoachingPoolSamples
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A year of a small pool with rounds, and one in which the individuals list practitioners themselves.
enum Years: CaseIterable {
  case ofRounds
  case ofChoices

  var year: SampleYear { self == .ofRounds ? Self.rounds : Self.choices }

  static let sample = SamplePool.make(
    (try? SampleSize(organisations: 8, practitioners: 60, executiveCoaches: 8, askers: 150))
      ?? .small)
  static let rounds = SampleYear.run(sample, SampleYear.Settings(atOnce: 60, clockDays: 3))
  static let choices = SampleYear.run(
    sample, SampleYear.Settings(seed: 7, matching: .ownChoice, atOnce: 60, clockDays: 7, places: 3))
}

@Suite struct `A sample's year` {
  @Test func `is the same each time`() {
    let settings = SampleYear.Settings(months: 4, atOnce: 60, clockDays: 3)
    let first = SampleYear.run(Years.sample, settings)
    let second = SampleYear.run(Years.sample, settings)
    #expect(first.tally == second.tally)
    #expect(first.months == second.months)
    #expect(first.state.records == second.state.records)
    #expect(first.decisions == second.decisions)
  }

  @Test func `differs with another seed`() {
    let first = SampleYear.run(Years.sample, SampleYear.Settings(months: 2, clockDays: 7))
    let second = SampleYear.run(Years.sample, SampleYear.Settings(months: 2, seed: 1, clockDays: 7))
    #expect(first.tally != second.tally)
  }

  @Test(arguments: Years.allCases)
  func `is refused nothing that nobody meant`(years: Years) {
    let year = years.year
    #expect(year.unmeant == [])
    #expect(year.decisions > 4000)
  }

  @Test(arguments: Years.allCases)
  func `has everything that can happen to an invitation and a session`(years: Years) {
    let year = years.year
    for name in ["sent", "accepted", "declined", "expired"] {
      #expect(year.tally["invitation", name] > 0, "\(name)")
    }
    for name in ["plan", "hold", "move", "cancelInTime", "miss", "record"] {
      #expect(year.tally["session", name] > 0, "\(name)")
    }
    for name in [
      "propose", "planChemistry", "agree", "skipChemistry", "decline", "activate", "pause",
      "resume", "beginClosing", "complete", "endEarly", "ask", "confirm",
    ] { #expect(year.tally["engagement", name] > 0, "\(name)") }
    #expect(year.tally["request", "rematch"] > 0)
    #expect(year.tally["closure", "asPlanned"] > 0)
    for name in ["waiveFinalReview", "handOver", "rateGoal", "writeSummary", "releaseSummary"] {
      #expect(year.tally["review", name] > 0, "\(name)")
    }
  }

  @Test(arguments: Years.allCases)
  func `gives nobody more engagements than places`(years: Years) {
    let year = years.year
    let state = year.state
    for practitioner in state.practitioners.values {
      let places = state.capacity(of: practitioner, on: year.months[0].from)
      #expect(state.liveEngagementCount(of: practitioner.id) <= places)
    }
  }

  @Test(arguments: Years.allCases)
  func `holds sessions in engagements alone, and tallies their minutes`(years: Years) {
    let year = years.year
    let sessions = year.state.sessions.values
    for session in sessions {
      #expect(year.state.engagements[session.engagement] != nil)
      // A meeting that nobody had planned may lie beside another; nothing else is out of order.
      #expect(session.flags.allSatisfy { $0 == .overlapsAnother }, "\(session.id)")
    }
    let minutes = SessionMinutes(sessions)
    for kind in SessionKind.allCases {
      #expect(year.tally["minutes", kind.rawValue] == minutes[kind].minutes)
      #expect(year.tally["participantMinutes", kind.rawValue] == minutes[kind].participantMinutes)
    }
  }

  @Test(arguments: Years.allCases)
  func `leaves an audit trail without a gap`(years: Years) {
    let year = years.year
    var entries = 0
    for engagement in year.state.engagements.values {
      let trail = year.state.auditTrail(of: engagement.id)
      #expect(trail.map(\.number) == Array(1...max(1, trail.count)))
      #expect(trail.first?.event == "propose")
      entries += trail.count
    }
    let counted = ["engagement", "session", "contracting", "review"].map {
      year.tally.total(of: $0)
    }
    #expect(entries == counted.reduce(0, +))
  }

  @Test(arguments: Years.allCases)
  func `ends engagements as it tallies them`(years: Years) {
    let year = years.year
    let ended = year.state.engagements.values.compactMap(\.closure?.code.rawValue)
    let counts = Dictionary(grouping: ended, by: \.self).mapValues(\.count)
    #expect(
      Dictionary(uniqueKeysWithValues: year.tally.lines(of: "closure").map { ($0.name, $0.count) })
        == counts)
  }

  @Test func `adds up by months`() {
    let year = Years.rounds
    #expect(year.months.count == 12)
    for (line, count) in year.tally.lines {
      let sum = year.months.reduce(0) { $0 + $1.tally[line.group, line.name] }
      #expect(sum == count, "\(line)")
    }
  }
}

/// A tenth of the year that decision 0025 speaks of, in the full counts.
@Suite(.enabled(if: getenv("COACHINGPOOL_FULL_COUNTS") != nil))
struct `The year of a large pool` {
  @Test func `has 10,000 engagements and 50,000 sessions of 2,000 practitioners`() throws {
    let year = SampleYear.run(
      SamplePool.make(try .largeYear(practitioners: 2000)), .large(practitioners: 2000))
    #expect(year.unmeant == [])
    #expect(year.tally["engagement", "propose"] >= 10_000)
    #expect(year.tally["session", "hold"] >= 50_000)
    let state = year.state
    for practitioner in state.practitioners.values {
      #expect(state.liveEngagementCount(of: practitioner.id) <= 3)
    }
  }
}
