/// Says how an objective is packed into one number a pair for the seat engine.
///
/// *Most rows served* as the first of several levels takes no digit of that number: every pair gets
/// the same bonus, which is raised until as many rows are served as can be (``SeatSolver``). So the
/// numbers stay small, and 32 bits are often enough.
struct SeatPlan: Sendable {
  /// Whether every pair gets a bonus, which stands for the first level.
  let hasBonus: Bool
  /// The levels the bonus does not stand for.
  let levels: [Int]
  /// Packs those levels, where there are several.
  let code: MixedRadixCode<Int64>?
  /// By how many bits worths are scaled at most while the auction runs; the more, the fewer rows it
  /// leaves to the repair.
  let mostBits: Int
  /// The smallest and the largest that a pair is worth on those levels, 0 where there is no pair.
  let range: ClosedRange<Int64>
  /// What each edge of the graph is worth on those levels, but for the sign.
  private let magnitudes: [Int64]
  private let sign: Int64

  /// Fails where the levels do not fit in one number, or are no sums over the chosen pairs.
  ///
  /// `allowsBonus` says whether the first level may be left to a bonus; `bounds` are to fit where they
  /// are wider than those of the values.
  init?(_ values: LevelValues, allowsBonus: Bool = true, bounds: [Int64]? = nil) {
    guard values.levels.allSatisfy(\.isSumOfPairs) else { return nil }
    hasBonus =
      allowsBonus && values.levels.count > 1 && values.levels[0].kind == .rowsServed(weights: nil)
    levels = Array(values.levels.indices.dropFirst(hasBonus ? 1 : 0))
    // Where rows have few columns, and nearly every place is needed, the paths of the repair are long. The
    // numbers are those that were fastest on the instances of the benchmark.
    mostBits = hasBonus && values.graph.edgeCount < 16 * values.graph.rowCount ? 7 : 5
    if levels.count == 1 {
      code = nil
      (magnitudes, sign) = values.worths(ofLevel: levels[0])
    } else {
      let bounds = bounds ?? values.bounds
      guard let code = MixedRadixCode<Int64>(bounds: levels.map { bounds[$0] }) else { return nil }
      self.code = code
      var packed = [Int64](repeating: 0, count: values.graph.edgeCount)
      for (digit, level) in levels.enumerated() {
        let (worths, sign) = values.worths(ofLevel: level)
        let unit = sign * code.units[digit]
        for edge in packed.indices { packed[edge] += unit * worths[edge] }
      }
      (magnitudes, sign) = (packed, 1)
    }
    var (least, most) = (Int64.max, Int64.min)
    for magnitude in magnitudes {
      if magnitude < least { least = magnitude }
      if magnitude > most { most = magnitude }
    }
    if magnitudes.isEmpty { (least, most) = (0, 0) }
    range = sign > 0 ? least...most : -most ... -least
  }

  /// What an edge of the graph is worth without the bonus.
  @inline(__always) func worth(_ edge: Int) -> Int64 { sign * magnitudes[edge] }

  /// How much two pairs differ by at most.
  var spread: Int64 { range.upperBound - range.lowerBound }

  /// The smallest and the largest worth of the pairs that are worth more than nothing with a bonus.
  func kept<Number: SeatNumber>(_ bonus: Int64) -> ClosedRange<Number> {
    let most = max(1, range.upperBound + bonus)
    return Number(
      truncatingIfNeeded: max(1, range.lowerBound + bonus))...Number(truncatingIfNeeded: most)
  }

  /// The first bonus: large against what pairs differ by, so that seldom another is needed.
  var firstBonus: Int64 {
    hasBonus ? 40 * min(spread, 1 << 50) + 1 - min(0, range.lowerBound) : 0
  }

  /// The components, one for each of `levels`, of a price in the packed number.
  func components(_ price: Int64) -> [Int64] {
    code.map { $0.components(price) } ?? [price]
  }
}

extension LevelValues {
  /// What each edge is worth on a level, but for a common sign.
  func worths(ofLevel level: Int) -> (magnitudes: [Int64], sign: Int64) {
    switch levels[level].kind {
    case .total(let benefit): return (graph.edgeBenefits[benefit], 1)
    case .leastTotal(let benefit): return (graph.edgeBenefits[benefit], -1)
    default:
      var worths = [Int64](repeating: 0, count: graph.edgeCount)
      for row in 0..<graph.rowCount {
        for edge in graph.edgeRange(ofRow: row) {
          worths[edge] = value(level, row: row, edge: edge)
        }
      }
      return (worths, 1)
    }
  }
}

extension ObjectiveLevel {
  /// Whether the level is a sum of what each chosen pair is worth by itself.
  fileprivate var isSumOfPairs: Bool {
    switch kind {
    case .worstOff, .balance: false
    default: true
    }
  }
}
