/// A table whose copies share structure: keeping a snapshot costs nothing, and a write while one is
/// held copies a path of nodes and never the table.
///
/// It is a hash array mapped trie (Bagwell, "Ideal Hash Trees", 2001) over 64 stable bits, five to a
/// level. Iteration goes by hash, so that it is the same on every run and favours no alphabet.
/// - Complexity: look-up, insertion and removal O(log₃₂ n).
public struct SharedTable<Key: TableKey, Value: Sendable>: @unchecked Sendable {
  // A node is never changed while two refer to it, so that tables may share nodes between threads.
  private var root = TableNode<Key, Value>.make(room: 0)
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
      if let newValue {
        update(key, orPut: newValue) { $0 = newValue }
      } else {
        remove(key)
      }
    }
  }

  /// Changes the value of a key, in place where nobody else holds it, or puts one in where there is none.
  mutating func update(
    _ key: Key, orPut new: @autoclosure () -> Value, _ change: (inout Value) -> Void
  ) {
    if !isKnownUniquelyReferenced(&root) { root = root.copy() }
    var isNew = false
    let wider = root.update(key, key.tableHash, 0, orPut: new, change, isNew: &isNew)
    if let wider { root = wider }
    if isNew { count += 1 }
  }

  /// Removes a key; returns the entry that it had.
  @discardableResult
  mutating func remove(_ key: Key) -> TableEntry<Key, Value>? {
    if !isKnownUniquelyReferenced(&root) { root = root.copy() }
    let removed = root.remove(key, key.tableHash, 0)
    if removed != nil { count -= 1 }
    return removed
  }

  /// The stored entry of a key, of which one field can be read without a copy of the whole value.
  func entry(of key: Key) -> TableEntry<Key, Value>? {
    count == 0 ? nil : root.entry(of: key, key.tableHash)
  }

  /// Reads a value where it stands, without a copy of it; `nil` where there is none.
  func read<Result>(_ key: Key, _ body: (Value) -> Result) -> Result? {
    count == 0 ? nil : root.read(key, key.tableHash) { body($0.value) }
  }

  /// Visits the stored entries in the order of their hashes; faster than the iterator, since it copies
  /// no value.
  @inline(__always)
  func visit(_ body: (TableEntry<Key, Value>) -> Void) { root.visit(body) }
}

extension SharedTable: Sequence {
  /// The entries in the order of their hashes.
  public func makeIterator() -> Iterator { Iterator(root) }

  /// Walks a table without recursion.
  public struct Iterator: IteratorProtocol, @unchecked Sendable {
    private var path: [(node: TableNode<Key, Value>, next: Int)]
    private var bucket: ArraySlice<TableEntry<Key, Value>> = []

    fileprivate init(_ root: TableNode<Key, Value>) { path = [(root, 0)] }

    /// The next entry.
    public mutating func next() -> (key: Key, value: Value)? {
      if let entry = bucket.popFirst() { return (entry.key, entry.value) }
      while let (node, position) = path.last {
        guard position < node.count else {
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        switch node[position] {
        case .entry(let entry): return entry._withUnsafeGuaranteedRef { ($0.key, $0.value) }
        case .branch(let child): path.append((child.takeUnretainedValue(), 0))
        case .bucket(let entries):
          bucket = entries._withUnsafeGuaranteedRef { $0.entries[...] }
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
