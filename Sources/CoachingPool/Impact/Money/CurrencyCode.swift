/// A currency by its three letters of ISO 4217.
public struct CurrencyCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The three capital letters.
  public let code: String

  /// Checks the form, three capital letters; `nil` for any other text.
  public init?(_ code: String) {
    let isCapital = code.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    guard code.utf8.count == 3, isCapital else { return nil }
    self.code = code
  }

  private init(known: String) { code = known }

  /// The pound sterling.
  public static let gbp = CurrencyCode(known: "GBP")

  /// Digits after the point: ISO 4217 has 0, 3 or 4 for a few currencies and 2 for the rest.
  package var minorDigits: Int {
    switch code {
    case "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND",
      "VUV", "XAF", "XOF", "XPF":
      0
    case "CLF", "UYW": 4
    case "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND": 3
    default: 2
    }
  }

  /// The three letters.
  public var description: String { code }

  /// Orders codes by their letters.
  public static func < (left: Self, right: Self) -> Bool { left.code < right.code }
}

extension CurrencyCode: TextForm {
  /// What the text looks like.
  public static var textForm: String { "a currency of three capitals such as GBP" }
}
