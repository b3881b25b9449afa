/// What is asked again and again of an owner's records: short marks side by side, so that one look shows
/// them all.
///
/// A mark is no record; it repeats a few fields of one, under the record's identifier. Copies share
/// structure as those of a ``SharedTable`` do.
struct SharedLists<Owner: TableKey, Mark: Identifiable & Sendable>: Sendable {
  private var table = SharedTable<Owner, [Mark]>()

  /// The marks of an owner, in no order that means anything.
  subscript(owner: Owner) -> [Mark] { table[owner] ?? [] }

  /// Reads an owner's marks where they stand, without a copy; `nil` where there are none.
  @inline(__always)
  func read<Result>(_ owner: Owner, _ body: ([Mark]) -> Result) -> Result? {
    table.read(owner, body)
  }

  /// Puts a mark in the place of what was known of its record, or beside the others, and away from a
  /// former owner; `nil` as the former owner says that the record is new.
  mutating func put(_ mark: Mark, under owner: Owner, before former: Owner?) {
    if let former, former != owner { remove(mark.id, under: former) }
    table.update(owner, orPut: [mark]) { list in
      // A new one is not looked for; another is mostly one of the last.
      if former == owner, let known = list.lastIndex(where: { $0.id == mark.id }) {
        list[known] = mark
      } else {
        list.append(mark)
      }
    }
  }

  /// Takes the mark of a record away; nothing changes where there is none.
  mutating func remove(_ id: Mark.ID, under owner: Owner) {
    let left = self[owner].filter { $0.id != id }
    table[owner] = left.isEmpty ? nil : left
  }
}
