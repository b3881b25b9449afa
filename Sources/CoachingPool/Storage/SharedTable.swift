/// A table whose copies share structure: keeping a snapshot costs nothing, and a write while one is
/// held copies a path of nodes and never the table.
///
/// It is a hash array mapped trie (Bagwell, "Ideal Hash Trees", 2001) over 64 stable bits, five to a
/// level. Iteration goes by hash, so that it is the same on every run and favours no alphabet.
/// - Complexity: look-up, insertion and removal O(log₃₂ n).
public struct SharedTable<Key: TableKey, Value: Sendable>: Sendable {
  private var root = TableNode<Key, Value>()
  /// How many entries there are.
  public private(set) var count = 0

  /// Makes an empty table.
  public init() {}

  /// Whether there is no entry.
  public var isEmpty: Bool { count == 0 }

  /// Finds, sets or removes the value of a key.
  public subscript(key: Key) -> Value? {
    get { entry(of: key)?.value }
    set {
      let hash = key.tableHash
      if !isKnownUniquelyReferenced(&root) { root = root.copy() }
      if let newValue {
        if root.set(TableEntry(key: key, value: newValue), hash, 0) { count += 1 }
      } else if root.remove(key, hash, 0) {
        count -= 1
      }
    }
  }

  /// The stored entry of a key, of which one field can be read without a copy of the whole value.
  func entry(of key: Key) -> TableEntry<Key, Value>? {
    count == 0 ? nil : root.entry(of: key, key.tableHash, 0)
  }

  /// Visits the stored entries in the order of their hashes; faster than the iterator, since it copies
  /// no value.
  func visit(_ body: (TableEntry<Key, Value>) -> Void) { root.visit(body) }
}

extension SharedTable: Sequence {
  /// The entries in the order of their hashes.
  public func makeIterator() -> Iterator { Iterator(root) }

  /// Walks a table without recursion.
  public struct Iterator: IteratorProtocol, Sendable {
    private var path: [(node: TableNode<Key, Value>, next: Int)]
    private var bucket: ArraySlice<TableEntry<Key, Value>> = []

    fileprivate init(_ root: TableNode<Key, Value>) { path = [(root, 0)] }

    /// The next entry.
    public mutating func next() -> (key: Key, value: Value)? {
      if let entry = bucket.popFirst() { return (entry.key, entry.value) }
      while let (node, position) = path.last {
        guard position < node.slots.count else {
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        switch node.slots[position] {
        case .entry(let entry): return (entry.key, entry.value)
        case .branch(let child): path.append((child, 0))
        case .bucket(let entries):
          bucket = entries[...]
          if let entry = bucket.popFirst() { return (entry.key, entry.value) }
        }
      }
      return nil
    }
  }

  /// The values in the order of their keys' hashes.
  public var values: [Value] {
    var values: [Value] = []
    values.reserveCapacity(count)
    visit { values.append($0.value) }
    return values
  }
}
