public import CoachingPool

extension PoolState {
  /// The meetings of a person as events of a calendar, by start and identifier, under every record merged
  /// with theirs.
  ///
  /// Who takes part and the practitioner have all of theirs: chemistry, contracting, sessions, reviews. A
  /// sponsor has the contracting meetings to which they are invited, and of other meetings those alone
  /// whose time they protect, since the individual agreed that they learn it (rule A24); what is at a time
  /// at which they sponsor no longer is left out altogether, so that the host takes it out of a calendar
  /// that had it. A meeting keeps its identifier through every move; one that was called off, or whose
  /// engagement ended before it, is cancelled. Whether somebody came is not told.
  ///
  /// ```swift
  /// let file = try CalendarFile(state.calendarEvents(of: "amara"), domain: "pool.example", at: now)
  /// ```
  /// - Parameters:
  ///   - person: Whose calendar it is.
  ///   - includesPlaces: Whether places stand in it; ask the individual first.
  /// - Complexity: O(m log m) in the meetings and trail of the person's engagements.
  public func calendarEvents(
    of person: PersonID, includesPlaces: Bool = false
  ) -> [CalendarEvent] {
    engagements(concerning: person)
      .flatMap { EngagementCalendar($0, in: self, for: person, includesPlaces).events }
      .sorted { ($0.start, $0.uid) < ($1.start, $1.uid) }
  }
}
