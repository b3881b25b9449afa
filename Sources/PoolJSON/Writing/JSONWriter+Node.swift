extension JSONWriter {
  /// Writes a whole tree, members and elements in its order.
  ///
  /// What the reader gave comes out as it went in, but for spaces and escapes. Recurses as deep as
  /// the tree; one that was read is at most 256 deep.
  public mutating func node(_ node: JSONNode) {
    switch node.content {
    case .null: null()
    case .bool(let value): bool(value)
    case .integer(let value): integer(value)
    case .number(let value): number(value)
    case .string(let value): string(value)
    case .array(let elements):
      beginArray()
      for element in elements { self.node(element) }
      endArray()
    case .object(let members):
      beginObject()
      self.members(members)
      endObject()
    }
  }

  /// Writes members with their names, such as a form kept because it did not know them.
  public mutating func members(_ members: [JSONMember]) {
    for member in members {
      name(member.name)
      node(member.value)
    }
  }
}

extension JSONNode {
  /// Writes the node as a text of its own.
  ///
  /// A text with U+0000 in it leaves the result incomplete.
  public func bytes(style: JSONWriter.Style = .compact) -> [UInt8] {
    var writer = JSONWriter(style: style)
    writer.node(self)
    return writer.bytes
  }
}
