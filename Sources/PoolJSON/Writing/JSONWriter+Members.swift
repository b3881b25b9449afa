// One field, one line. A nil is left out, never written as null; so is an empty list.
extension JSONWriter {
  /// Writes a text under a name; nil writes nothing.
  public mutating func member(_ name: String, _ value: String?) {
    guard let value else { return }
    self.name(name)
    string(value)
  }

  /// Writes a whole number under a name; nil writes nothing.
  public mutating func member(_ name: String, _ value: Int?) {
    guard let value else { return }
    self.name(name)
    integer(value)
  }

  /// Writes a whole number under a name; nil writes nothing.
  public mutating func member(_ name: String, _ value: Int64?) {
    guard let value else { return }
    self.name(name)
    integer(value)
  }

  /// Writes a truth value under a name; nil writes nothing.
  public mutating func member(_ name: String, _ value: Bool?) {
    guard let value else { return }
    self.name(name)
    bool(value)
  }

  /// Writes the raw text of a code under a name; nil writes nothing.
  public mutating func member<Choice: RawRepresentable<String>>(_ name: String, _ value: Choice?) {
    member(name, value?.rawValue)
  }

  /// Writes a form under a name; nil writes nothing.
  public mutating func member<Form: JSONForm>(_ name: String, _ value: Form?) {
    guard let value else { return }
    self.name(name)
    value.write(to: &self)
  }

  /// Writes a tree under a name; nil writes nothing.
  public mutating func member(_ name: String, _ value: JSONNode?) {
    guard let value else { return }
    self.name(name)
    node(value)
  }

  /// Writes a text under a name, unless it is the default that the reader will fill in.
  public mutating func member(_ name: String, _ value: String, default usual: String) {
    if !JSONName.same(value, usual) { member(name, value) }
  }

  /// Writes a whole number under a name, unless it is the default that the reader will fill in.
  public mutating func member(_ name: String, _ value: Int, default usual: Int) {
    if value != usual { member(name, value) }
  }

  /// Writes a truth value under a name, unless it is the default that the reader will fill in.
  public mutating func member(_ name: String, _ value: Bool, default usual: Bool) {
    if value != usual { member(name, value) }
  }

  /// Writes the raw text of a code, unless it is the default that the reader will fill in.
  public mutating func member<Choice: RawRepresentable<String>>(
    _ name: String, _ value: Choice, default usual: Choice
  ) {
    member(name, value.rawValue, default: usual.rawValue)
  }

  /// Writes an array under a name, each element by `write`, which writes one value; empty, nothing.
  public mutating func list<Element>(
    _ name: String, _ elements: some Sequence<Element>,
    _ write: (inout JSONWriter, Element) -> Void
  ) {
    var isOpen = false
    for element in elements {
      if !isOpen {
        self.name(name)
        beginArray()
        isOpen = true
      }
      write(&self, element)
    }
    if isOpen { endArray() }
  }

  /// Writes an array of texts under a name; an empty one writes nothing.
  public mutating func list(_ name: String, _ elements: [String]) {
    list(name, elements) { $0.string($1) }
  }

  /// Writes an array of forms under a name; an empty one writes nothing.
  public mutating func list<Form: JSONForm>(_ name: String, _ elements: [Form]) {
    list(name, elements) { $1.write(to: &$0) }
  }

  /// Writes an object under a name; `write` writes its members.
  public mutating func object(_ name: String, _ write: (inout JSONWriter) -> Void) {
    self.name(name)
    object(write)
  }

  /// Writes an object as the next value; `write` writes its members.
  public mutating func object(_ write: (inout JSONWriter) -> Void) {
    beginObject()
    write(&self)
    endObject()
  }

  /// Writes an object under a name, a member for each entry in the order given; empty, nothing.
  public mutating func entries<Value>(
    _ name: String, _ entries: [(name: String, value: Value)],
    _ write: (inout JSONWriter, Value) -> Void
  ) {
    guard !entries.isEmpty else { return }
    object(name) { writer in
      for entry in entries {
        writer.name(entry.name)
        write(&writer, entry.value)
      }
    }
  }
}
