// Looks at a node without a `switch`. Forms use `JSONObjectReader`, which reports what is wrong.
extension JSONNode {
  @inline(__always)
  private var kind: JSONEntry.Kind { document.entries[place].kind }

  /// Tells whether this is `null`.
  public var isNull: Bool { kind == .null }

  /// Gives the truth value, or nil if this is none.
  public var boolValue: Bool? {
    switch kind {
    case .true: true
    case .false: false
    default: nil
    }
  }

  /// Gives the whole number, or nil if this is none; `1.0` is none.
  public var integerValue: Int64? {
    kind == .integer ? Int64(bitPattern: document.entries[place].payload) : nil
  }

  /// Gives the text, or nil if this is none.
  ///
  /// Makes it anew, linear in it.
  public var stringValue: String? { document.string(at: place) }

  /// Gives the elements, or nil if this is no array.
  ///
  /// Makes the list anew, linear in the elements.
  public var elements: [JSONNode]? {
    guard kind == .array else { return nil }
    var elements: [JSONNode] = []
    elements.reserveCapacity(valueCount)
    var next = document.first(in: place)
    for _ in 0..<valueCount {
      elements.append(JSONNode(document, at: next))
      next = document.next(after: next)
    }
    return elements
  }

  /// Gives the members, or nil if this is no object.
  ///
  /// Makes the list with its names anew, linear in them, each with a look for its line.
  public var members: [JSONMember]? {
    guard kind == .object else { return nil }
    var members: [JSONMember] = []
    members.reserveCapacity(valueCount)
    var next = document.first(in: place)
    for _ in 0..<valueCount {
      members.append(
        JSONMember(
          name: document.name(at: next), value: JSONNode(document, at: next + 1),
          namePosition: document.position(of: next)))
      next = document.next(after: next + 1)
    }
    return members
  }

  /// Counts the elements or members of an array or an object.
  @usableFromInline
  var valueCount: Int { document.entries[place].count }

  /// Tells whether this is an object.
  public var isObject: Bool { kind == .object }

  /// Tells whether this is an array.
  public var isArray: Bool { kind == .array }

  /// The place of an array's first element, or of what follows an empty one; nil if this is no array.
  @usableFromInline
  var firstElement: Int? { kind == .array ? place &+ 1 : nil }

  /// Finds the value of the member with these bytes as name; nil without one.
  ///
  /// Linear in the members.
  public subscript(name: String) -> JSONNode? {
    guard kind == .object, let found = document.member(name, of: place) else { return nil }
    return JSONNode(document, at: found.place + 1)
  }

  /// Names the kind and, if `quoting`, the value, for a message: `the text "Bram"`.
  func shown(quoting: Bool) -> String {
    switch content {
    case .null: "null"
    case .bool(let value): quoting ? "\(value)" : "a truth value"
    case .integer(let value): quoting ? "the whole number \(value)" : "a whole number"
    case .number(let value):
      quoting ? "the number \(JSONShown.plain(value.text, limit: 40))" : "a number"
    case .string(let value): quoting ? "the text \(JSONShown.quoted(value))" : "a text"
    case .array: "an array of \(valueCount)"
    case .object:
      valueCount == 1 ? "an object with 1 member" : "an object with \(valueCount) members"
    }
  }
}
