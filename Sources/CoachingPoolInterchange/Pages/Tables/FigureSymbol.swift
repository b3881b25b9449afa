/// A symbol that stands in the place of a number, and what it means.
public struct FigureSymbol: Hashable, Sendable {
  /// The symbol as it is printed, such as `c`.
  public let symbol: String
  /// What it means, as a part of a sentence: "withheld, because fewer than five people are meant".
  public let meaning: String

  /// Explains a symbol.
  public init(_ symbol: String, meaning: String) {
    self.symbol = symbol
    self.meaning = meaning
  }
}
