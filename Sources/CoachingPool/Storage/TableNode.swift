/// One node of a ``SharedTable``: a bitmap and, right behind it, a slot for each bit that is set.
///
/// A node is changed only while one table alone refers to it, which `isKnownUniquelyReferenced` proves
/// on the way down; a shared node is copied first. That makes sharing between threads safe. What stands
/// in the slots is counted by hand, so that a look-up counts nothing on its way: whoever holds a table
/// holds its root, and each node holds what stands below it.
final class TableNode<Key: TableKey, Value: Sendable>:
  ManagedBuffer<TableNodeHeader, TableSlot<Key, Value>>
{
  static func make(room: Int) -> TableNode {
    let node = create(minimumCapacity: room) { _ in
      TableNodeHeader(bitmap: 0, room: UInt32(truncatingIfNeeded: room))
    }
    return unsafeDowncast(node, to: TableNode.self)
  }

  deinit {
    for position in 0..<count { self[position].release() }
  }

  /// Which slots there are: read and written by its address, since whoever changes a node holds it alone,
  /// so that checks of exclusive access at run time would find nothing.
  private var bitmap: UInt32 {
    get { withUnsafeMutablePointerToHeader { $0.pointee.bitmap } }
    set { withUnsafeMutablePointerToHeader { $0.pointee.bitmap = newValue } }
  }

  private var room: Int { withUnsafeMutablePointerToHeader { Int($0.pointee.room) } }

  /// How many slots there are.
  var count: Int { bitmap.nonzeroBitCount }

  /// What stands in a slot, which the node goes on holding.
  subscript(position: Int) -> TableSlot<Key, Value> {
    get { withUnsafeMutablePointerToElements { $0[position] } }
    set { withUnsafeMutablePointerToElements { $0[position] = newValue } }
  }

  /// A node with the same slots, and room for one more.
  func copy() -> TableNode {
    let node = Self.make(room: Self.room(for: count + 1))
    node.bitmap = bitmap
    for position in 0..<count {
      self[position].retain()
      node.withUnsafeMutablePointerToElements {
        ($0 + position).initialize(to: self[position])
      }
    }
    return node
  }

  /// Finds the entry of a key below the root of a table.
  func entry(of key: Key, _ hash: UInt64) -> TableEntry<Key, Value>? {
    read(key, hash) { $0 }
  }

  /// Reads the entry of a key below the root of a table, which goes on holding it.
  func read<Result>(
    _ key: Key, _ hash: UInt64, _ body: (TableEntry<Key, Value>) -> Result
  ) -> Result? {
    // Nothing on the way is counted, so the root has to stay until the entry is read.
    withExtendedLifetime(self) { find(key, hash)?._withUnsafeGuaranteedRef { body($0) } }
  }

  private func find(_ key: Key, _ hash: UInt64) -> Unmanaged<TableEntry<Key, Value>>? {
    var node = Unmanaged.passUnretained(self)
    var rest = hash
    while true {
      let slot = node._withUnsafeGuaranteedRef { node in
        let bit = Self.bit(rest, 0)
        return node.bitmap & bit == 0 ? nil : node[node.position(of: bit)]
      }
      switch slot {
      case nil: return nil
      case .entry(let entry):
        return entry._withUnsafeGuaranteedRef { $0.key == key } ? entry : nil
      case .bucket(let bucket):
        return bucket._withUnsafeGuaranteedRef { bucket in
          bucket.entries.first { $0.key == key }.map { Unmanaged.passUnretained($0) }
        }
      case .branch(let child): node = child
      }
      rest >>= 5
    }
  }

  /// Visits every entry below the root of a table, which goes on holding it, in the order of the hashes.
  ///
  /// It goes down without recursion, so that the compiler can put what is done right into the loop: what
  /// that takes from around it is then used where it stands, and a state not copied for each entry.
  @inline(__always)
  func visit(_ body: (TableEntry<Key, Value>) -> Void) {
    withExtendedLifetime(self) {
      var above: [(node: Unmanaged<TableNode>, next: Int)] = []
      var node = Unmanaged.passUnretained(self)
      var position = 0
      while true {
        let slot = node._withUnsafeGuaranteedRef { node in
          position < node.count ? node[position] : nil
        }
        position += 1
        switch slot {
        case .entry(let entry): entry._withUnsafeGuaranteedRef { body($0) }
        case .branch(let child):
          above.append((node, position))
          (node, position) = (child, 0)
        case .bucket(let bucket):
          bucket._withUnsafeGuaranteedRef { for entry in $0.entries { body(entry) } }
        case nil:
          guard let parent = above.popLast() else { return }
          (node, position) = parent
        }
      }
    }
  }

  /// Changes the value of a key, or puts in a new one where there is none.
  ///
  /// Nobody else holds the node, which lies at a level of so many bits.
  /// - Returns: The node that takes its place, where it had no room.
  func update(
    _ key: Key, _ hash: UInt64, _ shift: UInt64, orPut new: () -> Value,
    _ change: (inout Value) -> Void, isNew: inout Bool
  ) -> TableNode? {
    let bit = Self.bit(hash, shift)
    let position = position(of: bit)
    guard bitmap & bit != 0 else {
      isNew = true
      let entry = TableEntry.make(key: key, value: new())
      return insert(.entry(.passRetained(entry)), at: position, bit)
    }
    switch self[position] {
    case .entry(let present):
      if present._withUnsafeGuaranteedRef({ $0.key == key }) {
        var entry = present.takeRetainedValue()
        TableEntry.change(&entry, by: change)
        self[position] = .entry(.passRetained(entry))
      } else {
        isNew = true
        let entry = TableEntry.make(key: key, value: new())
        self[position] = Self.pair(present.takeRetainedValue(), entry, hash, shift + 5)
      }
    case .bucket(let bucket):
      var entries = bucket.takeRetainedValue().entries
      if let known = entries.firstIndex(where: { $0.key == key }) {
        TableEntry.change(&entries[known], by: change)
      } else {
        isNew = true
        entries.insert(
          TableEntry.make(key: key, value: new()),
          at: entries.firstIndex { key < $0.key } ?? entries.count)
      }
      self[position] = .bucket(.passRetained(TableBucket(entries)))
    case .branch(let child):
      let child = Self.alone(child)
      let wider = child.update(key, hash, shift + 5, orPut: new, change, isNew: &isNew)
      self[position] = .branch(.passRetained(wider ?? child))
    }
    return nil
  }

  /// Removes a key below a node that nobody else holds; returns the entry that it had.
  func remove(_ key: Key, _ hash: UInt64, _ shift: UInt64) -> TableEntry<Key, Value>? {
    let bit = Self.bit(hash, shift)
    guard bitmap & bit != 0 else { return nil }
    let position = position(of: bit)
    switch self[position] {
    case .entry(let present):
      guard present._withUnsafeGuaranteedRef({ $0.key == key }) else { return nil }
      drop(position, bit)
      return present.takeRetainedValue()
    case .bucket(let bucket):
      var entries = bucket._withUnsafeGuaranteedRef { $0.entries }
      guard let known = entries.firstIndex(where: { $0.key == key }) else { return nil }
      let removed = entries.remove(at: known)
      bucket.release()
      if entries.isEmpty {
        drop(position, bit)
      } else {
        self[position] = .bucket(.passRetained(TableBucket(entries)))
      }
      return removed
    case .branch(let child):
      let child = Self.alone(child)
      let removed = child.remove(key, hash, shift + 5)
      if child.count == 0 {
        drop(position, bit)
      } else if child.count == 1, case .entry(let last) = child[0] {
        // The child alone holds it until it is retained.
        withExtendedLifetime(child) { self[position] = .entry(last.retain()) }
      } else {
        self[position] = .branch(.passRetained(child))
      }
      return removed
    }
  }

  /// Takes a node out of its slot, or a copy where somebody else holds it too.
  private static func alone(_ child: Unmanaged<TableNode>) -> TableNode {
    var child = child.takeRetainedValue()
    if !isKnownUniquelyReferenced(&child) { child = child.copy() }
    return child
  }

  private func insert(
    _ slot: TableSlot<Key, Value>, at position: Int, _ bit: UInt32
  ) -> TableNode? {
    let count = count
    let isFull = count == room
    let node = isFull ? Self.make(room: Self.room(for: count + 1 + count / 2)) : self
    node.withUnsafeMutablePointerToElements { to in
      withUnsafeMutablePointerToElements { from in
        (to + position + 1).moveInitialize(from: from + position, count: count - position)
        if isFull { to.moveInitialize(from: from, count: position) }
        (to + position).initialize(to: slot)
      }
    }
    node.bitmap = bitmap | bit
    // What stood here stands there now.
    if isFull { bitmap = 0 }
    return isFull ? node : nil
  }

  /// Closes up a slot, of which nothing is held any more.
  private func drop(_ position: Int, _ bit: UInt32) {
    withUnsafeMutablePointerToElements {
      ($0 + position).moveInitialize(from: $0 + position + 1, count: count - position - 1)
    }
    bitmap &= ~bit
  }

  /// Parts two keys that share all bits above this level; recursion ends after 13 levels.
  private static func pair(
    _ first: TableEntry<Key, Value>, _ second: TableEntry<Key, Value>, _ secondHash: UInt64,
    _ shift: UInt64
  ) -> TableSlot<Key, Value> {
    guard shift < 64 else {
      let entries = first.key < second.key ? [first, second] : [second, first]
      return .bucket(.passRetained(TableBucket(entries)))
    }
    let node = make(room: 2)
    let (one, other) = (bit(first.key.tableHash, shift), bit(secondHash, shift))
    if one == other {
      _ = node.insert(pair(first, second, secondHash, shift + 5), at: 0, one)
    } else {
      _ = node.insert(.entry(.passRetained(first)), at: 0, one)
      _ = node.insert(.entry(.passRetained(second)), at: one < other ? 1 : 0, other)
    }
    return .branch(.passRetained(node))
  }

  /// Room for some slots and for the padding that their allocation has anyway.
  private static func room(for count: Int) -> Int { min(32, (count + 1) & ~1) }

  private func position(of bit: UInt32) -> Int { (bitmap & (bit &- 1)).nonzeroBitCount }

  private static func bit(_ hash: UInt64, _ shift: UInt64) -> UInt32 {
    1 << UInt32(truncatingIfNeeded: (hash >> shift) & 31)
  }
}

/// Which slots a ``TableNode`` has, and for how many there is room.
struct TableNodeHeader {
  var bitmap: UInt32
  let room: UInt32
}

/// One slot of a ``TableNode``, which holds what stands in it and counts the reference by hand.
enum TableSlot<Key: TableKey, Value: Sendable> {
  case entry(Unmanaged<TableEntry<Key, Value>>)
  case branch(Unmanaged<TableNode<Key, Value>>)
  /// Entries of one 64-bit hash, below the last level.
  case bucket(Unmanaged<TableBucket<Key, Value>>)

  func retain() {
    switch self {
    case .entry(let entry): _ = entry.retain()
    case .branch(let child): _ = child.retain()
    case .bucket(let bucket): _ = bucket.retain()
    }
  }

  func release() {
    switch self {
    case .entry(let entry): entry.release()
    case .branch(let child): child.release()
    case .bucket(let bucket): bucket.release()
    }
  }
}
