import Foundation
import PoolJSON

/// Checks a document against the part of JSON Schema 2020-12 that our schemas use, and no other.
///
/// A keyword that it does not know is a fault, so that nothing passes for being checked that is not.
struct SchemaValidator {
  private let root: JSONNode

  init(schema bytes: [UInt8]) throws { root = try JSONReader.read(bytes) }

  /// The schema of a name from the documentation.
  init(named name: String) throws {
    let file = URL(filePath: #filePath).appending(
      path: "../../../../Documentation/Schemas/\(name).schema.json"
    ).standardized
    try self.init(schema: [UInt8](Data(contentsOf: file)))
  }

  /// Every fault of a document, with its place.
  func faults(of document: JSONNode) -> [String] { faults(document, root, "") }

  private func faults(_ node: JSONNode, _ schema: JSONNode, _ path: String) -> [String] {
    (schema.members ?? []).flatMap { keyword -> [String] in
      check(keyword.name, keyword.value, node, schema, path)
    }
  }

  private func check(
    _ keyword: String, _ value: JSONNode, _ node: JSONNode, _ schema: JSONNode, _ path: String
  ) -> [String] {
    func unless(_ holds: Bool) -> [String] { holds ? [] : ["\(path): \(keyword)"] }
    switch keyword {
    case "$schema", "$defs", "title", "description": return []
    case "$ref":
      let name = (value.stringValue ?? "").replacing("#/$defs/", with: "")
      guard let target = root["$defs"]?[name] else { return ["\(path): unknown \(name)"] }
      return faults(node, target, path)
    case "type": return unless(kind(of: node) == value.stringValue)
    case "const": return unless(node == value)
    case "enum": return unless(value.elements?.contains(node) == true)
    case "pattern":
      guard let text = node.stringValue, let regex = try? Regex(value.stringValue ?? "(") else {
        return ["\(path): pattern"]
      }
      return unless(text.wholeMatch(of: regex) != nil)
    case "minimum": return unless(node.integerValue ?? .min >= value.integerValue ?? .max)
    case "maximum": return unless(node.integerValue ?? .max <= value.integerValue ?? .min)
    case "minItems": return unless(node.elements?.count ?? 0 >= Int(value.integerValue ?? .max))
    case "maxItems": return unless(node.elements?.count ?? 0 <= Int(value.integerValue ?? .min))
    case "items":
      return (node.elements ?? []).enumerated().flatMap {
        faults($0.element, value, "\(path)/\($0.offset)")
      }
    case "properties":
      return (node.members ?? []).flatMap { member in
        value[member.name].map { faults(member.value, $0, "\(path)/\(member.name)") } ?? []
      }
    case "required":
      return (value.elements ?? []).compactMap(\.stringValue).filter { node[$0] == nil }.map {
        "\(path)/\($0): required"
      }
    case "additionalProperties":
      let others = (node.members ?? []).filter { schema["properties"]?[$0.name] == nil }
      return others.flatMap { member in
        let path = "\(path)/\(member.name)"
        return value.members == nil
          ? ["\(path): not allowed"] : faults(member.value, value, path)
      }
    case "oneOf":
      let fits = (value.elements ?? []).count { faults(node, $0, path).isEmpty }
      return unless(fits == 1)
    default: return ["\(path): unknown keyword \(keyword)"]
    }
  }

  private func kind(of node: JSONNode) -> String {
    switch node.content {
    case .null: "null"
    case .bool: "boolean"
    case .integer: "integer"
    case .number: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}
