import CoachingPool
import Foundation
import Testing

@Suite struct `Cost avoided` {
  private func day() throws -> CivilDate { try #require(CivilDate(2026, 1, 1)) }

  private func rate(
    _ pence: Int, _ tax: BenchmarkRate.Tax = .excluded, _ currency: CurrencyCode = .gbp
  ) throws -> BenchmarkRate {
    try #require(
      BenchmarkRate(
        perHour: Money(minorUnits: pence, currency: currency), kind: .executiveCoaching,
        source: "a framework's price list", date: try day(), tax: tax))
  }

  @Test func `11.2: 1,109 hours at £220 are £243,980, published as £244,000`() throws {
    let avoided = try CostAvoided([.init(minutes: 66_540, at: rate(22_000))])
    #expect(avoided.gross == 24_398_000 && avoided.currency == .gbp)
    #expect(avoided.gross.text(.pence, .thousand) == "£244,000")
    #expect(avoided.gross.text(.pence, .twoDecimals) == "£243,980.00")
    #expect(MeasureUnit.minutes.text(66_540, .downToFifty) == "1,100 hours")
    #expect(MeasureUnit.minutes.text(66_540, .downToHundred) == "1,100 hours")
    #expect(try avoided.net(of: 20_000_000) == 4_398_000)
    #expect(try avoided.net(of: 30_000_000).text(.pence, .thousand) == "-£56,000")
  }

  @Test func `11.2: the implied rate is £221.82, and £250 gives £244,000 of 976 hours`() throws {
    let rate = try CostAvoided.impliedRate(pence: 24_400_000, minutes: 66_000)
    #expect(try #require(rate.figure).decimalText(places: 1) == "22181.8")
    #expect(rate.text(.pencePerHour, .twoDecimals) == "£221.82 an hour")
    let other = try CostAvoided([.init(minutes: 58_560, at: try self.rate(25_000))])
    #expect(other.gross == 24_400_000)
  }

  @Test func `adds kinds with bounds, and mixes neither currencies nor taxes`() throws {
    let avoided = try CostAvoided([
      .init(minutes: .moreThan(600), at: rate(22_000)), .init(minutes: 90, at: rate(10_001)),
    ])
    #expect(avoided.gross.bound == .atLeast)
    #expect(avoided.gross.figure == .decimal("235001.5"))
    let euro = try #require(CurrencyCode("EUR"))
    #expect(throws: FigureError(.currenciesDiffer, ["GBP", "EUR"])) {
      try CostAvoided([
        .init(minutes: 1, at: rate(1)), .init(minutes: 1, at: rate(1, .excluded, euro)),
      ])
    }
    #expect {
      try CostAvoided([.init(minutes: 1, at: rate(1)), .init(minutes: 1, at: rate(1, .included))])
    } throws: { ($0 as? FigureError)?.code == .taxDiffers }
    #expect(try CostAvoided([]).gross == 0)
  }

  @Test func `has rates of zero or more, which are read back`() throws {
    let rate = try rate(22_000)
    let data = try JSONEncoder().encode(rate)
    #expect(try JSONDecoder().decode(BenchmarkRate.self, from: data) == rate)
    #expect(
      BenchmarkRate(
        perHour: Money(minorUnits: -1), kind: .coaching, source: "s", date: try day(),
        tax: .included) == nil)
    let text = String(decoding: data, as: UTF8.self).replacingOccurrences(of: "22000", with: "-1")
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(BenchmarkRate.self, from: Data(text.utf8))
    }
  }
}

@Suite struct `A return` {
  @Test func `11.3: of 150% on £10,000 is £25,000 by Phillips and £15,000 gross`() throws {
    let costs: BoundedValue = 1_000_000
    let phillips = try ReturnMethod.phillips.benefits(for: 150, costs: costs)
    #expect(phillips == 2_500_000)
    #expect(try ReturnMethod.gross.benefits(for: 150, costs: costs) == 1_500_000)
    let made = try ReturnOnInvestment(benefits: phillips, costs: costs)
    #expect(made.percent == 150 && made.method == .phillips)
    #expect(made.benefitsToCosts == .exact(.decimal("2.5")))
    let gross = try ReturnOnInvestment(benefits: 1_500_000, costs: costs, by: .gross)
    #expect(gross.percent == 150)
    #expect(gross.description == "150.00% of costs (gross: benefits ÷ costs × 100)")
  }

