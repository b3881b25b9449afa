extension ImpactFacts {
  /// Counts in stretches of time that share no day, such as the years of a report, in all and by cuts.
  ///
  /// Sessions count in the stretch in which they began, engagements by the days on which they began and
  /// ended (metrics, 11.1). The result is the same in whatever order the facts were taken.
  ///
  /// - Throws: ``ImpactError`` for a stretch without bounds, and for some that overlap or are too many.
  /// - Complexity: O(s + e · w + p · w) in the sessions, engagements, people and stretches of time.
  public func counts(
    in windows: [DateSpan], by dimensions: [ImpactDimension] = ImpactDimension.allCases
  ) throws(ImpactError) -> ImpactCounts {
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
    // Each walk keeps something of every person in every stretch, so that it takes a dozen at most.
    var counts = ImpactCounts([], totals: [], activePractitioners: [], cells: [:])
    for first in stride(from: 0, to: windows.count, by: 12) {
      let some = first..<min(first + 12, windows.count)
      counts.append(
        ImpactPass(self, Array(ranges[some])).result(Array(windows[some]), dimensions))
    }
    return counts
  }
}
