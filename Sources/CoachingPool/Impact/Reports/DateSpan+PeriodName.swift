extension DateSpan {
  /// The period as reports call it: `2025` for a year from 1 January, `2025/26` for one from another day, its first
  /// and last day otherwise.
  var periodName: String {
    guard let start, let end else { return description }
    let last = end.adding(days: -1)
    guard start.adding(years: 1) == end else { return "\(start) to \(last)" }
    if start.month == 1, start.day == 1 { return "\(start.year)" }
    return "\(start.year)/\(String("\(start.year + 1)".suffix(2)))"
  }

  /// The periods of the same length right before it, the oldest first.
  func before(_ count: Int) -> [DateSpan] {
    guard let start, let end, start < end else { return [] }
    var years = 1
    while years < 400, start.adding(years: years) < end { years += 1 }
    let isYears = start.adding(years: years) == end
    let length = end.days(since: start)
    return (1...max(1, count)).prefix(max(0, count)).reversed().compactMap { number in
      isYears
        ? DateSpan(
          from: start.adding(years: -years * number), to: start.adding(years: -years * (number - 1))
        )
        : DateSpan(
          from: start.adding(days: -length * number), to: start.adding(days: -length * (number - 1))
        )
    }
  }

  /// The span from the first day of the one that begins earlier to the end of this.
  func reachingBack(to earlier: DateSpan) -> DateSpan {
    DateSpan(from: earlier.start, to: end) ?? self
  }
}
