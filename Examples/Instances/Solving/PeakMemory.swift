import Foundation

/// Asks the system how much memory the program has had at most.
package enum PeakMemory {
  /// The most megabytes of this process that were ever in memory.
  package static func megabytes() -> Double {
    var usage = rusage()
    #if canImport(Darwin)
      getrusage(RUSAGE_SELF, &usage)
      return Double(usage.ru_maxrss) / 1_048_576  // bytes
    #else
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      return Double(usage.ru_maxrss) / 1024  // kilobytes
    #endif
  }
}
