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
    let days = try WindowDays(windows)
    // Each walk keeps something of every person in every stretch, so that it takes a dozen at most.
    var counts = ImpactCounts([], totals: [], activePractitioners: [], cells: [:])
    for first in stride(from: 0, to: windows.count, by: 12) {
      let some = first..<min(first + 12, windows.count)
      counts.append(ImpactPass(self, days.some(some)).result(Array(windows[some]), dimensions))
    }
    return counts
  }

  /// The sessions of an engagement, in order of time.
  func meetings(of line: Line) -> ArraySlice<Meeting> {
    meetings[Int(line.firstMeeting)..<Int(line.firstMeeting + line.meetingCount)]
  }

  /// Those who take part in an engagement, by their numbers.
  func participants(of line: Line) -> ArraySlice<Int32> {
    let first = Int(line.firstParticipant)
    return participants[first..<first + Int(line.participantCount)]
  }

  /// Those who were at a session, by their numbers.
  func present(at meeting: Meeting, of line: Line) -> ArraySlice<Int32> {
    if meeting.firstPresent < 0 { return participants(of: line).prefix(1) }
    let first = Int(meeting.firstPresent)
    return present[first..<first + Int(meeting.present)]
  }
}
