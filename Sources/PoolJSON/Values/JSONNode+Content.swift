extension JSONNode {
  /// Tells what the value is.
  ///
  /// Linear in the text, the elements or the members, not in what these hold.
  public var content: Content {
    let entry = document.entries[place]
    switch entry.kind {
    case .false: return .bool(false)
    case .true: return .bool(true)
    case .integer: return .integer(Int64(bitPattern: entry.payload))
    case .number: return .number(document.number(at: place))
    case .string, .escapedString: return .string(document.string(at: place) ?? "")
    case .array: return .array(elements ?? [])
    case .object: return .object(members ?? [])
    // No node stands for a name or for marks.
    case .null, .marks, .name, .escapedName: return .null
    }
  }

  /// Lists the kinds of JSON value.
  public enum Content: Sendable, Hashable {
    /// Stands for `null`.
    case null
    /// Stands for `true` and `false`.
    case bool(Bool)
    /// Holds a number written as digits alone, with or without a minus, that fits 64 bits.
    case integer(Int64)
    /// Holds every other number with its exact text: `1.0`, `1e3`, `-0`, integers beyond 64 bits.
    case number(JSONNumber)
    /// Holds a text, its escapes decoded.
    case string(String)
    /// Holds the elements in source order.
    case array([JSONNode])
    /// Holds the members in source order; no name stands twice in a value that was read.
    case object([JSONMember])

    /// Compares kind and value; texts byte by byte.
    public static func == (left: Content, right: Content) -> Bool {
      switch (left, right) {
      case (.null, .null): true
      case (.bool(let a), .bool(let b)): a == b
      case (.integer(let a), .integer(let b)): a == b
      case (.number(let a), .number(let b)): a == b
      case (.string(let a), .string(let b)): JSONName.same(a, b)
      case (.array(let a), .array(let b)): a == b
      case (.object(let a), .object(let b)): a == b
      default: false
      }
    }
  }
}
