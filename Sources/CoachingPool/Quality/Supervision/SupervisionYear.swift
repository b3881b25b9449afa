/// The 12 months that end at a day, and their four quarters, each of three months.
///
/// They reach back from the day: the year of 31 May 2026 begins after 31 May 2025, and its quarters end on
/// 31 August, 30 November, 28 February and 31 May. A month without that day ends a quarter on its last day.
/// Each quarter begins on the day after the one before it ended, so that the four cover every day of the
/// year once. Source: rule A38.
public struct SupervisionYear: Hashable, Sendable {
  /// The last day of the year.
  public let end: CivilDate
  /// The last days before the year and of its first three quarters.
  private let bounds: [CivilDate]

  /// Lays out the year that ends at a day.
  public init(endingAt date: CivilDate) {
    end = date
    bounds = [-12, -9, -6, -3].map { date.adding(months: $0) }
  }

  /// The days of the year; the end is the first day after it, as of every span.
  public var span: DateSpan { Self.span(after: bounds[0], through: end) }

  /// The days of each quarter, the oldest first.
  public var quarters: [DateSpan] {
    zip(bounds, bounds.dropFirst() + [end]).map { Self.span(after: $0, through: $1) }
  }

  /// The days after one and up to another.
  static func span(after day: CivilDate, through last: CivilDate) -> DateSpan {
    DateSpan(from: day.adding(days: 1), through: last) ?? DateSpan(from: last)
  }

  /// The day on which a day leaves a stretch of that many months: the first that no longer reaches back
  /// beyond it.
  ///
  /// `nil` where no such day can be written.
  /// It is the same day so many months later, or the one after it where that month has no such day:
  /// 31 January and three months is 1 May, since 30 April reaches back to 30 January.
  static func day(_ day: CivilDate, leavesAfter months: Int) -> CivilDate? {
    let later = day.adding(months: months)
    guard later < .last else { return nil }
    return later.adding(months: -months) >= day ? later : later.adding(days: 1)
  }
}
