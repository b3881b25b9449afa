// Constructors for trees built in code. Their position is `.none`.
extension JSONNode {
  /// Makes `null`.
  public static var null: JSONNode { JSONNode(.null) }

  /// Makes a truth value.
  public static func bool(_ value: Bool) -> JSONNode { JSONNode(.bool(value)) }

  /// Makes a whole number.
  public static func integer(_ value: Int) -> JSONNode { JSONNode(.integer(Int64(value))) }

  /// Makes any other number.
  public static func number(_ value: JSONNumber) -> JSONNode { JSONNode(.number(value)) }

  /// Makes a text.
  public static func string(_ value: String) -> JSONNode { JSONNode(.string(value)) }

  /// Makes an array.
  public static func array(_ elements: [JSONNode]) -> JSONNode { JSONNode(.array(elements)) }

  /// Makes an object with its members in the order given.
  ///
  /// The caller sees to it that no name stands twice: the reader would refuse the text.
  ///
  /// ```swift
  /// let adaeze = JSONNode.object([("name", .string("Adaeze")), ("places", .integer(3))])
  /// ```
  public static func object(_ members: [(String, JSONNode)]) -> JSONNode {
    JSONNode(.object(members.map { JSONMember(name: $0.0, value: $0.1) }))
  }
}
