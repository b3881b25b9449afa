/// Minutes of held sessions of one kind, in a stretch of days in which one rate is in force or none.
public struct DeliveredMinutes: Hashable, Sendable {
  /// The kind of service; `nil` where it has no code.
  public let kind: ServiceKind?
  /// The days.
  public internal(set) var span: DateSpan
  /// The minutes, more than zero.
  public internal(set) var minutes: Int
  /// The rate in force on all of the days; `nil` where there is none.
  public let benchmark: Benchmark?

  /// The kind and the days, such as `coaching 2026-04-01 to 2026-06-30`.
  var text: String {
    let last = span.end.map { $0.adding(days: -1) }
    return "\(kind?.code ?? "unknown kind") \(span.start.map { "\($0)" } ?? "") to "
      + (last.map { "\($0)" } ?? "")
  }
}

extension PoolState {
  /// Finds the rate for a kind of service that is in force on a day.
  ///
  /// Of two that overlap, which no command lets happen, it is that of the lower identifier.
  /// - Complexity: O(n) in the rates.
  public func benchmark(for kind: ServiceKind, on date: CivilDate) -> Benchmark? {
    standingBenchmarks.first { $0.kind == kind && $0.span.contains(date) }
  }

  /// The rates that count, in the order of their identifiers.
  var standingBenchmarks: [Benchmark] {
    benchmarks.values.filter { $0.withdrawn == nil }.sorted { $0.id < $1.id }
  }

  /// Counts minutes by kind of service, apart where another rate is in force.
  ///
  /// A session counts at the rate of the day on which it began.
  /// - Throws: ``ImpactError`` for a stretch without bounds, and one that cannot be counted.
  func deliveredMinutes(
    of facts: ImpactFacts, over period: DateSpan
  ) throws(ImpactError) -> [DeliveredMinutes] {
    let rates = standingBenchmarks
    let pieces = period.split(at: rates.flatMap { [$0.span.start, $0.span.end] }.compactMap { $0 })
    let counts = try facts.counts(in: pieces, by: [.kind])
    var delivered: [DeliveredMinutes] = []
    for (place, piece) in pieces.enumerated() {
      for cell in counts.cells(of: .kind, in: place) where cell.count.minutes > 0 {
        let kind = cell.value.map { ServiceKind(unchecked: $0) }
        let rate = rates.first { rate in
          rate.kind == kind && piece.start.map { rate.span.contains($0) } == true
        }
        let former = delivered.lastIndex { $0.kind == kind }
        // Another kind's rate changed, and this one's did not.
        if let former, delivered[former].benchmark == rate,
          delivered[former].span.end == piece.start,
          let joined = DateSpan(from: delivered[former].span.start, to: piece.end)
        {
          delivered[former].span = joined
          delivered[former].minutes += cell.count.minutes
        } else {
          delivered.append(
            DeliveredMinutes(
              kind: kind, span: piece, minutes: cell.count.minutes, benchmark: rate))
        }
      }
    }
    return delivered.sorted {
      ($0.kind?.code ?? "~", $0.span.start ?? .first) < (
        $1.kind?.code ?? "~", $1.span.start ?? .first
      )
    }
  }
}
