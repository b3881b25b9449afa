/// How ratings of the same people on one scale changed, exactly.
///
/// Standard deviations are by n − 1. Source: metrics section 11.6.
public struct PairedChange: Hashable, Sendable {
  /// The number of pairs below which no test makes sense: 30, the rule of thumb of the WEMWBS guidance.
  public static let usualFewestForTest = 30

  /// The number of pairs, at least 1.
  public let count: Int
  /// The scale of all ratings.
  public let scale: RatingScale
  /// The mean of the first ratings.
  public let meanBefore: Ratio
  /// The mean of the second ratings.
  public let meanAfter: Ratio
  /// The mean of second less first ratings.
  public let meanChange: Ratio
  /// Pairs whose second rating is better: higher, or lower where less is better.
  public let improved: Int
  /// Pairs of the same ratings.
  public let same: Int
  /// Pairs whose second rating is worse.
  public let worsened: Int
  /// The square of the standard deviation of changes; `nil` of one pair.
  public let varianceOfChange: Ratio?
  /// The square of the standard deviation of first ratings; `nil` of one pair.
  public let varianceBefore: Ratio?

  /// Compares pairs; `nil` without any.
  ///
  /// - Throws: ``RatingsError`` for every rating off its scale, or on another than the first.
  /// - Complexity: O(n).
  public init?(_ pairs: [RatingPair]) throws(RatingsError) {
    guard let scale = pairs.first?.before.scale else { return nil }
    var faults: [RatingsError.Fault] = []
    for (place, pair) in pairs.enumerated() {
      for rating in [pair.before, pair.after] {
        let range = rating.scale.lowest...rating.scale.highest
        for (isWrong, code) in [
          (!range.contains(rating.value), RatingsError.Fault.Code.outOfRange),
          (rating.scale != scale, .scaleDiffers),
        ] where isWrong {
          faults.append(
            RatingsError.Fault(
              code: code, place: place, value: rating.value, scale: rating.scale))
        }
      }
    }
    if !faults.isEmpty { throw RatingsError(faults: faults) }
    let changes = pairs.map { $0.after.value - $0.before.value }
    let before = Moments(of: pairs.map(\.before.value))
    let change = Moments(of: changes)
    self.scale = scale
    count = pairs.count
    meanBefore = before.mean
    meanAfter = Moments(of: pairs.map(\.after.value)).mean
    meanChange = change.mean
    let (up, down) = (changes.count { $0 > 0 }, changes.count { $0 < 0 })
    (improved, worsened) = scale.isHigherBetter ? (up, down) : (down, up)
    same = pairs.count - up - down
    varianceOfChange = change.variance
    varianceBefore = before.variance
  }

  /// Compares pairs that came so and so often, all on one scale; `nil` without any.
  init?(_ pairs: Frequencies<BeforeAndAfter>, on scale: RatingScale) {
    guard pairs.count > 0 else { return nil }
    let all = zip(pairs.values, pairs.times)
    let before = Moments(of: all.map { (value: $0.0.before, times: $0.1) })
    let change = Moments(of: all.map { (value: $0.0.after - $0.0.before, times: $0.1) })
    self.scale = scale
    count = pairs.count
    meanBefore = before.mean
    meanAfter = Moments(of: all.map { (value: $0.0.after, times: $0.1) }).mean
    meanChange = change.mean
    let up = pairs.count { $0.after > $0.before }
    let down = pairs.count { $0.after < $0.before }
    (improved, worsened) = scale.isHigherBetter ? (up, down) : (down, up)
    same = pairs.count - up - down
    varianceOfChange = change.variance
    varianceBefore = before.variance
  }

  /// Per cent of pairs that improved.
  public var percentImproved: Ratio { Ratio(sum: Int128(improved) * 100, of: count) }
  /// Per cent of pairs that stayed the same.
  public var percentSame: Ratio { Ratio(sum: Int128(same) * 100, of: count) }
  /// Per cent of pairs that worsened.
  public var percentWorsened: Ratio { Ratio(sum: Int128(worsened) * 100, of: count) }

  /// The standard deviation of changes; `nil` of one pair.
  public var deviationOfChange: Surd? { Self.root(of: varianceOfChange) }
  /// The standard deviation of first ratings; `nil` of one pair.
  public var deviationBefore: Surd? { Self.root(of: varianceBefore) }

  /// The mean change in standard deviations of change (d_z); `nil` where all changed alike.
  public var effectOfChange: Surd? { effect(by: varianceOfChange) }
  /// The mean change in standard deviations of first ratings (Cohen's d_pre); `nil` where all were alike.
  public var effectOnBaseline: Surd? { effect(by: varianceBefore) }

  /// Whether there are enough pairs for a significance test to make sense.
  public func mayBeTested(fewest: Int = usualFewestForTest) -> Bool { count >= fewest }

  /// Says whether to test, in a full sentence.
  public func advice(fewest: Int = usualFewestForTest) -> String {
    mayBeTested(fewest: fewest)
      ? "With \(count) pairs a significance test may be made."
      : "Do not test: there are \(count) pairs, and fewer than \(fewest) are too few."
  }

  private static func root(of variance: Ratio?) -> Surd? {
    variance.flatMap { try? Surd(0, plus: 1, rootOf: $0) }
  }

  private func effect(by variance: Ratio?) -> Surd? {
    guard let variance, variance > 0, let inverse = try? variance.reciprocal else { return nil }
    return try? Surd(0, plus: meanChange, rootOf: inverse)
  }
}
