extension JSONDocument {
  /// Finds the member of an object with these bytes as name: where its name stands, and which it is.
  func member(_ name: String, of object: Int) -> (place: Int, ordinal: Int)? {
    var name = name
    return name.withUTF8 { member($0, of: object) }
  }

  /// Finds the member of an object with these bytes as name: where its name stands, and which it is.
  func member(
    _ name: UnsafeBufferPointer<UInt8>, of object: Int
  ) -> (place: Int, ordinal: Int)? {
    let hash = JSONName.hash(of: name)
    guard entries[object &+ 1].payload & JSONName.mark(of: hash) != 0 else { return nil }
    var place = object &+ 2
    for ordinal in 0..<entries[object].count {
      if entries[place].hash == hash, hasName(name, at: place) { return (place, ordinal) }
      place = next(after: place &+ 1)
    }
    return nil
  }

  /// Tells whether a name has these decoded bytes.
  @inline(__always)
  func hasName(_ name: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    guard entries[place].kind == .name else { return hasEscapedName(name, at: place) }
    return JSONName.same(source(at: place), name)
  }

  private func hasEscapedName(_ name: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    decoded(at: place).elementsEqual(name)
  }
}
