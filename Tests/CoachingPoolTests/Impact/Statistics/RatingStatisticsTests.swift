import CoachingPool
import Foundation
import Testing

@Suite struct `A net promoter score` {
  @Test(arguments: [
    (60, 30, 10, "+50"), (30, 16, 4, "+52"), (0, 5, 0, "0"), (0, 0, 3, "-100"), (3, 0, 0, "+100"),
    (1, 1, 1, "0"), (1, 2, 2, "-20"), (0, 199, 1, "-1"), (1, 199, 0, "+1"), (1, 200, 0, "0"),
  ])
  func `11.8: is a balance with its sign`(
    promoters: Int, passives: Int, detractors: Int, text: String
  ) throws {
    let score = try #require(
      NetPromoterScore(promoters: promoters, passives: passives, detractors: detractors))
    #expect(score.description == text)
    let ratings =
      [Int](repeating: 9, count: promoters) + [Int](repeating: 7, count: passives)
      + [Int](repeating: 6, count: detractors)
    #expect(try NetPromoterScore(ratings) == score)
  }

  @Test func `takes 0 to 6 as detractors, 7 and 8 as passives, 9 and 10 as promoters`() throws {
    let score = try #require(try NetPromoterScore(Array(0...10)))
    #expect((score.promoters, score.passives, score.detractors) == (2, 2, 7))
  }

  @Test func `refuses every answer outside 0 to 10 at once`() {
    #expect { try NetPromoterScore([9, 11, 5, -1]) } throws: {
      let faults = ($0 as? RatingsError)?.faults ?? []
      return faults.map(\.place) == [1, 3] && faults.map(\.value) == [11, -1]
        && "\($0)".contains("At place 1, 11 does not lie on the scale recommendation, 0 to 10.")
    }
    #expect(NetPromoterScore(promoters: -1, passives: 5, detractors: 0) == nil)
    #expect(NetPromoterScore(promoters: Int.max, passives: 1, detractors: 0) == nil)
  }

  @Test func `there is none without answers`() throws {
    #expect(try NetPromoterScore([]) == nil)
    #expect(NetPromoterScore(promoters: 0, passives: 0, detractors: 0) == nil)
    let bad = #"{"promoters":0,"passives":0,"detractors":0}"#
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(NetPromoterScore.self, from: Data(bad.utf8))
    }
  }

  @Test func `lies from -100 to 100 and turns round with the answers`() throws {
    var drawn = Drawn(51)
    for _ in 0..<100 {
      let counts = (0..<3).map { _ in drawn.chance.next(below: 50) }
      guard
        let score = NetPromoterScore(
          promoters: counts[0], passives: counts[1], detractors: counts[2]),
        let mirror = NetPromoterScore(
          promoters: counts[2], passives: counts[1], detractors: counts[0])
      else { continue }
      #expect(score.score >= -100 && score.score <= 100 && mirror.score == -score.score)
    }
  }
}

@Suite struct `Ratings before and after` {
  private func pairs(_ before: [Int], _ after: [Int], _ scale: RatingScale) -> [RatingPair] {
    zip(before, after).map {
      RatingPair(before: ScaledRating($0, on: scale), after: ScaledRating($1, on: scale))
    }
  }

  private func confidence() throws -> RatingScale { try #require(RatingScale("confidence", 1, 10)) }

  @Test func `11.6: of the worked example are as stated`() throws {
    let change = try #require(
      try PairedChange(
        pairs([4, 5, 6, 5, 3, 6, 4, 5], [7, 7, 8, 6, 6, 7, 7, 8], confidence())))
    #expect((change.count, change.improved, change.same, change.worsened) == (8, 8, 0, 0))
    #expect(change.meanBefore == .decimal("4.75") && change.meanAfter == 7)
    #expect(change.meanChange == .decimal("2.25") && change.percentImproved == 100)
    #expect(try change.deviationOfChange?.decimalText(places: 4) == "0.8864")
    #expect(try change.deviationBefore?.decimalText(places: 4) == "1.0351")
    #expect(try change.effectOfChange?.decimalText(places: 4) == "2.5383")
    #expect(try change.effectOnBaseline?.decimalText(places: 4) == "2.1737")
    #expect(!change.mayBeTested())
    #expect(change.advice() == "Do not test: there are 8 pairs, and fewer than 30 are too few.")
  }

  @Test func `may be tested from 30 pairs on`() throws {
    let scale = try confidence()
    for count in [29, 30] {
      let same = [Int](repeating: 5, count: count)
      let change = try #require(try PairedChange(pairs(same, same, scale)))
      #expect(change.mayBeTested() == (count == 30))
      #expect(change.advice().hasPrefix(count == 30 ? "With 30 pairs" : "Do not test"))
      // All alike: a deviation of zero, and no effect size, since it would be divided by.
      #expect(try change.deviationOfChange?.rounded(.whole) == 0)
      #expect(change.effectOfChange == nil && change.effectOnBaseline == nil)
    }
  }

  @Test func `of one pair have no deviation, and of none nothing`() throws {
    let change = try #require(try PairedChange(pairs([3], [4], confidence())))
    #expect(change.deviationOfChange == nil && change.effectOfChange == nil)
    #expect(try PairedChange([]) == nil)
  }

