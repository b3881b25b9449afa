/// The members under one key of a ``SharedIndex``: a short list, or a table where they are many.
///
/// Most keys have few members, and a list of them is read without making one.
enum IndexMembers<Member: TableKey>: Sendable {
  /// In the order in which a table would hold them.
  case few([Member])
  case many(SharedTable<Member, Void>)

  /// The most members of a list; by measurement, a list of so many is copied faster than a table's nodes.
  private static var most: Int { 16 }

  var list: [Member] {
    switch self {
    case .few(let members): return members
    case .many(let table):
      var members: [Member] = []
      members.reserveCapacity(table.count)
      table.visit { members.append($0.key) }
      return members
    }
  }

  @inline(__always)
  func visit(_ body: (Member) -> Void) {
    switch self {
    case .few(let members): for member in members { body(member) }
    case .many(let table): table.visit { body($0.key) }
    }
  }

  var count: Int {
    switch self {
    case .few(let members): members.count
    case .many(let table): table.count
    }
  }

  /// Whether that member is there and no other.
  func isOnly(_ member: Member) -> Bool {
    switch self {
    case .few(let members): members.count == 1 && members[0] == member
    case .many(let table): table.count == 1 && table.entry(of: member) != nil
    }
  }

  /// Puts a member in; nothing changes where it is one already.
  mutating func insert(_ member: Member) {
    switch self {
    case .few(var members):
      let place = Self.place(of: member, in: members)
      if place < members.count, members[place] == member { return }
      // Taken out first, so that it is changed in place where nobody else holds it.
      self = .few([])
      members.insert(member, at: place)
      self = members.count > Self.most ? .many(Self.table(of: members)) : .few(members)
    case .many(var table):
      self = .few([])
      table[member] = ()
      self = .many(table)
    }
  }

  /// Takes a member away; nothing changes where it is none.
  mutating func remove(_ member: Member) {
    switch self {
    case .few(var members):
      let place = Self.place(of: member, in: members)
      guard place < members.count, members[place] == member else { return }
      self = .few([])
      members.remove(at: place)
      self = .few(members)
    case .many(var table):
      self = .few([])
      table.remove(member)
      self = .many(table)
    }
  }

  private static func table(of members: [Member]) -> SharedTable<Member, Void> {
    var table = SharedTable<Member, Void>()
    for member in members { table[member] = () }
    return table
  }

  /// Where a member stands in a list, or would stand.
  private static func place(of member: Member, in members: [Member]) -> Int {
    let hash = member.tableHash
    var (low, high) = (0, members.count)
    while low < high {
      let middle = (low + high) / 2
      let other = members[middle]
      if isBefore(other, other.tableHash, member, hash) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// The order of a table: five bits of the hash after the other, the lowest first; then the keys.
  private static func isBefore(
    _ left: Member, _ leftHash: UInt64, _ right: Member, _ rightHash: UInt64
  ) -> Bool {
    guard leftHash != rightHash else { return left < right }
    let shift = UInt64((leftHash ^ rightHash).trailingZeroBitCount / 5 * 5)
    return (leftHash >> shift) & 31 < (rightHash >> shift) & 31
  }
}
