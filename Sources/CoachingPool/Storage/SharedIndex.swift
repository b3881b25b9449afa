/// A secondary index whose copies share structure: from one key to the members that bear it.
public struct SharedIndex<Key: TableKey, Member: TableKey>: Sendable {
  private var table = SharedTable<Key, IndexMembers<Member>>()

  /// Makes an empty index.
  public init() {}

  /// The members of a key in the order of their hashes; empty where there is none.
  public subscript(key: Key) -> [Member] { table.entry(of: key)?.value.list ?? [] }

  /// How many members a key has.
  public func count(of key: Key) -> Int { table.entry(of: key)?.value.count ?? 0 }

  package mutating func insert(_ member: Member, under key: Key) {
    if var table = takenOut(key) {
      table[member] = ()
      self.table[key] = .many(table)
      return
    }
    var members = self[key]
    let place = IndexMembers.place(of: member, in: members)
    if place < members.count, members[place] == member { return }
    members.insert(member, at: place)
    table[key] = IndexMembers(members)
  }

  package mutating func remove(_ member: Member, under key: Key) {
    if var table = takenOut(key) {
      table[member] = nil
      self.table[key] = table.isEmpty ? nil : .many(table)
      return
    }
    guard table.entry(of: key) != nil else { return }
    let members = self[key].filter { $0 != member }
    table[key] = members.isEmpty ? nil : .few(members)
  }

  /// The table of many members, taken out of the index first, so that it is changed in place where
  /// nobody else holds it; `nil` where they are few.
  private mutating func takenOut(_ key: Key) -> SharedTable<Member, Void>? {
    guard let many = many(of: key) else { return nil }
    table[key] = .few([])
    return many
  }

  private func many(of key: Key) -> SharedTable<Member, Void>? {
    guard case .many(let table)? = table.entry(of: key)?.value else { return nil }
    return table
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
