/// A group of answers that are counted together, once and for good.
///
/// Answers wait until as many people's have come as the policy asks for; then they are counted together, and
/// that group never changes. So two versions of an aggregate differ by a whole group or by nothing. Answers
/// go one way: whoever released theirs by name is never counted, and whoever was counted releases words
/// alone. So nothing that the practitioner ever reads singles anybody out of a group. Source: row
/// `practitionerFeedback` of the confidentiality matrix, n of at least five; the domain's definition of
/// differencing.
public struct FeedbackBatch: Hashable, Sendable {
  /// Its number among the practitioner's, 1 for the first.
  public let number: Int
  /// Of how many people's answers it is; where one of them is gone, it is shown no more.
  public let size: Int

  /// Names a batch.
  public init(_ number: Int, of size: Int) {
    self.number = number
    self.size = size
  }
}
