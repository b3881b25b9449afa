// Looks at a node without a `switch`. Forms use `JSONObjectReader`, which reports what is wrong.
extension JSONNode {
  /// Tells whether this is `null`.
  public var isNull: Bool { if case .null = content { true } else { false } }

  /// Gives the truth value, or nil if this is none.
  public var boolValue: Bool? { if case .bool(let value) = content { value } else { nil } }

  /// Gives the whole number, or nil if this is none; `1.0` is none.
  public var integerValue: Int64? { if case .integer(let value) = content { value } else { nil } }

  /// Gives the text, or nil if this is none.
  public var stringValue: String? { if case .string(let value) = content { value } else { nil } }

  /// Gives the elements, or nil if this is no array.
  public var elements: [JSONNode]? { if case .array(let value) = content { value } else { nil } }

  /// Gives the members, or nil if this is no object.
  public var members: [JSONMember]? { if case .object(let value) = content { value } else { nil } }

  /// Finds the value of the member with these bytes as name; nil without one.
  ///
  /// Linear in the members.
  public subscript(name: String) -> JSONNode? {
    members?.first { JSONName.same($0.name, name) }?.value
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
    case .array(let elements): "an array of \(elements.count)"
    case .object(let members):
      members.count == 1 ? "an object with 1 member" : "an object with \(members.count) members"
    }
  }
}
