import CoachingPool
import CoachingPoolSamples

/// A year of a small pool of invented people.
enum SmallYear {
  /// Runs the year: half of those who ask do so before its first day.
  static func run(seed: UInt64) -> SampleYear {
    let year = SampleYear.run(
      SamplePool.make(.small, seed: seed),
      SampleYear.Settings(seed: seed, atOnce: SampleSize.small.askers / 2))
    guard year.unmeant.isEmpty else {
      Terminal.stop(.internal, "A step was refused: \(year.unmeant[0])")
    }
    return year
  }

  /// The pool as the year leaves it, with its records of quality, and the moment.
  static func end(seed: UInt64) -> (state: PoolState, moment: Instant) {
    let year = run(seed: seed)
    var state = year.state
    let quality = SampleQuality.make(for: state, at: year.end, seed: seed)
    state.apply(quality.records.map { .put($0) })
    return (state, year.end)
  }

  /// The same with invented money beside it, as a report asks for it.
  static func toReport(seed: UInt64) -> (state: PoolState, moment: Instant) {
    var (state, moment) = end(seed: seed)
    let money = SampleMoney.make(for: state, at: moment, seed: seed)
    state.apply(money.records.map { .put($0) })
    return (state, moment)
  }
}
