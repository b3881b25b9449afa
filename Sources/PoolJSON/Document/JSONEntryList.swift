/// Grows a list of entries in memory of its own, without a check at each access.
///
/// The memory has room for the text before the entries, so that a document is one piece of it. It is freed
/// with the list, unless a document takes it over.
struct JSONEntryList: ~Copyable {
  /// Where the text has its place, and what is to be freed.
  private var memory: UnsafeMutableRawPointer
  private(set) var entries: UnsafeMutablePointer<JSONEntry>
  private(set) var count = 0
  private var capacity: Int
  /// The room for the text, a multiple of an entry's size.
  private let room: Int

  init(textCount: Int, capacity: Int) {
    let stride = MemoryLayout<JSONEntry>.stride
    self.capacity = max(capacity, 8)
    room = (textCount + stride - 1) / stride * stride
    memory = JSONEntryList.allocate(room, self.capacity)
    entries = (memory + room).bindMemory(to: JSONEntry.self, capacity: self.capacity)
  }

  deinit { memory.deallocate() }

  /// Puts the text into its place.
  func put(text: UnsafeBufferPointer<UInt8>) {
    precondition(text.count <= room, "The text is longer than the room that it was given.")
    let place = memory.bindMemory(to: UInt8.self, capacity: text.count)
    if let source = text.baseAddress { place.initialize(from: source, count: text.count) }
  }

  /// Hands the memory over: where the text has its place, and the entries after it.
  consuming func release() -> (
    memory: UnsafeMutableRawPointer, entries: UnsafeMutablePointer<JSONEntry>
  ) {
    let released = (memory, entries)
    discard self
    return released
  }

  private static func allocate(_ room: Int, _ capacity: Int) -> UnsafeMutableRawPointer {
    .allocate(
      byteCount: room + capacity * MemoryLayout<JSONEntry>.stride,
      alignment: MemoryLayout<JSONEntry>.alignment)
  }

  @inline(__always)
  mutating func append(_ entry: JSONEntry) {
    if count == capacity { grow() }
    (entries + count).initialize(to: entry)
    count &+= 1
  }

  /// Reads and changes what stands at a place below ``count``.
  @inline(__always)
  subscript(place: Int) -> JSONEntry {
    get { entries[place] }
    nonmutating set { entries[place] = newValue }
  }

  @inline(never)
  private mutating func grow() {
    capacity *= 2
    let larger = JSONEntryList.allocate(room, capacity)
    let moved = (larger + room).bindMemory(to: JSONEntry.self, capacity: capacity)
    moved.moveInitialize(from: entries, count: count)
    memory.deallocate()
    memory = larger
    entries = moved
  }
}
