extension JSONDocument {
  /// The bytes of a text or name as they stand between its quotes, or of a number.
  ///
  /// They live as long as the document.
  @inline(__always)
  func source(at place: Int) -> UnsafeBufferPointer<UInt8> {
    let entry = entries[place]
    let start = Int(entry.start) &+ (entry.kind == .number ? 0 : 1)
    return UnsafeBufferPointer(start: text + start, count: entry.length)
  }

  /// The bytes of a text without escapes; `nil` for any other value.
  ///
  /// They live as long as the document.
  @usableFromInline
  func plainText(at place: Int) -> UnsafeBufferPointer<UInt8>? {
    entries[place].kind == .string ? source(at: place) : nil
  }

  /// The decoded text; `nil` for any other value.
  @usableFromInline
  func string(at place: Int) -> String? {
    switch entries[place].kind {
    case .string: String(decoding: source(at: place), as: UTF8.self)
    case .escapedString: String(decoding: decoded(at: place), as: UTF8.self)
    default: nil
    }
  }

  /// The decoded name.
  func name(at place: Int) -> String {
    entries[place].kind == .name
      ? String(decoding: source(at: place), as: UTF8.self)
      : String(decoding: decoded(at: place), as: UTF8.self)
  }

  /// The exact text of a number that is not a whole one of 64 bits.
  func number(at place: Int) -> JSONNumber {
    JSONNumber(checked: String(decoding: source(at: place), as: UTF8.self))
  }

  /// The bytes of a text or name with its escapes decoded.
  func decoded(at place: Int) -> [UInt8] {
    let source = source(at: place)
    switch entries[place].kind {
    case .escapedString, .escapedName: return JSONEscape.decoded(source)
    default: return Array(source)
    }
  }

  /// Tells whether two texts, or two names, have the same decoded bytes.
  func isSameText(at place: Int, _ other: JSONDocument, at otherPlace: Int) -> Bool {
    let (kind, otherKind) = (entries[place].kind, other.entries[otherPlace].kind)
    let isPlain = kind == .string || kind == .name
    let isOtherPlain = otherKind == .string || otherKind == .name
    guard isPlain, isOtherPlain else {
      return decoded(at: place) == other.decoded(at: otherPlace)
    }
    return JSONName.same(source(at: place), other.source(at: otherPlace))
  }
}
