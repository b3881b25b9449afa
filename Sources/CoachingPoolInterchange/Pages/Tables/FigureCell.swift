/// One place of a table: a number, words, a symbol for what is withheld, or nothing.
public struct FigureCell: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case number, text, withheld, missing
  }

  let kind: Kind
  /// What is printed; empty where there is no figure.
  public let text: String

  /// Prints a number as it is written here, aligned with those above and below it.
  public static func number(_ text: String) -> FigureCell { FigureCell(kind: .number, text: text) }

  /// Prints words.
  public static func text(_ text: String) -> FigureCell { FigureCell(kind: .text, text: text) }

  /// Prints the symbol of a figure that is withheld; the legend below the table explains it.
  public static func withheld(_ symbol: String) -> FigureCell {
    FigureCell(kind: .withheld, text: symbol)
  }

  /// Stands for a figure that does not exist.
  public static let missing = FigureCell(kind: .missing, text: "")
}
