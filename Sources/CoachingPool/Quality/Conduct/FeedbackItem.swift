/// A question about a practitioner that people answer with a number from 1 to 5.
///
/// By design: what credentials ask practitioners to show. A pool adds its own items.
public struct FeedbackItem: VocabularyCode {
  /// The item's code.
  public let code: String
  /// Keeps a well-formed code.
  public init(unchecked code: String) { self.code = code }

  /// The items that the library knows.
  public static let vocabulary = Vocabulary<Self>(
    "feedbackItems",
    [
      ("listens", "I was listened to", ""),
      ("challenges", "I was asked what made me think further", ""),
      ("keepsConfidence", "What I said stayed where it was said", ""),
      ("keepsAgreements", "What we agreed was kept", ""),
      ("movesForward", "The work moved me forward", ""),
    ].map { (Self(unchecked: $0.0), $0.1, $0.2) })
}
