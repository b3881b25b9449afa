internal import PoolJSON

/// Has a stored form, one JSON value.
///
/// The protocol is internal and apart from `JSONForm` on purpose: no other module, and so nobody by
/// accident, can turn an entity into JSON but by ``Record/encoded()`` and its kin.
protocol WireForm: Sendable {
  /// Reads one value; reports everything that is wrong and returns nil if anything is.
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Self?
  /// Writes exactly one value, such that reading it gives an equal one.
  func write(to writer: inout WireWriter)
}

/// Is stored as a text of a certain grammar: an identifier, a day, a word of a vocabulary.
protocol WireText: WireForm {
  /// Says in a noun what the text is, for messages.
  static var wireNoun: String { get }
  /// Reads the text; nil where it is none of these.
  ///
  /// No initialiser, since one more of text would make `GSSCode.init` ambiguous.
  static func reading(_ text: String) -> Self?
  /// Reads the bytes of the text, as ``reading(_:)`` does but without a string where none is kept.
  static func reading(utf8 bytes: UnsafeBufferPointer<UInt8>) -> Self?
  /// The text as it is stored.
  var wireText: String { get }
  /// Whether reading would take the text again.
  ///
  /// False for a vocabulary's word made unchecked from something that is none.
  var isReadable: Bool { get }
}

extension WireText {
  var isReadable: Bool { true }

  static func reading(utf8 bytes: UnsafeBufferPointer<UInt8>) -> Self? {
    reading(String(decoding: bytes, as: UTF8.self))
  }

  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Self? {
    faults.text(node, expecting: wireNoun) { reading(utf8: $0) }
  }

  func write(to writer: inout WireWriter) {
    writer.text(wireText)
    if !isReadable { writer.refuse(Self.wireNoun) }
  }
}

/// Is stored as one of a closed set of words, the raw values of an enumeration.
protocol WireChoice: WireForm, CaseIterable, RawRepresentable<String> {}

extension WireChoice {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Self? {
    faults.choice(node)
  }

  func write(to writer: inout WireWriter) { writer.text(rawValue) }
}

extension Int: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Int? { faults.integer(node) }

  func write(to writer: inout WireWriter) { writer.integer(self) }
}

extension Bool: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Bool? { faults.bool(node) }

  func write(to writer: inout WireWriter) { writer.bool(self) }
}
