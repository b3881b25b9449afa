import CoachingPool
import Foundation
import Testing

@Suite struct `A bounded value` {
  /// Minutes of "more than 1,100 hours".
  private let moreThan1100 = BoundedValue.moreThan(66_000)

  @Test func `11.1: 441 people had at least 2.494 hours each`() throws {
    let each = try moreThan1100 / 441
    #expect(each.bound == .atLeast)
    #expect(each.lower?.isIncluded == false)
    #expect(try (#require(each.figure) / 60).decimalText(places: 3) == "2.494")
    #expect(each.text(.minutes, .oneDecimal) == "at least 2.5 hours")
    #expect(moreThan1100.text(.minutes, .whole) == "more than 1,100 hours")
  }

  @Test func `11.1: 1,850 hours for at least 550 people are at most 3.364 hours each`() throws {
    let each = try BoundedValue.exact(1_850 * 60) / .atLeast(550)
    #expect(each.bound == .atMost)
    #expect(try (#require(each.figure) / 60).decimalText(places: 3) == "3.364")
    #expect(each.text(.minutes, .oneDecimal) == "at most 3.4 hours")
    #expect(try (1_850 / BoundedValue.exact(550)).bound == .exact)
  }

  @Test func `11.1: 441 and 550 of 200,000 are 2.2 and 2.8 per 1,000`() throws {
    let first = try BoundedValue.exact(441).perThousand(of: 200_000)
    let second = try BoundedValue.atLeast(550).perThousand(of: 200_000)
    #expect(first.text(.perThousand, .oneDecimal) == "2.2 per 1,000")
    #expect(second.figure == .decimal("2.75"))
    #expect(second.text(.perThousand, .oneDecimal) == "at least 2.8 per 1,000")
  }

  @Test func `11.1: £244,000 by at least 1,100 hours is at most £221.82 an hour`() throws {
    let rate = try CostAvoided.impliedRate(
      pence: .exact(24_400_000), minutes: .atLeast(66_000))
    #expect(rate.bound == .atMost)
    #expect(rate.text(.pencePerHour, .twoDecimals) == "at most £221.82 an hour")
  }

  @Test func `A44: £244,000 to the nearest thousand by at least 1,100 hours is at most £222.27`()
    throws
  {
    let pence = try BoundedValue.published(244_000, .thousand) * 100
    #expect(pence.description == "[24350000/1, 24450000/1)")
    let rate = try CostAvoided.impliedRate(pence: pence, minutes: .atLeast(66_000))
    #expect(rate.bound == .atMost && rate.upper?.isIncluded == false)
    #expect(rate.text(.pencePerHour, .twoDecimals) == "at most £222.27 an hour")
    #expect(try #require(rate.stated).decimalText(places: 1) == "22181.8")
  }

