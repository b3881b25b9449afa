/// Answers of several people to one version of the questions, counted together.
///
/// It holds no words and no name. The batches behind it are those of ``FeedbackBatch``.
public struct FeedbackAggregate: Hashable, Sendable, Codable {
  /// The version of the questions.
  public let instrument: Int
  /// How many answers were counted to each question.
  public let answers: Int
  /// Question by question.
  public let items: [Item]

  /// The answers to one question.
  public struct Item: Hashable, Sendable, Codable {
    /// The question.
    public let item: FeedbackItem
    /// How many answered 1, 2, 3, 4 and 5.
    public let counts: [Int]
    /// Their mean; `nil` where nobody answered.
    public let mean: Ratio?

    init(_ item: FeedbackItem, _ scores: [Int]) {
      self.item = item
      let counts = FeedbackScore.range.map { score in scores.count { $0 == score } }
      self.counts = counts
      mean = Ratio(
        zip(FeedbackScore.range, counts).reduce(0) { $0 + $1.0 * $1.1 }, over: counts.reduce(0, +))
    }
  }
}
