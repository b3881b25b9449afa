/// Stands for one value, or one member's name, in the list of a document.
///
/// The entries of a value follow each other: an array's elements, or an object's names and values in
/// turn, come right after its own entry, so that a document is one list without a pointer in it. An
/// object has a second entry, of ``Kind/marks``, before its first name.
@usableFromInline
struct JSONEntry: Sendable {
  /// Lists what an entry may stand for.
  @usableFromInline
  enum Kind: Sendable {
    case null, `false`, `true`
    /// A whole number of 64 bits, which is the payload.
    case integer
    /// Any other number; the payload is its length in bytes.
    case number
    /// A text; the payload is its length in bytes between the quotes, as they stand there.
    case string, escapedString
    /// The payload is the place of the first entry after it, and above that the number of its values.
    case array, object
    /// A bit for each name of an object, by which most names are seen not to be in it.
    case marks
    /// A member's name; the payload is as a text's.
    case name, escapedName
  }

  @usableFromInline let kind: Kind
  /// Of a name: what ``JSONName/hash(of:)`` gives for its decoded bytes.
  let hash: UInt16
  /// Where it starts in the text: its opening quote, bracket or first character.
  @usableFromInline let start: UInt32
  /// What the kind says.
  @usableFromInline var payload: UInt64

  @inline(__always)
  init(_ kind: Kind, at start: Int, payload: UInt64 = 0, hash: UInt16 = 0) {
    self.kind = kind
    self.hash = hash
    self.start = UInt32(truncatingIfNeeded: start)
    self.payload = payload
  }

  /// Whether it has entries of its own after it.
  @inline(__always)
  var isContainer: Bool { kind == .array || kind == .object }

  /// Of a container, the place of the first entry after it; until it is closed, that of the one around it.
  @inline(__always)
  var link: Int {
    get { Int(truncatingIfNeeded: payload & 0xFFFF_FFFF) }
    set { payload = payload & ~0xFFFF_FFFF | UInt64(UInt32(truncatingIfNeeded: newValue)) }
  }

  /// Of a container, how many elements or members it has.
  @inline(__always)
  var count: Int {
    get { Int(truncatingIfNeeded: payload &>> 32) }
    set { payload = payload & 0xFFFF_FFFF | UInt64(truncatingIfNeeded: newValue) &<< 32 }
  }

  /// Of a text, a name or a number, its length in bytes.
  @inline(__always)
  var length: Int { Int(truncatingIfNeeded: payload) }
}
