internal import PoolJSON

/// Learns what stands at one path of the records of a kind; the columns of its file follow from that.
///
/// An object becomes a column for each of its members wherever all records that have it hold an object of
/// regular members; texts, numbers and truth values become a column of their type where all records agree;
/// anything else becomes a column of JSON. The same records in the same order give the same columns: members
/// stand as in the records, and a new one behind the one that it follows.
struct FlatShape {
  private enum Stand {
    case nothing, object
    case column(FlatType)
  }

  private static let deepest = 8
  private static let mostMembers = 64

  private var stand = Stand.nothing
  private var names: [String] = []
  private var members: [String: FlatShape] = [:]

  /// Learns from one more record.
  mutating func add(record node: JSONNode) { add(node, depth: 0) }

  private mutating func add(_ node: JSONNode, depth: Int) {
    switch node.content {
    case .string: meet(.text)
    case .integer, .number: meet(.number)
    case .bool: meet(.boolean)
    case .object(let all)
    where depth == 0 || Self.isRegular(all) && depth < Self.deepest:
      if case .column = stand { return meet(.json) }
      stand = .object
      learn(all, depth: depth)
    default: meet(.json)
    }
  }

  private mutating func meet(_ type: FlatType) {
    switch stand {
    case .nothing: stand = .column(type)
    case .column(type): break
    default: stand = .column(.json)
    }
  }

  private mutating func learn(_ all: [JSONMember], depth: Int) {
    var place = 0
    for member in all {
      if members[member.name] == nil {
        names.insert(member.name, at: place)
        place += 1
      } else if let known = names.firstIndex(of: member.name) {
        place = known + 1
      }
      members[member.name, default: FlatShape()].add(member.value, depth: depth + 1)
    }
  }

  /// Whether members can be named in headings: ASCII letters and digits, and at least one member.
  private static func isRegular(_ all: [JSONMember]) -> Bool {
    !all.isEmpty && all.allSatisfy { isRegular($0.name) }
  }

  /// Whether a name can stand between the dots of a heading.
  static func isRegular(_ name: some StringProtocol) -> Bool {
    !name.isEmpty && name.utf8.count <= 64
      && name.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
      }
  }

  /// The columns, in the order of the members.
  func columns(at path: [String] = []) -> [FlatColumn] {
    switch stand {
    case .nothing: return []
    case .column(let type): return [FlatColumn(path: path, type: type)]
    case .object:
      let alike = Set(names.map { $0.lowercased() }).count < names.count
      if !path.isEmpty, alike || names.count > Self.mostMembers {
        return [FlatColumn(path: path, type: .json)]
      }
      return names.flatMap { members[$0]?.columns(at: path + [$0]) ?? [] }
    }
  }
}
