extension JSONWriter {
  /// Writes a whole tree, members and elements in its order.
  ///
  /// What the reader gave comes out as it went in, but for spaces and escapes.
  public mutating func node(_ node: JSONNode) {
    let document = node.document
    var place = node.place
    let end = document.next(after: place)
    var open: [Int] = []
    while place < end {
      let entry = document.entries[place]
      switch entry.kind {
      case .null: null()
      case .false: bool(false)
      case .true: bool(true)
      case .integer: wholeNumber(Int64(bitPattern: entry.payload))
      case .number: number(document.number(at: place))
      case .string, .escapedString: string(document.string(at: place) ?? "")
      case .name, .escapedName: name(document.name(at: place))
      case .array:
        beginArray()
        open.append(place)
      case .object:
        beginObject()
        open.append(place)
      case .marks: break
      }
      place += 1
      while let innermost = open.last, document.entries[innermost].link == place {
        if document.entries[innermost].kind == .object { endObject() } else { endArray() }
        open.removeLast()
      }
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
