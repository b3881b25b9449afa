extension JSONNode {
  /// Reads this object as a form, its members by `body`; throws all faults if there is one.
  @inlinable
  public func form<Value>(
    unknown: JSONUnknownMembers = .refuse, quotesValues: Bool = true,
    _ body: (inout JSONObjectReader) -> Value?
  ) throws(JSONFaults) -> Value {
    try read(unknown: unknown, quotesValues: quotesValues) { $1.object($0, body) }
  }

  /// Reads this value by `parse`, `Place.read` say; throws all faults if there is one.
  ///
  /// `unknown` holds for every form within. With `quotesValues` false no message shows a value.
  @inlinable
  public func read<Value>(
    unknown: JSONUnknownMembers = .refuse, quotesValues: Bool = true,
    _ parse: (JSONNode, inout JSONFaults) -> Value?
  ) throws(JSONFaults) -> Value {
    var faults = JSONFaults(unknown: unknown, quotesValues: quotesValues)
    faults.reserve()
    guard let value = faults.accept(self, parse) else { throw faults }
    return value
  }
}
