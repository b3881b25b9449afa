/// Finds the name that stands twice in one object, in time linear in the object.
struct JSONNameSet {
  /// Up to so many members are compared one by one; beyond, by a hashed set.
  private static let few = 32

  private var marks: UInt64 = 0
  private var places: [JSONName: Int] = [:]

  /// Adds `name`, which follows `members`; gives the index of the member that already has it.
  ///
  /// `mark` has one bit set, which depends on nothing but the bytes of the name.
  mutating func insert(_ name: String, mark: UInt64, after members: [JSONMember]) -> Int? {
    let isMarked = marks & mark != 0
    marks |= mark
    if members.count < JSONNameSet.few {
      guard isMarked else { return nil }
      return members.firstIndex { JSONName.same($0.name, name) }
    }
    if members.count == JSONNameSet.few {
      for (index, member) in members.enumerated() {
        places[JSONName(text: member.name)] = index
      }
    }
    if let first = places[JSONName(text: name)] { return first }
    places[JSONName(text: name)] = members.count
    return nil
  }
}
