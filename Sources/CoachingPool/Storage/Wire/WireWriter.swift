internal import PoolJSON

/// Writes a stored form, and remembers what cannot be written such that it could be read again.
///
/// A nil, an empty list and a span of all time are left out; reading fills them in.
struct WireWriter: Sendable {
  private var json: JSONWriter
  private var member = ""
  private var faults: [WireError.Fault] = []

  /// Writes one value as a text of its own.
  static func bytes(
    _ form: some WireForm, style: JSONWriter.Style = .compact
  ) throws(WireError) -> [UInt8] {
    var writer = WireWriter(json: JSONWriter(style: style))
    form.write(to: &writer)
    if !writer.faults.isEmpty { throw WireError(.unwritable, writer.faults) }
    return writer.json.bytes
  }

  private init(json: JSONWriter) { self.json = json }

  /// Records that the value just written is not what reading expects.
  mutating func refuse(_ expected: String) {
    faults.append(
      WireError.Fault(
        code: .unwritable, path: "", line: 0, column: 0,
        description: "The value for \"\(member)\" is not \(expected), so it cannot be stored."))
  }

  mutating func text(_ text: String) {
    let wasSound = json.misuse == nil
    json.string(text)
    if wasSound, json.misuse != nil { refuse("a text without U+0000") }
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

  mutating func member(_ name: String, any value: any WireForm) {
    self.name(name)
    value.write(to: &self)
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
    member = name
    let wasSound = json.misuse == nil
    json.name(name)
    if wasSound, json.misuse != nil { refuse("under a name without U+0000") }
  }
}
