/// Builds a document in code from values and from nodes of other documents.
struct JSONDocumentBuilder {
  private var text: [UInt8] = []
  private var entries: [JSONEntry] = []
  private var positions: [JSONPosition] = []

  /// Makes the document of one value; what it holds keeps the positions that it has.
  static func document(_ content: JSONNode.Content, _ position: JSONPosition) -> JSONDocument {
    var builder = JSONDocumentBuilder()
    builder.add(content, position)
    // An entry counts places and bytes by 32 bits.
    precondition(
      builder.text.count <= UInt32.max && builder.entries.count <= UInt32.max,
      "A value built in code takes 4 GiB, and 4 billion values and names, at most.")
    var entries = JSONEntryList(textCount: builder.text.count, capacity: builder.entries.count)
    for entry in builder.entries { entries.append(entry) }
    builder.text.withUnsafeBufferPointer { entries.put(text: $0) }
    return JSONDocument(entries, lines: [], origin: .none, positions: builder.positions)
  }

  private mutating func add(_ content: JSONNode.Content, _ position: JSONPosition) {
    let place = entries.count
    switch content {
    case .null: add(JSONEntry(.null, at: 0), position)
    case .bool(let value): add(JSONEntry(value ? .true : .false, at: 0), position)
    case .integer(let value):
      add(JSONEntry(.integer, at: 0, payload: UInt64(bitPattern: value)), position)
    case .number(let value): add(Array(value.text.utf8), .number, position)
    case .string(let value): add(Array(value.utf8), .string, position)
    case .array(let elements):
      add(JSONEntry(.array, at: 0), position)
      for element in elements { add(element) }
      close(place, elements.count)
    case .object(let members):
      add(JSONEntry(.object, at: 0), position)
      add(JSONEntry(.marks, at: 0), position)
      for member in members {
        let name = Array(member.name.utf8)
        let hash = name.withUnsafeBufferPointer { JSONName.hash(of: $0) }
        entries[place + 1].payload |= JSONName.mark(of: hash)
        add(name, .name, member.namePosition, hash: hash)
        add(member.value)
      }
      close(place, members.count)
    }
  }

  private mutating func close(_ place: Int, _ count: Int) {
    entries[place].count = count
    entries[place].link = entries.count
  }

  /// Copies a node with all that it holds.
  private mutating func add(_ node: JSONNode) {
    let document = node.document
    let shift = entries.count - node.place
    for place in node.place..<document.next(after: node.place) {
      var entry = document.entries[place]
      let position = document.position(of: place)
      switch entry.kind {
      case .number, .string, .escapedString, .name, .escapedName:
        add(Array(document.source(at: place)), entry.kind, position, hash: entry.hash)
      case .array, .object:
        entry.link += shift
        add(entry, position)
      default: add(entry, position)
      }
    }
  }

  private mutating func add(
    _ bytes: [UInt8], _ kind: JSONEntry.Kind, _ position: JSONPosition, hash: UInt16 = 0
  ) {
    let start = text.count
    // A text starts one byte before what it holds.
    if kind != .number { text.append(0x22) }
    text += bytes
    add(JSONEntry(kind, at: start, payload: UInt64(bytes.count), hash: hash), position)
  }

  private mutating func add(_ entry: JSONEntry, _ position: JSONPosition) {
    entries.append(entry)
    positions.append(position)
  }
}
