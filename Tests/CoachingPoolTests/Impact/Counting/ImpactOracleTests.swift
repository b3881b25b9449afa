import Testing

@testable import CoachingPool

/// Engagements at random, of few people, organisations and themes, so that much meets.
func randomEngagements(_ chance: inout SplitMix64, _ count: Int) -> [CountedEngagement] {
  func number(_ below: Int, _ chance: inout SplitMix64) -> Int { chance.next(below: below) }
  let first = day("2023-01-01")
  return (0..<count).map { place in
    let people = (0...number(3, &chance)).map { _ in
      PersonID(stringLiteral: "p\(number(12, &chance))")
    }.uniqued()
    let proposed = first.adding(days: number(1200, &chance))
    let activated = number(4, &chance) == 0 ? nil : proposed.adding(days: number(20, &chance))
    let isOver = number(2, &chance) == 0
    let codes: [ClosureCode] = [.asPlanned, .individualLeft, .noFit, .goalsMetEarly]
    let organisations: [OrganisationID?] = ["ashvale", "brindle", "castle", nil]
    return CountedEngagement(
      id: EngagementID(stringLiteral: "e\(place)"), for: people,
      by: PersonID(stringLiteral: "c\(number(5, &chance))"),
      organisation: organisations[number(4, &chance)],
      practitionerOrganisations: number(2, &chance) == 0 ? [] : ["ashvale"],
      waited: number(3, &chance) == 0 ? nil : number(90, &chance),
      sector: number(3, &chance) == 0 ? nil : .health,
      level: number(2, &chance) == 0 ? "manager" : nil,
      kind: number(3, &chance) == 0 ? .mentoring : .coaching,
      line: number(5, &chance) == 0 ? .executive : .pool,
      themes: (0..<number(3, &chance)).map { _ in
        Theme(unchecked: "theme\(number(4, &chance))")
      }, proposed: proposed, activated: activated,
      ended: isOver ? (activated ?? proposed).adding(days: number(300, &chance)) : nil,
      closure: isOver ? codes[number(4, &chance)] : nil, hasSuccessor: number(4, &chance) == 0,
      sessions: (0..<number(7, &chance)).map { _ in
        CountedSession(
          on: proposed.adding(days: number(400, &chance)), minutes: 30 + number(90, &chance),
          present: people.indices.filter { _ in number(3, &chance) > 0 },
          givenBy: organisations[number(4, &chance)])
      })
  }
}

/// Counts one stretch of time straight from the definitions, with sets.
private func counted(_ all: [CountedEngagement], _ window: DateSpan) -> ImpactCount {
  var count = ImpactCount()
  var (supported, accessed, alone): (Set<PersonID>, Set<PersonID>, Set<PersonID>) = ([], [], [])
  var minutes: [PersonID: Int] = [:]
  var completers: Set<PersonID> = []
  for one in all {
    if window.contains(one.proposed) { accessed.formUnion(one.participants) }
    for session in one.sessions where window.contains(session.date) {
      let there = session.present.map { one.participants[$0] }
      supported.formUnion(there)
      for person in there { minutes[person, default: 0] += session.minutes }
      if one.participants.count == 1 { alone.formUnion(there) }
      count.sessions += 1
      count.minutes += session.minutes
      count.participantMinutes += session.minutes * there.count
      if one.participants.count == 1 { count.minutesOneToOne += session.minutes }
    }
    guard let activated = one.activated, let start = window.start, let end = window.end else {
      continue
    }
    if window.contains(activated) { count.started += 1 }
    if activated < end, one.ended.map({ $0 >= start }) ?? true {
      count.active += 1
      if let organisation = one.organisation, !one.practitionerOrganisations.isEmpty {
        count.withBothOrganisations += 1
        if !one.practitionerOrganisations.contains(organisation) { count.acrossOrganisations += 1 }
      }
    }
    guard let ended = one.ended, window.contains(ended), let code = one.closure else { continue }
    if code.countsAsCompletion {
      count.completed += 1
      completers.formUnion(one.participants)
      if !one.hasSuccessor { count.completedForTheRate += 1 }
      let all = one.sessions.reduce(0) { $0 + $1.minutes }
      count.minutesOfCompleted += all
      count.mostMinutesOfACompletion = max(count.mostMinutesOfACompletion, all)
    } else if !one.hasSuccessor, code != .noFit {
      count.endedEarly += 1
    }
  }
  count.supported = supported.count
  count.accessed = accessed.count
  count.supportedOneToOne = alone.count
  count.completers = completers.count
  count.mostMinutesOfAPerson = minutes.values.max() ?? 0
  return count
}

