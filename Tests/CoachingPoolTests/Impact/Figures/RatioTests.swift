import CoachingPool
import Foundation
import Testing

@Suite struct `A ratio` {
  @Test func `is in lowest terms with the sign above the line`() throws {
    let ratio = try #require(Ratio(6, over: -4))
    #expect((ratio.numerator, ratio.denominator) == (-3, 2))
    #expect(ratio == Ratio(-3, over: 2))
    #expect(ratio.magnitude == Ratio(3, over: 2) && -ratio == ratio.magnitude)
    #expect((Ratio(0, over: -7)?.denominator, Ratio(5).isWhole) == (1, true))
    #expect(ratio.floor == -2 && ratio.magnitude.floor == 1 && Ratio(-2).floor == -2)
  }

  @Test func `there is none over zero, and none beyond 127 bits`() {
    #expect(Ratio(1, over: 0) == nil && Ratio(0, over: 0) == nil)
    #expect(Ratio(UInt128.max, over: 1) == nil && Ratio(Int128.min, over: 1) == nil)
    #expect(Ratio(1, over: Int128.min) == nil)
    #expect(Ratio(Int128.min, over: Int128.min) == 1)
    #expect(Ratio(Int128.min, over: 2)?.numerator == Int128.min / 2)
    #expect(Ratio(Int.min).floor == Int128(Int.min))
  }

  @Test func `computes as the field's laws say, and near floating point`() throws {
    var drawn = Drawn(11)
    for _ in 0..<TestCounts.of(300, full: 20_000) {
      let (a, b, c) = (drawn.ratio(), drawn.ratio(), drawn.small())
      #expect(try a + b == b + a && a * b == b * a && a - b == -(b - a))
      #expect(try (a + b) * c == a * c + b * c)
      if b != 0 { #expect(try a / b * b == a) }
      let (sum, product) = (try a + b, try a * b)
      #expect(abs(sum.double - (a.double + b.double)) <= 1e-9 * (1 + abs(a.double) + abs(b.double)))
      #expect(abs(product.double - a.double * b.double) <= 1e-9 * (1 + abs(product.double)))
      #expect((a < b) == (try (b - a).numerator > 0))
    }
  }

  @Test func `compares exactly where products need 256 bits`() throws {
    let most = Int128.max
    let first = try #require(Ratio(most, over: most - 1))
    let second = try #require(Ratio(most - 1, over: most - 2))
    #expect(first < second && -second < -first && !(first < first))
  }

  @Test func `says that a result does not fit, and never traps`() throws {
    let most = try #require(Ratio(Int128.max, over: 1))
    let least = try most.reciprocal
    for (code, operation) in [
      (FigureError.Code.beyond127Bits, { () throws(FigureError) -> Ratio in try most + 1 }),
      (.beyond127Bits, { () throws(FigureError) -> Ratio in try -most - 1 }),
      (.beyond127Bits, { () throws(FigureError) -> Ratio in try most * 2 }),
      (.beyond127Bits, { () throws(FigureError) -> Ratio in try least / 2 }),
      (.beyond127Bits, { () throws(FigureError) -> Ratio in try most + least }),
      (.beyond127Bits, { () throws(FigureError) -> Ratio in try most.rounded(.oneDecimal) }),
      (.divisionByZero, { () throws(FigureError) -> Ratio in try most / 0 }),
    ] {
      #expect { try operation() } throws: {
        ($0 as? FigureError)?.code == code && "\($0)".hasSuffix(".")
      }
    }
    #expect(try most * least == 1 && most - most == 0)
  }

  @Test(arguments: [
    ("1100/441", 3, "2.494"), ("1100/441", 1, "2.5"), ("1850/550", 3, "3.364"),
    ("1/2", 0, "1"), ("-1/2", 0, "-1"), ("1/3", 0, "0"), ("-1/3", 0, "0"), ("-1/300", 2, "0.00"),
    ("999/1000", 2, "1.00"), ("-999/1000", 2, "-1.00"), ("5/1", 2, "5.00"), ("1/8", 2, "0.13"),
    ("1/3", -4, "0"), ("2/3", 5, "0.66667"),
  ])
  func `is shown with places, half away from zero`(text: String, places: Int, shown: String) throws
  {
    let parts = text.split(separator: "/").compactMap { Int($0) }
    let ratio = try #require(Ratio(parts[0], over: parts[1]))
    #expect(ratio.decimalText(places: places) == shown)
  }

