/// A rating that never changes and that another of the same type may correct.
protocol CorrectableRating {
  associatedtype Point: Equatable
  var id: Identifier<Self> { get }
  var goal: SharedGoalID { get }
  var agreementVersion: Int { get }
  var point: Point { get }
  var corrects: Identifier<Self>? { get }
  var rated: Instant { get }
  /// The point that comes once for each end, and no more than once under one version otherwise.
  static var lastPoint: Point { get }
}

extension GoalRating: CorrectableRating {
  static var lastPoint: Point { .final }
}

extension SponsorRating: CorrectableRating {
  static var lastPoint: ReviewPlan.Point { .final }
}

extension Array where Element: CorrectableRating {
  /// Those that no other one corrects.
  var uncorrected: [Element] {
    let corrected = Set(compactMap(\.corrects))
    return filter { !corrected.contains($0.id) }
  }

  /// The rating that holds of a goal at a point, under a version of the agreement and at this end.
  func rating(
    of goal: SharedGoalID, at point: Element.Point, under version: Int?, at ends: Reviews
  ) -> Element? {
    uncorrected.first {
      $0.goal == goal && $0.point == point && $0.agreementVersion == version
        && (point != Element.lastPoint || ends.isOfThisEnd(firstRated(of: $0)))
    }
  }

  /// When the rating was given with which the corrections that lead to one began: a correction is of that
  /// end, whenever it came.
  ///
  /// - Complexity: O(n k) for a chain of k among n ratings.
  func firstRated(of rating: Element) -> Instant {
    var first = rating
    // Bounded, since records that somebody put together may correct each other in a circle.
    for _ in self {
      guard let id = first.corrects, let former = self.first(where: { $0.id == id }) else { break }
      first = former
    }
    return first.rated
  }
}

extension [GoalRating] {
  /// Those that no other one corrects.
  public var standing: [GoalRating] { uncorrected }
}

extension [SponsorRating] {
  /// Those that no other one corrects.
  public var standing: [SponsorRating] { uncorrected }
}

extension CommandGuards {
  /// Requires that no rating corrects another yet.
  mutating func requireUncorrected<Rating: CorrectableRating>(
    _ rating: Rating, among own: [Rating]
  ) {
    let later = own.first { $0.corrects == rating.id }
    require(later == nil, Reason(.correctedBefore, ["rating": later?.id.text ?? "none"]))
  }

  /// Requires that a goal is not rated at a point yet, under a version of the agreement and at this end.
  mutating func requireUnrated<Rating: CorrectableRating>(
    _ goal: SharedGoalID, at point: Rating.Point, under version: Int?, among own: [Rating],
    at ends: Reviews
  ) {
    let former = own.rating(of: goal, at: point, under: version, at: ends)
    require(former == nil, Reason(.ratedBefore, ["rating": former?.id.text ?? "none"]))
  }
}

extension ReasonCode {
  /// The goal was rated at that point under that version, so that the rating is corrected instead.
  public static let ratedBefore = ReasonCode("rating.ratedBefore")
  /// The rating was corrected, so that the correction is corrected instead.
  public static let correctedBefore = ReasonCode("rating.correctedBefore")
}
