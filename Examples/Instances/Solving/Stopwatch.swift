/// Takes the time of some work.
package enum Stopwatch {
  /// Returns what the work returns, and the seconds it took.
  package static func time<Result>(_ work: () throws -> Result) rethrows -> (
    Result, seconds: Double
  ) {
    let start = ContinuousClock.now
    let result = try work()
    let taken = (ContinuousClock.now - start).components
    return (result, Double(taken.seconds) + Double(taken.attoseconds) / 1e18)
  }
}
