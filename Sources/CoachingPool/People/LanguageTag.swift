/// A language by its BCP 47 tag, as far as a pool needs: `en-GB`, `cy`, `bfi` for British Sign Language.
///
/// The form is a primary subtag of 2 or 3 letters and further subtags of 1 to 8 letters or digits;
/// two tags of one primary subtag are understood as one language in matching.
public struct LanguageTag: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The tag as it was given.
  public let tag: String

  /// Checks the form; `nil` for any other text.
  public init?(_ tag: String) {
    let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
    guard tag.utf8.count <= 35, let primary = parts.first, (2...3).contains(primary.utf8.count),
      primary.utf8.allSatisfy({ $0.isASCIILetter }),
      parts.dropFirst().allSatisfy({ part in
        (1...8).contains(part.utf8.count)
          && part.utf8.allSatisfy { $0.isASCIILetter || (48...57).contains($0) }
      })
    else { return nil }
    self.tag = tag
  }

  private init(known: String) { tag = known }

  /// British English.
  public static let britishEnglish = LanguageTag(known: "en-GB")

  /// The language without region or script, in lower case.
  public var primary: String { tag.prefix { $0 != "-" }.lowercased() }

  /// The tag.
  public var description: String { tag }

  /// Orders tags by their characters.
  public static func < (left: Self, right: Self) -> Bool { left.tag < right.tag }
}

extension LanguageTag: TextForm {
  /// What the text looks like.
  public static var textForm: String { "a language tag such as en-GB or cy" }
}
