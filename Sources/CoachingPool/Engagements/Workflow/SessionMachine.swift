/// The life of a session as a table.
///
/// A session that took place is always recorded, flagged where it broke a rule; only planning refuses
/// (rule A18). Source: workflow section 8.4; rule A31, which adds a session that nobody had planned and
/// the correction of a record.
public enum SessionMachine: Sendable {
  /// The moves.
  public static let table = StateTable<SessionState, SessionEvent>(
    "session",
    [
      row(
        nil, .plan, .planned, ["engagementIsUnderWay", "withinTheAgreement", "overlapsNoOther"],
        ["date", "minutes", "mode"]),
      row(
        nil, .record, .held, ["isPast", "minutesArePossible"],
        ["date", "minutes", "mode", "flags"]),
      row(.planned, .hold, .held, ["isPast", "minutesArePossible"], ["minutes", "flags"]),
      row(.planned, .cancelInTime, .cancelledInTime, ["noticeIsEnough"], ["byWhom"]),
      row(.planned, .cancelLate, .cancelledLate, ["noticeIsShort"], ["byWhom"]),
      row(.planned, .miss, .missed, ["isPast"], ["byWhom"]),
      row(.planned, .move, .moved, ["newDateIsAhead"], ["newSession"]),
      row(.held, .correct, .recordedInError, []),
    ])

  private static func row(
    _ from: SessionState?, _ event: SessionEvent, _ to: SessionState, _ guards: [String],
    _ records: [String] = []
  ) -> StateTable<SessionState, SessionEvent>.Row {
    .init(
      from: from, event: event, to: to, roles: [.individual, .practitioner], guards: guards,
      records: records)
  }
}