  @Test func `11.3: of the published example is 657.93%`() throws {
    let benefits = try [
      (25_000, "0.75"), (235_000, "0.375"), (30_000, "0.48"), (180_000, "0.80"),
    ].map {
      try AdjustedBenefit(.exact(Ratio($0.0)), attribution: .decimal($0.1), confidence: 1)
    }
    #expect(benefits.map(\.adjusted) == [18_750, 88_125, 14_400, 144_000])
    let total = try AdjustedBenefit.total(of: benefits)
    #expect(total == 265_275)
    let made = try ReturnOnInvestment(benefits: total, costs: 35_000)
    #expect(
      made.description == "657.93% of costs (phillips: (benefits − costs) ÷ costs × 100)")
    #expect(made.percent.text(.percentOfCosts, .whole) == "658% of costs")
  }

  @Test func `11.3: over 3 to 1 is more than 200% by Phillips`() throws {
    let percent = try ReturnMethod.phillips.percent(ofBenefitsToCosts: .moreThan(3))
    #expect(percent == .moreThan(200))
    #expect(percent.text(.percentOfCosts, .whole) == "more than 200% of costs")
  }

  @Test func `pays back in months, and never from nothing`() throws {
    let months = try ReturnOnInvestment.paybackMonths(costs: 10_000, annualBenefits: 25_000)
    #expect(months == .exact(.decimal("4.8")))
    #expect(
      try ReturnOnInvestment.paybackMonths(costs: 10_000, annualBenefits: .atLeast(25_000)).bound
        == .atMost)
    #expect(throws: FigureError(.divisionByZero)) {
      try ReturnOnInvestment.paybackMonths(costs: 10_000, annualBenefits: 0)
    }
    #expect(throws: FigureError.self) {
      try ReturnOnInvestment(benefits: 1, costs: .atMost(5))
    }
  }

  @Test func `counts the doubt about costs once`() throws {
    let costs = try #require(BoundedValue.interval(100, 200))
    let made = try ReturnOnInvestment(benefits: 400, costs: costs)
    #expect(made.percent.description == "[100/1, 300/1]")
    let data = try JSONEncoder().encode(made)
    #expect(try JSONDecoder().decode(ReturnOnInvestment.self, from: data) == made)
  }

  @Test func `the methods undo themselves and differ by 100`() throws {
    var drawn = Drawn(71)
    for _ in 0..<50 {
      let (percent, costs) = (BoundedValue.exact(drawn.ratio()), BoundedValue.exact(drawn.small()))
      guard costs != 0 else { continue }
      for method in ReturnMethod.allCases {
        let benefits = try method.benefits(for: percent, costs: costs)
        #expect(
          try ReturnOnInvestment(benefits: benefits, costs: costs, by: method).percent == percent)
      }
      let gross = try ReturnOnInvestment(benefits: percent, costs: costs, by: .gross).percent
      #expect(try ReturnOnInvestment(benefits: percent, costs: costs).percent == gross - 100)
    }
  }

  @Test func `a benefit is adjusted by shares of 0 to 1 only`() throws {
    let benefit = try AdjustedBenefit(
      1_000, attribution: .decimal("0.5"), confidence: .decimal("0.8"))
    #expect(benefit.adjusted == 400)
    #expect(throws: FigureError(.notAShare, ["attribution 5/4", "confidence -1/2"])) {
      try AdjustedBenefit(1, attribution: .decimal("1.25"), confidence: .decimal("-0.5"))
    }
    #expect(throws: FigureError(.notAShare, ["confidence 2/1"])) {
      try AdjustedBenefit(1, attribution: 0, confidence: 2)
    }
  }

  @Test func `on expectation is the share that was met`() {
    #expect(ReturnOnExpectation(met: 3, agreed: 4)?.percent == 75)
    #expect(ReturnOnExpectation(met: 0, agreed: 0) == nil)
    #expect(ReturnOnExpectation(met: 5, agreed: 4) == nil)
    #expect(ReturnOnExpectation(met: -1, agreed: 4) == nil)
  }
}

@Suite struct `Wellbeing` {
  @Test func `11.10: has bands for every answer, and others for anxiety`() {
    let words = (0...10).map { WellbeingQuestion.happy.band(of: $0)?.rawValue.first }
    #expect(String(words.compactMap(\.self)) == "lllllmmhhvv")
    for question in WellbeingQuestion.allCases where question != .anxious {
      #expect((0...10).map(question.band) == (0...10).map(WellbeingQuestion.happy.band))
    }
    #expect(
      (0...10).map(WellbeingQuestion.anxious.band)
        == [
          .veryLow, .veryLow, .low, .low, .medium, .medium, .high, .high, .high, .high, .high,
        ])
    for question in WellbeingQuestion.allCases {
      #expect(question.band(of: -1) == nil && question.band(of: 11) == nil)
      #expect(question.scale.isHigherBetter == (question != .anxious))
    }
  }

  @Test func `11.10: one point for one year is £13,000, and 0.2 points are £2,600, as a range`()
    throws
  {
    let option = WellbyOption.greenBook
    let point = try option.value(points: 1)
    #expect(
      point.text(.pence, .whole) == "£13,000 (from £10,000 to £16,000)")
    let fifth = try option.value(points: .exact(.decimal("0.2")))
    #expect(fifth.stated == 260_000 && fifth.bound == .interval)
    #expect(
      try option.value(points: .exact(.decimal("0.2")), people: 10, years: 2).stated == 5_200_000)
    #expect(try option.value(points: -1).description == "[-1600000/1, -1000000/1]")
    #expect(try option.value(points: 0).bound == .exact)
    #expect(option.priceYear == 2019)
  }

  @Test func `estimates out of order are refused`() throws {
    #expect(WellbyOption(low: 2, central: 1, high: 3, priceYear: 2019) == nil)
    #expect(WellbyOption(low: -1, central: 1, high: 3, priceYear: 2019) == nil)
    #expect(WellbyOption(low: 1, central: 4, high: 3, priceYear: 2019) == nil)
    let data = try JSONEncoder().encode(WellbyOption.greenBook)
    #expect(try JSONDecoder().decode(WellbyOption.self, from: data) == .greenBook)
    let bad = #"{"low":2,"central":1,"high":3,"priceYear":2019}"#
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(WellbyOption.self, from: Data(bad.utf8))
    }
  }
}
