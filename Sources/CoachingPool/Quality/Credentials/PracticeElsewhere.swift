/// What a practitioner did outside of the pool, period by period; it is passed in and stored nowhere.
public struct PracticeElsewhere: Hashable, Sendable {
  /// The periods, in any order; two may cover the same days.
  public var periods: [PracticePeriod]

  /// States periods.
  public init(_ periods: [PracticePeriod] = []) { self.periods = periods }

  /// The periods that lie within a stretch of days as a whole.
  ///
  /// Of one that begins before it nobody knows how much lies inside, so that it does not count.
  func periods(within days: ClosedRange<CivilDate>) -> [PracticePeriod] {
    periods.filter { days.contains($0.first) && days.contains($0.last) }
  }
}
