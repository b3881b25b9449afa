import Testing

@testable import CoachingPool

private let euro: CurrencyCode = CurrencyCode("EUR") ?? .gbp

@Suite struct `Keeping money` {
  private let rate = RecordBenchmark(
    Money(minorUnits: 22_000), for: .coaching, tax: .excluded, source: "A framework",
    from: day("2025-04-01"))
  private let cost = RecordCost(
    .sum(Money(minorUnits: 100)), as: .supervision, from: day("2025-04-01"),
    to: day("2025-07-01"), source: "Invoice 12")
  private let benefit = RecordBenefit(
    Money(minorUnits: 100), attribution: 1, confidence: 1, from: day("2025-04-01"),
    to: day("2025-07-01"), of: "e", source: "A survey", reportedBy: .sponsor)
  private let charge = RecordCharge(
    Money(minorUnits: 100), to: "ashvale", for: .executiveEngagement("x"), on: day("2025-06-01"))

  @Test func `puts each record down, as it was told`() throws {
    var state = Accounts.pool()
    let kept = try state.run(rate, Accounts.paula)
    #expect(state.benchmarks[kept.id] == kept && kept.span == span("2025-04-01", nil))
    #expect(kept.recorded == now && kept.withdrawn == nil)
    let spent = try state.run(cost, Accounts.paula)
    #expect(state.costItems[spent.id] == spent && spent.category == .supervision)
    let gained = try state.run(benefit, Accounts.paula)
    #expect(state.benefitItems[gained.id] == gained && gained.reportedBy == .sponsor)
    let charged = try state.run(charge, Accounts.paula)
    #expect(state.charges[charged.id] == charged && charged.paid == nil)
    for record in state.records {
      #expect(state.referenceFaults(of: record).isEmpty)
      #expect(record.faults(in: state.policy).isEmpty)
    }
  }

