internal import PoolJSON

/// Something that no byte of a store may hold any more once somebody was erased.
///
/// It is what was erased, so that it shows itself to nobody, and is let go of when the search is done.
public struct ErasureTrace: Hashable, Sendable {
  /// How it is told from what looks like it.
  enum Form: Hashable, Sendable {
    /// The whole of a text or an identifier, as it is stored: between quotation marks.
    case whole
    /// Words anywhere in a text, with no letter or digit before or after.
    case words
  }

  let form: Form
  /// The bytes as a stored form has them.
  let bytes: [UInt8]

  /// The trace of a whole text.
  package init(whole text: String) { self.init(text, .whole) }

  init(_ text: String, _ form: Form) {
    var writer = JSONWriter()
    writer.string(text)
    self.form = form
    bytes = form == .whole ? writer.bytes : Array(writer.bytes.dropFirst().dropLast())
  }
}

extension ErasureTrace: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// A word that says only that there is something.
  public var description: String { "(erased)" }
  /// A word that says only that there is something.
  public var debugDescription: String { "(erased)" }
  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: EmptyCollection()) }
}
