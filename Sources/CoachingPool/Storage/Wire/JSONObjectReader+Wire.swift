internal import PoolJSON

// One field, one line: a value by its type, required unless it says optional.
extension JSONObjectReader {
  /// Reads the name of a file's form, and refuses any other; tells whether it is there.
  mutating func schema(_ name: String) -> Bool {
    guard let found = string("schema") else { return false }
    if found != name { report("schema", expected: name, found: found) }
    return true
  }

  mutating func value<Text: WireText>(_ name: String, _ type: Text.Type = Text.self) -> Text? {
    text(name, expecting: Text.wireNoun) { Text.reading(utf8: $0) }
  }

  mutating func value<Choice: WireChoice>(
    _ name: String, _ type: Choice.Type = Choice.self
  ) -> Choice? {
    choice(name, type)
  }

  mutating func value<Form: WireForm>(_ name: String, _ type: Form.Type = Form.self) -> Form? {
    required(name, Form.read)
  }

  mutating func optionalValue<Text: WireText>(
    _ name: String, _ type: Text.Type = Text.self
  ) -> Text? {
    optionalText(name, expecting: Text.wireNoun) { Text.reading(utf8: $0) }
  }

  mutating func optionalValue<Choice: WireChoice>(
    _ name: String, _ type: Choice.Type = Choice.self
  ) -> Choice? {
    optionalChoice(name, type)
  }

  mutating func optionalValue<Form: WireForm>(
    _ name: String, _ type: Form.Type = Form.self
  ) -> Form? {
    optional(name, Form.read)
  }

  /// Reads a span; absent, it is all time.
  mutating func span<Bound: WireText>(_ name: String) -> HalfOpenSpan<Bound> {
    optional(name, HalfOpenSpan<Bound>.read) ?? .always
  }

  /// Reads a list; absent, it is empty.
  mutating func values<Form: WireForm>(_ name: String, _ type: Form.Type = Form.self) -> [Form] {
    list(name, Form.read)
  }

  /// Reads a list that may be absent and then is something else than empty.
  mutating func optionalValues<Form: WireForm>(
    _ name: String, _ type: Form.Type = Form.self
  ) -> [Form]? {
    optional(name) { $1.list($0, Form.read) }
  }
}
