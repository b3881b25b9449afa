/// Finds a number that about so many of a list's values do not exceed, by bisection of the range.
///
/// Counting is a loop that the compiler vectorises, which on some hundred values is faster than any
/// selection that compares and branches. The differences of values must fit their type.
enum Threshold {
  /// How many values are at most the limit.
  @inline(__always) static func count<Cost: FixedWidthInteger & SignedInteger>(
    _ values: UnsafePointer<Cost>, _ count: Int, atMost limit: Cost
  ) -> Int {
    // The sign bit, spread over the number, is -1 for each that counts.
    let shift = Cost(truncatingIfNeeded: Cost.bitWidth &- 1)
    var sum: Cost = 0
    for place in 0..<count { sum &+= (values[place] &- limit &- 1) &>> shift }
    return -Int(truncatingIfNeeded: sum)
  }

  @inline(__always) static func least<Cost: FixedWidthInteger>(
    _ values: UnsafePointer<Cost>, _ count: Int
  ) -> Cost {
    var least = Cost.max
    for place in 0..<count { least = min(least, values[place]) }
    return least
  }

  @inline(__always) static func most<Cost: FixedWidthInteger>(
    _ values: UnsafePointer<Cost>, _ count: Int
  ) -> Cost {
    var most = Cost.min
    for place in 0..<count { most = max(most, values[place]) }
    return most
  }

  /// Returns a threshold in the range that a wanted number of values do not exceed; where ties leave
  /// no such threshold, the one at which the number leaps past what is wanted.
  ///
  /// - Parameters:
  ///   - range: From the least of the values (or below) to the largest (or above).
  ///   - guess: Where to look first.
  ///   - wanted: How many values; the lower end is at most the number of all.
  @inline(__always) static func find<Cost: FixedWidthInteger & SignedInteger>(
    _ values: UnsafePointer<Cost>, _ count: Int, range: ClosedRange<Cost>, guess: Cost,
    wanted: ClosedRange<Int>
  ) -> Cost {
    let least = range.lowerBound
    var below = least &- 1
    var above = range.upperBound
    var threshold = min(guess, above)
    while true {
      let found = self.count(values, count, atMost: threshold)
      if found < wanted.lowerBound {
        if above &- threshold <= 1 { return above }
        below = threshold
        // Values crowd near the least: go up by doubling, and only then by halves.
        let doubled = (threshold &- least) &* 2 &+ 1
        let half = (above &- threshold) / 2
        threshold = doubled < half ? least &+ doubled : threshold &+ half
      } else if found > wanted.upperBound {
        if threshold &- below <= 1 { return threshold }
        above = threshold
        threshold = below &+ (threshold &- below) / 2
      } else {
        return threshold
      }
    }
  }
}
