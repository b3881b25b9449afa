// Values of one's own types, lists, objects.
extension JSONObjectReader {
  /// Reads a required value by `parse`, `Place.read` say; nil from `parse` is a fault.
  public mutating func required<Value>(
    _ name: String, _ parse: (JSONNode, inout JSONFaults) -> Value?
  ) -> Value? {
    guard let node = take(name, expected: "a value") else { return nil }
    return faults.descend(name, node, parse)
  }

  /// Reads a value by `parse` that may be absent; nil from `parse` is a fault.
  public mutating func optional<Value>(
    _ name: String, _ parse: (JSONNode, inout JSONFaults) -> Value?
  ) -> Value? {
    guard let node = takeOptional(name, expected: "a value") else { return nil }
    return faults.descend(name, node, parse)
  }

  /// Reads a required value that is written as a text; nil from `parse` is a fault.
  ///
  /// ```swift
  /// let day = form.required("day", expecting: "a day such as 2026-03-01", CivilDate.init)
  /// ```
  public mutating func required<Value>(
    _ name: String, expecting expected: String, _ parse: (String) -> Value?
  ) -> Value? {
    guard let node = take(name, expected: expected) else { return nil }
    return faults.descend(name, node) { $1.string($0, expecting: expected, parse) }
  }

  /// Reads a value that is written as a text and may be absent; nil from `parse` is a fault.
  public mutating func optional<Value>(
    _ name: String, expecting expected: String, _ parse: (String) -> Value?
  ) -> Value? {
    guard let node = takeOptional(name, expected: expected) else { return nil }
    return faults.descend(name, node) { $1.string($0, expecting: expected, parse) }
  }

  /// Reads an array, each element by `parse`; absent, it is empty.
  ///
  /// `count` bounds its length; a faulty element is left out, but then the form is nil.
  public mutating func list<Value>(
    _ name: String, count: ClosedRange<Int> = 0...Int.max,
    _ parse: (JSONNode, inout JSONFaults) -> Value?
  ) -> [Value] {
    let expected = JSONExpected.array(count)
    let node =
      count.contains(0)
      ? takeOptional(name, expected: expected) : take(name, expected: expected)
    guard let node else { return [] }
    return faults.descend(name, node) { (node, faults) -> [Value]? in
      if let elements = node.elements, !count.contains(elements.count) {
        faults.report(.outOfRange, at: node, expected: JSONExpected.array(count))
      }
      return faults.list(node, parse)
    } ?? []
  }

  /// Reads an array of texts; absent, it is empty.
  public mutating func strings(
    _ name: String, count: ClosedRange<Int> = 0...Int.max
  ) -> [String] {
    list(name, count: count) { $1.string($0) }
  }

  /// Reads a required array as it is.
  public mutating func array(_ name: String) -> [JSONNode]? {
    required(name) { $1.list($0) { (node, _) in node } }
  }

  /// Reads an array that may be absent, as it is.
  public mutating func optionalArray(_ name: String) -> [JSONNode]? {
    optional(name) { $1.list($0) { (node, _) in node } }
  }

  /// Reads a required object, its members by `body`.
  public mutating func object<Value>(
    _ name: String, _ body: (inout JSONObjectReader) -> Value?
  ) -> Value? {
    guard let node = take(name, expected: "an object") else { return nil }
    return faults.descend(name, node) { $1.object($0, body) }
  }

  /// Reads an object that may be absent, its members by `body`.
  public mutating func optionalObject<Value>(
    _ name: String, _ body: (inout JSONObjectReader) -> Value?
  ) -> Value? {
    guard let node = takeOptional(name, expected: "an object") else { return nil }
    return faults.descend(name, node) { $1.object($0, body) }
  }

  /// Reads an object of which any name may be a member, each value by `parse`; absent, it is empty.
  ///
  /// The entries stand in source order. A faulty one is left out, but then the form is nil.
  public mutating func entries<Value>(
    _ name: String, _ parse: (JSONNode, inout JSONFaults) -> Value?
  ) -> [(name: String, value: Value)] {
    guard let node = takeOptional(name, expected: "an object") else { return [] }
    return faults.descend(name, node) { (node, faults) -> [(name: String, value: Value)]? in
      guard let members = node.members else {
        faults.report(.wrongType, at: node, expected: "an object")
        return nil
      }
      return members.compactMap { member in
        faults.descend(member.name, member.value, parse).map { (member.name, $0) }
      }
    } ?? []
  }
}
