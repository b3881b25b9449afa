/// How often each of some values came, in their order.
///
/// Answers are on scales of a few numbers, so that a million of them take the room of those few.
struct Frequencies<Value: Comparable & Hashable & Sendable>: Hashable, Sendable {
  /// The values that came, each above the one before.
  private(set) var values: [Value] = []
  /// How often each of them came.
  private(set) var times: [Int] = []

  /// Counts one more.
  /// - Complexity: O(log k) in the values that came, O(k) for one that is new.
  mutating func add(_ value: Value) {
    var (low, high) = (0, values.count)
    while low < high {
      let middle = low + (high - low) / 2
      if values[middle] < value { low = middle + 1 } else { high = middle }
    }
    if low < values.count, values[low] == value {
      times[low] += 1
    } else {
      values.insert(value, at: low)
      times.insert(1, at: low)
    }
  }

  /// How many came in all.
  var count: Int { times.reduce(0, +) }

  /// How many of those came that are wanted.
  func count(where isWanted: (Value) -> Bool) -> Int {
    zip(values, times).reduce(0) { isWanted($1.0) ? $0 + $1.1 : $0 }
  }
}

/// Two ratings of one person.
struct BeforeAndAfter: Hashable, Comparable, Sendable {
  let before: Int
  let after: Int

  static func < (left: Self, right: Self) -> Bool {
    (left.before, left.after) < (right.before, right.after)
  }
}

/// Different people, counted up to a number beyond which it matters no more how many there are.
struct FewPeople: Hashable, Sendable {
  private var known: [Int32] = []

  var count: Int { known.count }

  mutating func add(_ person: Int32, upTo most: Int) {
    if known.count < most, !known.contains(person) { known.append(person) }
  }
}
