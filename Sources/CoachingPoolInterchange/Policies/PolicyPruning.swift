internal import PoolJSON

/// Takes values out of a policy document, so that what is left has its defaults in their place.
enum PolicyPruning: Sendable {
  /// Lists of which any part is a policy of its own; of every other list, the whole is taken out.
  private static let divisible = [
    "matching/requirements", "matching/criteria", "overrides", "extraWords",
  ]

  /// What is to be taken out of a value.
  private struct Cut {
    /// The value itself.
    var isWhole = false
    /// What is to be taken out of its members or elements, by their names or numbers.
    var below: [String: Cut] = [:]

    mutating func add(_ steps: ArraySlice<String>) {
      if let step = steps.first {
        below[step, default: Cut()].add(steps.dropFirst())
      } else {
        isWhole = true
      }
    }
  }

  /// The document without the values at JSON pointers, or without the nearest that are there.
  ///
  /// Linear in the pointers, and for each level above a cut in what that level holds.
  static func without(_ pointers: [String], in root: JSONNode) -> JSONNode {
    var cut = Cut()
    for pointer in pointers {
      let steps = pointer.split(separator: "/").map {
        String($0).replacing("~1", with: "/").replacing("~0", with: "~")
      }
      cut.add(steps[...])
    }
    return rest(of: root, without: cut, at: "") ?? .object([])
  }

  /// What is left of a value; `nil` where the value itself has to go.
  private static func rest(of node: JSONNode, without cut: Cut, at path: String) -> JSONNode? {
    if cut.isWhole { return nil }
    if cut.below.isEmpty { return node }
    if let members = node.members {
      // A member that is missing takes the object with it.
      guard cut.below.keys.allSatisfy(Set(members.map(\.name)).contains) else { return nil }
      let left = members.compactMap { member -> JSONMember? in
        guard let below = cut.below[member.name] else { return member }
        let place = path.isEmpty ? member.name : path + "/" + member.name
        return rest(of: member.value, without: below, at: place).map {
          JSONMember(name: member.name, value: $0, namePosition: member.namePosition)
        }
      }
      return JSONNode(.object(left), position: node.position)
    }
    guard divisible.contains(path), let elements = node.elements,
      cut.below.keys.allSatisfy({ Int($0).map(elements.indices.contains) ?? false })
    else { return nil }
    let left = elements.indices.filter { cut.below[String($0)] == nil }.map { elements[$0] }
    return JSONNode(.array(left), position: node.position)
  }
}
