import Testing

@testable import CoachingPool

private let euro: CurrencyCode = CurrencyCode("EUR") ?? .gbp

@Suite struct `The subscription ledger` {
  private func ledger(_ records: [Record], over period: DateSpan = Accounts.year) throws
    -> SubscriptionLedger
  {
    // Without the open memberships of the small pool.
    var state = Accounts.pool()
    state.remove(RecordKey(.membership, "m-ashvale"))
    state.remove(RecordKey(.membership, "m-brindlewood"))
    for record in records { state.put(record) }
    return try state.subscriptionLedger(over: period)
  }

  private func due(_ span: DateSpan, over period: DateSpan, fee: Int = 36_500) throws -> Ratio? {
    try ledger([Accounts.member("ashvale", fee: fee, span)], over: period)
      .account(of: "ashvale")?.feeDue.pence
  }

  @Test func `S4-05: a year's fee falls due by the days of the year`() throws {
    #expect(try due(Accounts.year, over: Accounts.year) == 36_500)
    #expect(try due(Accounts.year, over: span("2025-04-01", "2025-04-02")) == 100)
    #expect(try due(Accounts.year, over: span("2026-01-01", "2027-01-01")) == 9_000)
    #expect(try due(Accounts.year, over: span("2026-04-01", "2027-04-01")) == nil)
    #expect(try due(Accounts.year, over: Accounts.year, fee: 1) == 1)
    #expect(
      try due(Accounts.year, over: span("2025-05-01", "2025-05-02"), fee: 1)
        == Ratio(1, over: 365))
  }

  @Test func `S4-05: the fee is for each year from the first day on, with an end or without`()
    throws
  {
    let open = span("2019-04-01", nil)
    #expect(try due(open, over: Accounts.year) == 36_500)
    // A year that has 29 February has 366 parts.
    #expect(try due(open, over: span("2024-01-01", "2024-04-01"), fee: 36_600) == 9_100)
    #expect(try due(open, over: span("2020-04-01", "2024-04-01")) == 4 * 36_500)
    let ended = span("2019-04-01", "2025-04-11")
    #expect(try due(ended, over: Accounts.year) == 1_000)
    #expect(try due(ended, over: span("2024-04-01", "2025-04-01")) == 36_500)
    let leap = span("2024-02-29", nil)
    #expect(try due(leap, over: span("2025-02-28", "2026-02-28")) == 36_500)
  }

  @Test func `splitting the days at any day changes no fee`() throws {
    var chance = SplitMix64(seed: 50)
    for _ in 0..<TestCounts.of(60, full: 2_000) {
      let first = day("2020-01-01").adding(days: chance.next(below: 900))
      let end: CivilDate? =
        chance.next(below: 3) == 0 ? nil : first.adding(days: 1 + chance.next(below: 1_500))
      let membership = try #require(DateSpan(from: first, to: end))
      let start = day("2020-01-01").adding(days: chance.next(below: 1_200))
      let length = 2 + chance.next(below: 900)
      let cut = start.adding(days: 1 + chance.next(below: length - 1))
      let whole = try #require(DateSpan(from: start, to: start.adding(days: length)))
      func pence(_ part: DateSpan?) throws -> Ratio {
        try due(membership, over: try #require(part), fee: 1_000_003) ?? 0
      }
      let parts =
        try pence(DateSpan(from: whole.start, to: cut)) + pence(DateSpan(from: cut, to: whole.end))
      #expect(try pence(whole) == parts)
    }
  }

  @Test func `C16: tells fees, associate charges and executive charges apart`()
    throws
  {
    let ledger = try ledger([
      Accounts.member("brindlewood", .associate, fee: nil),
      Accounts.member("ashvale", fee: 1_000_000),
      Accounts.charge("late", 7, on: "2026-04-01"), Accounts.charge("gone", 7, withdrawn: now),
      Accounts.charge("b", 200, on: "2025-06-02", paid: "2025-06-30"),
      Accounts.charge("a", 100, on: "2025-06-02"),
      Accounts.charge(
        "c", 50_000, to: "brindlewood", for: .associateArrangement("m-brindlewood"),
        on: "2025-05-01"),
    ])
    #expect(ledger.accounts.map(\.organisation) == ["ashvale", "brindlewood"])
    let ashvale = try #require(ledger.account(of: "ashvale"))
    #expect(ashvale.charges.map(\.id) == ["a", "b"])
    #expect(ashvale.feeDue.pence == 1_000_000 && ashvale.executiveCharges.pence == 300)
    #expect(ashvale.associateCharges.pence == 0 && ashvale.total.pence == 1_000_300)
    #expect(ashvale.paidCharges.pence == 200 && ashvale.unpaidCharges.pence == 100)
    let brindlewood = try #require(ledger.account(of: "brindlewood"))
    #expect(brindlewood.feeDue.pence == 0 && brindlewood.associateCharges.pence == 50_000)
    #expect(brindlewood.fees.map(\.annualFee) == [nil] && brindlewood.total.pence == 50_000)
    #expect(ledger.total.pence == 1_050_300 && ledger.total.currency == .gbp)
    #expect(ledger.due(for: [.pool]).pence == 1_050_000)
    #expect(ledger.due(for: [.executive]).pence == 300)
  }

  @Test func `R50: adds up what an engagement was charged, which is nothing in the pool`() {
    let state = Accounts.pool([
      Accounts.charge("a", 100), Accounts.charge("b", 50), Accounts.charge("c", 9, withdrawn: now),
    ])
    #expect(state.charged(for: "x").pence == 150 && state.charged(for: "e").pence == 0)
  }

  @Test func `a fee that nobody recorded makes the sum at least what is known`() throws {
    let some = try ledger([
      Accounts.member("ashvale", fee: 100), Accounts.member("brindlewood", fee: nil),
    ])
    #expect(some.total.value == .value(.atLeast(100)))
    #expect(
      some.account(of: "brindlewood")?.total.error
        == FigureError(.nothingRecorded, ["the fee of m-brindlewood"]))
    #expect(try ledger([]).total.pence == 0 && ledger([]).accounts.isEmpty)
  }

  @Test func `never adds two currencies`() throws {
    let mixed = try ledger([
      Accounts.member("ashvale", fee: 100),
      Accounts.member("brindlewood", fee: 100, in: euro),
    ])
    #expect(mixed.total.error == FigureError(.currenciesDiffer, ["EUR", "GBP"]))
    #expect(mixed.account(of: "brindlewood")?.total.currency == euro)
  }

  @Test func `needs days with a beginning and an end`() {
    #expect(throws: ImpactError(code: .unboundedWindow, windows: [0])) {
      try ledger([], over: span("2025-04-01", nil))
    }
  }

  @Test func `R50: what individuals spent on travel is theirs, and charged to nobody`() throws {
    let trips: [Record] = [
      .session(
        aSession("s", held: "2025-06-10T09:00:00Z") { $0.travelCost = Money(minorUnits: 1_840) }),
      .session(
        aSession("t", held: "2025-06-11T09:00:00Z") { $0.travelCost = Money(minorUnits: 60) }),
      .session(aSession("u", held: "2025-06-12T09:00:00Z")),
      .session(
        aSession("v", planned: "2025-06-13T09:00:00Z") { $0.travelCost = Money(minorUnits: 9) }),
      .session(
        aSession("w", held: "2026-04-01T09:00:00Z") { $0.travelCost = Money(minorUnits: 9) }),
    ]
    let state = Accounts.pool(trips)
    let travel = state.travelOfIndividuals(over: Accounts.year)
    #expect(travel.sum.pence == 1_900 && travel.sessions == 2 && travel.people == 1)
    #expect(try state.subscriptionLedger(over: Accounts.year).total.error != nil)
    #expect(try ledger(trips).total.pence == 0)
    let question = MoneyQuestion(over: Accounts.year)
    #expect(try state.moneyFigures(question).costs.error?.code == .nothingRecorded)
  }
}
