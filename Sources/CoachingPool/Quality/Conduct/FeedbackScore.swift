/// An answer to one question about a practitioner.
public struct FeedbackScore: Hashable, Sendable, Codable {
  /// The numbers that an answer can be.
  public static let range = 1...5
  /// The question.
  public let item: FeedbackItem
  /// The answer: 1 for not at all, 5 for fully.
  public let score: Int

  /// Answers a question.
  public init(_ item: FeedbackItem, _ score: Int) {
    self.item = item
    self.score = score
  }
}
