/// Minutes by day, in the order of days, so that those of any stretch are told by two look-ups.
struct SupervisionTally: Sendable {
  /// The day of each item, in order.
  let days: [CivilDate]
  /// The minutes of all items before each, and last those of all.
  private let sums: [Int]

  /// Takes minutes by day, in any order.
  /// - Complexity: O(n log n).
  init(_ items: [(day: CivilDate, minutes: Int)]) {
    let sorted = items.sorted { $0.day < $1.day }
    days = sorted.map(\.day)
    var sums = [0]
    sums.reserveCapacity(sorted.count + 1)
    var sum = 0
    for item in sorted {
      sum += item.minutes
      sums.append(sum)
    }
    self.sums = sums
  }

  /// How many items lie after a day and up to another.
  func count(after day: CivilDate, through last: CivilDate) -> Int {
    max(0, position(after: last) - position(after: day))
  }

  /// The minutes of the items after a day and up to another.
  func minutes(after day: CivilDate, through last: CivilDate) -> Int {
    max(0, sums[position(after: last)] - sums[position(after: day)])
  }

  /// How many items lie on the day or before it.
  private func position(after day: CivilDate) -> Int {
    var (low, high) = (0, days.count)
    while low < high {
      let middle = low + (high - low) / 2
      if days[middle] <= day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
