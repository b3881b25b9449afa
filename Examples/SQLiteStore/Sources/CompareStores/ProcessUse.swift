import Foundation

/// How much of the machine this process has used.
enum ProcessUse {
  /// The seconds that processors worked for it, on all its threads.
  static func processorSeconds() -> Double {
    var time = timespec()
    guard clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time) == 0 else { return .nan }
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
