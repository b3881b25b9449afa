/// What became of the shared goals of completed engagements, in one part of the pool; raw.
///
/// A goal counts by the version of the agreement by which the work was last done, and by the rating at the
/// end that nothing corrects. Source: metrics sections 11.3 to 11.5.
public struct GoalTally: Sendable {
  /// By what the part is cut out; `nil` for the whole pool.
  public let dimension: ImpactDimension?
  /// The code of the part; `nil` for the whole pool, and for what has no value in the dimension.
  public let value: String?
  /// Engagements that completed and had shared goals.
  public internal(set) var engagements = 0
  /// Goals that were agreed in all of them.
  public internal(set) var agreed = 0
  /// Goals that the individual rated at the end.
  public internal(set) var rated = 0
  /// Goals that came out as expected or better.
  public internal(set) var met = 0
  /// Engagements with a T-score: every goal was rated at the end.
  public internal(set) var scored = 0
  /// Engagements in which every goal was rated at the start as well.
  public internal(set) var compared = 0
  /// What sponsors said of change towards a goal at the final review.
  public internal(set) var observed = 0
  /// Of those, how often they saw it better or much better.
  public internal(set) var observedBetter = 0

  var sumOfScores: Ratio = 0
  var sumOfChanges: Ratio = 0
  var behind = PeopleBehindGoals()

  init(_ dimension: ImpactDimension?, _ value: String?) {
    self.dimension = dimension
    self.value = value
  }

  /// The mean T-score at the end, of scores to four decimal places; `nil` where there is none.
  public var meanScore: Ratio? { try? sumOfScores / Ratio(scored) }
  /// The mean of what T-scores changed by since the start, to four decimal places each; `nil` where none
  /// can be compared.
  public var meanChange: Ratio? { try? sumOfChanges / Ratio(compared) }
}

extension GoalTally: Redacted {}
