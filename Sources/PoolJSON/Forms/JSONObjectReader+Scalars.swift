// Texts, numbers and truth values. `optional…` and `default:` accept an absent member.
extension JSONObjectReader {
  /// Reads a required text.
  public mutating func string(_ name: String) -> String? {
    guard let node = take(name, expected: "a text") else { return nil }
    return value(of: name, node)
  }

  /// Reads a text that may be absent.
  public mutating func optionalString(_ name: String) -> String? {
    guard let node = takeOptional(name, expected: "a text") else { return nil }
    return value(of: name, node)
  }

  /// Reads a text; absent, it is `value`.
  public mutating func string(_ name: String, default value: String) -> String {
    optionalString(name) ?? value
  }

  /// Reads a required whole number within `range`.
  public mutating func integer(
    _ name: String, in range: ClosedRange<Int> = Int.min...Int.max
  ) -> Int? {
    guard let node = take(name, expected: JSONExpected.integer(range)) else { return nil }
    return value(of: name, node, in: range)
  }

  /// Reads a whole number within `range` that may be absent.
  public mutating func optionalInteger(
    _ name: String, in range: ClosedRange<Int> = Int.min...Int.max
  ) -> Int? {
    guard let node = takeOptional(name, expected: JSONExpected.integer(range)) else { return nil }
    return value(of: name, node, in: range)
  }

  /// Reads a whole number within `range`; absent, it is `value`, which may lie outside.
  public mutating func integer(
    _ name: String, in range: ClosedRange<Int> = Int.min...Int.max, default value: Int
  ) -> Int {
    optionalInteger(name, in: range) ?? value
  }

  /// Reads a required `true` or `false`.
  public mutating func bool(_ name: String) -> Bool? {
    guard let node = take(name, expected: "true or false") else { return nil }
    return value(of: name, node)
  }

  /// Reads a `true` or `false` that may be absent.
  public mutating func optionalBool(_ name: String) -> Bool? {
    guard let node = takeOptional(name, expected: "true or false") else { return nil }
    return value(of: name, node)
  }

  /// Reads a `true` or `false`; absent, it is `value`.
  public mutating func bool(_ name: String, default value: Bool) -> Bool {
    optionalBool(name) ?? value
  }

  /// Reads a required case of an enumeration of texts; the fault lists them all.
  public mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: String, _ type: Choice.Type = Choice.self
  ) -> Choice? {
    guard let node = take(name, expected: JSONExpected.choice(type)) else { return nil }
    return faults.descend(name, node) { $1.choice($0, type) }
  }

  /// Reads a case of an enumeration of texts that may be absent.
  public mutating func optionalChoice<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: String, _ type: Choice.Type = Choice.self
  ) -> Choice? {
    guard let node = takeOptional(name, expected: JSONExpected.choice(type)) else { return nil }
    return faults.descend(name, node) { $1.choice($0, type) }
  }

  /// Reads a case of an enumeration of texts; absent, it is `value`.
  public mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: String, default value: Choice
  ) -> Choice {
    optionalChoice(name) ?? value
  }

  // The three below keep the path of the member for the case that something is wrong alone.

  private mutating func value(of name: String, _ node: JSONNode) -> String? {
    if case .string(let value) = node.content { return value }
    return faults.descend(name, node) { $1.string($0) }
  }

  private mutating func value(of name: String, _ node: JSONNode) -> Bool? {
    if case .bool(let value) = node.content { return value }
    return faults.descend(name, node) { $1.bool($0) }
  }

  private mutating func value(
    of name: String, _ node: JSONNode, in range: ClosedRange<Int>
  ) -> Int? {
    if case .integer(let wide) = node.content, let value = Int(exactly: wide),
      range.contains(value)
    {
      return value
    }
    return faults.descend(name, node) { $1.integer($0, in: range) }
  }
}
