import Foundation

/// How much is tried: samples by `swift test`, everything by `.ci/run`.
enum TestCounts {
  static let isFull = ProcessInfo.processInfo.environment["COACHINGPOOL_FULL_COUNTS"] != nil

  static func of(_ sample: Int, full: Int) -> Int { isFull ? full : sample }
}