  @Test func `is shown with a plus and with groups of thousands`() throws {
    #expect(Ratio(52).decimalText(showsPlus: true) == "+52")
    #expect(Ratio(0).decimalText(showsPlus: true) == "0")
    #expect(Ratio(-7).decimalText(showsPlus: true) == "-7")
    #expect(Ratio(1_234_567).decimalText(places: 1, isGrouped: true) == "1,234,567.0")
    #expect(Ratio(999).decimalText(isGrouped: true) == "999")
    let most = try #require(Ratio(Int128.max, over: 1))
    #expect(most.decimalText(places: 1) == "\(Int128.max).0")
    let nearOne = try #require(Ratio(Int128.max - 1, over: Int128.max))
    #expect(nearOne.decimalText(places: 30) == "1." + String(repeating: "0", count: 30))
    #expect(nearOne.decimalText(places: Int.max).count == 102)
  }

  @Test func `shown decimals are nearest, whatever the places`() throws {
    var drawn = Drawn(12)
    for _ in 0..<TestCounts.of(200, full: 10_000) {
      let (ratio, places) = (drawn.ratio(), drawn.chance.next(below: 6))
      let rounding = try #require(Rounding(.nearest, places: places))
      let rounded = try ratio.rounded(rounding)
      #expect(Ratio.decimal(ratio.decimalText(places: places)) == rounded)
      #expect(try (rounded - ratio).magnitude <= rounding.step / 2)
    }
  }

  @Test func `is written as text and read back from nothing else`() throws {
    var drawn = Drawn(13)
    for _ in 0..<50 {
      let ratio = drawn.ratio()
      #expect(Ratio(ratio.description) == ratio)
    }
    for text in [
      "", "1", "2/4", "1/0", "+1/2", "01/2", "1/-2", "-0/1", "1/2/3", "1.5/2", " 1/2", "1/2 ", "/",
      "170141183460469231731687303715884105728/1",
    ] {
      #expect(Ratio(text) == nil, "\(text)")
    }
    let data = try JSONEncoder().encode([try #require(Ratio(3, over: 10))])
    #expect(String(decoding: data, as: UTF8.self) == #"["3\/10"]"#)
    #expect(try JSONDecoder().decode([Ratio].self, from: data) == [.decimal("0.3")])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Ratio].self, from: Data(#"["6/4"]"#.utf8))
    }
  }
}

@Suite struct `A rounding` {
  @Test(arguments: [
    ("nearest 1000", 243_980, 244_000), ("nearest 1000", 243_500, 244_000),
    ("nearest 1000", -243_500, -244_000), ("nearest 1000", 243_499, 243_000),
    ("down 50", 1_109, 1_100), ("down 100", 1_109, 1_100), ("down 50", 1_199, 1_150),
    ("down 50", -1, -50), ("up 50", 1_101, 1_150), ("up 50", -49, 0), ("down 50", 1_100, 1_100),
    ("nearest 5", 12, 10), ("nearest 5", 13, 15),
  ])
  func `goes to a multiple`(text: String, number: Int, rounded: Int) throws {
    let rounding = try #require(Rounding(text))
    #expect(try Ratio(number).rounded(rounding) == Ratio(rounded))
    #expect(rounding.description == text)
  }

  @Test func `says itself in a sentence`() {
    #expect(Rounding.thousand.text == "rounded to the nearest 1,000")
    #expect(Rounding.downToFifty.text == "rounded down to a multiple of 50")
    #expect(Rounding(.up, places: 2)?.text == "rounded up to a multiple of 0.01")
  }

  @Test func `shows the places of its step`() throws {
    #expect(Ratio.decimal("2.494").text(.oneDecimal) == "2.5")
    #expect(Ratio(243_980).text(.thousand) == "244,000")
    #expect(Ratio.decimal("0.37").text(try #require(Rounding("nearest 0.25"))) == "0.25")
    #expect(Ratio.decimal("0.38").text(try #require(Rounding("nearest 0.25"))) == "0.50")
  }

  @Test(arguments: [
    "", "nearest", "nearest 0", "nearest -1", "nearest 01", "nearest  1", "near 1", "down 1.",
    "down .5", "down 0.0", "up 1.0000000000000000000", "up 9223372036854775808", "nearest 1 ",
  ])
  func `has one form only`(text: String) { #expect(Rounding(text) == nil) }

  @Test func `refuses a multiple below one and places that no number has`() {
    #expect(Rounding(.down, multiple: 0) == nil && Rounding(.down, places: -1) == nil)
    #expect(Rounding(.down, places: 19) == nil)
    #expect(Rounding(.up, multiple: Int.max, places: 18) != nil)
  }
}
