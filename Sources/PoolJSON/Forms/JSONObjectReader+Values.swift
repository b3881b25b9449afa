// Values of one's own types, lists, objects.
extension JSONObjectReader {
  /// Takes the value of `name`; records a fault if there is none.
  @inlinable
  mutating func take(_ name: String, expected: @autoclosure () -> String) -> JSONNode? {
    guard let place = take(name) else {
      miss(name, expected: expected())
      return nil
    }
    return JSONNode(document, at: place)
  }

  /// Takes the value of `name`; nil if there is none, or a null that stands for none.
  @inlinable
  mutating func takeOptional(_ name: String, expected: @autoclosure () -> String) -> JSONNode? {
    guard let place = take(name) else { return nil }
    guard !isNull(place) else {
      refuseNull(name, at: place, expected: expected())
      return nil
    }
    return JSONNode(document, at: place)
  }

  /// Reads a required value by `parse`, `Place.read` say; nil from `parse` is a fault.
  @inlinable
  public mutating func required<Value>(
    _ name: String, _ parse: (JSONNode, inout JSONFaults) -> Value?
  ) -> Value? {
    guard let node = take(name, expected: "a value") else { return nil }
    return faults.descend(name, node, parse)
  }

  /// Reads a value by `parse` that may be absent; nil from `parse` is a fault.
  @inlinable
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
  @inlinable
  public mutating func required<Value>(
    _ name: String, expecting expected: @autoclosure () -> String, _ parse: (String) -> Value?
  ) -> Value? {
    guard let node = take(name, expected: expected()) else { return nil }
    return faults.descend(name, node) { $1.string($0, expecting: expected(), parse) }
  }

  /// Reads a value that is written as a text and may be absent; nil from `parse` is a fault.
  @inlinable
  public mutating func optional<Value>(
    _ name: String, expecting expected: @autoclosure () -> String, _ parse: (String) -> Value?
  ) -> Value? {
    guard let node = takeOptional(name, expected: expected()) else { return nil }
    return faults.descend(name, node) { $1.string($0, expecting: expected(), parse) }
  }

  /// Reads a required value from the bytes of a text; nil from `parse` is a fault.
  ///
  /// No string is made. `parse` depends on nothing but the bytes, which are there for the call
  /// alone, and may be called twice.
  @inlinable
  public mutating func text<Value>(
    _ name: String, expecting expected: @autoclosure () -> String,
    utf8 parse: (UnsafeBufferPointer<UInt8>) -> Value?
  ) -> Value? {
    guard let place = take(name) else {
      miss(name, expected: expected())
      return nil
    }
    if let bytes = document.plainText(at: place), let value = parse(bytes) { return value }
    return faults.descend(name, JSONNode(document, at: place)) {
      $1.text($0, expecting: expected(), utf8: parse)
    }
  }

  /// Reads a value from the bytes of a text that may be absent; nil from `parse` is a fault.
  ///
  /// No string is made. `parse` depends on nothing but the bytes, which are there for the call
  /// alone, and may be called twice.
  @inlinable
  public mutating func optionalText<Value>(
    _ name: String, expecting expected: @autoclosure () -> String,
    utf8 parse: (UnsafeBufferPointer<UInt8>) -> Value?
  ) -> Value? {
    guard let place = take(name) else { return nil }
    if let bytes = document.plainText(at: place), let value = parse(bytes) { return value }
    guard !isNull(place) else {
      refuseNull(name, at: place, expected: expected())
      return nil
    }
    return faults.descend(name, JSONNode(document, at: place)) {
      $1.text($0, expecting: expected(), utf8: parse)
    }
  }

  /// Reads an array, each element by `parse`; absent, it is empty.
  ///
  /// `count` bounds its length; a faulty element is left out, but then the form is nil.
  @inlinable
  public mutating func list<Value>(
    _ name: String, count: ClosedRange<Int> = 0...Int.max,
    _ parse: (JSONNode, inout JSONFaults) -> Value?
  ) -> [Value] {
    let node =
      count.contains(0)
      ? takeOptional(name, expected: JSONExpected.array(count))
      : take(name, expected: JSONExpected.array(count))
    guard let node else { return [] }
    return faults.descend(name, node) { (node, faults) -> [Value]? in
      faults.checkCount(of: node, in: count)
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
  @inlinable
  public mutating func object<Value>(
    _ name: String, _ body: (inout JSONObjectReader) -> Value?
  ) -> Value? {
    guard let node = take(name, expected: "an object") else { return nil }
    return faults.descend(name, node) { $1.object($0, body) }
  }

  /// Reads an object that may be absent, its members by `body`.
  @inlinable
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
