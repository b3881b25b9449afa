/// Holds an array or object that is being read: its closing bracket was not met yet.
struct JSONOpenContainer {
  let isObject: Bool
  let position: JSONPosition
  var elements: [JSONNode] = []
  var members: [JSONMember] = []
  var names = JSONNameSet()
  /// The member whose value comes next.
  var name = ""
  var namePosition = JSONPosition.none

  init(isObject: Bool, position: JSONPosition) {
    self.isObject = isObject
    self.position = position
    if isObject { members.reserveCapacity(8) }
  }

  /// Takes a member's name; gives the index of the member that already has it.
  mutating func begin(_ name: String, at position: JSONPosition, mark: UInt64) -> Int? {
    if let first = names.insert(name, mark: mark, after: members) { return first }
    self.name = name
    namePosition = position
    return nil
  }

  mutating func append(_ node: JSONNode) {
    if isObject {
      members.append(JSONMember(name: name, value: node, namePosition: namePosition))
    } else {
      elements.append(node)
    }
  }

  var node: JSONNode {
    JSONNode(isObject ? .object(members) : .array(elements), position: position)
  }

  /// The JSON pointer from this container to the value that comes next.
  var token: String { isObject ? JSONPointer.token(name) : JSONPointer.token(elements.count) }
}
