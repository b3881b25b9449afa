/// Ends a benchmark rate on a day, so that another can be in force from that day on.
public struct EndBenchmark: Command {
  /// The name that commits keep.
  public static let name = "endBenchmark"
  /// The rate.
  public let benchmark: BenchmarkID
  /// The first day on which it is no longer in force.
  public let end: CivilDate

  /// Ends a rate.
  ///
  /// - Parameters:
  ///   - benchmark: The rate.
  ///   - end: The first day on which it is no longer in force, after its first day.
  public init(_ benchmark: BenchmarkID, on end: CivilDate) {
    self.benchmark = benchmark
    self.end = end
  }

  /// Checks who ends what, and keeps the day.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<Benchmark> {
    var guards = CommandGuards(Self.name)
    try guards.requireKeeperOfMoney(in: state, context)
    var next = try guards.found(state.benchmarks[benchmark], .benchmark, benchmark.text)
    guards.requireStanding(next.withdrawn)
    next.span = guards.span(from: next.span.start ?? .first, to: end)
    guards.require(state.referenceFaults(of: .benchmark(next)))
    try guards.refuseIfUnmet()
    return Decision(next, [.put(.benchmark(next))])
  }
}