  @Test func `A44: at least by at least has no direction`() throws {
    let each = try BoundedValue.atLeast(1_850) / .atLeast(550)
    #expect(each.isIndicative && each.bound == .indicative)
    #expect((each.lower, each.upper) == (BoundEnd(0, isIncluded: false), nil))
    #expect(try #require(each.figure).decimalText(places: 3) == "3.364")
    #expect(
      each.text(.ratio, .oneDecimal)
        == "3.4 to 1 as an indication, since the true figure may be more or less")
    // Once without direction, a figure gains none by what is exact.
    #expect(try (each * 60).isIndicative)
  }

  @Test func `a quotient has the direction of what is known`() throws {
    let (least, most): (BoundedValue, BoundedValue) = (.atLeast(100), .atMost(50))
    #expect(try (least / 7).bound == .atLeast)
    #expect(try (most / 7).bound == .atMost)
    #expect(try (7 / least).bound == .atMost)
    #expect(try (7 / BoundedValue.atMost(50, notBelow: 1)).bound == .interval)
    #expect(try (least * least).bound == .atLeast && (most * most).bound == .atMost)
    #expect(try (least + 1).bound == .atLeast && (1 - least).bound == .atMost)
    #expect(try (least - least).isIndicative)
    #expect(try (most / least).bound == .atMost)
    // Zero at the lower end says nothing, unless it is what was said.
    #expect(BoundedValue.atLeast(0).bound == .atLeast)
    #expect(BoundedValue(lower: BoundEnd(0), upper: nil, stated: 5)?.bound == .indicative)
    #expect(BoundedValue(lower: BoundEnd(0), upper: nil)?.figure == nil)
    #expect(BoundedValue(lower: nil, upper: nil)?.isIndicative == true)
    #expect((-least).figure == -100 && (-least).bound == .atMost)
  }

  @Test func `a divisor that may be zero gives a reason, and no value`() throws {
    for divisor in [
      BoundedValue.atMost(5), .atLeast(0), try #require(BoundedValue.interval(-1, 1)),
      try .published(0, .thousand), .atMost(5, notBelow: nil), .atLeast(-3),
    ] {
      #expect { try 1 / divisor } throws: {
        ($0 as? FigureError)?.code == .divisorMayBeZero && "\($0)".contains("may be zero")
      }
    }
    #expect(throws: FigureError(.divisionByZero)) { try BoundedValue.exact(7) / 0 }
    let value = MeasuredValue { () throws(FigureError) in try BoundedValue.exact(7) / 0 }
    #expect(value == .none(FigureError(.divisionByZero)) && value.value == nil)
    // More than none is not none.
    #expect(try (1 / BoundedValue.moreThan(0)).description == "(0/1, ∞)")
    #expect(try (1 / -BoundedValue.moreThan(0)).description == "(-∞, 0/1)")
  }

  @Test(arguments: [
    ("nearest 1000", 244_000, "[243500/1, 244500/1)"), ("nearest 1000", 0, "(-500/1, 500/1)"),
    ("nearest 1000", -2_000, "(-2500/1, -1500/1]"), ("down 50", 1_100, "[1100/1, 1150/1)"),
    ("up 50", 1_100, "(1050/1, 1100/1]"), ("nearest 1", 96, "[191/2, 193/2)"),
  ])
  func `a published number is what rounds to it`(
    text: String, number: Int, interval: String
  ) throws {
    let rounding = try #require(Rounding(text))
    let value = try BoundedValue.published(Ratio(number), rounding)
    #expect(value.description == interval && value.stated == Ratio(number))
    let width = Int(rounding.step.floor)
    for quarter in -8...8 {
      let near = try Ratio(number) + (Ratio(quarter * width, over: 8) ?? 0)
      #expect(value.contains(near) == (try near.rounded(rounding) == Ratio(number)))
    }
  }

  @Test func `encloses what true values give, whatever they are`() throws {
    var drawn = Drawn(31)
    for _ in 0..<TestCounts.of(400, full: 20_000) {
      let (first, second) = (drawn.bounded(), drawn.bounded())
      let (x, y) = (drawn.value(in: first), drawn.value(in: second))
      #expect(try (first + second).contains(x + y))
      #expect(try (first - second).contains(x - y))
      #expect(try (first * second).contains(x * y), "\(first) * \(second)")
      if let quotient = try? first / second {
        #expect(quotient.contains(try x / y), "\(first) / \(second)")
      } else {
        #expect(second.contains(0))
      }
    }
  }

  @Test func `knows no more where its parts know less`() throws {
    var drawn = Drawn(32)
    for _ in 0..<TestCounts.of(300, full: 10_000) {
      let (first, second) = (drawn.bounded(), drawn.bounded())
      let x = drawn.value(in: first)
      let inner =
        try #require(
          BoundedValue(lower: BoundEnd(x), upper: first.upper)
            ?? BoundedValue(lower: first.lower, upper: BoundEnd(x)))
      #expect(first.encloses(inner))
      #expect(try (first + second).encloses(inner + second))
      #expect(try (first * second).encloses(inner * second), "\(first) \(inner) \(second)")
      #expect(try (second - first).encloses(second - inner))
      if let outer = try? second / first { #expect(outer.encloses(try second / inner)) }
    }
  }

  @Test func `of exact values stays exact`() throws {
    var drawn = Drawn(33)
    for _ in 0..<50 {
      let (x, y) = (drawn.ratio(), drawn.ratio())
      #expect(try BoundedValue.exact(x) + .exact(y) == .exact(x + y))
      #expect(try BoundedValue.exact(x) * .exact(y) == .exact(x * y))
      if y != 0 { #expect(try BoundedValue.exact(x) / .exact(y) == .exact(x / y)) }
    }
  }

  @Test func `ends are tight where they are reached`() throws {
    let first = try #require(BoundedValue(lower: BoundEnd(0), upper: BoundEnd(1)))
    let open = try #require(
      BoundedValue(
        lower: BoundEnd(2, isIncluded: false), upper: BoundEnd(3, isIncluded: false)))
    #expect(try (first * open).description == "[0/1, 3/1)")
    #expect(try (first * .atLeast(1)).description == "[0/1, ∞)")
    #expect(try (BoundedValue.exact(0) * .moreThan(1)).description == "[0/1, 0/1]")
    #expect(try (6 / open).description == "(2/1, 3/1)")
    #expect(try (first + open).description == "(2/1, 4/1)")
  }

  @Test func `ends with nothing between them are refused`() {
    #expect(BoundedValue.interval(2, 1) == nil)
    #expect(
      BoundedValue(lower: BoundEnd(1, isIncluded: false), upper: BoundEnd(1)) == nil)
    #expect(BoundedValue(lower: BoundEnd(1), upper: nil, stated: 0) == nil)
    #expect(BoundedValue(lower: nil, upper: BoundEnd(1), stated: 2) == nil)
    #expect(BoundedValue.atMost(-1).description == "(-∞, -1/1]")
  }

  @Test func `is read back as it was written`() throws {
    var drawn = Drawn(34)
    for _ in 0..<30 {
      let value = drawn.bounded()
      let data = try JSONEncoder().encode(value)
      #expect(try JSONDecoder().decode(BoundedValue.self, from: data) == value)
    }
    let bad =
      #"{"lower":{"value":"2/1","isIncluded":true},"upper":{"value":"1/1","isIncluded":true}}"#
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(BoundedValue.self, from: Data(bad.utf8))
    }
    let reason = MeasuredValue.none(FigureError(.divisorMayBeZero, ["[0/1, 5/1]"]))
    #expect(
      try JSONDecoder().decode(MeasuredValue.self, from: JSONEncoder().encode(reason)) == reason)
  }

  @Test func `says itself`() throws {
    #expect(BoundedValue.exact(441).text(.people, .whole) == "441 people")
    #expect(BoundedValue.exact(1).text(.people, .whole) == "1 person")
    #expect(BoundedValue.moreThan(550).text(.people, .whole) == "more than 550 people")
    #expect(BoundedValue.atMost(550).text(.people, .whole) == "at most 550 people")
    let saving = try BoundedValue.published(244_000, .thousand) * 100
    #expect(
      saving.text(.pence, .thousand)
        == "£244,000 (from £243,500 up to but not including £244,500)")
    #expect(
      try #require(BoundedValue.interval(90, 150)).text(.minutes, .whole)
        == "from 1.5 hours to 2.5 hours")
    #expect(BoundedValue.exact(-1_234).text(.pence, .twoDecimals) == "-£12.34")
    #expect(BoundedValue.exact(52).text(.points, .whole) == "+52")
  }
}
