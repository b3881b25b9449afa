extension JSONParser {
  /// Reads one value with all that it holds.
  ///
  /// A loop with a stack of its own: recursion took 2 KiB of the thread's stack for each level in
  /// release and 8 KiB in debug, too much for the small threads of some hosts.
  mutating func tree() throws(JSONError) -> JSONNode {
    while true {
      guard var node = try valueOrOpening() else { continue }
      while true {
        guard let innermost = open.indices.last else { return node }
        open[innermost].append(node)
        isValueDue = false
        skipWhitespace()
        if byte == 0x2C {
          try comma(isObject: open[innermost].isObject)
          break
        }
        guard byte == (open[innermost].isObject ? 0x7D : 0x5D) else { throw noSeparator() }
        node = close()
      }
    }
  }

  /// Reads a value; nil after the opening of a container that is not empty.
  private mutating func valueOrOpening() throws(JSONError) -> JSONNode? {
    guard byte == 0x7B || byte == 0x5B else { return try scalar() }
    let isObject = byte == 0x7B
    guard open.count < limits.depth else { throw tooDeep() }
    try countValue()
    open.append(JSONOpenContainer(isObject: isObject, position: here))
    index &+= 1
    skipWhitespace()
    if byte == (isObject ? 0x7D : 0x5D) { return close() }
    if isObject { try name() }
    return nil
  }

  /// Steps over the closing bracket of the innermost container, which stands here.
  private mutating func close() -> JSONNode {
    index &+= 1
    isValueDue = true
    return open.removeLast().node
  }

  /// Steps over a comma, and in an object over the name after it.
  private mutating func comma(isObject: Bool) throws(JSONError) {
    let comma = index
    index &+= 1
    skipWhitespace()
    if byte == (isObject ? 0x7D : 0x5D) { throw trailingComma(at: comma) }
    isValueDue = true
    if isObject { try name() }
  }

  /// Reads a name and its colon.
  private mutating func name() throws(JSONError) {
    isValueDue = false
    guard byte == 0x22 else { throw noName() }
    let innermost = open.count &- 1
    let position = here
    let name = try text(isName: true)
    if let first = open[innermost].begin(name, at: position, mark: nameMark) {
      throw duplicate(name, at: position, first: open[innermost].members[first].namePosition)
    }
    skipWhitespace()
    guard byte == 0x3A else { throw noColon(after: name) }
    index &+= 1
    skipWhitespace()
    isValueDue = true
  }
}
