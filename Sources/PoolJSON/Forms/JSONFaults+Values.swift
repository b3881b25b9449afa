// Reads single values: for the elements of a list, and within the forms of one's own types.
extension JSONFaults {
  /// Reads a text.
  public mutating func string(_ node: JSONNode) -> String? {
    if case .string(let value) = node.content { return value }
    report(.wrongType, at: node, expected: "a text")
    return nil
  }

  /// Reads a text of a closed set or a pattern; `parse` returns nil for one that is not right.
  ///
  /// `expected` is a noun: `a day such as 2026-03-01`.
  public mutating func string<Value>(
    _ node: JSONNode, expecting expected: String, _ parse: (String) -> Value?
  ) -> Value? {
    guard case .string(let text) = node.content else {
      report(.wrongType, at: node, expected: expected)
      return nil
    }
    if let value = parse(text) { return value }
    report(at: node, expected: expected)
    return nil
  }

  /// Reads a whole number within `range`; `1.0` and `-0` are none.
  public mutating func integer(
    _ node: JSONNode, in range: ClosedRange<Int> = Int.min...Int.max
  ) -> Int? {
    guard case .integer(let wide) = node.content else {
      report(.wrongType, at: node, expected: JSONExpected.integer(range))
      return nil
    }
    if let value = Int(exactly: wide), range.contains(value) { return value }
    report(.outOfRange, at: node, expected: JSONExpected.integer(range))
    return nil
  }

  /// Reads `true` or `false`.
  public mutating func bool(_ node: JSONNode) -> Bool? {
    if case .bool(let value) = node.content { return value }
    report(.wrongType, at: node, expected: "true or false")
    return nil
  }

  /// Reads one of the cases of an enumeration of texts; suggests the nearest.
  public mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ node: JSONNode, _ type: Choice.Type = Choice.self
  ) -> Choice? {
    if case .string(let text) = node.content, let value = Choice(rawValue: text),
      JSONName.same(value.rawValue, text)
    {
      return value
    }
    guard hasRoom else {
      omitted(at: node)
      return nil
    }
    let text = node.stringValue
    report(
      text == nil ? .wrongType : .invalidValue, at: node,
      expected: JSONExpected.choice(type),
      suggestion: text.flatMap { JSONNearestName.find($0, among: type.allCases.map(\.rawValue)) })
    return nil
  }

  /// Reads an array, each element by `parse`; nil if anything is wrong.
  public mutating func list<Value>(
    _ node: JSONNode, _ parse: (JSONNode, inout JSONFaults) -> Value?
  ) -> [Value]? {
    guard case .array(let elements) = node.content else {
      report(.wrongType, at: node, expected: "an array")
      return nil
    }
    let before = count
    var values: [Value] = []
    values.reserveCapacity(elements.count)
    for (index, element) in elements.enumerated() {
      if let value = descend(index, element, parse) { values.append(value) }
    }
    return count == before ? values : nil
  }

  /// Reads an object, its members by `body`; nil if anything is wrong.
  ///
  /// After `body` the members that it did not ask for are refused, unless they are kept. `unknown`
  /// overrides for this form alone what the document was opened with.
  public mutating func object<Value>(
    _ node: JSONNode, unknown: JSONUnknownMembers? = nil,
    _ body: (inout JSONObjectReader) -> Value?
  ) -> Value? {
    guard case .object(let members) = node.content else {
      report(.wrongType, at: node, expected: "an object")
      return nil
    }
    return accept(node) { (node, faults) in
      var form = JSONObjectReader(
        members, at: node.position, unknown: unknown ?? faults.unknown, faults: JSONFaults(limit: 0)
      )
      swap(&form.faults, &faults)
      let value = body(&form)
      form.refuseUnread()
      swap(&form.faults, &faults)
      return value
    }
  }

  private mutating func omitted(at node: JSONNode) {
    add(.invalidValue, name: nil, at: node.position, expected: "", found: "")
  }
}
