/// A word that a pool adds to one of the vocabularies.
public struct VocabularyExtension: Hashable, Sendable, Codable {
  /// The vocabulary's name: `themes`, `outcomes`, `sectors` and so on.
  public let vocabulary: String
  /// The word.
  public let code: String
  /// What people read.
  public let title: String

  /// Adds a word.
  public init(vocabulary: String, code: String, title: String) {
    self.vocabulary = vocabulary
    self.code = code
    self.title = title
  }
}
