import Foundation

/// Takes the time of some work.
package enum Stopwatch {
  /// Returns what the work returns, and the seconds for which a processor worked on this process.
  package static func processorTime<Result>(_ work: () throws -> Result) rethrows -> (
    Result, seconds: Double
  ) {
    let start = processorSeconds
    let result = try work()
    return (result, processorSeconds - start)
  }

  private static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

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
