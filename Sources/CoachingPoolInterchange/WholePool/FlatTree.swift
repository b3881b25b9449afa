internal import PoolJSON

/// The columns of a file as the objects that their paths make, to put a row together to a record again.
indirect enum FlatTree {
  case column(Int)
  case object([(name: String, tree: FlatTree)])

  /// Puts columns into a tree; `nil` where one is the object around another, or two are the same.
  init?(_ columns: [FlatColumn]) {
    self.init(columns.enumerated().map { ($0.offset, $0.element.path[...]) })
  }

  private init?(_ columns: [(number: Int, rest: ArraySlice<String>)]) {
    if columns.count == 1, let only = columns.first, only.rest.isEmpty {
      self = .column(only.number)
      return
    }
    var groups: [(name: String, columns: [(number: Int, rest: ArraySlice<String>)])] = []
    var places: [String: Int] = [:]
    for column in columns {
      guard let name = column.rest.first else { return nil }
      let place = places[name] ?? groups.count
      if place == groups.count {
        places[name] = place
        groups.append((name, []))
      }
      groups[place].columns.append((column.number, column.rest.dropFirst()))
    }
    var members: [(name: String, tree: FlatTree)] = []
    for group in groups {
      guard let tree = FlatTree(group.columns) else { return nil }
      members.append((group.name, tree))
    }
    self = .object(members)
  }

  /// Puts the values of a row together; `nil` where there is none.
  func node(_ values: [JSONNode?]) -> JSONNode? {
    switch self {
    case .column(let number): return values[number]
    case .object(let members):
      let present = members.compactMap { member in
        member.tree.node(values).map { (member.name, $0) }
      }
      return present.isEmpty ? nil : .object(present)
    }
  }

  /// The column in which the value at a JSON pointer stands, and whether it is the whole of the column.
  func column(at pointer: String) -> (number: Int, isWhole: Bool)? {
    var tree = self
    var steps = pointer.split(separator: "/")[...]
    while case .object(let members) = tree {
      guard let step = steps.popFirst(), let next = members.first(where: { $0.name == step })
      else { return nil }
      tree = next.tree
    }
    guard case .column(let number) = tree else { return nil }
    return (number, steps.isEmpty)
  }
}
