/// An entry of a ``SharedTable``, boxed so that copying a node copies references only.
final class TableEntry<Key: TableKey, Value: Sendable>: Sendable {
  let key: Key
  let value: Value

  init(key: Key, value: Value) {
    self.key = key
    self.value = value
  }
}

/// One node of a ``SharedTable``.
///
/// A node is changed only while one table alone refers to it, which `isKnownUniquelyReferenced` proves
/// on the way down; a shared node is copied first. That makes sharing between threads safe.
final class TableNode<Key: TableKey, Value: Sendable>: @unchecked Sendable {
  enum Slot {
    case entry(TableEntry<Key, Value>)
    case branch(TableNode)
    /// Entries of one 64-bit hash, below the last level.
    case bucket([TableEntry<Key, Value>])
  }

  // Whoever changes a node holds it alone, as `isKnownUniquelyReferenced` proves, so that the checks of
  // exclusive access at run time would find nothing.
  @exclusivity(unchecked) private var bitmap: UInt32
  @exclusivity(unchecked) private(set) var slots: [Slot]

  init(bitmap: UInt32 = 0, slots: [Slot] = []) {
    self.bitmap = bitmap
    self.slots = slots
  }

  func copy() -> TableNode { TableNode(bitmap: bitmap, slots: slots) }

  /// Where the slot for a hash lies among those present; `nil` where it is absent.
  func position(of hash: UInt64, _ shift: UInt64) -> Int? {
    let bit = Self.bit(hash, shift)
    return bitmap & bit == 0 ? nil : (bitmap & (bit &- 1)).nonzeroBitCount
  }

  /// Finds the entry of a key below the node, which lies at a level of so many bits.
  func entry(
    of key: Key, _ hash: UInt64, _ shift: UInt64
  ) -> TableEntry<Key, Value>? {
    let bit = Self.bit(hash, shift)
    guard bitmap & bit != 0 else { return nil }
    switch slots[(bitmap & (bit &- 1)).nonzeroBitCount] {
    case .entry(let entry): return entry.key == key ? entry : nil
    case .bucket(let entries): return entries.first { $0.key == key }
    case .branch(let child): return child.entry(of: key, hash, shift + 5)
    }
  }

  /// Visits every entry of the node and of those below it, in the order of their hashes.
  func visit(_ body: (TableEntry<Key, Value>) -> Void) {
    for slot in slots {
      switch slot {
      case .entry(let entry): body(entry)
      case .branch(let child): child.visit(body)
      case .bucket(let entries): for entry in entries { body(entry) }
      }
    }
  }

  /// Sets an entry; returns whether the key is new.
  func set(_ entry: TableEntry<Key, Value>, _ hash: UInt64, _ shift: UInt64) -> Bool {
    let bit = Self.bit(hash, shift)
    let position = (bitmap & (bit &- 1)).nonzeroBitCount
    guard bitmap & bit != 0 else {
      bitmap |= bit
      slots.insert(.entry(entry), at: position)
      return true
    }
    switch slots[position] {
    case .entry(let present):
      if present.key == entry.key {
        slots[position] = .entry(entry)
        return false
      }
      slots[position] = Self.pair(present, entry, hash, shift + 5)
      return true
    case .bucket(var entries):
      slots[position] = .bucket([])
      let known = entries.firstIndex { $0.key == entry.key }
      if let known {
        entries[known] = entry
      } else {
        entries.insert(entry, at: entries.firstIndex { entry.key < $0.key } ?? entries.count)
      }
      slots[position] = .bucket(entries)
      return known == nil
    case .branch(var child):
      slots[position] = .bucket([])
      if !isKnownUniquelyReferenced(&child) { child = child.copy() }
      let isNew = child.set(entry, hash, shift + 5)
      slots[position] = .branch(child)
      return isNew
    }
  }

  /// Removes a key; returns whether it was there.
  func remove(_ key: Key, _ hash: UInt64, _ shift: UInt64) -> Bool {
    guard let position = position(of: hash, shift) else { return false }
    switch slots[position] {
    case .entry(let present):
      guard present.key == key else { return false }
      drop(position, Self.bit(hash, shift))
      return true
    case .bucket(var entries):
      guard let known = entries.firstIndex(where: { $0.key == key }) else { return false }
      entries.remove(at: known)
      if entries.isEmpty {
        drop(position, Self.bit(hash, shift))
      } else {
        slots[position] = .bucket(entries)
      }
      return true
    case .branch(var child):
      slots[position] = .bucket([])
      if !isKnownUniquelyReferenced(&child) { child = child.copy() }
      let removed = child.remove(key, hash, shift + 5)
      if child.slots.isEmpty {
        drop(position, Self.bit(hash, shift))
      } else if child.slots.count == 1, case .entry(let last) = child.slots[0] {
        slots[position] = .entry(last)
      } else {
        slots[position] = .branch(child)
      }
      return removed
    }
  }

  private func drop(_ position: Int, _ bit: UInt32) {
    slots.remove(at: position)
    bitmap &= ~bit
  }

  /// Parts two keys that share all bits above this level; recursion ends after 13 levels.
  private static func pair(
    _ first: TableEntry<Key, Value>, _ second: TableEntry<Key, Value>, _ secondHash: UInt64,
    _ shift: UInt64
  ) -> Slot {
    guard shift < 64 else {
      return .bucket(first.key < second.key ? [first, second] : [second, first])
    }
    let node = TableNode()
    _ = node.set(first, first.key.tableHash, shift)
    _ = node.set(second, secondHash, shift)
    return .branch(node)
  }

  private static func bit(_ hash: UInt64, _ shift: UInt64) -> UInt32 {
    1 << UInt32(truncatingIfNeeded: (hash >> shift) & 31)
  }
}
