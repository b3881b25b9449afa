/// An entry of a ``SharedTable``, boxed so that copying a node copies references only.
///
/// It is changed only while one node alone refers to it, which `isKnownUniquelyReferenced` proves.
final class TableEntry<Key: TableKey, Value: Sendable>: @unchecked Sendable {
  let key: Key
  // Whoever changes it holds it alone, so that the checks of exclusive access at run time would find
  // nothing.
  @exclusivity(unchecked) private(set) var value: Value

  init(key: Key, value: Value) {
    self.key = key
    self.value = value
  }

  /// Changes the value: in place where the caller alone holds the entry, and else in a new entry.
  static func change(_ entry: inout TableEntry, by change: (inout Value) -> Void) {
    if isKnownUniquelyReferenced(&entry) {
      change(&entry.value)
    } else {
      var value = entry.value
      change(&value)
      entry = TableEntry(key: entry.key, value: value)
    }
  }
}

/// The entries of one 64-bit hash, in the order of their keys.
final class TableBucket<Key: TableKey, Value: Sendable>: Sendable {
  let entries: [TableEntry<Key, Value>]

  init(_ entries: [TableEntry<Key, Value>]) { self.entries = entries }
}
