/// What a practitioner's compliance on any day rests on: the norm, when work began, what was had and done.
///
/// Minutes are reckoned within the bounds of a day, so that no sum of stored ones can overflow.
struct SupervisionHistory: Sendable {
  /// What is asked; `nil` where nothing is.
  let norm: SupervisionNorm?
  /// The day of the first engagement; `nil` where there was none.
  let firstEngagement: CivilDate?
  /// Supervision in the forms that count.
  let counted: SupervisionTally
  /// Held sessions of coaching and mentoring.
  let practice: SupervisionTally
  /// The spans of waivers.
  let waivers: [DateSpan]

  init(
    norm: SupervisionNorm?, firstEngagement: CivilDate?,
    counted: [(day: CivilDate, minutes: Int)], practice: [(day: CivilDate, minutes: Int)] = [],
    waivers: [DateSpan] = []
  ) {
    self.norm = norm
    self.firstEngagement = firstEngagement
    self.counted = SupervisionTally(counted)
    self.practice = SupervisionTally(practice)
    self.waivers = waivers
  }

  /// The waiver that holds on a day.
  func waiver(on date: CivilDate) -> DateSpan? { waivers.first { $0.contains(date) } }

  /// Whether the minutes and sessions of a year are asked for: from the first anniversary on.
  func testsTheYear(endingAt date: CivilDate) -> Bool {
    firstEngagement.map { $0.adding(years: 1) <= date } ?? false
  }

  /// Whether a quarter that begins after a day is tested: it does not begin before the first engagement.
  func testsTheQuarter(beginningAfter day: CivilDate) -> Bool {
    firstEngagement.map { $0 <= day.adding(days: 1) } ?? false
  }

  /// The minutes of supervision that a year with that much practice asks for, rounded up.
  static func required(_ norm: SupervisionNorm, practice: Int) -> Int {
    max(norm.yearMinutes, ratioMinutes(norm, practice: practice))
  }

  /// The minutes of supervision that so much practice asks for, rounded up; 0 where no ratio is set.
  private static func ratioMinutes(_ norm: SupervisionNorm, practice: Int) -> Int {
    guard norm.practiceRatio > 0 else { return 0 }
    let (whole, rest) = practice.quotientAndRemainder(dividingBy: norm.practiceRatio)
    return whole + (rest > 0 ? 1 : 0)
  }

  /// Everything that falls short on a day, were there no waiver.
  ///
  /// - Complexity: O(log n) in the entries and sessions.
  func shortfalls(on date: CivilDate) -> [SupervisionShortfall] {
    guard let norm, firstEngagement.map({ $0 <= date }) ?? false else { return [] }
    var list: [SupervisionShortfall] = []
    if testsTheYear(endingAt: date) { yearShortfalls(norm, on: date, &list) }
    if norm.quarterMinutes > 0 {
      var start = date.adding(months: -12)
      for months in [-9, -6, -3, 0] {
        let end = date.adding(months: months)
        defer { start = end }
        guard testsTheQuarter(beginningAfter: start) else { continue }
        let had = counted.minutes(after: start, through: end)
        if had < norm.quarterMinutes {
          list.append(
            SupervisionShortfall(
              kind: .quarterMinutes, span: SupervisionYear.span(after: start, through: end),
              wanted: norm.quarterMinutes, had: had))
        }
      }
    }
    return list
  }

  private func yearShortfalls(
    _ norm: SupervisionNorm, on date: CivilDate, _ list: inout [SupervisionShortfall]
  ) {
    let start = date.adding(months: -12)
    func ask(_ kind: SupervisionShortfall.Kind, _ wanted: Int, _ had: Int) {
      guard had < wanted else { return }
      list.append(
        SupervisionShortfall(
          kind: kind, span: SupervisionYear.span(after: start, through: date), wanted: wanted,
          had: had))
    }
    if norm.yearMinutes > 0 || norm.practiceRatio > 0 {
      let had = counted.minutes(after: start, through: date)
      ask(.yearMinutes, norm.yearMinutes, had)
      if norm.practiceRatio > 0 {
        let practised = practice.minutes(after: start, through: date)
        ask(.ratio, Self.ratioMinutes(norm, practice: practised), had)
      }
    }
    if norm.yearSessions > 0 {
      ask(.yearSessions, norm.yearSessions, counted.count(after: start, through: date))
    }
  }

  /// Whether something falls short on a day that no waiver covers.
  func isInBreach(on date: CivilDate) -> Bool {
    waiver(on: date) == nil && !shortfalls(on: date).isEmpty
  }
}
