extension JSONParser {
  /// Reads from `[` to after `]`.
  mutating func array(depth: Int) throws(JSONError) -> [JSONNode] {
    guard depth <= limits.depth else { throw tooDeep() }
    let opening = index
    index &+= 1
    skipWhitespace()
    var elements: [JSONNode] = []
    if byte == 0x5D {
      index &+= 1
      return elements
    }
    while true {
      do throws(JSONError) {
        elements.append(try value(depth: depth &+ 1))
      } catch {
        throw error.inside(JSONPointer.token(elements.count))
      }
      skipWhitespace()
      switch byte {
      case 0x2C:
        let comma = index
        index &+= 1
        skipWhitespace()
        if byte == 0x5D { throw trailingComma(at: comma) }
      case 0x5D:
        index &+= 1
        return elements
      default:
        throw noSeparator(closing: "]", of: "array", opening: opening)
      }
    }
  }

  /// Reads from `{` to after `}`.
  mutating func object(depth: Int) throws(JSONError) -> [JSONMember] {
    guard depth <= limits.depth else { throw tooDeep() }
    let opening = index
    index &+= 1
    skipWhitespace()
    var members: [JSONMember] = []
    if byte == 0x7D {
      index &+= 1
      return members
    }
    members.reserveCapacity(8)
    var names = JSONNameSet()
    while true {
      let namePosition = here
      guard byte == 0x22 else { throw noName(opening: opening) }
      let name = try text(isName: true)
      if let first = names.insert(name, mark: nameMark, after: members) {
        throw duplicate(name, at: namePosition, first: members[first].namePosition)
      }
      skipWhitespace()
      guard byte == 0x3A else { throw noColon(after: name) }
      index &+= 1
      skipWhitespace()
      do throws(JSONError) {
        members.append(
          JSONMember(name: name, value: try value(depth: depth &+ 1), namePosition: namePosition))
      } catch {
        throw error.inside(JSONPointer.token(name))
      }
      skipWhitespace()
      switch byte {
      case 0x2C:
        let comma = index
        index &+= 1
        skipWhitespace()
        if byte == 0x7D { throw trailingComma(at: comma) }
      case 0x7D:
        index &+= 1
        return members
      default:
        throw noSeparator(closing: "}", of: "object", opening: opening)
      }
    }
  }
}
