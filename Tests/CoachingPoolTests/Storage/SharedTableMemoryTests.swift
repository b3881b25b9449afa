import CoachingPool
import Synchronization
import Testing

/// A table's nodes count by hand what they refer to.
///
/// What is never let go leaks, and what is let go twice is read after its end: `--sanitize=address` and
/// `--sanitize=thread` show both.
@Suite struct `What a shared table refers to` {
  private struct Key: TableKey {
    let number: Int
    let tableHash: UInt64

    static func < (left: Key, right: Key) -> Bool { left.number < right.number }
  }

  private final class Living: Sendable {
    let count = Atomic<Int>(0)
  }

  private final class Value: Sendable {
    let number: Int
    private let living: Living

    init(_ number: Int, _ living: Living) {
      self.number = number
      self.living = living
      living.count.add(1, ordering: .relaxed)
    }

    deinit { living.count.subtract(1, ordering: .relaxed) }
  }

  private static let hashes: [@Sendable (Int) -> UInt64] = [
    { UInt64(truncatingIfNeeded: $0) &* 0x9e37_79b9_7f4a_7c15 }, { _ in 42 },
    { UInt64($0 % 7) << 60 }, { UInt64($0) },
  ]

  @Test(arguments: 0..<4)
  func `is there as long as a table or a snapshot holds it, and no longer`(hashing: Int) {
    let living = Living()
    do {
      var chance = SplitMix64(seed: UInt64(hashing))
      var table = SharedTable<Key, Value>()
      var model: [Int: Int] = [:]
      var snapshots: [(table: SharedTable<Key, Value>, model: [Int: Int])] = []
      for step in 0..<4_000 {
        let number = chance.next(below: 60)
        let key = Key(number: number, tableHash: Self.hashes[hashing](number))
        switch chance.next(below: 200) {
        case 0..<120:
          table[key] = Value(step, living)
          model[number] = step
        case 120..<199:
          table[key] = nil
          model[number] = nil
        default:
          snapshots.append((table, model))
          if snapshots.count > 3 { snapshots.removeFirst() }
        }
      }
      for (table, model) in snapshots + [(table, model)] {
        let read = table.map { ($0.key.number, $0.value.number) }
        #expect(Dictionary(read, uniquingKeysWith: { first, _ in first }) == model)
        #expect(table.count == model.count)
      }
    }
    #expect(living.count.load(ordering: .relaxed) == 0)
  }

  @Test func `is read and changed on copies by many tasks at once`() async {
    let living = Living()
    var table = SharedTable<Key, Value>()
    func key(_ number: Int) -> Key { Key(number: number, tableHash: Self.hashes[0](number)) }
    for number in 0..<500 { table[key(number)] = Value(number, living) }
    await withTaskGroup(of: Bool.self) { [table] group in
      for task in 0..<8 {
        group.addTask {
          var own = table
          var chance = SplitMix64(seed: UInt64(task))
          var isKept = true
          for _ in 0..<1_000 {
            let number = chance.next(below: 500)
            own[key(number)] = chance.next(below: 3) == 0 ? nil : Value(-1, living)
            if table[key(number)]?.number != number { isKept = false }
          }
          return isKept
        }
      }
      for await isKept in group { #expect(isKept) }
    }
    #expect(table.count == 500 && living.count.load(ordering: .relaxed) == 500)
    table = SharedTable()
    #expect(living.count.load(ordering: .relaxed) == 0)
  }
}
