import MatchingAlgorithms

/// Draws small stable matching problems, and finds all their stable matchings by trying everything.
struct SmallStableInstances {
  let rows: [[[Int]]]
  let columns: [[[Int]]]
  let capacities: [Int]
  let minimums: [Int]

  /// Up to `size` rows and columns, capacities 0 to 3, about `matchings` matchings at most.
  static func random(
    _ generator: inout SeededGenerator, size: Int, isTied: Bool, matchings: Int = 3000
  ) -> Self {
    let rowCount = generator.below(size + 1)
    let columnCount = generator.below(size + 1)
    let density = 40 + generator.below(61)
    var product = 1
    var pairs: [(Int, Int)] = []
    for row in 0..<rowCount {
      var length = 1
      for column in generator.shuffled(Array(0..<columnCount))
      where generator.below(100) < density {
        if product * (length + 1) > matchings { break }
        length += 1
        pairs.append((row, column))
      }
      product *= length
    }
    let capacities = (0..<columnCount).map { _ in [0, 1, 1, 1, 2, 3][generator.below(6)] }
    return Self(
      rows: (0..<rowCount).map { row in
        grouped(pairs.filter { $0.0 == row }.map(\.1), &generator, isTied)
      },
      columns: (0..<columnCount).map { column in
        grouped(pairs.filter { $0.1 == column }.map(\.0), &generator, isTied)
      },
      capacities: capacities, minimums: capacities.map { generator.below($0 + 1) })
  }

  /// As many rows as columns with one place each, everybody acceptable: where stable matchings are
  /// many.
  static func marriages(_ generator: inout SeededGenerator, size: Int) -> Self {
    let everybody = Array(0..<size)
    return Self(
      rows: everybody.map { _ in grouped(everybody, &generator, false) },
      columns: everybody.map { _ in grouped(everybody, &generator, false) },
      capacities: everybody.map { _ in 1 }, minimums: everybody.map { _ in 1 })
  }

  private static func grouped(
    _ members: [Int], _ generator: inout SeededGenerator, _ isTied: Bool
  ) -> [[Int]] {
    var groups: [[Int]] = []
    for member in generator.shuffled(members) {
      if isTied, !groups.isEmpty, generator.below(2) == 0 {
        groups[groups.count - 1].append(member)
      } else {
        groups.append([member])
      }
    }
    return groups
  }

  func instance() throws -> StableInstance {
    try StableInstance(
      rows: PreferenceLists(tied: rows), columns: PreferenceLists(tied: columns),
      capacities: capacities, minimums: minimums)
  }

  /// How much a row wants a column, from 0, the most; `nil` for not at all.
  func rowRanks() -> [[Int?]] { Self.ranks(rows, others: columns.count) }

  /// How much a column wants a row.
  func columnRanks() -> [[Int?]] { Self.ranks(columns, others: rows.count) }

  private static func ranks(_ lists: [[[Int]]], others: Int) -> [[Int?]] {
    lists.map { list in
      var ranks = [Int?](repeating: nil, count: others)
      for (rank, group) in list.enumerated() { for other in group { ranks[other] = rank } }
      return ranks
    }
  }

  /// Calls back with every matching of acceptable pairs within the capacities, and its blocking pairs.
  func forEachMatching(_ body: ([Int?], _ blocking: [[Int]]) throws -> Void) rethrows {
    let wants = rowRanks()
    let wanted = columnRanks()
    var matching = [Int?](repeating: nil, count: rows.count)
    var held = [[Int]](repeating: [], count: columns.count)
    func choose(_ row: Int) throws {
      if row == rows.count { return try body(matching, blocking()) }
      try choose(row + 1)
      for column in rows[row].joined() where held[column].count < capacities[column] {
        matching[row] = column
        held[column].append(row)
        try choose(row + 1)
        held[column].removeLast()
        matching[row] = nil
      }
    }
    func blocking() -> [[Int]] {
      var pairs: [[Int]] = []
      for column in columns.indices {
        let worst =
          held[column].count < capacities[column]
          ? Int.max : held[column].compactMap { wanted[column][$0] }.max() ?? -1
        for row in rows.indices {
          guard let rank = wants[row][column], let claim = wanted[column][row] else { continue }
          let present = matching[row].flatMap { wants[row][$0] } ?? .max
          if rank < present, claim < worst { pairs.append([row, column]) }
        }
      }
      return pairs
    }
    try choose(0)
  }

  /// All (weakly) stable matchings.
  func stableMatchings() -> [[Int?]] {
    var found: [[Int?]] = []
    forEachMatching { matching, blocking in if blocking.isEmpty { found.append(matching) } }
    return found
  }

  /// The same lists with each group in the order of the lottery's numbers.
  func broken(by lottery: Lottery) -> Self {
    func strict(_ lists: [[[Int]]], _ keys: [UInt64]?) -> [[[Int]]] {
      lists.map { list in
        list.flatMap { group in
          group.sorted {
            lottery.number(ofKey: keys?[$0] ?? UInt64($0))
              < lottery.number(ofKey: keys?[$1] ?? UInt64($1))
          }.map { [$0] }
        }
      }
    }
    return Self(
      rows: strict(rows, lottery.columnKeys), columns: strict(columns, lottery.rowKeys),
      capacities: capacities, minimums: minimums)
  }

  /// The same problem with rows and columns numbered anew: old row r is new row `rowPlaces[r]`.
  func renumbered(rowPlaces: [Int], columnPlaces: [Int]) -> Self {
    func moved(_ lists: [[[Int]]], _ places: [Int], _ others: [Int]) -> [[[Int]]] {
      var result = [[[Int]]](repeating: [], count: lists.count)
      for (member, list) in lists.enumerated() {
        // Within a group the order says nothing, so it is turned round.
        result[places[member]] = list.map { group in group.map { others[$0] }.reversed() }
      }
      return result
    }
    var capacities = self.capacities
    for (column, capacity) in self.capacities.enumerated() {
      capacities[columnPlaces[column]] = capacity
    }
    return Self(
      rows: moved(rows, rowPlaces, columnPlaces), columns: moved(columns, columnPlaces, rowPlaces),
      capacities: capacities, minimums: capacities.map { _ in 0 })
  }
}
