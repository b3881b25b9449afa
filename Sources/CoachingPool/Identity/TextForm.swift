/// A value that is written as one text, and read back from it and from nothing else.
public protocol TextForm: Codable, CustomStringConvertible {
  /// What the text looks like, such as `a day such as 2026-03-01`, for messages.
  static var textForm: String { get }
  /// Reads the text; gives `nil` for any other form.
  init?(_ text: String)
}

extension TextForm {
  /// Reads the text and checks its form.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Self(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\"\(text)\" is not \(Self.textForm).")
    }
    self = value
  }

  /// Writes the text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
