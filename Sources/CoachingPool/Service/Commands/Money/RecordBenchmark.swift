/// Records what an hour of a kind of service costs on the market, from a day on.
///
/// The pool coordinator does. A rate without a source is refused, and so is one for days on which another
/// of its kind is in force; ``EndBenchmark`` makes room for it. Source: metrics section 11.2.
public struct RecordBenchmark: Command {
  /// The name that commits keep.
  public static let name = "recordBenchmark"
  /// The price of an hour.
  public let perHour: Money
  /// What it is the price of.
  public let kind: ServiceKind
  /// Whether value added tax is in it.
  public let tax: BenchmarkRate.Tax
  /// Who says so.
  public let source: String
  /// The first day on which it is in force.
  public let start: CivilDate
  /// The first day on which it no longer is; `nil` while that is not known.
  public let end: CivilDate?

  /// Records a rate.
  ///
  /// - Parameters:
  ///   - perHour: The price of an hour, at least one minor unit.
  ///   - kind: What it is the price of.
  ///   - tax: Whether value added tax is in it.
  ///   - source: Who says so, at most 300 bytes.
  ///   - start: The first day on which it is in force.
  ///   - end: The first day on which it no longer is; `nil` while that is not known.
  public init(
    _ perHour: Money, for kind: ServiceKind, tax: BenchmarkRate.Tax, source: String,
    from start: CivilDate, to end: CivilDate? = nil
  ) {
    self.perHour = perHour
    self.kind = kind
    self.tax = tax
    self.source = source
    self.start = start
    self.end = end
  }

  /// Checks who records what, and keeps the rate.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<Benchmark> {
    var guards = CommandGuards(Self.name)
    try guards.requireKeeperOfMoney(in: state, context)
    let benchmark = Benchmark(
      id: context.newIdentifier("rate", absentFrom: state.benchmarks), perHour: perHour,
      kind: kind, tax: tax, source: source, span: guards.span(from: start, to: end),
      recorded: context.now)
    guards.requireFit(.benchmark(benchmark), in: perHour.currency, of: state)
    try guards.refuseIfUnmet()
    return Decision(benchmark, [.put(.benchmark(benchmark))])
  }
}
