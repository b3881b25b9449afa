internal import PoolJSON

/// Builds the pieces of a JSON Schema.
enum SchemaNode: Sendable {
  /// An object that knows these members alone.
  static func object(
    _ says: String, _ members: [(String, JSONNode)], required: [String] = []
  ) -> JSONNode {
    .object(
      [
        ("description", .string(says)), ("type", .string("object")),
        ("properties", .object(members)),
      ]
        + (required.isEmpty ? [] : [("required", .array(required.map { .string($0) }))])
        + [("additionalProperties", .bool(false))])
  }

  /// A whole number in a range.
  static func integer(_ range: ClosedRange<Int>, _ says: String) -> JSONNode {
    var members: [(String, JSONNode)] = [
      ("description", .string(says)), ("type", .string("integer")),
      ("minimum", .integer(range.lowerBound)),
    ]
    if range.upperBound < .max { members.append(("maximum", .integer(range.upperBound))) }
    return .object(members)
  }

  /// One of some words.
  static func choice(_ words: [String], _ says: String? = nil) -> JSONNode {
    .object(
      (says.map { [("description", .string($0))] } ?? [])
        + [("enum", .array(words.map { .string($0) }))])
  }

  /// A text that says something, of at most so many bytes.
  static func text(_ limit: Int, _ says: String) -> JSONNode {
    .object([
      ("description", .string(says)), ("type", .string("string")), ("pattern", .string(#"\S"#)),
      ("maxLength", .integer(limit)),
    ])
  }

  /// A text of a form.
  static func pattern(_ pattern: String, _ says: String) -> JSONNode {
    .object([
      ("description", .string(says)), ("type", .string("string")), ("pattern", .string(pattern)),
    ])
  }

  /// An identifier.
  static func identifier(_ says: String) -> JSONNode { pattern("^[A-Za-z0-9_-]{1,64}$", says) }

  /// A day.
  static func day(_ says: String) -> JSONNode {
    pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", says)
  }

  /// An array of values of one form.
  static func list(_ says: String, _ items: JSONNode) -> JSONNode {
    .object([("description", .string(says)), ("type", .string("array")), ("items", items)])
  }

  /// Whole numbers and lists of words by name.
  static let parameters = object(
    "What the rule is made of.",
    [
      ("numbers", map(.object([("type", .string("integer"))]))),
      (
        "words",
        map(
          .object([("type", .string("array")), ("items", .object([("type", .string("string"))]))]))
      ),
    ])

  /// Nothing, since the rule takes no parameters.
  static let noParameters: JSONNode = .object([
    ("type", .string("object")), ("maxProperties", .integer(0)),
  ])

  private static func map(_ values: JSONNode) -> JSONNode {
    .object([("type", .string("object")), ("additionalProperties", values)])
  }
}
