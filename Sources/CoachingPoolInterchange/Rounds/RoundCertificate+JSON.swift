internal import CoachingPool
internal import PoolJSON

// The proof of a round, in the same form in both records.

/// Within this range no number of a record can overflow a sum.
private let priceRange = -(1 << 62)...(1 << 62)
/// The value of a worst-off aim without pairs is the largest number.
private let valueRange = -(1 << 62)...Int.max

extension JSONWriter {
  /// Writes numbers in one line under a name; an empty list writes nothing.
  mutating func integers(
    _ name: String, _ values: some Collection<some FixedWidthInteger & SignedInteger>
  ) {
    if values.isEmpty { return }
    self.name(name)
    integers(values)
  }

  mutating func pairs(_ name: String, _ pairs: [RoundCertificate.Pair]) {
    list(name, pairs) { $0.integers([$1.row, $1.column]) }
  }

  /// Writes the members of a certificate.
  mutating func members(_ certificate: RoundCertificate) {
    object("result") { $0.members(certificate.result) }
    pairs("forbidden", certificate.forbidden)
    list("branches", certificate.branches) { writer, branch in
      writer.object { writer in
        switch branch {
        case .solved(let solution): writer.object("solved") { $0.members(solution) }
        case .split(let split):
          writer.object("split") {
            $0.member("first", split.first)
            $0.member("second", split.second)
            $0.member("column", split.column)
            $0.member("withoutFirst", split.withoutFirst)
            $0.member("withoutSecond", split.withoutSecond)
          }
        case .impossible(let asking, let limits):
          writer.object("impossible") {
            $0.list("asking", asking) { $0.bound($1) }
            $0.list("limits", limits) { $0.bound($1) }
          }
        }
      }
    }
  }

  private mutating func members(_ solution: RoundCertificate.Solution) {
    pairs("pairs", solution.pairs)
    integers("values", solution.values)
    prices("prices", solution.prices)
    list("barriers", solution.barriers) { writer, barrier in
      writer.object {
        $0.member("level", barrier.level)
        $0.member("value", barrier.value)
        $0.prices("before", barrier.before)
        if let above = barrier.above { $0.prices("above", above) }
      }
    }
  }

  private mutating func prices(_ name: String, _ prices: RoundCertificate.Prices) {
    object(name) {
      $0.list("rows", prices.rows) { $0.integers($1) }
      $0.list("columns", prices.columns) { $0.integers($1) }
      $0.list("quotas", prices.quotas) { $0.integers($1) }
    }
  }

  private mutating func bound(_ bound: RoundCertificate.Bound) {
    object {
      switch bound {
      case .minimum(let column): $0.member("minimum", column)
      case .atLeast(let quota): $0.member("atLeast", quota)
      case .demand(let row): $0.member("demand", row)
      case .capacity(let column): $0.member("capacity", column)
      case .atMost(let quota): $0.member("atMost", quota)
      case .forced(let pair): $0.integers("forced", [pair.row, pair.column])
      case .pair(let pair): $0.integers("pair", [pair.row, pair.column])
      }
    }
  }
}

extension JSONFaults {
  /// Reads an array of whole numbers within a range.
  mutating func integers(
    _ node: JSONNode, in range: ClosedRange<Int> = priceRange
  ) -> [Int]? {
    list(node) { $1.integer($0, in: range) }
  }

  mutating func pair(_ node: JSONNode) -> RoundCertificate.Pair? {
    guard let numbers = integers(node, in: 0...Int.max) else { return nil }
    guard numbers.count == 2 else {
      report(.outOfRange, at: node, expected: "a row and a column")
      return nil
    }
    return .init(row: numbers[0], column: numbers[1])
  }
}

extension JSONObjectReader {
  /// Reads numbers that may be absent, and are then none.
  mutating func integers(
    _ name: String, in range: ClosedRange<Int> = priceRange
  ) -> [Int] {
    list(name) { $1.integer($0, in: range) }
  }

  mutating func pairs(_ name: String) -> [RoundCertificate.Pair] {
    list(name) { $1.pair($0) }
  }

  /// Reads the members of a certificate.
  mutating func certificate() -> RoundCertificate? {
    let result = object("result") { $0.solution() }
    let forbidden = pairs("forbidden")
    let branches = list("branches", count: 0...1_000_001) { (node, faults) in
      faults.object(node) { $0.branch() }
    }
    guard let result else { return nil }
    return RoundCertificate(result: result, forbidden: forbidden, branches: branches)
  }

  private mutating func solution() -> RoundCertificate.Solution? {
    let pairs = pairs("pairs")
    let values = integers("values", in: valueRange)
    let prices = object("prices") { $0.prices() }
    let barriers = list("barriers") { (node, faults) in faults.object(node) { $0.barrier() } }
    guard let prices else { return nil }
    return .init(
      pairs: pairs, values: values.map(Int64.init), prices: prices, barriers: barriers)
  }

  private mutating func prices() -> RoundCertificate.Prices? {
    let sides = ["rows", "columns", "quotas"].map { side in
      list(side) { (node, faults) in faults.integers(node)?.map(Int64.init) }
    }
    return .init(rows: sides[0], columns: sides[1], quotas: sides[2])
  }

  private mutating func barrier() -> RoundCertificate.Barrier? {
    let level = integer("level", in: 0...7)
    let value = integer("value", in: valueRange)
    let before = object("before") { $0.prices() }
    let above = optionalObject("above") { $0.prices() }
    guard let level, let value, let before else { return nil }
    return .init(level: level, value: Int64(value), before: before, above: above)
  }

  private mutating func branch() -> RoundCertificate.Branch? {
    let solved = optionalObject("solved") { $0.solution() }
    let split = optionalObject("split") { $0.split() }
    let impossible = optionalObject("impossible") { form in
      (
        asking: form.list("asking") { (node, faults) in faults.object(node) { $0.bound() } },
        limits: form.list("limits") { (node, faults) in faults.object(node) { $0.bound() } }
      )
    }
    switch (solved, split, impossible) {
    case (let solved?, nil, nil): return .solved(solved)
    case (nil, let split?, nil): return .split(split)
    case (nil, nil, let impossible?):
      return .impossible(asking: impossible.asking, limits: impossible.limits)
    default: return nil
    }
  }

  private mutating func split() -> RoundCertificate.Split? {
    let numbers = ["first", "second", "column", "withoutFirst", "withoutSecond"].compactMap {
      integer($0, in: 0...Int.max)
    }
    guard numbers.count == 5 else { return nil }
    return .init(
      first: numbers[0], second: numbers[1], column: numbers[2], withoutFirst: numbers[3],
      withoutSecond: numbers[4])
  }

  private mutating func bound() -> RoundCertificate.Bound? {
    let all: [RoundCertificate.Bound?] = [
      optionalInteger("minimum", in: 0...Int.max).map { .minimum(column: $0) },
      optionalInteger("atLeast", in: 0...Int.max).map { .atLeast(quota: $0) },
      optionalInteger("demand", in: 0...Int.max).map { .demand(row: $0) },
      optionalInteger("capacity", in: 0...Int.max).map { .capacity(column: $0) },
      optionalInteger("atMost", in: 0...Int.max).map { .atMost(quota: $0) },
      optional("forced") { $1.pair($0) }.map { .forced($0) },
      optional("pair") { $1.pair($0) }.map { .pair($0) },
    ]
    let found = all.compactMap { $0 }
    return found.count == 1 ? found[0] : nil
  }
}
