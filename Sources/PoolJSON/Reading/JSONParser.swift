/// Walks once over the bytes of one text.
///
/// The buffer must outlive the parser. `base[index]` is read only where `index < count` is known.
struct JSONParser {
  let base: UnsafePointer<UInt8>
  let count: Int
  let limits: JSONLimits
  let origin: JSONPosition

  var index = 0
  var line: Int
  /// The index at which the line would start, so that column = index - lineStart + 1.
  var lineStart: Int
  var values = 0
  /// The containers around the place, from the outermost in.
  var open: [JSONOpenContainer] = []
  /// Tells whether a value of the innermost container comes next, not a name, a comma or an end.
  var isValueDue = true
  /// The decoded bytes of a text with escapes; one buffer for all of them.
  var scratch: [UInt8] = []
  /// A bit per name, from its decoded bytes, by which most names are seen to be new.
  var nameMark: UInt64 = 0

  init(_ buffer: UnsafeBufferPointer<UInt8>, limits: JSONLimits, origin: JSONPosition) {
    // An empty buffer may have no address; any other will do, since nothing is read from it.
    base = buffer.baseAddress ?? UnsafePointer(bitPattern: 1).unsafelyUnwrapped
    count = buffer.count
    self.limits = limits
    self.origin = origin
    line = origin.line
    lineStart = 1 - origin.column
  }

  /// The byte to be read next; 0 at the end, which no rule of the grammar accepts.
  var byte: UInt8 { index < count ? base[index] : 0 }

  var here: JSONPosition {
    JSONPosition(
      line: line, column: index &- lineStart &+ 1, offset: origin.offset &+ index)
  }

  mutating func document() throws(JSONError) -> JSONNode {
    try checkEncoding()
    skipWhitespace()
    guard index < count else { throw emptyText() }
    let node = try tree()
    skipWhitespace()
    guard index == count else { throw trailingText() }
    return node
  }

  mutating func skipWhitespace() {
    while index < count {
      switch base[index] {
      case 0x20, 0x09, 0x0D: index &+= 1
      case 0x0A:
        index &+= 1
        line &+= 1
        lineStart = index
      default: return
      }
    }
  }

  mutating func countValue() throws(JSONError) {
    values &+= 1
    guard values <= limits.values else { throw tooManyValues() }
  }

  /// Reads a value that is no array and no object.
  mutating func scalar() throws(JSONError) -> JSONNode {
    let position = here
    try countValue()
    switch byte {
    case 0x22:
      return JSONNode(.string(try text(isName: false)), position: position)
    case 0x2D, 0x30...0x39:
      return JSONNode(try number(), position: position)
    case 0x74 where word("true"): return JSONNode(.bool(true), position: position)
    case 0x66 where word("false"): return JSONNode(.bool(false), position: position)
    case 0x6E where word("null"): return JSONNode(.null, position: position)
    default: throw noValue()
    }
  }

  /// Steps over `literal` if it stands here as a whole word.
  private mutating func word(_ literal: StaticString) -> Bool {
    let length = literal.utf8CodeUnitCount
    guard count &- index >= length else { return false }
    for step in 0..<length where base[index &+ step] != literal.utf8Start[step] { return false }
    let end = index &+ length
    if end < count, JSONParser.isWordByte(base[end]) { return false }
    index = end
    return true
  }

  /// Letters, digits, `_`, `+`, `-` and `.`: what would belong to the word or number before it.
  static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2B, 0x2D, 0x2E: true
    default: false
    }
  }
}
