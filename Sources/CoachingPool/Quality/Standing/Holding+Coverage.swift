extension Standing.Holding {
  /// Says for how long a day is covered without a gap by spans that may overlap.
  ///
  /// Where the day is not covered, the end of what was covered last, or the first day of the calendar where
  /// nothing was before it.
  /// - Complexity: O(n²) in the spans, of which a file has few.
  static func coverage(of date: CivilDate, by spans: some Collection<DateSpan>) -> Standing.Holding
  {
    var day = date
    while true {
      var last: CivilDate?
      for span in spans where span.contains(day) {
        guard let end = span.end else { return .withoutEnd }
        last = max(last ?? end, end)
      }
      guard let last else { break }
      day = last
    }
    if day > date { return .until(day) }
    return .until(spans.compactMap(\.end).filter { $0 <= date }.max() ?? .first)
  }

  /// The same, and not from that day on.
  func shortened(to day: CivilDate) -> Standing.Holding {
    switch self {
    case .unknown, .withoutEnd: .until(day)
    case .until(let end): .until(min(end, day))
    }
  }

  /// Whether it holds on a day as far as anybody knows; what is unknown does.
  func mayHold(on date: CivilDate) -> Bool { self == .unknown || holds(on: date) }

  /// Whether it holds on a day; what is unknown does not.
  public func holds(on date: CivilDate) -> Bool {
    switch self {
    case .unknown: false
    case .withoutEnd: true
    case .until(let end): date < end
    }
  }
}
