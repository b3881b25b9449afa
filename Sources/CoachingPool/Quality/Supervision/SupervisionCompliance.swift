/// How a practitioner's supervision stands to its norm on a day, with every shortfall named.
///
/// It counts what the library knows: entries of the supervision log, had in the pool or elsewhere, and held
/// sessions of coaching and mentoring. It names no person who is coached or mentored.
///
/// Source: metrics section 11.9; rules A14, A38, R43 and R44.
public struct SupervisionCompliance: Hashable, Sendable, Codable {
  /// What was had in one form in the year.
  public struct Had: Hashable, Sendable, Codable {
    /// The form.
    public let form: SupervisionForm
    /// Minutes.
    public let minutes: Int
    /// Sessions.
    public let sessions: Int
  }

  /// What counts in one quarter.
  public struct QuarterShare: Hashable, Sendable, Codable {
    /// The days of the quarter.
    public let span: DateSpan
    /// The minutes that count.
    public let minutes: Int
    /// Whether the quarter is tested: it does not begin before the first engagement.
    public let isTested: Bool
  }

  /// The practitioner's membership.
  public let practitioner: PractitionerID
  /// The day.
  public let date: CivilDate
  /// The norm that applies; `nil` where the line asks for nothing of this work.
  public let norm: SupervisionNorm?
  /// The day of the first engagement in the line; `nil` where there was none by then.
  public let firstEngagement: CivilDate?
  /// Whether the minutes and sessions of the year are asked for: from the first anniversary on.
  public let testsTheYear: Bool
  /// Minutes of practice in the year, in the line.
  public let practiceMinutes: Int
  /// What was had in the year, form by form.
  public let had: [Had]
  /// The four quarters, the oldest first.
  public let quarters: [QuarterShare]
  /// The minutes that the year asks for: the norm's, or where they are more, those for the practice.
  ///
  /// Of a fraction of a minute it is the next whole one. 0 where no norm applies.
  public let requiredMinutes: Int
  /// The minutes of the year that count towards the norm; all of them where none applies.
  public let countedMinutes: Int
  /// The sessions of the year that count towards the norm; all of them where none applies.
  public let countedSessions: Int
  /// Everything that falls short, a waiver or not.
  public let shortfalls: [SupervisionShortfall]
  /// The waiver that holds on the day.
  public let waiver: DateSpan?

  /// The practice to one minute of supervision that counts; `nil` where there was none.
  public var ratio: PracticeRatio? {
    PracticeRatio(practiceMinutes: practiceMinutes, supervisionMinutes: countedMinutes)
  }

  /// Whether the norm is met or waived, and otherwise every shortfall.
  public var verdict: Verdict { waiver == nil ? Verdict(shortfalls.map(\.reason)) : .met }
}

extension SupervisionCompliance {
  init(
    of practitioner: PractitionerID, on date: CivilDate, _ history: SupervisionHistory,
    had entries: [SupervisionSession]
  ) {
    self.practitioner = practitioner
    self.date = date
    norm = history.norm
    firstEngagement = history.firstEngagement
    testsTheYear = history.norm != nil && history.testsTheYear(endingAt: date)
    let year = SupervisionYear(endingAt: date)
    let inside = entries.filter { year.span.contains($0.date) }
    had = SupervisionForm.allCases.map { form in
      let sessions = inside.filter { $0.form == form }
      return Had(
        form: form, minutes: sessions.reduce(0) { $0 + $1.reckonedMinutes },
        sessions: sessions.count)
    }
    let bounds = [-12, -9, -6, -3, 0].map { date.adding(months: $0) }
    quarters = zip(zip(bounds, bounds.dropFirst()), year.quarters).map { bound, span in
      QuarterShare(
        span: span, minutes: history.counted.minutes(after: bound.0, through: bound.1),
        isTested: history.norm != nil && history.testsTheQuarter(beginningAfter: bound.0))
    }
    let practised = history.practice.minutes(after: bounds[0], through: date)
    practiceMinutes = practised
    countedMinutes = history.counted.minutes(after: bounds[0], through: date)
    countedSessions = history.counted.count(after: bounds[0], through: date)
    requiredMinutes =
      history.norm.map { SupervisionHistory.required($0, practice: practised) } ?? 0
    shortfalls = history.shortfalls(on: date)
    waiver = history.waiver(on: date)
  }
}
