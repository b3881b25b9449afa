/// Stretches of time that share no day, with the one in which a day lies.
struct WindowDays {
  /// The days of each stretch, in order.
  let ranges: [Range<Int32>]
  /// The stretch of each day from the first on, -1 for none.
  private let windowOfDay: [Int16]
  private let firstDay: Int32

  /// Takes stretches of time.
  ///
  /// - Throws: ``ImpactError`` for a stretch without bounds, and for some that overlap or are too many.
  init(_ windows: [DateSpan]) throws(ImpactError) {
    let open = windows.indices.filter { windows[$0].start == nil || windows[$0].end == nil }
    if !open.isEmpty { throw ImpactError(code: .unboundedWindow, windows: open) }
    let ranges = windows.compactMap { window -> Range<Int32>? in
      guard let start = window.start, let end = window.end, start <= end else { return nil }
      return Int32(start.dayNumber)..<Int32(end.dayNumber)
    }
    let crossing = ranges.indices.dropFirst().filter {
      ranges[$0].lowerBound < ranges[$0 - 1].upperBound
    }
    if !crossing.isEmpty { throw ImpactError(code: .overlappingWindows, windows: crossing) }
    if let first = ranges.first, let last = ranges.last,
      ranges.count > 10_000 || last.upperBound - first.lowerBound > 146_097
    {
      throw ImpactError(code: .tooManyWindows, windows: [])
    }
    self.init(ranges)
  }

  private init(_ ranges: [Range<Int32>]) {
    self.ranges = ranges
    firstDay = ranges.first?.lowerBound ?? 0
    let days = ranges.last.map { Int($0.upperBound) - Int(ranges[0].lowerBound) } ?? 0
    var windowOfDay = [Int16](repeating: -1, count: days)
    for (place, window) in ranges.enumerated() {
      for day in window { windowOfDay[Int(day - firstDay)] = Int16(place) }
    }
    self.windowOfDay = windowOfDay
  }

  /// Some of the stretches, in order.
  func some(_ places: Range<Int>) -> WindowDays { WindowDays(Array(ranges[places])) }

  /// How many stretches there are.
  var count: Int { ranges.count }

  /// The place of the stretch in which a day lies; `nil` where it lies in none.
  func window(of day: Int32) -> Int? {
    let place = Int(day) - Int(firstDay)
    guard windowOfDay.indices.contains(place), windowOfDay[place] >= 0 else { return nil }
    return Int(windowOfDay[place])
  }
}
