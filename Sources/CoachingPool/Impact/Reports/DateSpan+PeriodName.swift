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

  /// The periods of the same length right before it, the oldest first: of as many months where it is of whole
  /// ones, else of as many days.
  func before(_ count: Int) -> [DateSpan] {
    guard count > 0, let start, let end, let days = dayCount else { return [] }
    let months = months.flatMap { $0.isWhole ? Int($0.numerator) : nil }
    let isMonths = months.map { start.adding(months: $0) == end } ?? false
    func earlier(_ number: Int) -> CivilDate {
      isMonths
        ? start.adding(months: -(months ?? 0) * number) : start.adding(days: -days * number)
    }
    return (1...count).reversed().compactMap {
      DateSpan(from: earlier($0), to: earlier($0 - 1))
    }
  }

  /// The span from the first day of the one that begins earlier to the end of this.
  func reachingBack(to earlier: DateSpan) -> DateSpan {
    DateSpan(from: earlier.start, to: end) ?? self
  }
}
