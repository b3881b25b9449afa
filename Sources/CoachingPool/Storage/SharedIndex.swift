/// A secondary index whose copies share structure: from one key to the members that bear it.
public struct SharedIndex<Key: TableKey, Member: TableKey>: Sendable {
  private var table = SharedTable<Key, SharedTable<Member, Void>>()

  /// Makes an empty index.
  public init() {}

  /// The members of a key in the order of their hashes; empty where there is none.
  public subscript(key: Key) -> [Member] { table[key]?.map(\.key) ?? [] }

  /// How many members a key has.
  public func count(of key: Key) -> Int { table[key]?.count ?? 0 }

  package mutating func insert(_ member: Member, under key: Key) {
    var members = table[key] ?? SharedTable()
    // Taken out of the table first, so that the members are changed in place where nobody else holds
    // them.
    table[key] = SharedTable()
    members[member] = ()
    table[key] = members
  }

  package mutating func remove(_ member: Member, under key: Key) {
    guard var members = table[key] else { return }
    table[key] = nil
    members[member] = nil
    if !members.isEmpty { table[key] = members }
  }
}
