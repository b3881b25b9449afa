import CoachingPool
import Testing

/// A key whose hash is chosen, so that keys can be made to collide on any level.
private struct Key: TableKey {
  let number: Int
  let tableHash: UInt64

  static func < (left: Key, right: Key) -> Bool { left.number < right.number }
}

private struct Hashing: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let hash: @Sendable (Int) -> UInt64

  func key(_ number: Int) -> Key { Key(number: number, tableHash: hash(number)) }
}

private let hashings: [Hashing] = [
  Hashing(testDescription: "well mixed") { number in
    var mixer = SplitMix64(seed: UInt64(truncatingIfNeeded: number))
    return mixer.next()
  },
  Hashing(testDescription: "all the same") { _ in 42 },
  Hashing(testDescription: "seven hashes") { UInt64($0 % 7) << 60 },
  Hashing(testDescription: "told apart by the last bits") { UInt64($0 % 16) << 60 },
  Hashing(testDescription: "told apart on every level") { UInt64($0) &* 0x1084_2108_4210_8421 },
  Hashing(testDescription: "small numbers") { UInt64($0) },
]

@Suite struct `A shared table` {
  @Test(arguments: hashings)
  private func `does what a dictionary does, and a snapshot never changes`(_ hashing: Hashing) {
    var chance = SplitMix64(seed: 2026)
    var table = SharedTable<Key, Int>()
    var model: [Int: Int] = [:]
    var snapshots: [(SharedTable<Key, Int>, [Int: Int])] = []
    var wrong = 0
    for step in 0..<2500 {
      let number = chance.next(below: 90)
      let key = hashing.key(number)
      switch chance.next(below: 5) {
      case 0, 1:
        table[key] = step
        model[number] = step
      case 2, 3:
        table[key] = nil
        model[number] = nil
      default:
        if table[key] != model[number] { wrong += 1 }
      }
      if table.count != model.count || table.isEmpty != model.isEmpty { wrong += 1 }
      if step % 100 == 0 { snapshots.append((table, model)) }
    }
    snapshots.append((table, model))
    for (table, model) in snapshots {
      let held = table.map { ($0.key.number, $0.value) }
      if held.count != model.count || table.values.count != model.count { wrong += 1 }
      if Dictionary(held, uniquingKeysWith: { first, _ in first }) != model { wrong += 1 }
      for number in 0..<90 where table[hashing.key(number)] != model[number] { wrong += 1 }
    }
    #expect(wrong == 0)
  }

  @Test(arguments: hashings)
  private func `lists its entries in one order, whatever the insertions and removals`(
    _ hashing: Hashing
  ) {
    var chance = SplitMix64(seed: 7)
    let numbers = Array(0..<60)
    var orders: Set<[Int]> = []
    for round in 0..<12 {
      var table = SharedTable<Key, Int>()
      for number in 100..<130 where round % 2 == 0 { table[hashing.key(number)] = number }
      for number in numbers.shuffled(using: &chance) { table[hashing.key(number)] = number }
      for number in (100..<130).shuffled(using: &chance) { table[hashing.key(number)] = nil }
      orders.insert(table.map(\.key.number))
    }
    #expect(orders.count == 1)
    #expect(orders.first?.sorted() == numbers)
  }

  @Test func `holds a large number of identifiers`() {
    var table = SharedTable<PersonID, Int>()
    let ids = (0..<20_000).map { PersonID(stringLiteral: "person-\($0)") }
    for (number, id) in ids.enumerated() { table[id] = number }
    #expect(table.count == ids.count)
    #expect(ids.indices.allSatisfy { table[ids[$0]] == $0 })
    #expect(table["person-20000"] == nil)
    var smaller = table
    for id in ids.prefix(19_990) { smaller[id] = nil }
    #expect(smaller.count == 10 && table.count == 20_000)
    #expect(smaller["person-19999"] == 19_999 && smaller["person-0"] == nil)
  }

  @Test func `is empty again once everything is removed, and takes the same again`() {
    for hashing in hashings {
      var table = SharedTable<Key, Int>()
      for _ in 0..<2 {
        for number in 0..<40 { table[hashing.key(number)] = number }
        for number in 0..<40 { table[hashing.key(number)] = nil }
        table[hashing.key(1)] = nil
        #expect(table.isEmpty && table.map(\.value).isEmpty)
      }
    }
  }
}

@Suite struct `A shared index` {
  @Test(arguments: [0, 1, 2])
  func `does what a dictionary of sets does, under snapshots`(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    var index = SharedIndex<PersonID, RequestID>()
    var model: [Int: Set<Int>] = [:]
    var snapshots: [(SharedIndex<PersonID, RequestID>, [Int: Set<Int>])] = []
    for step in 0..<1500 {
      let (key, member) = (chance.next(below: 8), chance.next(below: 12))
      let (person, asked) = (
        PersonID(stringLiteral: "p\(key)"), RequestID(stringLiteral: "r\(member)")
      )
      if chance.next(below: 2) == 0 {
        index.insert(asked, under: person)
        model[key, default: []].insert(member)
      } else {
        index.remove(asked, under: person)
        model[key]?.remove(member)
      }
      if step % 150 == 0 { snapshots.append((index, model)) }
    }
    snapshots.append((index, model))
    for (index, model) in snapshots {
      for key in 0..<9 {
        let person = PersonID(stringLiteral: "p\(key)")
        let members = Set((model[key] ?? []).map { RequestID(stringLiteral: "r\($0)") })
        #expect(Set(index[person]) == members && index[person].count == members.count)
        #expect(index.count(of: person) == members.count)
      }
    }
  }
}
