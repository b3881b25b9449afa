// Finds the name that stands twice in one object, in time linear in the object.
extension JSONParser {
  /// Up to so many names are compared one by one; beyond, by a hashed table.
  static let fewNames = 32

  /// Finds the name of the innermost object that has the bytes of the one at `place`, its last.
  @inline(never)
  mutating func earlier(_ place: Int, isMarked: Bool) -> Int? {
    let object = innermost
    guard entries[object].count >= JSONParser.fewNames else {
      guard isMarked else { return nil }
      var earlier = object + 2
      while earlier < place {
        if isSame(earlier, place) { return earlier }
        earlier = afterValue(of: earlier)
      }
      return nil
    }
    var table = names[object] ?? [:]
    names[object] = nil
    if table.isEmpty {
      var earlier = object + 2
      while earlier < place {
        table[JSONName(text: nameText(at: earlier))] = earlier
        earlier = afterValue(of: earlier)
      }
    }
    let name = JSONName(text: nameText(at: place))
    let first = table[name]
    table[name] = place
    names[object] = table
    return first
  }

  /// The place after the value of a name; the value was read to its end.
  @inline(__always)
  func afterValue(of name: Int) -> Int {
    let value = entries[name &+ 1]
    return value.isContainer ? value.link : name &+ 2
  }

  /// The decoded name at `place`.
  func nameText(at place: Int) -> String {
    let bytes = nameBytes(at: place)
    return entries[place].kind == .name
      ? String(decoding: bytes, as: UTF8.self)
      : String(decoding: JSONEscape.decoded(bytes), as: UTF8.self)
  }

  private func nameBytes(at place: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(
      start: base + Int(entries[place].start) + 1, count: entries[place].length)
  }

  private func isSame(_ left: Int, _ right: Int) -> Bool {
    guard entries[left].hash == entries[right].hash else { return false }
    if entries[left].kind == .name, entries[right].kind == .name {
      return JSONName.same(nameBytes(at: left), nameBytes(at: right))
    }
    return JSONName.same(nameText(at: left), nameText(at: right))
  }
}
