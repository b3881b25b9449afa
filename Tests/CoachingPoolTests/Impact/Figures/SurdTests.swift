import CoachingPool
import Foundation
import Testing

@Suite struct `A square root` {
  @Test(arguments: [
    (2, "1.4142"), (0, "0.0000"), (4, "2.0000"), (3, "1.7321"), (1_000_000, "1000.0000"),
  ])
  func `has the decimals of every table`(number: Int, text: String) throws {
    #expect(try Ratio(number).squareRoot(places: 4).decimalText(places: 4) == text)
  }

  @Test func `is rounded so that no nearer decimal exists`() throws {
    var drawn = Drawn(21)
    for _ in 0..<TestCounts.of(120, full: 5_000) {
      let (number, places) = (drawn.ratio().magnitude, drawn.chance.next(below: 7))
      let half = try #require(Rounding(.nearest, places: places)).step / 2
      let root = try number.squareRoot(places: places)
      // Half below to half above encloses the root; half itself rounds up.
      #expect(try (root + half) * (root + half) > number)
      if root > 0 { #expect(try (root - half) * (root - half) <= number) }
      #expect(abs(root.double - number.double.squareRoot()) <= half.double * 1.001)
    }
  }

  @Test func `gives back what was squared, and half rounds away from zero`() throws {
    var drawn = Drawn(22)
    for _ in 0..<TestCounts.of(60, full: 3_000) {
      let root = Ratio(drawn.chance.next(below: 1 << 30), over: 1 << 3) ?? 0
      #expect(try (root * root).squareRoot(places: 3) == root)
    }
    #expect(try #require(Ratio(1, over: 4)).squareRoot(places: 0) == 1)
    #expect(try #require(Ratio(49, over: 4)).squareRoot(places: 0) == 4)
  }

  @Test func `of a negative number there is none, and a large one does not trap`() throws {
    #expect(throws: FigureError(.rootOfNegative, ["-1/1"])) { try Ratio(-1).squareRoot(places: 2) }
    let most = try #require(Ratio(Int128.max, over: 1))
    #expect(try most.squareRoot(places: 0) == Ratio("13043817825332782212/1"))
    #expect(try most.reciprocal.squareRoot(places: 18) == 0)
    #expect(try most.squareRoot(places: 18).isWhole == false)
  }
}

@Suite struct `A surd` {
  @Test func `is compared and rounded on either side of zero`() throws {
    var drawn = Drawn(23)
    for _ in 0..<TestCounts.of(100, full: 5_000) {
      let (a, b, c) = (drawn.small(), drawn.small(), drawn.ratio().magnitude)
      let surd = try Surd(a, plus: b, rootOf: c)
      let rounding = try #require(
        Rounding(Rounding.Direction.allCases[drawn.chance.next(below: 3)], places: 2))
      let rounded = try surd.rounded(rounding)
      let off = rounded.double - surd.double
      switch rounding.direction {
      case .nearest: #expect(abs(off) <= 0.005 + 1e-9 * abs(rounded.double))
      case .down: #expect(off <= 1e-6 && off > -0.010_001)
      case .up: #expect(off >= -1e-6 && off < 0.010_001)
      }
      #expect(try (-surd).rounded(.twoDecimals) == -surd.rounded(.twoDecimals))
      #expect(try surd.isAtLeast(surd.rounded(Rounding(.down, places: 2) ?? .whole)))
    }
  }

  @Test func `without a root is the fraction`() throws {
    let surd = Surd(exactly: .decimal("-2.345"))
    #expect(try surd.decimalText(places: 2) == "-2.35")
    #expect(try surd.isAtLeast(.decimal("-2.345")) && !surd.isAtLeast(.decimal("-2.344")))
    for direction in Rounding.Direction.allCases {
      let rounding = try #require(Rounding(direction, multiple: 2))
      #expect(try Surd(-3, plus: 1, rootOf: 1).rounded(rounding) == -2)
      #expect(try Surd(3, plus: -1, rootOf: 1).rounded(rounding) == 2)
    }
    #expect(try (surd * 100 + 1).rounded(.oneDecimal) == .decimal("-233.5"))
  }

  @Test func `is read back, and a negative number under the root refused`() throws {
    let surd = try Surd(50, plus: 10, rootOf: .decimal("0.5"))
    let data = try JSONEncoder().encode(surd)
    #expect(try JSONDecoder().decode(Surd.self, from: data) == surd)
    let bad = #"{"rational":"1/1","factor":"1/1","radicand":"-1/1"}"#
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Surd.self, from: Data(bad.utf8))
    }
  }

  @Test func `that does not fit says so`() throws {
    let most = try #require(Ratio(Int128.max, over: 1))
    #expect(throws: FigureError.self) { try Surd(exactly: most).rounded(.twoDecimals) }
    #expect(throws: FigureError.self) { try Surd(exactly: -most).rounded(.twoDecimals) }
    #expect(throws: FigureError.self) { try Surd(0, plus: most, rootOf: most).rounded(.whole) }
    #expect(throws: FigureError.self) { try Surd(0, plus: -most, rootOf: most).rounded(.whole) }
  }
}
