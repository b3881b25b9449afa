import CoachingPool
import Foundation
import Testing

@Suite struct `A goal attainment score` {
  private func score(_ levels: [Int], _ weights: [Int]) throws -> GoalAttainmentScore? {
    GoalAttainmentScore(
      try zip(levels, weights).map {
        WeightedGoal(try #require(GoalAttainment($0)), weight: $1)
      })
  }

  @Test(arguments: [
    ([0, 0, 0], [1, 1, 1], "50.0000"), ([1, 1, 1], [1, 1, 1], "63.6931"),
    ([-1, -1, -1], [1, 1, 1], "36.3069"), ([2, 2, 2], [1, 1, 1], "77.3861"),
    ([1], [1], "60.0000"), ([2], [3], "70.0000"), ([1, 0, -1], [3, 2, 1], "54.4065"),
    ([2, 1, 0], [3, 2, 1], "67.6261"), ([-2, -1, -1], [3, 2, 1], "30.1706"),
    ([2, 1], [1, 1], "68.6052"),
  ])
  func `11.5: is as in the table`(levels: [Int], weights: [Int], text: String) throws {
    let score = try #require(try score(levels, weights))
    #expect(try score.value.decimalText(places: 4) == text)
  }

  @Test func `11.5: from the usual baseline to all goals is a change of 13.6931`() throws {
    let start = try #require(try score([-1, -1, -1], [1, 1, 1]))
    let close = try #require(try score([0, 0, 0], [1, 1, 1]))
    #expect(try start.change(to: close)?.decimalText(places: 4) == "13.6931")
    let other = try #require(try score([0, 0, 0], [1, 1, 2]))
    #expect(start.change(to: other) == nil)
    let uncorrelated = try #require(GoalAttainmentScore(close.goals, correlation: 0))
    #expect(start.change(to: uncorrelated) == nil)
  }

  @Test func `there is none without goals or without weight`() throws {
    #expect(GoalAttainmentScore([]) == nil)
    #expect(try score([1, 2], [0, 0]) == nil)
    #expect(try score([1, 2], [1, -1]) == nil)
    let goal = WeightedGoal(.more)
    #expect(GoalAttainmentScore([goal], correlation: .decimal("1.1")) == nil)
    #expect(GoalAttainmentScore([goal], correlation: .decimal("-0.1")) == nil)
    #expect(
      GoalAttainmentScore([WeightedGoal(.more, weight: Int.max), goal, goal])?.value.decimals
        .map { $0.hasPrefix("60.000") } ?? true)
    #expect(GoalAttainmentScore.usualCorrelation == .decimal("0.30"))
  }

  @Test func `is antisymmetric about 50, free of the weights' scale, and near floating point`()
    throws
  {
    var drawn = Drawn(61)
    for _ in 0..<TestCounts.of(80, full: 5_000) {
      let count = drawn.chance.next(below: 5) + 1
      let levels = (0..<count).map { _ in drawn.chance.next(below: 5) - 2 }
      let weights = (0..<count).map { _ in drawn.chance.next(below: 9) + 1 }
      let score = try #require(try score(levels, weights))
      let mirror = try #require(try self.score(levels.map { -$0 }, weights))
      let scale = drawn.chance.next(below: 6) + 2
      let scaled = try #require(try self.score(levels, weights.map { $0 * scale }))
      let text = try score.value.decimalText(places: 6)
      #expect(try (-mirror.value + 100).decimalText(places: 6) == text)
      #expect(try scaled.value.decimalText(places: 6) == text)
      let (w, x) = (weights.map(Double.init), levels.map(Double.init))
      let above = zip(w, x).reduce(0) { $0 + $1.0 * $1.1 }
      let sum = w.reduce(0, +)
      let below = 0.7 * w.reduce(0) { $0 + $1 * $1 } + 0.3 * sum * sum
      #expect(abs(score.value.double - (50 + 10 * above / below.squareRoot())) < 1e-9)
    }
  }

  @Test func `is exactly 50 where all came out as expected`() throws {
    var drawn = Drawn(62)
    for _ in 0..<30 {
      let weights = (0...drawn.chance.next(below: 5)).map { _ in drawn.chance.next(below: 9) + 1 }
      let score = try #require(try score(weights.map { _ in 0 }, weights))
      #expect(score.value.rational == 50 && score.value.factor == 0)
    }
  }

  @Test func `rises with every level`() throws {
    let scores = try (-2...2).map { try #require(try score([$0, 1, -1], [2, 1, 5])).value.double }
    #expect(scores == scores.sorted() && Set(scores).count == 5)
  }

  @Test func `is read back by its goals`() throws {
    let score = try #require(try score([2, 1, 0], [3, 2, 1]))
    let data = try JSONEncoder().encode(score)
    #expect(try JSONDecoder().decode(GoalAttainmentScore.self, from: data) == score)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(
        GoalAttainmentScore.self, from: Data(#"{"goals":[],"correlation":"3/10"}"#.utf8))
    }
  }
}

extension Surd {
  fileprivate var decimals: String? { try? decimalText(places: 4) }
}
