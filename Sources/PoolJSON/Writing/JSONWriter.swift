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
/// Each call takes time linear in what it writes. There is one of each, not copied, so that its bytes need
/// no check whether somebody else holds them. The caller gives no name twice within an object,
/// and stays within the reader's ``JSONLimits``.
public struct JSONWriter: ~Copyable, @unchecked Sendable {
  /// Tells the style.
  public let style: Style
  /// Tells what went wrong first; nil if nothing did.
  public private(set) var misuse: Misuse?
  /// Tells whether `bytes` hold exactly one whole value and no call was misused.
  public private(set) var isComplete = false

  /// The bytes that were written, in memory of the writer's own.
  var buffer: JSONBuffer
  private var levels = JSONLevels()
  /// Tells whether nothing was written yet within the innermost array or object.
  private var isEmpty = true
  /// Tells whether a name was written whose value is due.
  private var hasName = false
  /// Where the last name begins and ends, its quotes counted.
  private var nameRange = 0..<0

  /// Starts with nothing written; `capacity` bytes are reserved.
  public init(style: Style = .compact, capacity: Int = 0) {
    self.style = style
    buffer = JSONBuffer(capacity: max(capacity, 256))
  }

  /// Gives what was written so far, as a copy: linear in it.
  public var bytes: [UInt8] { buffer.bytes }

  /// Gives the name that was written last; empty before the first.
  ///
  /// Linear in it.
  public var lastName: String {
    guard nameRange.count >= 2 else { return "" }
    let source = UnsafeBufferPointer(
      start: buffer.base + nameRange.lowerBound + 1, count: nameRange.count - 2)
    return String(decoding: JSONEscape.decoded(source), as: UTF8.self)
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
    guard levels.isObject else { return refuse(.nameOutsideObject) }
    guard !hasName else { return refuse(.nameWithoutValue) }
    separate()
    hasName = true
    let start = buffer.count
    quote(name)
    nameRange = start..<buffer.count
    buffer.append(0x3A)
    if style == .pretty { buffer.append(0x20) }
  }

  /// Writes `null`.
  public mutating func null() { literal("null") }

  /// Writes `true` or `false`.
  public mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }

  /// Writes a whole number; one beyond 64 bits is moved to the nearest that fits.
  @inlinable
  public mutating func integer(_ value: some FixedWidthInteger & SignedInteger) {
    wholeNumber(Int64(clamping: value))
  }

  @usableFromInline
  mutating func wholeNumber(_ value: Int64) {
    guard beginValue() else { return }
    buffer.append(decimal: value)
    endValue()
  }

  /// Writes an array of whole numbers in one line, whatever the style.
  public mutating func integers(_ values: some Sequence<some FixedWidthInteger & SignedInteger>) {
    guard beginValue() else { return }
    buffer.append(0x5B)
    var isFirst = true
    for value in values {
      if !isFirst {
        buffer.append(0x2C)
        if style == .pretty { buffer.append(0x20) }
      }
      isFirst = false
      buffer.append(decimal: Int64(clamping: value))
    }
    buffer.append(0x5D)
    endValue()
  }

  /// Writes any other number as its text.
  public mutating func number(_ value: JSONNumber) {
    guard beginValue() else { return }
    var text = value.text
    text.withUTF8 { buffer.append($0) }
    endValue()
  }

  /// Writes a text; U+0000 in it is a misuse.
  public mutating func string(_ value: String) {
    guard beginValue() else { return }
    quote(value)
    endValue()
  }

  /// Writes a text of `count` bytes, each of which `fill` writes.
  ///
  /// All of them have to be ASCII from U+0020 on, without `"` and `\`: digits and hyphens, say. A debug build
  /// traps where they are not.
  @inlinable
  public mutating func plainString(
    count: Int, _ fill: (UnsafeMutableBufferPointer<UInt8>) -> Void
  ) {
    let count = max(count, 0)
    guard let place = beginPlainString(count: count) else { return }
    let text = UnsafeMutableBufferPointer(start: place, count: count)
    fill(text)
    assert(text.allSatisfy { 0x20..<0x7F ~= $0 && $0 != 0x22 && $0 != 0x5C }, "not plain")
    endPlainString()
  }

  /// Writes the quotes of a text, and gives the place between them.
  @usableFromInline
  mutating func beginPlainString(count: Int) -> UnsafeMutablePointer<UInt8>? {
    guard beginValue() else { return nil }
    return buffer.skip(quoting: count)
  }

  private mutating func literal(_ text: StaticString) {
    guard beginValue() else { return }
    buffer.append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    endValue()
  }

  private mutating func begin(_ bracket: UInt8, isObject: Bool) {
    guard beginValue() else { return }
    levels.push(isObject: isObject)
    isEmpty = true
    buffer.append(bracket)
  }

  private mutating func end(_ bracket: UInt8, isObject: Bool) {
    guard misuse == nil else { return }
    guard levels.depth > 0, levels.isObject == isObject else { return refuse(.unmatchedEnd) }
    guard !hasName else { return refuse(.nameWithoutValue) }
    levels.pop()
    if style == .pretty, !isEmpty { newLine() }
    // What holds the value that ends here holds something.
    isEmpty = false
    buffer.append(bracket)
    endValue()
  }

  /// Writes what stands before a value; false if none may stand here.
  @inline(__always)
  private mutating func beginValue() -> Bool {
    guard misuse == nil else { return false }
    if hasName {
      hasName = false
      return true
    }
    return beginUnnamedValue()
  }

  private mutating func beginUnnamedValue() -> Bool {
    guard levels.depth > 0 else {
      if isComplete { refuse(.secondValue) }
      return misuse == nil
    }
    guard !levels.isObject else {
      refuse(.valueWithoutName)
      return false
    }
    separate()
    return true
  }

  @usableFromInline
  mutating func endPlainString() { endValue() }

  @inline(__always)
  private mutating func endValue() {
    guard levels.depth == 0, misuse == nil else { return }
    isComplete = true
    if style == .pretty { buffer.append(0x0A) }
  }

  @inline(__always)
  private mutating func separate() {
    if !isEmpty { buffer.append(0x2C) }
    isEmpty = false
    if style == .pretty { newLine() }
  }

  private mutating func newLine() {
    buffer.append(0x0A)
    for _ in 0..<(2 * levels.depth) { buffer.append(0x20) }
  }

  mutating func refuse(_ misuse: Misuse) {
    self.misuse = misuse
    isComplete = false
  }
}
