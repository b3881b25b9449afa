import CoachingPool

/// A small table of chance: 1 to 4 rows by 1 to 4 columns, most counts below 10.
struct RandomCube {
  let counts: [[Int]]
  let table: RawTable
  let policy: DisclosurePolicy

  init(
    seed: Int, isCommonKnowledge: Bool, withShares: Bool = false, largest: Int = 4
  ) throws {
    var chance = SplitMix64(seed: UInt64(seed))
    let (height, width) = (1 + chance.next(below: largest), 1 + chance.next(below: largest))
    counts = (0..<height).map { _ in
      (0..<width).map { _ in
        switch chance.next(below: 10) {
        case 0, 1: 0
        case 2...7: 1 + chance.next(below: 9)
        default: 10 + chance.next(below: 30)
        }
      }
    }
    let isGrouped = height > 1 && chance.next(below: 2) == 0
    let groups = (0..<height).map { $0 == 0 || chance.next(below: 2) == 0 ? "West" : "East" }
    let shares: RawTable.Shares? =
      withShares ? [.ofRowTotals, .ofColumnTotals][chance.next(below: 2)] : nil
    var table =
      try width == 1 && !isGrouped
      ? rawLine(counts.map { $0[0] }, isCommonKnowledge: isCommonKnowledge, shares: shares)
      : rawTable(
        counts, groups: isGrouped ? groups : nil, shares: shares,
        isCommonKnowledge: isCommonKnowledge)
    for totals in TableTotals.allCases where chance.next(below: 6) == 0 {
      table = table.withholding(totals)
    }
    self.table = table
    policy = DisclosurePolicy.standard[seed % 4]
  }

  /// What a reader can say who is told which hidden figures are 0.
  func reading(of published: PublishableTable) -> CubeReading {
    let hint = counts.flatMap { $0 }
    let plain = CubeReading(published, zeros: [], hint: hint)
    return CubeReading(
      published, zeros: Set(published.places.filter { count($0, in: plain) == 0 }), hint: hint)
  }

  /// The true count at a place of what was published.
  func count(_ place: TablePlace, in reading: CubeReading) -> Int {
    let cells = counts.flatMap { $0 }
    return reading.cells(of: place).reduce(0) { $0 + cells[$1] }
  }
}
