/// Keeps the exact text of a JSON number that is not a whole number of 64 bits.
///
/// Among these are fractions and exponents (`1.0`, `1e3`), `-0`, which would lose its sign as an
/// integer, and integers beyond 64 bits. Equality is equality of text: `1.0` is not `1.00`.
public struct JSONNumber: Sendable, Hashable, CustomStringConvertible {
  /// Gives the number as it was written.
  public let text: String

  /// Takes over what the reader has already checked.
  init(checked text: String) { self.text = text }

  /// Checks `text` against the grammar of JSON.
  ///
  /// Nil for anything else, and for a whole number that fits 64 bits: that is `.integer`, so that
  /// one text has one content. Linear in the text.
  public init?(_ text: String) {
    guard let node = try? JSONReader.read(text), case .number(let number) = node.content,
      number.text.utf8.count == text.utf8.count
    else { return nil }
    self = number
  }

  /// Writes `value` in the shortest form that reads back as the same value; nil if not finite.
  public init?(_ value: Double) {
    guard value.isFinite else { return nil }
    self.init(value.description)
  }

  /// Gives the nearest `Double`, or nil beyond its range: for `1e999`.
  ///
  /// A number too small becomes 0.
  public var double: Double? {
    guard let value = Double(text), value.isFinite else { return nil }
    return value
  }

  /// Gives the text.
  public var description: String { text }
}
