// Reads single values: for the elements of a list, and within the forms of one's own types.
extension JSONFaults {
  /// Reads a text.
  public mutating func string(_ node: JSONNode) -> String? {
    if let value = node.stringValue { return value }
    report(.wrongType, at: node, expected: "a text")
    return nil
  }

  /// Reads a text of a closed set or a pattern; `parse` returns nil for one that is not right.
  ///
  /// `expected` is a noun: `a day such as 2026-03-01`.
  @inlinable
  public mutating func string<Value>(
    _ node: JSONNode, expecting expected: @autoclosure () -> String, _ parse: (String) -> Value?
  ) -> Value? {
    guard let text = node.stringValue else {
      report(.wrongType, at: node, expected: expected())
      return nil
    }
    if let value = parse(text) { return value }
    report(at: node, expected: expected())
    return nil
  }

  /// Reads a value from the bytes of a text; `parse` returns nil for one that is not right.
  ///
  /// No string is made. `parse` depends on nothing but the bytes, which are there for the call alone.
  @inlinable
  public mutating func text<Value>(
    _ node: JSONNode, expecting expected: @autoclosure () -> String,
    utf8 parse: (UnsafeBufferPointer<UInt8>) -> Value?
  ) -> Value? {
    if let bytes = node.document.plainText(at: node.place) {
      // The bytes are the document's.
      if let value = withExtendedLifetime(node.document, { parse(bytes) }) { return value }
    } else {
      guard var text = node.stringValue else {
        report(.wrongType, at: node, expected: expected())
        return nil
      }
      if let value = text.withUTF8({ parse($0) }) { return value }
    }
    report(at: node, expected: expected())
    return nil
  }

  /// Reads a whole number within `range`; `1.0` and `-0` are none.
  public mutating func integer(
    _ node: JSONNode, in range: ClosedRange<Int> = Int.min...Int.max
  ) -> Int? {
    guard let wide = node.integerValue else {
      report(.wrongType, at: node, expected: JSONExpected.integer(range))
      return nil
    }
    if let value = Int(exactly: wide), range.contains(value) { return value }
    report(.outOfRange, at: node, expected: JSONExpected.integer(range))
    return nil
  }

  /// Reads `true` or `false`.
  public mutating func bool(_ node: JSONNode) -> Bool? {
    if let value = node.boolValue { return value }
    report(.wrongType, at: node, expected: "true or false")
    return nil
  }

  /// Reads one of the cases of an enumeration of texts; suggests the nearest.
  @inlinable
  public mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ node: JSONNode, _ type: Choice.Type = Choice.self
  ) -> Choice? {
    if let value: Choice = JSONChoice.read(node.document, at: node.place) { return value }
    refuseChoice(node) { type.allCases.map(\.rawValue) }
    return nil
  }

  @usableFromInline
  mutating func refuseChoice(_ node: JSONNode, among words: () -> [String]) {
    guard hasRoom else {
      add(.invalidValue, name: nil, at: node.position, expected: "", found: "")
      return
    }
    let words = words()
    let text = node.stringValue
    report(
      text == nil ? .wrongType : .invalidValue, at: node,
      expected: JSONNearestName.shown(words, or: "or"),
      suggestion: text.flatMap { JSONNearestName.find($0, among: words) })
  }

  /// Reads an array, each element by `parse`; nil if anything is wrong.
  @inlinable
  public mutating func list<Value>(
    _ node: JSONNode, _ parse: (JSONNode, inout JSONFaults) -> Value?
  ) -> [Value]? {
    guard var place = node.firstElement else {
      report(.wrongType, at: node, expected: "an array")
      return nil
    }
    let before = count
    let document = node.document
    let elements = node.valueCount
    var values: [Value] = []
    values.reserveCapacity(elements)
    for index in 0..<elements {
      if let value = descend(index, JSONNode(document, at: place), parse) { values.append(value) }
      place = document.next(after: place)
    }
    return count == before ? values : nil
  }

  /// Reports an array whose length lies outside a range; of another value says nothing.
  @usableFromInline
  mutating func checkCount(of node: JSONNode, in range: ClosedRange<Int>) {
    if node.firstElement != nil, !range.contains(node.valueCount) {
      report(.outOfRange, at: node, expected: JSONExpected.array(range))
    }
  }

  /// Reads an object, its members by `body`; nil if anything is wrong.
  ///
  /// After `body` the members that it did not ask for are refused, unless they are kept. `unknown`
  /// overrides for this form alone what the document was opened with.
  @inlinable
  public mutating func object<Value>(
    _ node: JSONNode, unknown: JSONUnknownMembers? = nil,
    _ body: (inout JSONObjectReader) -> Value?
  ) -> Value? {
    guard node.isObject else {
      report(.wrongType, at: node, expected: "an object")
      return nil
    }
    return accept(node) { (node, faults) in
      var form = JSONObjectReader(node, unknown: unknown ?? faults.unknown)
      form.begin(&faults)
      let value = body(&form)
      form.end(&faults)
      return value
    }
  }
}
