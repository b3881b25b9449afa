/// The words that the library brings for one purpose, each with its title and its sources.
public struct Vocabulary<Code: VocabularyCode>: Sendable {
  /// One word.
  public struct Entry: Hashable, Sendable {
    /// The word.
    public let code: Code
    /// What people read.
    public let title: String
    /// The rows of the seed documents that the word comes from, such as `S3-20`.
    public let sources: [SeedReference]
  }

  /// The name of the vocabulary, as a policy's extensions and a mapping file write it.
  public let name: String
  /// The words in their published order.
  public let entries: [Entry]

  private let positions: [Code: Int]

  /// Lists words by code, title and sources separated by spaces.
  package init(_ name: String, _ rows: [(Code, String, String)]) {
    self.name = name
    entries = rows.map { code, title, sources in
      Entry(
        code: code, title: title,
        sources: sources.split(separator: " ").map { SeedReference(unchecked: String($0)) })
    }
    positions = Dictionary(
      entries.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Finds a word's entry.
  public subscript(code: Code) -> Entry? { positions[code].map { entries[$0] } }

  /// The codes in their published order.
  public var codes: [Code] { entries.map(\.code) }
}

/// Points to one row of the five seed documents' checklist, such as `S0-48`.
public struct SeedReference: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The row's name.
  public let description: String

  package init(unchecked text: String) { description = text }

  /// Orders rows by document and number.
  public static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}
