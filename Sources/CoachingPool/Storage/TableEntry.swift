/// An entry of a ``SharedTable``, boxed so that copying a node copies references only.
///
/// Key and value stand in the box at an address, and are read there: a value with many parts is not copied
/// for a look at one of them. It is changed only while one node alone refers to it, which
/// `isKnownUniquelyReferenced` proves.
final class TableEntry<Key: TableKey, Value: Sendable>: ManagedBuffer<Key, Value> {
  static func make(key: Key, value: Value) -> TableEntry {
    let entry = create(minimumCapacity: 1) { _ in key }
    entry.withUnsafeMutablePointerToElements { $0.initialize(to: value) }
    return unsafeDowncast(entry, to: TableEntry.self)
  }

  deinit { withUnsafeMutablePointerToElements { _ = $0.deinitialize(count: 1) } }

  var key: Key {
    _read { yield withUnsafeMutablePointerToHeader { $0 }.pointee }
  }

  private(set) var value: Value {
    _read { yield withUnsafeMutablePointerToElements { $0 }.pointee }
    _modify { yield &withUnsafeMutablePointerToElements { $0 }.pointee }
  }

  /// Changes the value: in place where the caller alone holds the entry, and else in a new entry.
  static func change(_ entry: inout TableEntry, by change: (inout Value) -> Void) {
    if isKnownUniquelyReferenced(&entry) {
      change(&entry.value)
    } else {
      var value = entry.value
      change(&value)
      entry = make(key: entry.key, value: value)
    }
  }
}

/// The entries of one 64-bit hash, in the order of their keys.
final class TableBucket<Key: TableKey, Value: Sendable> {
  let entries: [TableEntry<Key, Value>]

  init(_ entries: [TableEntry<Key, Value>]) { self.entries = entries }
}
