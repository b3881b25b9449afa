import Testing

@testable import CoachingPool

private let year = Accounts.year
private let euro: CurrencyCode = CurrencyCode("EUR") ?? .gbp

private func figures(
  _ records: [Record], _ question: MoneyQuestion = MoneyQuestion(over: year)
) throws -> MoneyFigures {
  try Accounts.pool(records).moneyFigures(question)
}

@Suite struct `The cost avoided, from records` {
  @Test func `11.2: 66,540 minutes at £220 are £243,980, published as £244,000`() throws {
    let made = try figures([Accounts.rate("r")] + Accounts.hours(66_540))
    #expect(made.costAvoided.pence == 24_398_000 && made.costAvoided.currency == .gbp)
    #expect(made.delivered.map(\.minutes) == [66_540] && made.peopleSupported == 1)
    let measure = try #require(try made.measures().first)
    let value = try #require(measure.value.value)
    #expect(value.text(.pence, .thousand) == "£244,000")
    #expect(value.text(.pence, .twoDecimals) == "£243,980.00")
    #expect(measure.sentence.contains("£220.00 an hour"))
    #expect(measure.count?.answered == 1 && measure.cut.description == "line pool")
  }

  @Test func `A44: of what is published no more than £222.27 an hour can be said`() throws {
    let made = try figures([Accounts.rate("r")] + Accounts.hours(66_540))
    let exact = try #require(made.costAvoided.pence)
    let step = try #require(Rounding(.nearest, multiple: 100_000))
    let published = try BoundedValue.published(exact.rounded(step), step)
    let implied = try CostAvoided.impliedRate(pence: published, minutes: .moreThan(66_000))
    #expect(implied.bound == .atMost)
    #expect(implied.text(.pencePerHour, .twoDecimals) == "at most £222.27 an hour")
    let saving = try BoundedValue.moreThan(24_350_000) / .moreThan(66_000)
    #expect(saving.isIndicative)
  }

  @Test func `values a session at the rate of the day on which it began`() throws {
    let records =
      [
        Accounts.rate("a", 10_000, .coaching, span("2025-01-01", "2025-07-01")),
        Accounts.rate("b", 20_000, .coaching, span("2025-07-01", nil)),
        Accounts.rate("gone", 1, .coaching, span("2025-01-01", nil), withdrawn: now),
        Accounts.rate("m", 6_000, .mentoring, span("2025-05-01", nil)),
        Accounts.engagement("m", .mentoring),
      ] + Accounts.hours(60, from: "2025-06-30") + Accounts.hours(60, from: "2025-07-01")
      + Accounts.hours(90, of: "m", from: "2025-09-01")
    let made = try figures(records)
    #expect(made.costAvoided.pence == 39_000)
    #expect(made.delivered.map { $0.kind?.code } == ["coaching", "coaching", "mentoring"])
    #expect(
      made.delivered.map(\.span) == [
        span("2025-05-01", "2025-07-01"), span("2025-07-01", "2026-04-01"),
        span("2025-07-01", "2026-04-01"),
      ])
  }

  @Test func `names the kind and the days of which there is no rate`() throws {
    let made = try figures(
      [
        Accounts.rate("a", 10_000, .coaching, span("2025-07-01", "2025-10-01")),
        Accounts.engagement("m", .mentoring),
      ] + Accounts.hours(60, from: "2025-06-30") + Accounts.hours(60, from: "2025-08-01")
        + Accounts.hours(60, of: "m", from: "2025-08-01"))
    #expect(
      made.costAvoided.error
        == FigureError(
          .rateMissing,
          ["coaching 2025-04-01 to 2025-06-30", "mentoring 2025-07-01 to 2025-09-30"]))
    #expect(made.netSaving.error?.code == .rateMissing)
    #expect(try figures([]).costAvoided.pence == 0)
  }

  @Test func `mixes neither currencies nor taxes`() throws {
    func avoided(_ other: Record) throws -> FigureError? {
      try figures(
        [Accounts.rate("a"), other, Accounts.engagement("m", .mentoring)] + Accounts.hours(60)
          + Accounts.hours(60, of: "m")
      ).costAvoided.error
    }
    #expect(try avoided(Accounts.rate("m", 1, .mentoring)) == nil)
    #expect(try avoided(Accounts.rate("m", 1, .mentoring, tax: .included))?.code == .taxDiffers)
    #expect(try avoided(Accounts.rate("m", 1, .mentoring, in: euro))?.code == .currenciesDiffer)
    let foreign = try figures(
      [Accounts.rate("a", in: euro), Accounts.cost("c", 100)] + Accounts.hours(60))
    #expect(foreign.netSaving.error == FigureError(.currenciesDiffer, ["EUR", "GBP"]))
    let shown = try foreign.measures()
    #expect(shown.first?.value.error == FigureError(.notInPounds, ["EUR"]))
  }

  @Test func `R51: executive engagements are left out unless the question asks for them`() throws {
    let records =
      [
        Accounts.rate("a"), Accounts.cost("c", 1_000), Accounts.cost("d", 500, line: .executive),
        Accounts.benefit("b", 70, of: "e"), Accounts.benefit("x", 30, of: "x"),
      ] + Accounts.hours(60) + Accounts.hours(120, of: "x")
    let usual = try figures(records)
    #expect(usual.costAvoided.pence == 22_000 && usual.costs.pence == 1_000)
    #expect(usual.reportedBenefits.pence == 70)
    let both = try figures(records, MoneyQuestion(over: year, lines: ServiceLine.allCases))
    #expect(both.costAvoided.pence == 66_000 && both.costs.pence == 1_500)
    #expect(both.reportedBenefits.pence == 100)
    #expect(try both.measures().allSatisfy { $0.cut == .whole })
    let executive = try figures(records, MoneyQuestion(over: year, lines: [.executive]))
    #expect(executive.costAvoided.pence == 44_000 && executive.costs.pence == 500)
  }
}

