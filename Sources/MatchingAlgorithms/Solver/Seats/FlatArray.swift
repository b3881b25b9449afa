/// Holds numbers side by side for a solver's inner loops: checked in debug, bare memory in release.
///
/// Its owner frees it; copies of the value share the memory until then.
struct FlatArray<Element: BitwiseCopyable> {
  private(set) var base: UnsafeMutablePointer<Element>
  private(set) var count: Int
  private var room: Int

  init(repeating element: Element, count: Int) {
    base = .allocate(capacity: max(count, 1))
    base.initialize(repeating: element, count: count)
    self.count = count
    room = max(count, 1)
  }

  init(copying other: FlatArray) {
    base = .allocate(capacity: max(other.count, 1))
    base.initialize(from: other.base, count: other.count)
    count = other.count
    room = max(other.count, 1)
  }

  func free() {
    base.deallocate()
  }

  subscript(_ index: Int) -> Element {
    @inline(__always) get {
      assert(index >= 0 && index < count)
      return base[index]
    }
    @inline(__always) nonmutating set {
      assert(index >= 0 && index < count)
      base[index] = newValue
    }
  }

  /// Moves to a larger place, so that as many elements fit.
  mutating func reserve(_ larger: Int) {
    if larger <= room { return }
    let moved = UnsafeMutablePointer<Element>.allocate(capacity: larger)
    moved.initialize(from: base, count: count)
    base.deallocate()
    base = moved
    room = larger
  }

  /// Adds elements at the end, and moves to a larger place where there is no room.
  mutating func append(_ element: Element, times: Int = 1) {
    if count + times > room { reserve(max(2 * room, count + times)) }
    (base + count).initialize(repeating: element, count: times)
    count += times
  }
}
