import Testing

@testable import CoachingPool

/// Draws pools of a few people with rates, costs, benefits and fees.
private struct DrawnPool {
  var chance: SplitMix64
  private(set) var records: [Record] = []

  init(_ seed: UInt64) {
    chance = SplitMix64(seed: seed)
    for (kind, name) in [(ServiceKind.coaching, "c"), (.mentoring, "m")] {
      let cut = day("2025-01-01").adding(days: 1 + chance.next(below: 500))
      records += [
        Accounts.rate(
          .init(stringLiteral: "\(name)-1"), pence(), kind, span("2024-01-01", "\(cut)")),
        Accounts.rate(.init(stringLiteral: "\(name)-2"), pence(), kind, span("\(cut)", nil)),
      ]
    }
    for number in 0..<6 {
      let id = EngagementID(stringLiteral: "e-\(number)")
      records.append(
        Accounts.engagement(
          id, number % 2 == 0 ? .coaching : .mentoring,
          of: number % 3 == 0 ? "brindlewood" : "ashvale",
          for: number % 3 == 0 ? "boris" : "amara"
        ) { $0.line = number == 5 ? .executive : .pool })
      records += Accounts.hours(
        1 + chance.next(below: 2_000), of: id,
        from: "\(day("2025-01-01").adding(days: chance.next(below: 400)))")
      records.append(Accounts.cost(.init(stringLiteral: "c-\(number)"), pence(), over: days()))
      records.append(
        Accounts.benefit(
          .init(stringLiteral: "b-\(number)"), pence(), part(), part(), over: days(), of: id))
    }
    records.append(Accounts.member("ashvale", fee: pence(), span("2021-06-01", nil)))
    records.append(Accounts.member("brindlewood", fee: pence(), span("2024-02-29", "2026-01-10")))
  }

  mutating func pence() -> Int { 1 + chance.next(below: 1_000_000) }

  mutating func part() -> Ratio { Ratio(chance.next(below: 9), over: 8) ?? 0 }

  /// Whole months or quarters, as accounts have them.
  mutating func days() -> DateSpan {
    let start = day("2025-01-01").adding(months: chance.next(below: 12))
    let end = start.adding(months: [1, 3, 12][chance.next(below: 3)])
    return span("\(start)", "\(end)")
  }

  mutating func shuffled() -> [Record] {
    var list = records
    for place in list.indices.dropLast() {
      list.swapAt(place, place + chance.next(below: list.count - place))
    }
    return list
  }
}

@Suite struct `Figures of money, whatever the pool` {
  private let questions = MoneyQuestion.Costs.allCases.flatMap { costs in
    [nil, OrganisationID("ashvale")].map { organisation in
      MoneyQuestion(over: Accounts.year, of: organisation, against: costs)
    }
  }

  @Test func `are the same in whatever order the records came`() throws {
    for seed in 0..<UInt64(TestCounts.of(4, full: 100)) {
      var drawn = DrawnPool(seed)
      let (first, second) = (Accounts.pool(drawn.records), Accounts.pool(drawn.shuffled()))
      for question in questions {
        #expect(try first.moneyFigures(question) == second.moneyFigures(question))
      }
      #expect(
        try first.subscriptionLedger(over: Accounts.year)
          == second.subscriptionLedger(over: Accounts.year))
    }
  }

  @Test func `of two stretches that meet add up to those of both together`() throws {
    for seed in 0..<UInt64(TestCounts.of(4, full: 100)) {
      var drawn = DrawnPool(1_000 + seed)
      let state = Accounts.pool(drawn.records)
      let cut = day("2025-04-01").adding(days: 1 + drawn.chance.next(below: 363))
      for question in questions {
        func parts(_ sum: (MoneyFigures) -> MoneySum) throws -> [Ratio] {
          try [Accounts.year, span("2025-04-01", "\(cut)"), span("\(cut)", "2026-04-01")].map {
            var part = question
            part.period = $0
            return sum(try state.moneyFigures(part)).pence ?? 0
          }
        }
        for sums in try [parts(\.costAvoided), parts(\.costs), parts(\.reportedBenefits)] {
          #expect(sums[0] == (try sums[1] + sums[2]))
        }
      }
    }
  }

  @Test func `splitting a cost at any day of it changes no sum`() throws {
    var chance = SplitMix64(seed: 11)
    for _ in 0..<TestCounts.of(50, full: 2_000) {
      let length = 2 + chance.next(below: 500)
      let (perDay, start) = (
        chance.next(below: 900), day("2024-12-01").adding(days: chance.next(below: 600))
      )
      let first = 1 + chance.next(below: length - 1)
      let (cut, end) = (start.adding(days: first), start.adding(days: length))
      func costs(_ records: [Record]) throws -> Ratio {
        try Accounts.pool(records).moneyFigures(MoneyQuestion(over: Accounts.year)).costs.pence ?? 0
      }
      let whole = try costs([Accounts.cost("a", perDay * length, over: span("\(start)", "\(end)"))])
      let parts = try costs([
        Accounts.cost("a", perDay * first, over: span("\(start)", "\(cut)")),
        Accounts.cost("b", perDay * (length - first), over: span("\(cut)", "\(end)")),
      ])
      #expect(whole == parts)
    }
  }

  @Test func `agree with the minutes that the cuts by kind and by organisation count`()
    throws
  {
    for seed in 0..<UInt64(TestCounts.of(4, full: 100)) {
      let state = Accounts.pool(DrawnPool(2_000 + seed).records)
      let lines = MoneyQuestion(over: Accounts.year, lines: ServiceLine.allCases)
      let counts = try state.impactFacts().counts(in: [Accounts.year])
      let delivered = try state.moneyFigures(lines).delivered
      for cell in counts.cells(of: .kind, in: 0) {
        let minutes = delivered.filter { $0.kind?.code == cell.value }.reduce(0) { $0 + $1.minutes }
        #expect(minutes == cell.count.minutes)
      }
      for cell in counts.cells(of: .organisation, in: 0) {
        var question = lines
        question.organisation = cell.value.map { .init(stringLiteral: $0) }
        let minutes = try state.moneyFigures(question).delivered.reduce(0) { $0 + $1.minutes }
        #expect(minutes == cell.count.minutes)
      }
    }
  }
}
