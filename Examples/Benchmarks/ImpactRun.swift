import CoachingPool
import Instances

/// Measures how long it takes to count ten years of a pool by every cut, and in how much memory.
struct ImpactRun {
  private let engagements: Int

  /// `impact ENGAGEMENTS`.
  init(_ words: [String]) throws {
    guard words.count == 1, let engagements = Int(words[0]), engagements > 0 else {
      throw Problem.Unknown()
    }
    self.engagements = engagements
  }

  /// The measurements as cells, with a semicolon between; the facts are gathered before the clock starts.
  func run() throws -> String {
    guard let first = CivilDate(2016, 4, 1) else { throw Problem.Unknown() }
    var facts = ImpactFacts()
    let gathering = try Stopwatch.time {
      var chance = SplitMix64(seed: 2008)
      for number in 0..<engagements { try facts.add(engagement(number, first, &chance)) }
    }
    let years = (0..<10).compactMap {
      DateSpan(from: first.adding(years: $0), to: first.adding(years: $0 + 1))
    }
    var counts: ImpactCounts?
    let counting = try (0..<5).map { _ in
      try Stopwatch.time { counts = try facts.counts(in: years) }.seconds
    }
    let hours = (counts?.totals ?? []).reduce(0) { $0 + $1.minutes } / 60
    return [
      "\(facts.engagementCount)", "\(facts.sessionCount)", "\(facts.personCount)",
      "\(facts.practitionerCount)", "\(hours)", Table.number(gathering.seconds),
      Table.number(Statistics.median(counting) ?? 0), Table.number(counting.max() ?? 0),
      Table.number(PeakMemory.megabytes()),
    ].joined(separator: ";")
  }

  /// An engagement of ten years: five sessions, two organisations of 200, up to three themes.
  private func engagement(
    _ number: Int, _ first: CivilDate, _ chance: inout SplitMix64
  ) throws -> CountedEngagement {
    let proposed = first.adding(days: chance.next(below: 3650))
    let themes = Theme.vocabulary.codes
    return CountedEngagement(
      id: try EngagementID("engagement-\(number)"),
      for: [try PersonID("person-\(chance.next(below: engagements / 2 + 1))")],
      by: try PersonID("coach-\(chance.next(below: engagements / 30 + 1))"),
      organisation: try OrganisationID("organisation-\(chance.next(below: 200))"),
      practitionerOrganisations: [try OrganisationID("organisation-\(chance.next(below: 200))")],
      sector: Sector.vocabulary.codes[chance.next(below: 5)],
      level: JobLevel.allCases[chance.next(below: JobLevel.allCases.count)].code,
      kind: chance.next(below: 3) == 0 ? .mentoring : .coaching,
      line: chance.next(below: 10) == 0 ? .executive : .pool,
      themes: (0..<chance.next(below: 4)).map { _ in themes[chance.next(below: themes.count)] },
      proposed: proposed, activated: proposed.adding(days: 14),
      ended: proposed.adding(days: 180), closure: chance.next(below: 9) == 0 ? .other : .asPlanned,
      sessions: (0..<5).map {
        CountedSession(
          on: proposed.adding(days: 20 + $0 * 30), minutes: 60 + chance.next(below: 60))
      })
  }
}
