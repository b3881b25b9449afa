/// Minutes that were spent on a day.
public struct DatedMinutes: Hashable, Sendable {
  /// The day.
  public let day: CivilDate
  /// How many minutes; what is below 0 counts nothing.
  public let minutes: Int

  /// States minutes of a day.
  public init(_ day: CivilDate, minutes: Int) {
    self.day = day
    self.minutes = max(0, min(minutes, CivilDate.mostMinutes))
  }
}

extension Sequence<DatedMinutes> {
  /// The minutes of the days in a stretch.
  func minutes(within days: ClosedRange<CivilDate>) -> Int {
    reduce(0) { days.contains($1.day) ? $0 + $1.minutes : $0 }
  }
}
