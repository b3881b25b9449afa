import PoolJSON

/// Checks a document against the part of JSON Schema (draft 2020-12) that the policy's
/// schema uses.
///
/// A keyword that it does not know is a fault, so that nothing in a schema is
/// passed over.
struct PolicySchemaValidator {
  private let root: JSONNode

  init(schema bytes: [UInt8]) throws { root = try JSONReader.read(bytes) }

  /// Every fault of a document, with its place; empty where it is valid.
  func faults(of document: JSONNode) -> [String] { check(document, root, at: "") }

  private func check(_ node: JSONNode, _ schema: JSONNode, at path: String) -> [String] {
    guard let keywords = schema.members else { return ["\(path): no schema"] }
    return keywords.flatMap { keyword -> [String] in
      let value = keyword.value
      func unless(_ isRight: Bool) -> [String] { isRight ? [] : ["\(path): \(keyword.name)"] }
      switch keyword.name {
      case "$schema", "$id", "title", "description", "$defs": return []
      case "$ref":
        let name = String((value.stringValue ?? "").split(separator: "/").last ?? "")
        guard let target = root["$defs"]?[name] else { return ["\(path): no \(name)"] }
        return check(node, target, at: path)
      case "type": return unless(Self.isOf(value.stringValue ?? "", node))
      case "enum": return unless(value.elements?.contains(node) == true)
      case "const": return unless(node == value)
      case "minimum": return unless(node.integerValue.map { $0 >= value.integerValue ?? 0 } ?? true)
      case "maximum": return unless(node.integerValue.map { $0 <= value.integerValue ?? 0 } ?? true)
      case "maxLength":
        return unless((node.stringValue?.unicodeScalars.count ?? 0) <= value.integerValue ?? 0)
      case "pattern":
        guard let text = node.stringValue, let pattern = try? Regex(value.stringValue ?? "(")
        else { return unless(node.stringValue == nil) }
        return unless(text.contains(pattern))
      case "required":
        guard node.members != nil else { return [] }
        return (value.elements ?? []).compactMap(\.stringValue).filter { node[$0] == nil }
          .map { "\(path)/\($0): required" }
      case "maxProperties":
        return unless((node.members?.count ?? 0) <= value.integerValue ?? 0)
      case "properties":
        return (node.members ?? []).flatMap { member in
          value[member.name].map { check(member.value, $0, at: "\(path)/\(member.name)") } ?? []
        }
      case "additionalProperties":
        let others = (node.members ?? []).filter { schema["properties"]?[$0.name] == nil }
        if value.boolValue == false { return others.map { "\(path)/\($0.name): unknown" } }
        return others.flatMap { check($0.value, value, at: "\(path)/\($0.name)") }
      case "items":
        let start = schema["prefixItems"]?.elements?.count ?? 0
        return (node.elements ?? []).enumerated().dropFirst(start).flatMap {
          check($1, value, at: "\(path)/\($0)")
        }
      case "prefixItems":
        return zip(node.elements ?? [], value.elements ?? []).enumerated().flatMap {
          check($1.0, $1.1, at: "\(path)/\($0)")
        }
      case "minItems": return unless((node.elements?.count ?? .max) >= value.integerValue ?? 0)
      case "maxItems": return unless((node.elements?.count ?? 0) <= value.integerValue ?? 0)
      case "uniqueItems":
        return unless(Set(node.elements ?? []).count == node.elements?.count ?? 0)
      case "contains":
        return unless(
          node.elements == nil
            || (node.elements ?? []).contains { check($0, value, at: path).isEmpty })
      case "allOf": return (value.elements ?? []).flatMap { check(node, $0, at: path) }
      case "anyOf":
        return unless((value.elements ?? []).contains { check(node, $0, at: path).isEmpty })
      case "oneOf":
        return unless(
          (value.elements ?? []).count { check(node, $0, at: path).isEmpty } == 1)
      default: return ["\(path): the schema has the keyword \(keyword.name)"]
      }
    }
  }

  private static func isOf(_ type: String, _ node: JSONNode) -> Bool {
    switch node.content {
    case .null: type == "null"
    case .bool: type == "boolean"
    case .integer: type == "integer" || type == "number"
    case .number: type == "number"
    case .string: type == "string"
    case .array: type == "array"
    case .object: type == "object"
    }
  }
}
