/// A word and what it stands for: the period of a report, or a definition.
public struct PageFact: Hashable, Sendable {
  /// The word.
  public let term: String
  /// What it stands for.
  public let text: String

  /// Pairs a word with what it stands for.
  public init(_ term: String, _ text: String) {
    self.term = term
    self.text = text
  }
}
