extension RoundCertificate {
  /// The same certificate for a graph whose rows, columns and quotas stand in another order.
  func moved(rows: Shuffle, columns: Shuffle, quotas: Shuffle) -> RoundCertificate {
    let move = Move(rows: rows, columns: columns, quotas: quotas)
    return RoundCertificate(
      result: move(result), forbidden: move(forbidden), branches: branches.map { move($0) })
  }

  private struct Move {
    let rows: Shuffle
    let columns: Shuffle
    let quotas: Shuffle

    func callAsFunction(_ pair: Pair) -> Pair {
      Pair(row: rows.placeOf[pair.row], column: columns.placeOf[pair.column])
    }

    func callAsFunction(_ pairs: [Pair]) -> [Pair] { pairs.map { self($0) }.sorted() }

    func callAsFunction(_ prices: Prices) -> Prices {
      Prices(
        rows: prices.rows.map { rows.moved($0) }, columns: prices.columns.map { columns.moved($0) },
        quotas: prices.quotas.map { quotas.moved($0) })
    }

    func callAsFunction(_ solution: Solution) -> Solution {
      Solution(
        pairs: self(solution.pairs), values: solution.values, prices: self(solution.prices),
        barriers: solution.barriers.map {
          Barrier(
            level: $0.level, value: $0.value, before: self($0.before),
            above: $0.above.map { self($0) })
        })
    }

    func callAsFunction(_ bounds: [Bound]) -> [Bound] {
      bounds.map { bound -> (place: [Int], bound: Bound) in
        switch bound {
        case .minimum(let column):
          ([0, columns.placeOf[column]], .minimum(column: columns.placeOf[column]))
        case .atLeast(let quota):
          ([1, quotas.placeOf[quota]], .atLeast(quota: quotas.placeOf[quota]))
        case .forced(let pair): ([2, self(pair).row, self(pair).column], .forced(self(pair)))
        case .demand(let row): ([3, rows.placeOf[row]], .demand(row: rows.placeOf[row]))
        case .capacity(let column):
          ([4, columns.placeOf[column]], .capacity(column: columns.placeOf[column]))
        case .atMost(let quota):
          ([5, quotas.placeOf[quota]], .atMost(quota: quotas.placeOf[quota]))
        case .pair(let pair): ([6, self(pair).row, self(pair).column], .pair(self(pair)))
        }
      }.sorted { $0.place.lexicographicallyPrecedes($1.place) }.map(\.bound)
    }

    func callAsFunction(_ branch: Branch) -> Branch {
      switch branch {
      case .solved(let solution): return .solved(self(solution))
      case .impossible(let asking, let limits):
        return .impossible(asking: self(asking), limits: self(limits))
      case .split(let split):
        // Which of the two comes first is that of the new order and tells nothing about the old one.
        let first = rows.placeOf[split.first]
        let second = rows.placeOf[split.second]
        let isKept = first < second
        return .split(
          Split(
            first: isKept ? first : second, second: isKept ? second : first,
            column: columns.placeOf[split.column],
            withoutFirst: isKept ? split.withoutFirst : split.withoutSecond,
            withoutSecond: isKept ? split.withoutSecond : split.withoutFirst))
      }
    }
  }
}
