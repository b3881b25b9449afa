/// A secondary index whose copies share structure: from one key to the members that bear it.
public struct SharedIndex<Key: TableKey, Member: TableKey>: Sendable {
  private var table = SharedTable<Key, IndexMembers<Member>>()

  /// Makes an empty index.
  public init() {}

  /// The members of a key in the order of their hashes; empty where there is none.
  public subscript(key: Key) -> [Member] { table.read(key) { $0.list } ?? [] }

  /// How many members a key has.
  public func count(of key: Key) -> Int { table.read(key) { $0.count } ?? 0 }

  /// Visits the members of the keys that are wanted, key by key.
  @inline(__always)
  func visit(where isWanted: (Key) -> Bool = { _ in true }, _ body: (Member) -> Void) {
    table.visit { if isWanted($0.key) { $0.value.visit(body) } }
  }

  /// Visits the members of a key where they stand, in the order of their hashes.
  @inline(__always)
  func visit(_ key: Key, _ body: (Member) -> Void) {
    _ = table.read(key) { $0.visit(body) }
  }

  package mutating func insert(_ member: Member, under key: Key) {
    table.update(key, orPut: .few([member])) { $0.insert(member) }
  }

  package mutating func remove(_ member: Member, under key: Key) {
    guard let isOnly = table.read(key, { $0.isOnly(member) }) else { return }
    if isOnly {
      table.remove(key)
    } else {
      table.update(key, orPut: .few([])) { $0.remove(member) }
    }
  }

  /// Puts a member under another key than before; nothing is to be done where it is the same.
  mutating func move(_ member: Member, from former: Key?, to key: Key?) {
    guard former != key else { return }
    if let former { remove(member, under: former) }
    if let key { insert(member, under: key) }
  }

  /// Puts a member under other keys than before.
  mutating func move(_ member: Member, from former: [Key], to keys: [Key]) {
    guard former != keys else { return }
    for key in former { remove(member, under: key) }
    for key in keys { insert(member, under: key) }
  }
}
