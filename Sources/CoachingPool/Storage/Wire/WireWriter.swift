internal import PoolJSON

/// Writes a stored form, and remembers what cannot be written such that it could be read again.
///
/// A nil, an empty list and a span of all time are left out; reading fills them in.
struct WireWriter: ~Copyable {
  private var json: JSONWriter
  /// The member that is being written, once the JSON cannot tell any more.
  private var member: String?
  private var faults: [WireError.Fault] = []
  /// Rewrites what is written, where somebody is erased.
  private var pen: WirePen?

  /// Writes one value as a text of its own.
  static func bytes(
    _ form: some WireForm, style: JSONWriter.Style = .compact
  ) throws(WireError) -> [UInt8] {
    var writer = WireWriter(style: style)
    form.write(to: &writer)
    return try writer.result
  }

  /// Writes a record as a pen has it.
  static func bytes(_ record: Record, through pen: inout WirePen) throws(WireError) -> [UInt8] {
    var writer = WireWriter()
    writer.pen = pen
    record.write(to: &writer)
    if let used = writer.pen { pen = used }
    return try writer.result
  }

  init(style: JSONWriter.Style = .compact) {
    // Most records fit in.
    json = JSONWriter(style: style, capacity: 1000)
  }

  /// What was written; throws where something of it cannot be stored.
  var result: [UInt8] {
    get throws(WireError) {
      if !faults.isEmpty { throw WireError(.unwritable, faults) }
      return json.bytes
    }
  }

  /// Records that the value just written is not what reading expects.
  mutating func refuse(_ expected: String) {
    let member = member ?? json.lastName
    faults.append(
      WireError.Fault(
        code: .unwritable, path: "", line: 0, column: 0,
        description: "The value for \"\(member)\" is not \(expected), so it cannot be stored."))
  }

  /// Writes a word of a list, or another text that is nobody's own.
  mutating func text(_ text: String) {
    pen?.keep(text)
    put(text)
  }

  private mutating func put(_ text: String) {
    let wasSound = json.misuse == nil
    json.string(text)
    if wasSound, json.misuse != nil { refuse("a text without U+0000") }
  }

  /// Writes a free text, which a pen may rewrite.
  mutating func freeText(_ text: String) {
    put(pen?.text(text, as: member ?? json.lastName) ?? text)
  }

  /// Writes an identifier, in whose place a pen may put another.
  mutating func identifier<Subject>(_ identifier: Identifier<Subject>) {
    put(pen?.identifier(identifier.text, of: ObjectIdentifier(Subject.self)) ?? identifier.text)
  }

  /// Writes a text of `count` bytes of ASCII, none of which has to be escaped.
  mutating func plainText(count: Int, _ fill: (UnsafeMutableBufferPointer<UInt8>) -> Void) {
    if pen != nil {
      pen?.keep(
        String(unsafeUninitializedCapacity: count) { buffer in
          fill(UnsafeMutableBufferPointer(rebasing: buffer[..<count]))
          return count
        })
    }
    json.plainString(count: count, fill)
  }

  mutating func integer(_ value: Int) { json.integer(value) }

  mutating func bool(_ value: Bool) { json.bool(value) }

  mutating func object(_ write: (inout WireWriter) -> Void) {
    json.beginObject()
    write(&self)
    json.endObject()
  }

  mutating func object(_ name: String, _ write: (inout WireWriter) -> Void) {
    self.name(name)
    object(write)
  }

  mutating func member<Form: WireForm>(_ name: String, _ value: Form?) {
    guard let value else { return }
    self.name(name)
    value.write(to: &self)
  }

  mutating func member(_ name: String, _ record: Record) {
    self.name(name)
    record.write(to: &self)
  }

  mutating func member<Bound>(_ name: String, _ span: HalfOpenSpan<Bound>)
  where Bound: WireText {
    if span != .always { member(name, Optional(span)) }
  }

  mutating func list<Form: WireForm>(
    _ name: String, _ elements: [Form], evenIfEmpty: Bool = false
  ) {
    if elements.isEmpty, !evenIfEmpty { return }
    self.name(name)
    json.beginArray()
    for element in elements { element.write(to: &self) }
    json.endArray()
  }

  /// Writes an array, even if it is empty, each element by `write`.
  mutating func list<Element>(
    _ name: String, _ elements: [Element], _ write: (inout WireWriter, Element) -> Void
  ) {
    self.name(name)
    json.beginArray()
    for element in elements { write(&self, element) }
    json.endArray()
  }

  /// Writes an object whose member names are data, in the order of the names' bytes.
  mutating func entries<Value>(
    _ name: String, _ entries: [String: Value], _ write: (inout WireWriter, String, Value) -> Void
  ) {
    if entries.isEmpty { return }
    let sorted = entries.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    object(name) { writer in
      for (key, value) in sorted { write(&writer, key, value) }
    }
  }

  private mutating func name(_ name: String) {
    let wasSound = json.misuse == nil
    json.name(name)
    if json.misuse == nil { return }
    // Nothing more is written, the name included.
    member = name
    if wasSound { refuse("under a name without U+0000") }
  }
}