  @Test func `off their scale or of two scales are refused, all at once`() throws {
    let (one, two) = (try confidence(), try #require(RatingScale("confidence", 1, 5)))
    let wrong = [
      RatingPair(before: ScaledRating(0, on: one), after: ScaledRating(11, on: one)),
      RatingPair(before: ScaledRating(3, on: one), after: ScaledRating(3, on: two)),
      RatingPair(before: ScaledRating(6, on: two), after: ScaledRating(3, on: one)),
    ]
    #expect { try PairedChange(wrong) } throws: {
      let faults = ($0 as? RatingsError)?.faults ?? []
      return faults.map(\.place) == [0, 0, 1, 2, 2]
        && faults.map(\.code)
          == [.outOfRange, .outOfRange, .scaleDiffers, .outOfRange, .scaleDiffers]
        && "\($0)".split(separator: "\n").allSatisfy { $0.hasSuffix(".") }
    }
    #expect(RatingScale("backwards", 5, 5) == nil && RatingScale("wide", 0, Int.max) == nil)
    #expect(RatingScale("wide", Int.min, 0) == nil)
  }

  @Test func `of anxiety improve by falling`() throws {
    let change = try #require(
      try PairedChange(pairs([8, 5, 2, 7], [4, 5, 3, 6], WellbeingQuestion.anxious.scale)))
    #expect((change.improved, change.same, change.worsened) == (2, 1, 1))
    #expect(change.meanChange == -1 && change.percentWorsened == 25 && change.percentSame == 25)
  }

  @Test func `agree with floating point, and shares add up to 100`() throws {
    var drawn = Drawn(52)
    let scale = try #require(RatingScale("wide", -1_000_000, 1_000_000))
    for _ in 0..<TestCounts.of(30, full: 1_000) {
      let count = drawn.chance.next(below: 12) + 2
      let before = (0..<count).map { _ in drawn.chance.next(below: 2_000_001) - 1_000_000 }
      let after = (0..<count).map { _ in drawn.chance.next(below: 2_000_001) - 1_000_000 }
      let change = try #require(try PairedChange(pairs(before, after, scale)))
      #expect(
        try change.percentImproved + change.percentSame + change.percentWorsened == 100)
      #expect(try change.meanAfter - change.meanBefore == change.meanChange)
      let changes = zip(before, after).map { Double($1 - $0) }
      let mean = changes.reduce(0, +) / Double(count)
      let variance = changes.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(count - 1)
      #expect(abs(try #require(change.varianceOfChange).double / variance - 1) < 1e-9)
      #expect(abs((change.effectOfChange?.double ?? 0) - mean / variance.squareRoot()) < 1e-9)
    }
  }
}

@Suite struct `Samples of whole numbers` {
  @Test func `have an exact median and mean, with their number`() throws {
    #expect(Median(of: [3, 1, 2])?.value == 2)
    #expect(Median(of: [4, 1, 2, 3])?.value == .decimal("2.5"))
    #expect(Mean(of: [1, 2, 2])?.value == Ratio(5, over: 3))
    #expect((Median(of: [7])?.count, Mean(of: [7, 8])?.count) == (1, 2))
    #expect(Median(of: []) == nil && Mean(of: []) == nil)
    #expect(Median(of: [Int.min, Int.min])?.value == Ratio(Int.min))
    #expect(Mean(of: [Int.max, Int.max, Int.max])?.value == Ratio(Int.max))
  }

  @Test func `keep their median in any order, with as many below as above`() throws {
    var drawn = Drawn(53)
    for _ in 0..<100 {
      let numbers = (0...drawn.chance.next(below: 9)).map { _ in drawn.chance.next(below: 20) }
      let median = try #require(Median(of: numbers))
      #expect(Median(of: numbers.reversed()) == median)
      #expect(2 * numbers.count { Ratio($0) < median.value } <= numbers.count)
      #expect(2 * numbers.count { Ratio($0) > median.value } <= numbers.count)
    }
  }

  @Test func `11.7: a reported share carries all that it has to`() throws {
    let share = try #require(
      ReportedShare(
        positive: 24, answered: 25, asked: 125, item: "Coaching improved my confidence",
        wave: "six months after", outcomes: [Outcome(unchecked: "confidence")]))
    #expect(share.percent == 96 && share.responseRate == 20 && !share.isCompound)
    #expect(share.count.responseRate == 20)
    #expect(try share.interval?.percentText(places: 2) == "80.46–99.29")
    for (positive, answered, asked) in [(0, 0, 5), (2, 1, 5), (1, 6, 5), (-1, 2, 5)] {
      #expect(
        ReportedShare(
          positive: positive, answered: answered, asked: asked, item: "i", wave: "w") == nil)
    }
    let compound = ReportedShare(
      positive: 1, answered: 1, asked: 1, item: "i", wave: "w",
      outcomes: ["confidence", "performance", "leadershipCapability"].map(Outcome.init(unchecked:)))
    #expect(compound?.isCompound == true)
    let data = try JSONEncoder().encode(compound)
    #expect(try JSONDecoder().decode(ReportedShare.self, from: data) == compound)
  }
}