private let windows = [
  span("2023-01-01", "2024-01-01"), span("2024-01-01", "2024-01-02"),
  span("2024-03-01", "2025-01-01"), span("2025-01-01", "2028-01-01"),
]

@Suite struct `What is counted for impact figures` {
  @Test(arguments: 0..<TestCounts.of(12, full: 400))
  func `is what the definitions say, in whatever order it comes`(seed: Int) throws {
    var chance = SplitMix64(seed: UInt64(seed))
    let all = randomEngagements(&chance, 60)
    var facts = ImpactFacts()
    for engagement in all { try facts.add(engagement) }
    let counts = try facts.counts(in: windows)
    #expect(counts.totals == windows.map { counted(all, $0) })
    var again = ImpactFacts()
    for engagement in all.sorted(by: { "\($0.proposed)\($0.id)" > "\($1.proposed)\($1.id)" }) {
      try again.add(engagement)
    }
    let other = try again.counts(in: windows)
    for dimension in ImpactDimension.allCases {
      for window in windows.indices {
        #expect(counts.cells(of: dimension, in: window) == other.cells(of: dimension, in: window))
      }
    }
    #expect(counts.activePractitioners == other.activePractitioners)
  }

  @Test(arguments: 0..<TestCounts.of(6, full: 100))
  func `A42: adds up in every cut that does not overlap`(seed: Int) throws {
    var chance = SplitMix64(seed: UInt64(seed))
    var facts = ImpactFacts()
    for engagement in randomEngagements(&chance, 60) { try facts.add(engagement) }
    let counts = try facts.counts(in: windows)
    let paths: [KeyPath<ImpactCount, Int>] = [
      \.supported, \.accessed, \.supportedOneToOne, \.active, \.started, \.completed,
      \.completedForTheRate, \.completers,
      \.endedEarly,
      \.sessions, \.minutes, \.minutesOneToOne, \.participantMinutes, \.minutesOfCompleted,
      \.acrossOrganisations, \.withBothOrganisations,
    ]
    for dimension in ImpactDimension.allCases where !dimension.overlaps {
      for window in windows.indices {
        let cells = counts.cells(of: dimension, in: window)
        for path in paths {
          #expect(
            cells.reduce(0) { $0 + $1.count[keyPath: path] }
              == counts.totals[window][keyPath: path])
        }
      }
    }
  }

  @Test(arguments: 0..<TestCounts.of(6, full: 100))
  func `knows for each cell no less than the most that one person had of it`(seed: Int) throws {
    var chance = SplitMix64(seed: UInt64(seed))
    let all = randomEngagements(&chance, 60)
    var facts = ImpactFacts()
    for engagement in all { try facts.add(engagement) }
    let counts = try facts.counts(in: windows)
    for (place, window) in windows.enumerated() {
      for cell in counts.cells(of: .kind, in: place) {
        let most = counted(all.filter { $0.kind.code == cell.value }, window).mostMinutesOfAPerson
        #expect(cell.count.mostMinutesOfAPerson >= most)
        #expect(cell.count.mostMinutesOfAPerson <= counts.totals[place].mostMinutesOfAPerson)
      }
    }
  }

  @Test func `is the same of many stretches as of each by itself`() throws {
    var chance = SplitMix64(seed: 7)
    var facts = ImpactFacts()
    for engagement in randomEngagements(&chance, 60) { try facts.add(engagement) }
    let months = (0..<40).compactMap {
      DateSpan(
        from: day("2023-01-01").adding(months: $0), to: day("2023-01-01").adding(months: $0 + 1))
    }
    let together = try facts.counts(in: months)
    #expect(together.totals == (try months.map { try facts.counts(in: [$0]).totals[0] }))
    #expect(
      together.cells(of: .sector, in: 30)
        == (try facts.counts(in: [months[30]])).cells(of: .sector, in: 0))
  }
}
