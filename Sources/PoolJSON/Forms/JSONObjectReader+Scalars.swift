// Texts, numbers and truth values. `optional…` and `default:` accept an absent member.
extension JSONObjectReader {
  /// Reads a required text.
  public mutating func string(_ name: String) -> String? {
    guard let place = take(name) else {
      miss(name, expected: "a text")
      return nil
    }
    return string(name, at: place)
  }

  /// Reads a text that may be absent.
  public mutating func optionalString(_ name: String) -> String? {
    guard let place = take(name) else { return nil }
    guard !isNull(place) else {
      refuseNull(name, at: place, expected: "a text")
      return nil
    }
    return string(name, at: place)
  }

  /// Reads a text; absent, it is `value`.
  public mutating func string(_ name: String, default value: String) -> String {
    optionalString(name) ?? value
  }

  /// Reads a required whole number within `range`.
  public mutating func integer(
    _ name: String, in range: ClosedRange<Int> = Int.min...Int.max
  ) -> Int? {
    guard let place = take(name) else {
      miss(name, expected: JSONExpected.integer(range))
      return nil
    }
    return integer(name, at: place, in: range)
  }

  /// Reads a whole number within `range` that may be absent.
  public mutating func optionalInteger(
    _ name: String, in range: ClosedRange<Int> = Int.min...Int.max
  ) -> Int? {
    guard let place = take(name) else { return nil }
    guard !isNull(place) else {
      refuseNull(name, at: place, expected: JSONExpected.integer(range))
      return nil
    }
    return integer(name, at: place, in: range)
  }

  /// Reads a whole number within `range`; absent, it is `value`, which may lie outside.
  public mutating func integer(
    _ name: String, in range: ClosedRange<Int> = Int.min...Int.max, default value: Int
  ) -> Int {
    optionalInteger(name, in: range) ?? value
  }

  /// Reads a required `true` or `false`.
  public mutating func bool(_ name: String) -> Bool? {
    guard let place = take(name) else {
      miss(name, expected: "true or false")
      return nil
    }
    return bool(name, at: place)
  }

  /// Reads a `true` or `false` that may be absent.
  public mutating func optionalBool(_ name: String) -> Bool? {
    guard let place = take(name) else { return nil }
    guard !isNull(place) else {
      refuseNull(name, at: place, expected: "true or false")
      return nil
    }
    return bool(name, at: place)
  }

  /// Reads a `true` or `false`; absent, it is `value`.
  public mutating func bool(_ name: String, default value: Bool) -> Bool {
    optionalBool(name) ?? value
  }

  /// Reads a required case of an enumeration of texts; the fault lists them all.
  @inlinable
  public mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: String, _ type: Choice.Type = Choice.self
  ) -> Choice? {
    guard let place = take(name) else {
      miss(name, expected: JSONExpected.choice(type))
      return nil
    }
    return choice(name, at: place)
  }

  /// Reads a case of an enumeration of texts that may be absent.
  @inlinable
  public mutating func optionalChoice<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: String, _ type: Choice.Type = Choice.self
  ) -> Choice? {
    guard let place = take(name) else { return nil }
    guard !isNull(place) else {
      refuseNull(name, at: place, expected: JSONExpected.choice(type))
      return nil
    }
    return choice(name, at: place)
  }

  /// Reads a case of an enumeration of texts; absent, it is `value`.
  @inlinable
  public mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: String, default value: Choice
  ) -> Choice {
    optionalChoice(name) ?? value
  }

  // Those below keep the path of the member for the case that something is wrong alone.

  @usableFromInline
  func isNull(_ place: Int) -> Bool { document.entries[place].kind == .null }

  private mutating func string(_ name: String, at place: Int) -> String? {
    if let value = document.string(at: place) { return value }
    return faults.descend(name, JSONNode(document, at: place)) { $1.string($0) }
  }

  private mutating func bool(_ name: String, at place: Int) -> Bool? {
    switch document.entries[place].kind {
    case .true: true
    case .false: false
    default: faults.descend(name, JSONNode(document, at: place)) { $1.bool($0) }
    }
  }

  private mutating func integer(
    _ name: String, at place: Int, in range: ClosedRange<Int>
  ) -> Int? {
    let entry = document.entries[place]
    if entry.kind == .integer, let value = Int(exactly: Int64(bitPattern: entry.payload)),
      range.contains(value)
    {
      return value
    }
    return faults.descend(name, JSONNode(document, at: place)) { $1.integer($0, in: range) }
  }

  @inlinable
  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: String, at place: Int
  ) -> Choice? {
    if let value: Choice = JSONChoice.read(document, at: place) { return value }
    return faults.descend(name, JSONNode(document, at: place)) { $1.choice($0, Choice.self) }
  }
}
