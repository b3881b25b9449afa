/// A rating that never changes and that another of the same type may correct.
protocol CorrectableRating {
  var id: Identifier<Self> { get }
  var corrects: Identifier<Self>? { get }
  var rated: Instant { get }
}

extension GoalRating: CorrectableRating {}
extension SponsorRating: CorrectableRating {}

extension Array where Element: CorrectableRating {
  /// Tells when the rating was given with which the corrections that lead to one began.
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
