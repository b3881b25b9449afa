import Testing

@testable import CoachingPool

@Suite struct `The records of money` {
  private func faults(_ record: Record, in state: PoolState = Accounts.pool()) -> [String] {
    (record.faults(in: state.policy) + state.referenceFaults(of: record)).names
  }

  @Test func `have no fault as the stories tell them`() {
    for record in [
      Accounts.rate("r"), Accounts.cost("c", 0), Accounts.benefit("b", 1, of: "e"),
      Accounts.charge("h", 1),
    ] {
      #expect(faults(record).isEmpty, "\(record.key)")
    }
  }

  @Test func `say all that is wrong at once`() {
    let epoch = Instant(secondsSince1970: 0)
    #expect(
      faults(
        .benchmark(
          Benchmark(
            id: "r", perHour: Money(minorUnits: 0), kind: word("cooking"), tax: .excluded,
            source: " ", span: .always, recorded: now, withdrawn: epoch)))
        == [
          "kind fault.unknownWord", "perHour fault.outOfRange", "source fault.emptyText",
          "span fault.missing", "withdrawn fault.contradiction",
        ])
    #expect(
      faults(
        .costItem(
          CostItem(
            id: "c", category: .travel,
            amount: .time(minutes: 0, perHour: Money(minorUnits: -1)), span: .always,
            organisation: "nowhere", source: "", recorded: now, withdrawn: epoch)))
        == [
          "amount fault.contradiction", "amount.minutes fault.outOfRange",
          "amount.perHour fault.outOfRange", "organisation fault.danglingReference",
          "source fault.emptyText", "span fault.missing", "span fault.missing",
          "withdrawn fault.contradiction",
        ])
    #expect(
      faults(
        Accounts.benefit(
          "b", -1, 2, -1, over: span("2026-01-01", nil), at: "nowhere", of: "none",
          withdrawn: epoch))
        == [
          "attribution fault.outOfRange", "confidence fault.outOfRange",
          "engagement fault.danglingReference", "organisation fault.danglingReference",
          "span fault.missing", "value fault.outOfRange", "withdrawn fault.contradiction",
        ])
    #expect(
      faults(
        Accounts.charge(
          "h", 0, to: "nowhere", for: .associateArrangement("none"), withdrawn: epoch))
        == [
          "amount fault.outOfRange", "organisation fault.danglingReference",
          "subject fault.danglingReference", "withdrawn fault.contradiction",
        ])
  }

  @Test func `11.2: hold one rate of a kind on a day, those withdrawn apart`() {
    let state = Accounts.pool([
      Accounts.rate("a", 1, .coaching, span("2025-01-01", "2025-07-01")),
      Accounts.rate("gone", 1, .coaching, span("2025-07-01", nil), withdrawn: now),
    ])
    let overlapping = Accounts.rate("b", 1, .coaching, span("2025-06-30", nil))
    #expect(faults(overlapping, in: state) == ["span money.ratesOverlap"])
    #expect(faults(Accounts.rate("b", 1, .coaching, span("2025-07-01", nil)), in: state).isEmpty)
    #expect(faults(Accounts.rate("b", 1, .mentoring, span("2025-06-30", nil)), in: state).isEmpty)
    #expect(
      faults(
        Accounts.rate("b", 1, .coaching, span("2025-06-30", nil), withdrawn: now), in: state
      ).isEmpty)
  }

  @Test func `R50: charge no engagement of the pool, and no subscriber`() {
    #expect(
      faults(Accounts.charge("h", 1, for: .executiveEngagement("e")))
        == ["subject money.freeAtThePointOfAccess"])
    #expect(
      faults(Accounts.charge("h", 1, for: .associateArrangement("m-ashvale")))
        == ["subject money.subscriberIsNotCharged"])
    let state = Accounts.pool([Accounts.member("brindlewood", .associate, fee: nil)])
    let arrangement = Charge.Subject.associateArrangement("m-brindlewood")
    #expect(faults(Accounts.charge("h", 1, to: "brindlewood", for: arrangement), in: state).isEmpty)
    #expect(
      faults(Accounts.charge("h", 1, for: arrangement), in: state)
        == ["organisation fault.contradiction"])
    #expect(
      faults(Accounts.charge("h", 1, to: "brindlewood"))
        == ["organisation fault.contradiction"])
  }

  @Test func `put a benefit where its engagement is`() {
    #expect(
      faults(Accounts.benefit("b", 1, at: "brindlewood", of: "e"))
        == ["organisation fault.contradiction"])
    let asked = request("r", by: "amara", of: "brindlewood")
    let state = Accounts.pool([
      .request(asked),
      Accounts.engagement("q") {
        $0.organisation = nil
        $0.request = "r"
      },
    ])
    #expect(faults(Accounts.benefit("b", 1, at: "brindlewood", of: "q"), in: state).isEmpty)
    #expect(faults(Accounts.benefit("b", 1, at: "ashvale", of: "q"), in: state).count == 1)
  }

  @Test func `keep working time exact`() {
    let time = CostAmount.time(minutes: 90, perHour: Money(minorUnits: 2_105))
    #expect(time.minorUnits == .decimal("3157.5") && time.currency == .gbp)
    let most = CostAmount.time(minutes: .max, perHour: Money(minorUnits: .min))
    #expect(most.minorUnits < 0)
  }

  @Test func `show nothing of how a benefit was come by`() {
    #expect(!"\(Accounts.benefit("b", 1))".contains("survey"))
  }
}
