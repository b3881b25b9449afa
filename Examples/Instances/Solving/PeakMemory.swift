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
      // On Linux the usage counts what the parent held when it started the program; this does not.
      if let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
        let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
        let kilobytes = line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap({
          Double($0)
        })
      {
        return kilobytes / 1024
      }
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      return Double(usage.ru_maxrss) / 1024  // kilobytes
    #endif
  }
}
