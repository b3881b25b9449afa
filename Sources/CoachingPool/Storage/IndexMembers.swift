/// The members under one key of a ``SharedIndex``: a short list, or a table where they are many.
///
/// Most keys have few members, and a list of them is read without making one.
enum IndexMembers<Member: TableKey>: Sendable {
  /// In the order in which a table would hold them.
  case few([Member])
  case many(SharedTable<Member, Void>)

  /// The most members of a list; by measurement, a list of so many is copied faster than a table's nodes.
  private static var most: Int { 16 }

  /// Takes a list in the order of a table.
  init(_ members: [Member]) {
    guard members.count > Self.most else {
      self = .few(members)
      return
    }
    var table = SharedTable<Member, Void>()
    for member in members { table[member] = () }
    self = .many(table)
  }

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

  var count: Int {
    switch self {
    case .few(let members): members.count
    case .many(let table): table.count
    }
  }

  /// Where a member stands in a list, or would stand.
  static func place(of member: Member, in members: [Member]) -> Int {
    let hash = member.tableHash
    return members.firstIndex { !isBefore($0, $0.tableHash, member, hash) } ?? members.count
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
