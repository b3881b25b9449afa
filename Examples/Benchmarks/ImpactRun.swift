import CoachingPool
import Instances

/// Measures how long it takes to work out the measures of ten years of a pool by every cut, and in how much
/// memory.
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
    var (measures, flows, waits) = (0, 0, 0)
    let counting = try (0..<5).map { _ in
      try Stopwatch.time {
        let counted = try facts.counts(in: years)
        let ledger = try facts.reciprocity(in: years)
        (measures, flows, waits) = (0, 0, 0)
        for year in years.indices {
          measures += counted.measures(in: year, headcount: 200_000).count
          flows += ledger.flows(in: year).count + ledger.accounts(in: year).count
          for dimension in ImpactDimension.allCases {
            measures += counted.measures(by: dimension, in: year).count
          }
        }
        for dimension in ImpactDimension.allCases {
          let cut = try facts.waits(in: years, by: dimension)
          waits += years.indices.reduce(0) { sum, year in
            sum + cut.cells(in: year).compactMap(\.median).count
          }
        }
        counts = counted
      }.seconds
    }
    let hours = (counts?.totals ?? []).reduce(0) { $0 + $1.minutes } / 60
    return [
      "\(facts.engagementCount)", "\(facts.sessionCount)", "\(facts.personCount)",
      "\(facts.practitionerCount)", "\(hours)", "\(measures)", "\(flows)", "\(waits)",
      Table.number(gathering.seconds),
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
    let giver = try OrganisationID("organisation-\(chance.next(below: 200))")
    return CountedEngagement(
      id: try EngagementID("engagement-\(number)"),
      for: [try PersonID("person-\(chance.next(below: engagements / 2 + 1))")],
      by: try PersonID("coach-\(chance.next(below: engagements / 30 + 1))"),
      organisation: try OrganisationID("organisation-\(chance.next(below: 200))"),
      practitionerOrganisations: [giver], waited: chance.next(below: 60),
      sector: Sector.vocabulary.codes[chance.next(below: 5)],
      level: JobLevel.allCases[chance.next(below: JobLevel.allCases.count)].code,
      kind: chance.next(below: 3) == 0 ? .mentoring : .coaching,
      line: chance.next(below: 10) == 0 ? .executive : .pool,
      themes: (0..<chance.next(below: 4)).map { _ in themes[chance.next(below: themes.count)] },
      proposed: proposed, activated: proposed.adding(days: 14),
      ended: proposed.adding(days: 180), closure: chance.next(below: 9) == 0 ? .other : .asPlanned,
      sessions: (0..<5).map {
        CountedSession(
          on: proposed.adding(days: 20 + $0 * 30), minutes: 60 + chance.next(below: 60),
          givenBy: giver)
      })
  }
}
