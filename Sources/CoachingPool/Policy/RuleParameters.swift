/// Whole numbers and words that a policy passes to a rule by name.
public struct RuleParameters: Hashable, Sendable, Codable {
  /// Whole numbers by name.
  public var numbers: [String: Int]
  /// Lists of words by name.
  public var words: [String: [String]]

  /// Passes numbers and words.
  public init(numbers: [String: Int] = [:], words: [String: [String]] = [:]) {
    self.numbers = numbers
    self.words = words
  }
}
