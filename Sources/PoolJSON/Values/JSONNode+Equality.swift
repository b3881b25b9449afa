extension JSONNode: Hashable {
  /// Compares contents, not positions.
  public static func == (left: JSONNode, right: JSONNode) -> Bool {
    let (some, others) = (left.document, right.document)
    var place = left.place
    var otherPlace = right.place
    let end = some.next(after: place)
    guard others.next(after: otherPlace) - otherPlace == end - place else { return false }
    // What a value holds follows it, so that equal values have equal entries one by one.
    while place < end {
      guard isSame(some, place, others, otherPlace) else { return false }
      place += 1
      otherPlace += 1
    }
    return true
  }

  /// Compares an entry, without those that follow.
  private static func isSame(
    _ some: JSONDocument, _ place: Int, _ others: JSONDocument, _ otherPlace: Int
  ) -> Bool {
    let (entry, other) = (some.entries[place], others.entries[otherPlace])
    switch (entry.kind, other.kind) {
    case (.string, .string), (.string, .escapedString), (.escapedString, .string),
      (.escapedString, .escapedString), (.name, .name), (.name, .escapedName),
      (.escapedName, .name), (.escapedName, .escapedName):
      return some.isSameText(at: place, others, at: otherPlace)
    case (.number, .number):
      return JSONName.same(some.source(at: place), others.source(at: otherPlace))
    case (.array, .array), (.object, .object): return entry.count == other.count
    case (.integer, .integer): return entry.payload == other.payload
    default: return entry.kind == other.kind
    }
  }

  /// Feeds the content, not the position.
  public func hash(into hasher: inout Hasher) {
    for place in self.place..<document.next(after: self.place) {
      let entry = document.entries[place]
      switch entry.kind {
      case .marks: continue
      case .string, .escapedString:
        hasher.combine(JSONEntry.Kind.string)
        hasher.combine(document.decoded(at: place))
      case .name, .escapedName: hasher.combine(document.decoded(at: place))
      case .number: hasher.combine(document.decoded(at: place))
      case .array, .object:
        hasher.combine(entry.kind)
        hasher.combine(entry.count)
      case .integer: hasher.combine(entry.payload)
      case .null, .false, .true: hasher.combine(entry.kind)
      }
    }
  }
}
