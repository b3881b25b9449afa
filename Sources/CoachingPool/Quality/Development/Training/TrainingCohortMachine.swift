/// The life of a training cohort as a table.
///
/// Source: S1-12 and S4-09; by design for the moves.
public enum TrainingCohortMachine: Sendable {
  /// The moves.
  public static let table = StateTable<TrainingCohort.State, TrainingCohortStep>(
    "trainingCohort",
    [
      .init(
        from: nil, event: .open, to: .open, roles: [.poolCoordinator], guards: [], records: []),
      .init(
        from: .open, event: .close, to: .closed, roles: [.poolCoordinator],
        guards: ["nobodyIsEnrolled"], records: []),
    ])
}

/// What happens to a training cohort.
public enum TrainingCohortStep: String, Hashable, Sendable, Codable, CaseIterable {
  /// It is opened.
  case open
  /// It is closed.
  case close
}
