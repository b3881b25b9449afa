/// Names a benchmark rate that the pool keeps.
public typealias BenchmarkID = Identifier<Benchmark>

/// What an hour of a kind of service costs on the market, on which days, and who says so.
///
/// On each day at most one rate of a kind is in force. One that was wrong is withdrawn and stays; one that
/// gives way to another ends on the day on which the next begins. Source: metrics section 11.2; S0-18.
public struct Benchmark: Hashable, Sendable {
  /// Names the rate.
  public let id: BenchmarkID
  /// The price of an hour.
  public let perHour: Money
  /// What it is the price of.
  public let kind: ServiceKind
  /// Whether value added tax is in the rate.
  public let tax: BenchmarkRate.Tax
  /// Who says so: a framework, a published price list, an average of tenders.
  public let source: String
  /// The days on which it is in force; it has a first one.
  public internal(set) var span: DateSpan
  /// When it was recorded.
  public let recorded: Instant
  /// When it was withdrawn, so that it counts no longer.
  public internal(set) var withdrawn: Instant?

  /// Records a rate; ``faults(in:)`` tells what is wrong with it.
  public init(
    id: BenchmarkID, perHour: Money, kind: ServiceKind, tax: BenchmarkRate.Tax, source: String,
    span: DateSpan, recorded: Instant, withdrawn: Instant? = nil
  ) {
    self.id = id
    self.perHour = perHour
    self.kind = kind
    self.tax = tax
    self.source = source
    self.span = span
    self.recorded = recorded
    self.withdrawn = withdrawn
  }

  /// The rate as figures cite it, as of its first day; `nil` for a negative price.
  public var rate: BenchmarkRate? {
    BenchmarkRate(
      perHour: perHour, kind: kind, source: source, date: span.start ?? .first, tax: tax)
  }

  /// Every fault that the rate has by itself, under that policy.
  public func faults(in policy: PoolPolicy) -> [Fault] {
    var list = FaultList(RecordKey(.benchmark, id.text))
    list.range("perHour", perHour.minorUnits, 1...Int.max)
    list.unknown("kind", [kind], in: policy)
    list.text("source", source, limit: 300)
    if span.start == nil { list.add("span", .missing, ["what": "a first day"]) }
    list.withdrawal(withdrawn, of: recorded)
    return list.faults
  }
}

extension FaultList {
  /// Refuses a record that was withdrawn before it was there.
  mutating func withdrawal(_ withdrawn: Instant?, of recorded: Instant) {
    if let withdrawn, withdrawn < recorded {
      add("withdrawn", .contradiction, ["what": "it was withdrawn before it was recorded"])
    }
  }

  /// Requires a span with a first and a last day, over which an amount can be spread.
  mutating func bounded(_ field: String, _ span: DateSpan) {
    if span.start == nil { add(field, .missing, ["what": "a first day"]) }
    if span.end == nil { add(field, .missing, ["what": "a last day"]) }
  }
}
