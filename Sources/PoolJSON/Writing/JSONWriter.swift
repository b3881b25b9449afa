/// Writes a JSON text piece by piece; the same calls give the same bytes everywhere.
///
/// Members stand in the order of the calls. `"`, `\` and controls are escaped in their shortest form
/// (`\n`, else `\u001b` with small letters); `/` and everything beyond ASCII stand as they are.
///
/// A call that would break the text (a value without a name in an object, an end without a
/// beginning, a second value) traps nothing: it is remembered in ``misuse``, nothing more is written,
/// and ``isComplete`` stays false.
///
/// ```swift
/// var writer = JSONWriter()
/// writer.beginObject()
/// writer.member("coach", "Adaeze")
/// writer.member("places", 3)
/// writer.endObject()
/// writer.bytes  // {"coach":"Adaeze","places":3}
/// ```
///
/// Each call takes time linear in what it writes. The caller gives no name twice within an object,
/// and stays within the reader's ``JSONLimits``.
public struct JSONWriter: Sendable {
  struct Level: Sendable, Hashable {
    let isObject: Bool
    var isEmpty = true
    var hasName = false
  }

  /// Gives what was written so far.
  public internal(set) var bytes: [UInt8] = []
  /// Tells the style.
  public let style: Style
  /// Tells what went wrong first; nil if nothing did.
  public private(set) var misuse: Misuse?
  /// Tells whether `bytes` hold exactly one whole value and no call was misused.
  public private(set) var isComplete = false

  private var level: Level?
  private var outerLevels: [Level?] = []

  /// Starts with nothing written; `capacity` bytes are reserved.
  public init(style: Style = .compact, capacity: Int = 0) {
    self.style = style
    if capacity > 0 { bytes.reserveCapacity(capacity) }
  }

  /// Opens an object.
  public mutating func beginObject() { begin(0x7B, isObject: true) }

  /// Closes the object opened last.
  public mutating func endObject() { end(0x7D, isObject: true) }

  /// Opens an array.
  public mutating func beginArray() { begin(0x5B, isObject: false) }

  /// Closes the array opened last.
  public mutating func endArray() { end(0x5D, isObject: false) }

  /// Writes the name of the next value.
  public mutating func name(_ name: String) {
    guard misuse == nil else { return }
    guard level?.isObject == true else { return refuse(.nameOutsideObject) }
    guard level?.hasName == false else { return refuse(.nameWithoutValue) }
    separate()
    level?.hasName = true
    quote(name)
    bytes.append(0x3A)
    if style == .pretty { bytes.append(0x20) }
  }

  /// Writes `null`.
  public mutating func null() { literal("null") }

  /// Writes `true` or `false`.
  public mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }

  /// Writes a whole number; one beyond 64 bits is moved to the nearest that fits.
  public mutating func integer(_ value: some FixedWidthInteger & SignedInteger) {
    guard beginValue() else { return }
    digits(Int64(clamping: value))
    endValue()
  }

  /// Writes an array of whole numbers in one line, whatever the style.
  public mutating func integers(_ values: some Sequence<some FixedWidthInteger & SignedInteger>) {
    guard beginValue() else { return }
    bytes.append(0x5B)
    var isFirst = true
    for value in values {
      if !isFirst { bytes.append(contentsOf: style == .pretty ? [0x2C, 0x20] : [0x2C]) }
      isFirst = false
      digits(Int64(clamping: value))
    }
    bytes.append(0x5D)
    endValue()
  }

  /// Writes any other number as its text.
  public mutating func number(_ value: JSONNumber) {
    guard beginValue() else { return }
    bytes.append(contentsOf: value.text.utf8)
    endValue()
  }

  /// Writes a text; U+0000 in it is a misuse.
  public mutating func string(_ value: String) {
    guard beginValue() else { return }
    quote(value)
    endValue()
  }

  private mutating func literal(_ text: StaticString) {
    guard beginValue() else { return }
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    endValue()
  }

  private mutating func begin(_ bracket: UInt8, isObject: Bool) {
    guard beginValue() else { return }
    outerLevels.append(level)
    level = Level(isObject: isObject)
    bytes.append(bracket)
  }

  private mutating func end(_ bracket: UInt8, isObject: Bool) {
    guard misuse == nil else { return }
    guard let closing = level, closing.isObject == isObject else { return refuse(.unmatchedEnd) }
    guard !closing.hasName else { return refuse(.nameWithoutValue) }
    level = outerLevels.removeLast()
    if style == .pretty, !closing.isEmpty { newLine() }
    bytes.append(bracket)
    endValue()
  }

  /// Writes what stands before a value; false if none may stand here.
  private mutating func beginValue() -> Bool {
    guard misuse == nil else { return false }
    guard let here = level else {
      if isComplete { refuse(.secondValue) }
      return misuse == nil
    }
    if here.isObject {
      if !here.hasName { refuse(.valueWithoutName) }
      level?.hasName = false
    } else {
      separate()
    }
    return misuse == nil
  }

  private mutating func endValue() {
    guard level == nil, misuse == nil else { return }
    isComplete = true
    if style == .pretty { bytes.append(0x0A) }
  }

  private mutating func separate() {
    if level?.isEmpty == false { bytes.append(0x2C) }
    level?.isEmpty = false
    if style == .pretty { newLine() }
  }

  private mutating func newLine() {
    bytes.append(0x0A)
    let depth = level == nil ? 0 : outerLevels.count
    for _ in 0..<(2 * depth) { bytes.append(0x20) }
  }

  mutating func refuse(_ misuse: Misuse) {
    self.misuse = misuse
    isComplete = false
  }
}
