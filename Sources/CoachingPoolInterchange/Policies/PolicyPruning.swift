internal import PoolJSON

/// Takes values out of a policy document, so that what is left has its defaults in their place.
enum PolicyPruning: Sendable {
  /// Lists of which any part is a policy of its own; of every other list, the whole is taken out.
  private static let divisible = [
    "matching/requirements", "matching/criteria", "overrides", "extraWords",
  ]

  /// The document without the values at JSON pointers, or without the nearest that are there.
  static func without(_ pointers: [String], in root: JSONNode) -> JSONNode {
    let marked = pointers.reduce(root) { marking($1, in: $0) }
    return compacted(marked, below: "")
  }

  private static func marking(_ pointer: String, in root: JSONNode) -> JSONNode {
    let steps = pointer.split(separator: "/").map {
      String($0).replacing("~1", with: "/").replacing("~0", with: "~")
    }
    return remove(steps[...], from: root, below: "") ?? .object([])
  }

  /// The node without what the steps lead to; `nil` where the node itself has to go.
  private static func remove(
    _ steps: ArraySlice<String>, from node: JSONNode, below path: String
  ) -> JSONNode? {
    guard let step = steps.first else { return nil }
    let rest = steps.dropFirst()
    if let members = node.members {
      // A member that is missing takes the object with it.
      guard let index = members.firstIndex(where: { $0.name == step }) else { return nil }
      var copy = members
      let below = path.isEmpty ? step : path + "/" + step
      if let left = remove(rest, from: members[index].value, below: below) {
        copy[index] = JSONMember(
          name: step, value: left, namePosition: members[index].namePosition)
      } else {
        copy.remove(at: index)
      }
      return JSONNode(.object(copy), position: node.position)
    }
    guard divisible.contains(path), var elements = node.elements, let index = Int(step),
      elements.indices.contains(index)
    else { return nil }
    // Its place is kept for now, so that the pointers of other faults lead where they did.
    elements[index] = .null
    return JSONNode(.array(elements), position: node.position)
  }

  /// The node without the elements that were marked.
  private static func compacted(_ node: JSONNode, below path: String) -> JSONNode {
    if let elements = node.elements, divisible.contains(path) {
      return JSONNode(.array(elements.filter { !$0.isNull }), position: node.position)
    }
    guard let members = node.members else { return node }
    return JSONNode(
      .object(
        members.map {
          JSONMember(
            name: $0.name,
            value: compacted($0.value, below: path.isEmpty ? $0.name : path + "/" + $0.name),
            namePosition: $0.namePosition)
        }), position: node.position)
  }
}
