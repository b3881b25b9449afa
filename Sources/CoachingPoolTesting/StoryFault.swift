/// Says what a story could not tell.
public struct StoryFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// What a caller can act on.
  public struct Code: Hashable, Sendable {
    /// The code as text.
    public let text: String

    /// A word is no identifier.
    public static let noIdentifier = Code(text: "noIdentifier")
    /// A word is none of a vocabulary.
    public static let noWord = Code(text: "noWord")
    /// No organisation was told before, or none of that word.
    public static let nowhere = Code(text: "nowhere")
    /// Nobody was told before who does that.
    public static let nobody = Code(text: "nobody")
    /// The word stands for something else already.
    public static let toldBefore = Code(text: "toldBefore")
  }

  /// What is wrong.
  public let code: Code
  /// The word that was given; empty where one is missing.
  public let word: String
  /// What happened, as a full sentence.
  public let description: String

  init(_ code: Code, _ word: String, _ more: String = "") {
    self.code = code
    self.word = word
    description =
      switch code {
      case .noIdentifier: more
      case .noWord: "\"\(word)\" is not \(more)."
      case .nowhere where word.isEmpty: "The story has told of no organisation yet."
      case .nowhere: "The story has told of no organisation \"\(word)\"."
      case .nobody: "The story has told of nobody \"\(word)\" who \(more)."
      default: "The story has told of \"\(word)\" before."
      }
  }
}
