import MatchingAlgorithms

/// Changes something in an assignment.
enum ClaimMutation {
  static let extremes: [Int64] = [.min, .max, -1, 0, 1, 1 << 60, -(1 << 60)]

  static func mutated(_ claim: Assignment, _ generator: inout SeededGenerator) -> Assignment {
    var columns = claim.columnOfRow
    var further = claim.furtherPairs
    var values = claim.levelValues
    var prices = claim.prices
    var barriers = claim.barriers
    switch generator.below(6) {
    case 0 where !columns.isEmpty:
      columns[generator.below(columns.count)] =
        [nil, 0, 1, -1, .max, .min][generator.below(6)]
    case 1: further.append(.init(row: generator.below(4), column: generator.below(4)))
    case 2 where !further.isEmpty: further.removeLast()
    case 3 where !values.isEmpty: change(&values[generator.below(values.count)], &generator)
    case 4 where !barriers.isEmpty:
      let old = barriers.removeLast()
      var value = old.value
      change(&value, &generator)
      barriers.append(
        WorstOffBarrier(
          level: old.level, value: value, before: mutated(old.before, &generator),
          above: generator.below(2) == 0 ? old.above : old.before))
    default: prices = mutated(prices, &generator)
    }
    return Assignment(
      columnOfRow: columns, furtherPairs: further, levelValues: values, prices: prices,
      barriers: barriers)
  }

  private static func mutated(
    _ prices: DualPrices, _ generator: inout SeededGenerator
  ) -> DualPrices {
    var lists = [prices.rows, prices.columns, prices.quotas]
    let side = generator.below(3)
    guard !lists[side].isEmpty else { return prices }
    let level = generator.below(lists[side].count)
    guard !lists[side][level].isEmpty else { return prices }
    let place = generator.below(lists[side][level].count)
    change(&lists[side][level][place], &generator)
    return DualPrices(rows: lists[0], columns: lists[1], quotas: lists[2])
  }

  private static func change(_ value: inout Int64, _ generator: inout SeededGenerator) {
    if generator.below(3) == 0 {
      value = extremes[generator.below(extremes.count)]
    } else {
      value = value &+ Int64(generator.below(5) - 2)
    }
  }
}
