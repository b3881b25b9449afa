import CoachingPool
import Testing

@Suite struct `A Wilson interval` {
  @Test(arguments: [
    (25, "80.46–99.29"), (50, "86.54–98.90"), (100, "90.16–98.43"), (250, "92.79–97.81"),
    (500, "93.90–97.40"), (550, "94.02–97.34"),
  ])
  func `11.7: of 96% is as in the table`(answered: Int, text: String) throws {
    let interval = try #require(
      WilsonInterval(positive: answered * 96 / 100, answered: answered))
    #expect(try interval.percentText(places: 2) == text)
  }

  @Test func `of none and of all begins and ends where shares do`() throws {
    for answered in [1, 2, 7, 1_000] {
      let none = try #require(WilsonInterval(positive: 0, answered: answered))
      let all = try #require(WilsonInterval(positive: answered, answered: answered))
      #expect(try none.percent(.fourDecimals).lower == 0)
      #expect(try all.percent(.fourDecimals).upper == 100)
      #expect(try none.percent(.fourDecimals).upper > 0)
      #expect(try all.percent(.fourDecimals).lower < 100)
    }
  }

  @Test func `there is none without answers, or of numbers out of order`() {
    #expect(WilsonInterval(positive: 0, answered: 0) == nil)
    #expect(WilsonInterval(positive: 3, answered: 2) == nil)
    #expect(WilsonInterval(positive: -1, answered: 2) == nil)
    #expect(WilsonInterval(positive: 1, answered: -2) == nil)
    #expect(WilsonInterval(positive: 1, answered: 2, distance: 0) == nil)
    #expect(WilsonInterval(positive: Int.max / 2, answered: Int.max) == nil)
    #expect(WilsonInterval(positive: 1_000_000, answered: 1_000_000_000) != nil)
  }

  @Test func `encloses the share, mirrors its complement, and agrees with floating point`() throws {
    var drawn = Drawn(41)
    for _ in 0..<TestCounts.of(60, full: 5_000) {
      let answered = drawn.chance.next(below: 2_000) + 1
      let positive = drawn.chance.next(below: answered + 1)
      let interval = try #require(WilsonInterval(positive: positive, answered: answered))
      let share = try #require(Ratio(positive, over: answered))
      #expect(try !interval.upper.isAtLeast(share) == false)
      #expect(try (-interval.lower).isAtLeast(-share))
      let mirror = try #require(
        WilsonInterval(positive: answered - positive, answered: answered))
      #expect(
        try (-mirror.lower + 1).rounded(.fourDecimals) == interval.upper.rounded(.fourDecimals))
      let (n, p, z) = (Double(answered), share.double, 1.959964)
      let half = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot() / (1 + z * z / n)
      let centre = (p + z * z / (2 * n)) / (1 + z * z / n)
      #expect(abs(interval.lower.double - (centre - half)) < 1e-9)
      #expect(abs(interval.upper.double - (centre + half)) < 1e-9)
    }
  }

  @Test func `is narrower with more answers of one share`() throws {
    var width: Double = 2
    for answered in [5, 25, 50, 100, 500, 5_000, 500_000] {
      let interval = try #require(
        WilsonInterval(positive: answered * 4 / 5, answered: answered))
      let next = interval.upper.double - interval.lower.double
      #expect(next < width)
      width = next
    }
  }
}
