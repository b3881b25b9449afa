/// Walks once over the bytes of one text, checks them all, and lists the values.
///
/// The buffer must outlive the parser. `base[index]` is read only where `index < count` is known.
struct JSONParser: ~Copyable {
  let base: UnsafePointer<UInt8>
  let count: Int
  let limits: JSONLimits
  let origin: JSONPosition

  var index = 0
  var values = 0
  var entries: JSONEntryList
  /// The place of the innermost container that is open; none at the top.
  var innermost = noContainer
  /// How many containers are open.
  var depth = 0
  /// Tells whether a value of the innermost container comes next, not a name, a comma or an end.
  var isValueDue = true
  /// The names of open objects that have many, by the object's place.
  var names: [Int: [JSONName: Int]] = [:]
  /// Where lines begin, of those that a value or a name may stand in.
  private var lines: [JSONLine] = []
  private var line: Int

  static let noContainer = 0xFFFF_FFFF

  init(_ buffer: UnsafeBufferPointer<UInt8>, limits: JSONLimits, origin: JSONPosition) {
    // An empty buffer may have no address; any other will do, since nothing is read from it.
    base = buffer.baseAddress ?? UnsafePointer(bitPattern: 1).unsafelyUnwrapped
    count = buffer.count
    self.limits = limits
    self.origin = origin
    line = origin.line
    // Of the records of a pool, a value or name takes 10 bytes or so. A text too large is refused.
    let length = buffer.count <= limits.bytes ? buffer.count : 0
    entries = JSONEntryList(textCount: length, capacity: length / 8 + 8)
  }

  /// The byte to be read next; 0 at the end, which no rule of the grammar accepts.
  @inline(__always)
  var byte: UInt8 { index < count ? base[index] : 0 }

  consuming func document() throws(JSONError) -> JSONDocument {
    try checkEncoding()
    skipWhitespace()
    guard index < count else { throw emptyText() }
    try tree()
    skipWhitespace()
    guard index == count else { throw trailingText() }
    entries.put(text: UnsafeBufferPointer(start: base, count: count))
    return JSONDocument(entries, lines: lines, origin: origin)
  }

  @inline(__always)
  mutating func skipWhitespace() {
    if index < count, base[index] > 0x20 { return }
    skipSomeWhitespace()
  }

  @inline(never)
  private mutating func skipSomeWhitespace() {
    let before = line
    var lineStart = 0
    while index < count {
      switch base[index] {
      case 0x20, 0x09, 0x0D: index &+= 1
      case 0x0A:
        index &+= 1
        line &+= 1
        lineStart = index
      default:
        if line > before {
          lines.append(
            JSONLine(number: UInt32(clamping: line), start: UInt32(clamping: lineStart)))
        }
        return
      }
    }
  }

  @inline(__always)
  mutating func countValue() throws(JSONError) {
    values &+= 1
    guard values <= limits.values else { throw tooManyValues() }
  }

  /// Reads a value that is no array and no object.
  @inline(__always)
  mutating func scalar() throws(JSONError) {
    try countValue()
    let start = index
    switch byte {
    case 0x22: try text(isName: false)
    case 0x2D, 0x30...0x39: try number()
    case 0x74 where word("true"): entries.append(JSONEntry(.true, at: start))
    case 0x66 where word("false"): entries.append(JSONEntry(.false, at: start))
    case 0x6E where word("null"): entries.append(JSONEntry(.null, at: start))
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
