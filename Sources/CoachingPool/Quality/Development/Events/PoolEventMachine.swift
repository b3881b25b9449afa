/// The life of a pool's event as a table.
///
/// Source: section 15, Event; by design for the moves.
public enum PoolEventMachine: Sendable {
  /// The moves.
  public static let table = StateTable<PoolEvent.State, PoolEventStep>(
    "event",
    [
      row(nil, .plan, .planned, []),
      row(.planned, .change, .planned, []),
      row(
        .planned, .recordAttendance, .held, ["lastDayHasCome", "ownRowStands"],
        ["attendance", "credits"]),
      row(
        .held, .recordAttendance, .held, ["lastDayHasCome", "ownRowStands"],
        ["attendance", "credits"]),
      row(.planned, .cancel, .cancelled, []),
    ])

  private static func row(
    _ from: PoolEvent.State?, _ step: PoolEventStep, _ to: PoolEvent.State, _ guards: [String],
    _ records: [String] = []
  ) -> StateTable<PoolEvent.State, PoolEventStep>.Row {
    .init(
      from: from, event: step, to: to, roles: [.poolCoordinator], guards: guards,
      records: records)
  }
}

/// What happens to a pool's event.
public enum PoolEventStep: String, Hashable, Sendable, Codable, CaseIterable {
  /// It is planned.
  case plan
  /// Its plan changes.
  case change
  /// Who came is recorded, for the first time or once more.
  case recordAttendance
  /// It will not take place.
  case cancel
}
