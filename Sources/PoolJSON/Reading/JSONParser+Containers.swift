extension JSONParser {
  /// Reads one value with all that it holds.
  ///
  /// A loop without a stack: each open container's entry holds the place of the one around it, until its
  /// end is met.
  mutating func tree() throws(JSONError) {
    while true {
      if try !isWholeValue() { continue }
      while innermost != JSONParser.noContainer {
        entries[innermost].count &+= 1
        isValueDue = false
        skipWhitespace()
        let isObject = entries[innermost].kind == .object
        let byte = byte
        if byte == 0x2C {
          try comma(isObject: isObject)
          break
        }
        guard byte == (isObject ? 0x7D : 0x5D) else { throw noSeparator() }
        close()
      }
      if innermost == JSONParser.noContainer { return }
    }
  }

  /// Reads one value; false after the opening of a container that is not empty.
  @inline(__always)
  private mutating func isWholeValue() throws(JSONError) -> Bool {
    let byte = byte
    guard byte == 0x7B || byte == 0x5B else {
      try scalar()
      return true
    }
    let isObject = byte == 0x7B
    guard depth < limits.depth else { throw tooDeep() }
    try countValue()
    let place = entries.count
    var entry = JSONEntry(isObject ? .object : .array, at: index)
    entry.link = innermost
    entries.append(entry)
    if isObject { entries.append(JSONEntry(.marks, at: index)) }
    innermost = place
    depth &+= 1
    index &+= 1
    skipWhitespace()
    if self.byte == (isObject ? 0x7D : 0x5D) {
      close()
      return true
    }
    if isObject { try name() }
    return false
  }

  /// Steps over the closing bracket of the innermost container, which stands here.
  @inline(__always)
  private mutating func close() {
    index &+= 1
    isValueDue = true
    let place = innermost
    innermost = entries[place].link
    entries[place].link = entries.count
    depth &-= 1
    if !names.isEmpty { names[place] = nil }
  }

  /// Steps over a comma, and in an object over the name after it.
  @inline(__always)
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
    let place = entries.count
    try text(isName: true)
    let mark = JSONName.mark(of: entries[place].hash)
    let marks = entries[innermost &+ 1].payload
    entries[innermost &+ 1].payload = marks | mark
    if marks & mark != 0 || entries[innermost].count >= JSONParser.fewNames,
      let first = earlier(place, isMarked: marks & mark != 0)
    {
      throw duplicate(at: place, first: first)
    }
    skipWhitespace()
    guard byte == 0x3A else { throw noColon(after: place) }
    index &+= 1
    skipWhitespace()
    isValueDue = true
  }
}
