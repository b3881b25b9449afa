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

  var year: SampleYear { watched.year }
  var watched: WatchedYear { self == .ofRounds ? Self.rounds : Self.choices }

  static let sample = SamplePool.make(
    (try? SampleSize(organisations: 12, practitioners: 160, executiveCoaches: 16, askers: 450))
      ?? .small)
  /// Fewer people, for a year that is only compared.
  static let few = SamplePool.make(
    (try? SampleSize(organisations: 8, practitioners: 60, executiveCoaches: 8, askers: 150))
      ?? .small)
  static let rounds = WatchedYear(sample, SampleYear.Settings(atOnce: 180, clockDays: 3))
  static let choices = WatchedYear(
    sample, SampleYear.Settings(seed: 7, matching: .ownChoice, atOnce: 180, clockDays: 7, places: 3)
  )
}

/// A year, and what was seen after each of its commands.
struct WatchedYear: Sendable {
  let year: SampleYear
  /// How many engagements were proposed.
  let proposals: Int
  /// The engagements by whose proposal somebody had more than their places.
  let beyondPlaces: [EngagementID]

  init(_ sample: SamplePool, _ settings: SampleYear.Settings) {
    var proposals = 0
    var beyondPlaces: [EngagementID] = []
    year = SampleYear.run(sample, settings) { state, changes in
      for case .put(.engagement(let engagement)) in changes where engagement.state == .proposed {
        guard let practitioner = state.practitioners[engagement.practitioner] else { continue }
        proposals += 1
        let day = state.zone.date(at: engagement.proposed)
        if state.liveEngagementCount(of: practitioner.id)
          > state.capacity(of: practitioner, on: day)
        {
          beyondPlaces.append(engagement.id)
        }
      }
    }
    self.proposals = proposals
    self.beyondPlaces = beyondPlaces
  }
}

@Suite struct `A sample's year` {
  @Test func `is the same each time`() {
    let settings = SampleYear.Settings(months: 4, atOnce: 60, clockDays: 3)
    let first = SampleYear.run(Years.few, settings)
    let second = SampleYear.run(Years.few, settings)
    #expect(first.tally == second.tally)
    #expect(first.months == second.months)
    #expect(first.state.records == second.state.records)
    #expect(first.decisions == second.decisions)
  }

  @Test func `differs with another seed`() {
    let first = SampleYear.run(Years.few, SampleYear.Settings(months: 2, clockDays: 7))
    let second = SampleYear.run(Years.few, SampleYear.Settings(months: 2, seed: 1, clockDays: 7))
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
    for event in SessionEvent.allCases where event != .correct {
      #expect(year.tally["session", event.rawValue] > 0, "\(event)")
    }
    #expect(year.tally["request", "rematch"] > 0)
    for kind in SessionKind.allCases {
      #expect(year.tally["minutes", kind.rawValue] > 0, "\(kind)")
    }
  }

  @Test(arguments: Years.allCases)
  func `8.3: has everything that can happen to an engagement`(years: Years) {
    let year = years.year
    // One invitation at a time is all that a sample's policy lets wait, so that nobody is chosen among
    // several (rule A35).
    for event in EngagementEvent.allCases where event != .chooseAnother {
      #expect(year.tally["engagement", event.rawValue] > 0, "\(event)")
    }
    #expect(year.state.policy.requests.maxConcurrentInvitations == 1)
    #expect(year.tally["engagement", "chooseAnother"] == 0)
    for code in [
      ClosureCode.asPlanned, .goalsMetEarly, .individualEnded, .practitionerEnded, .noFit,
      .referred, .individualLeft, .practitionerLeft, .practitionerUnavailable, .nonAttendance,
      .dormant,
    ] { #expect(year.tally["closure", code.rawValue] > 0, "\(code)") }
  }

  @Test(arguments: Years.allCases)
  func `7.4: has reviews midway and at the end, and ratings that somebody let the sponsor read`(
    years: Years
  ) throws {
    let year = years.year
    for event in ReviewEvent.allCases {
      #expect(year.tally["review", event.rawValue] > 0, "\(event)")
    }
    let state = year.state
    let ratings = state.goalRatings.values
    for point in [GoalRating.Point.midway, .final] {
      #expect(ratings.contains { $0.point == point && !$0.releases.isEmpty }, "\(point)")
      #expect(ratings.contains { $0.point == point && $0.releases.isEmpty }, "\(point)")
    }
    // Each was released to whoever sponsored then, and to nobody else.
    for rating in ratings {
      let sponsors = try #require(state.engagements[rating.engagement]).sponsors.map(\.person)
      #expect(rating.releases.flatMap(\.readers).allSatisfy(sponsors.contains))
    }
    for session in state.sessions.values where session.kind == .midReview {
      let held = try #require(session.held?.start)
      let activated = try #require(state.engagements[session.engagement]?.activated)
      #expect(activated < held)
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
    // Not at the end alone: after each proposal as well.
    #expect(years.watched.beyondPlaces == [])
    #expect(years.watched.proposals >= year.tally["engagement", "propose"])
    #expect(year.tally["engagement", "propose"] > 100)
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
    let year = Years.rounds.year
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
