/// What an analyst sees of feedback: the answers about all practitioners, counted together.
///
/// They are the same batches that practitioners see, so that nobody can be worked out of one by the other.
/// Source: row `practitionerFeedback` of the confidentiality matrix, column of the analyst.
public struct FeedbackStatistics: Hashable, Sendable, Codable {
  /// The answers, by version of the questions.
  public let aggregates: [FeedbackAggregate]

  /// Counts all answers for an analyst, or says why not.
  /// - Complexity: O(n log n) in all feedback.
  public static func of(_ state: PoolState, for reader: Actor) -> Reading<Self> {
    guard reader.role == .analyst else { return .denied([Reason(.nothingToRead)]) }
    let practitioners = Set(state.practitionerFeedback.values.map(\.practitioner)).sorted()
    return .view(Self(aggregates: state.feedbackAggregates(about: practitioners)))
  }
}