  @Test func `is the pool coordinator's alone`() {
    let state = Accounts.pool([
      Accounts.rate("r"), Accounts.charge("h", 1), Accounts.benefit("b", 1, of: "e"),
    ])
    for role in Role.allCases where role != .poolCoordinator {
      let somebody = context(role, "paula")
      #expect(refusals(rate, state, somebody) == [.notThisRolesCommand])
      #expect(refusals(cost, state, somebody) == [.notThisRolesCommand])
      #expect(refusals(benefit, state, somebody) == [.notThisRolesCommand])
      #expect(refusals(charge, state, somebody) == [.notThisRolesCommand])
      #expect(refusals(EndBenchmark("r", on: today), state, somebody) == [.notThisRolesCommand])
      #expect(
        refusals(RecordPayment(of: "h", on: today), state, somebody) == [.notThisRolesCommand])
      for record: MoneyRecord in [.benchmark("r"), .benefitItem("b"), .charge("h")] {
        #expect(
          refusals(WithdrawMoneyRecord(record), state, somebody) == [.notThisRolesCommand])
      }
    }
  }

  @Test func `A23: is not that of a coordinator who is party to the engagement`() {
    let state = Accounts.pool([Accounts.charge("h", 1), Accounts.benefit("b", 1, of: "e")])
    let amara = context(.poolCoordinator, "amara")
    let theirs: [ReasonCode] = [.partyToIt, .passesToTheDeputy]
    #expect(refusals(benefit, state, amara) == theirs)
    #expect(refusals(charge, state, amara) == theirs)
    #expect(refusals(RecordPayment(of: "h", on: today), state, amara) == theirs)
    #expect(refusals(WithdrawMoneyRecord(.charge("h")), state, amara) == theirs)
    #expect(refusals(WithdrawMoneyRecord(.benefitItem("b")), state, amara) == theirs)
    #expect(refusals(cost, state, amara).isEmpty)
    #expect(refusals(benefit, state, context(.poolCoordinator)) == [.nameThePerson])
  }

  @Test func `R50: refuses to charge a subscriber for an engagement of the pool`() {
    let free = RecordCharge(
      Money(minorUnits: 100), to: "ashvale", for: .executiveEngagement("e"),
      on: day("2025-06-01"))
    #expect(refusals(free, Accounts.pool(), Accounts.paula) == [.freeAtThePointOfAccess])
    #expect(Accounts.pool().charged(for: "e").pence == 0)
  }

  @Test func `refuses a rate without a source, and one beside another`() {
    let state = Accounts.pool([Accounts.rate("r")])
    let wrong = RecordBenchmark(
      Money(minorUnits: 1, currency: euro), for: .coaching, tax: .excluded, source: "",
      from: day("2026-01-01"), to: day("2026-01-01"))
    #expect(
      refusals(wrong, state, Accounts.paula)
        == [.endBeforeBeginning, .emptyText, .ratesOverlap, .anotherCurrency])
  }

  @Test func `keeps to one currency, whatever holds it already`() {
    let inEuros: [Record] = [
      Accounts.rate("r", 1, .mentoring, in: euro), Accounts.cost("c", 1, in: euro),
      Accounts.benefit("b", 1, in: euro), Accounts.member("ashvale", fee: 1, in: euro),
    ]
    for record in inEuros {
      let state = Accounts.pool([record])
      #expect(refusals(rate, state, Accounts.paula) == [.anotherCurrency], "\(record.key)")
      #expect(refusals(cost, state, Accounts.paula) == [.anotherCurrency])
      #expect(refusals(benefit, state, Accounts.paula) == [.anotherCurrency])
      #expect(refusals(charge, state, Accounts.paula) == [.anotherCurrency])
    }
    let gone = Accounts.pool([Accounts.cost("c", 1, in: euro, withdrawn: now)])
    #expect(refusals(rate, gone, Accounts.paula).isEmpty)
  }

  @Test func `refuses an end that does not come after the beginning`() {
    let (first, same) = (day("2025-04-01"), day("2025-04-01"))
    let state = Accounts.pool([Accounts.rate("r")])
    #expect(
      refusals(
        RecordCost(.sum(Money(minorUnits: 1)), as: .other, from: first, to: same, source: "s"),
        state, Accounts.paula) == [.endBeforeBeginning])
    #expect(
      refusals(
        RecordBenefit(
          Money(minorUnits: 1), attribution: 1, confidence: 1, from: first, to: same,
          source: "s", reportedBy: .individual), state, Accounts.paula) == [.endBeforeBeginning])
    #expect(
      refusals(EndBenchmark("r", on: first), state, Accounts.paula) == [.endBeforeBeginning])
  }

  @Test func `lets a rate give way to the next`() throws {
    var state = Accounts.pool([Accounts.rate("r")])
    let next = RecordBenchmark(
      Money(minorUnits: 25_000), for: .coaching, tax: .excluded, source: "B",
      from: day("2025-10-01"))
    #expect(refusals(next, state, Accounts.paula) == [.ratesOverlap])
    _ = try state.run(EndBenchmark("r", on: day("2025-10-01")), Accounts.paula)
    _ = try state.run(next, Accounts.paula)
    func pence(_ date: String) -> Int? {
      state.benchmark(for: .coaching, on: day(date))?.perHour.minorUnits
    }
    #expect(pence("2025-09-30") == 22_000 && pence("2025-10-01") == 25_000)
    #expect(pence("2025-03-31") == nil)
    #expect(
      refusals(EndBenchmark("r", on: day("2026-10-01")), state, Accounts.paula)
        == [.ratesOverlap])
  }

  @Test func `knows one day of payment, which has come`() throws {
    var state = Accounts.pool([Accounts.charge("h", 1), Accounts.charge("gone", 1, withdrawn: now)])
    #expect(
      refusals(RecordPayment(of: "h", on: day("2026-06-16")), state, Accounts.paula)
        == [.dateInTheFuture])
    _ = try state.run(RecordPayment(of: "h", on: today), Accounts.paula)
    #expect(state.charges["h"]?.paid == today)
    #expect(refusals(RecordPayment(of: "h", on: today), state, Accounts.paula) == [.paidBefore])
    #expect(
      refusals(RecordPayment(of: "gone", on: today), state, Accounts.paula)
        == [.moneyWithdrawnBefore])
    #expect(refusals(RecordPayment(of: "no", on: today), state, Accounts.paula) == [.notFound])
  }

  @Test func `withdraws what was wrong, once, and leaves it where it is`() throws {
    var state = Accounts.pool([
      Accounts.rate("r"), Accounts.cost("c", 1), Accounts.benefit("b", 1), Accounts.charge("h", 1),
    ])
    for record: MoneyRecord in [
      .benchmark("r"), .costItem("c"), .benefitItem("b"), .charge("h"),
    ] {
      #expect(try state.run(WithdrawMoneyRecord(record), Accounts.paula) == record.key)
      #expect(
        refusals(WithdrawMoneyRecord(record), state, Accounts.paula) == [.moneyWithdrawnBefore])
    }
    #expect(state.benchmarks["r"]?.withdrawn == now && state.costItems["c"]?.withdrawn == now)
    #expect(state.benefitItems["b"]?.withdrawn == now && state.charges["h"]?.withdrawn == now)
    #expect(refusals(rate, state, Accounts.paula).isEmpty)
    for record: MoneyRecord in [
      .benchmark("no"), .costItem("no"), .benefitItem("no"), .charge("no"),
    ] {
      #expect(refusals(WithdrawMoneyRecord(record), state, Accounts.paula) == [.notFound])
    }
    #expect(
      refusals(EndBenchmark("r", on: today), state, Accounts.paula) == [.moneyWithdrawnBefore])
  }
}
