import CoachingPool
import CoachingPoolSamples

/// A large pool of invented people, three months into a year in which every practitioner takes three, with
/// records of quality.
enum LargePool {
  /// Makes it, with the moment at which it stands.
  static func make(practitioners: Int) throws -> (PoolState, Instant) {
    let size = try SampleSize(
      organisations: 200, practitioners: practitioners, executiveCoaches: practitioners / 10,
      askers: practitioners * 4)
    let year = SampleYear.run(
      SamplePool.make(size),
      SampleYear.Settings(
        months: 3, matching: .ownChoice, atOnce: practitioners * 2, clockDays: 7, places: 3))
    guard year.unmeant.isEmpty else { throw YearRun.Refused(refusal: year.unmeant[0]) }
    var state = year.state
    state.apply(SampleQuality.make(for: state, at: year.end).records.map { .put($0) })
    return (state, year.end)
  }
}
