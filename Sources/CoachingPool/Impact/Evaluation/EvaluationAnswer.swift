/// A number that somebody gave to one question of an evaluation.
public struct EvaluationAnswer: Hashable, Sendable, Codable {
  /// The question, within the instrument of the response.
  public let item: EvaluationItemID
  /// The number, on the scale of the question.
  public let value: Int

  /// Answers a question.
  public init(_ item: EvaluationItemID, _ value: Int) {
    self.item = item
    self.value = value
  }
}