@Suite struct `A return, from records` {
  @Test func `11.3: of the published example is 657.93%`() throws {
    let made = try figures([
      Accounts.benefit("a", 2_500_000, .decimal("0.75")),
      Accounts.benefit("b", 23_500_000, .decimal("0.75"), .decimal("0.5")),
      Accounts.benefit("c", 3_000_000, 1, .decimal("0.48")),
      Accounts.benefit("d", 18_000_000, .decimal("0.8")),
      Accounts.benefit("gone", 1, withdrawn: now),
      Accounts.cost("a", 3_000_000), Accounts.cost("b", 500_000),
      Accounts.cost("gone", 1, withdrawn: now),
    ])
    #expect(made.reportedBenefits.pence == 26_527_500 && made.reports == 4)
    #expect(made.costs.pence == 3_500_000)
    #expect(
      try made.returnOnInvestment().description
        == "657.93% of costs (phillips: (benefits − costs) ÷ costs × 100)")
    #expect(try made.returnOnInvestment(by: .gross).method == .gross)
    let measures = try made.measures()
    #expect(
      measures.map(\.id.code) == [
        "costAvoided", "poolCost", "netSaving", "adjustedBenefit", "returnOnInvestment",
        "grossReturn", "benefitCostRatio", "paybackMonths",
      ])
    #expect(
      measures[4].sentence.contains("Phillips") && measures[4].sentence.contains("£265,275.00"))
    #expect(measures[5].sentence.contains("gross"))
    #expect(measures[6].value.value?.text(.ratio, .twoDecimals) == "7.58 to 1")
  }

  @Test func `S4-07: 150% on a fee of £10,000 is £25,000 by Phillips and £15,000 gross`() throws {
    func staffordshire(_ pounds: Int) throws -> MoneyFigures {
      let state = Accounts.pool([
        Accounts.member("ashvale", fee: 1_000_000),
        Accounts.benefit("b", pounds * 100, at: "ashvale"),
        Accounts.benefit("other", 7, at: "brindlewood"), Accounts.benefit("pool", 7),
      ])
      let all = try state.valueForMoney(over: year, benefits: .reported)
      return try #require(all.first { $0.question.organisation == "ashvale" })
    }
    let phillips = try staffordshire(25_000)
    #expect(phillips.costs.pence == 1_000_000 && phillips.benefits.pence == 2_500_000)
    #expect(try phillips.returnOnInvestment().percent == 150)
    #expect(try phillips.returnOnInvestment(by: .gross).percent == 250)
    let gross = try staffordshire(15_000)
    #expect(try gross.returnOnInvestment(by: .gross).percent == 150)
    #expect(try gross.returnOnInvestment(by: .phillips).percent == 50)
    #expect(gross.benefitCostRatio == .value(.exact(.decimal("1.5"))))
    let cut = try #require(try gross.measures().first).cut
    #expect(cut.description == "line pool, organisation ashvale")
  }

  @Test func `P93: savings of over 3 to 1 against subscriptions are a return of over 200%`() throws
  {
    let half = 2_110 * 60
    let made = try figures(
      [
        Accounts.rate("r", 20_000), Accounts.member("ashvale", fee: 20_000_000),
        Accounts.member("brindlewood", fee: 8_100_000), Accounts.engagement("f"),
      ] + Accounts.hours(half) + Accounts.hours(half, of: "f"),
      MoneyQuestion(over: year, benefits: .costAvoided, against: .subscriptions))
    #expect(made.costAvoided.pence == 84_400_000 && made.costs.pence == 28_100_000)
    let ratio = try #require(made.benefitCostRatio.value?.figure)
    let percent = try #require(try made.returnOnInvestment().percent.figure)
    #expect(ratio > 3 && percent > 200)
    // What was published says less: more than 3 to 1.
    #expect(try ReturnMethod.phillips.percent(ofBenefitsToCosts: .moreThan(3)) == .moreThan(200))
  }

  @Test func `sets hours against what an organisation pays, and adds no fee to spending`()
    throws
  {
    let records =
      [
        Accounts.rate("r"), Accounts.member("ashvale", fee: 100),
        Accounts.member("brindlewood", .associate, fee: nil),
        Accounts.charge("x", 40), Accounts.cost("own", 7, by: "ashvale"),
        Accounts.cost("pool", 1_000), Accounts.engagement("b", of: "brindlewood", for: "boris"),
      ] + Accounts.hours(60) + Accounts.hours(120, of: "b")
    func costs(
      _ costs: MoneyQuestion.Costs, _ organisation: OrganisationID? = nil,
      _ lines: [ServiceLine] = [.pool]
    ) throws -> Ratio? {
      try figures(
        records, MoneyQuestion(over: year, of: organisation, lines: lines, against: costs)
      ).costs.pence
    }
    #expect(try costs(.recorded) == 1_007 && costs(.subscriptions) == 100)
    #expect(try costs(.recorded, "ashvale") == 107 && costs(.subscriptions, "ashvale") == 100)
    #expect(try costs(.subscriptions, "ashvale", [.pool, .executive]) == 140)
    let all = try Accounts.pool(records).valueForMoney(over: year)
    #expect(all.map(\.question.organisation) == ["ashvale", "brindlewood"])
    #expect(all.map(\.costAvoided.pence) == [22_000, 44_000])
    #expect(all.map(\.peopleSupported) == [1, 1])
    #expect(try all[0].returnOnInvestment(by: .gross).percent == 22_000)
    #expect(all[1].benefitCostRatio.error?.code == .nothingRecorded)
  }

  @Test func `divides by nothing never`() throws {
    let none = try figures([Accounts.benefit("b", 100)])
    #expect(none.benefitCostRatio.error == FigureError(.nothingRecorded, ["costs"]))
    #expect(none.netSaving.error == FigureError(.nothingRecorded, ["costs"]))
    #expect(throws: FigureError(.nothingRecorded, ["costs"])) { try none.returnOnInvestment() }
    let free = try figures([Accounts.benefit("b", 100), Accounts.cost("c", 0)])
    #expect(free.benefitCostRatio.error == FigureError(.divisionByZero))
    let idle = try figures([Accounts.cost("c", 100)])
    #expect(idle.paybackMonths.error == FigureError(.nothingRecorded, ["benefits"]))
    let worthless = try figures([Accounts.cost("c", 100), Accounts.benefit("b", 0)])
    #expect(worthless.paybackMonths.error == FigureError(.divisionByZero))
    for made in [none, free, idle, worthless] { #expect(try made.measures().count == 8) }
  }

  @Test func `11.3: is back in months of the period, or of a twelfth of 365 days`() throws {
    let records = [Accounts.cost("c", 1_000_000), Accounts.benefit("b", 2_500_000)]
    #expect(try figures(records).paybackMonths == .value(.exact(.decimal("4.8"))))
    let quarter = MoneyQuestion(over: span("2025-04-01", "2025-07-01"))
    #expect(try figures(records, quarter).paybackMonths == .value(.exact(.decimal("1.2"))))
    let days = MoneyQuestion(over: span("2025-04-01", "2025-06-13"))
    let part = try #require(Ratio(4 * 73 * 12, over: 10 * 365))
    #expect(try figures(records, days).paybackMonths == .value(.exact(part)))
  }

  @Test func `says which question cannot be answered`() {
    #expect(throws: ImpactError(code: .unboundedWindow, windows: [0])) {
      try figures([], MoneyQuestion(over: span("2025-04-01", nil)))
    }
  }

  @Test func `shows nothing of people when it is printed`() throws {
    #expect(!"\(try figures(Accounts.hours(60)))".contains("ashvale"))
  }
}
