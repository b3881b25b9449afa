/// The life of a place in a training cohort as a table.
///
/// Source: workflow section 8.6, training before a membership is live; by design for the moves.
public enum TrainingPlaceMachine: Sendable {
  /// The moves.
  public static let table = StateTable<TrainingPlace.State, TrainingPlaceStep>(
    "trainingPlace",
    [
      .init(
        from: nil, event: .enrol, to: .enrolled, roles: [.poolCoordinator],
        guards: [
          "cohortIsOpen", "cohortIsNotOver", "placeIsFree", "notEnrolledBefore",
          "isOfTheCohortsOrganisation", "skillsMakeNoPractitioner",
        ], records: ["inTraining"]),
      .init(
        from: .enrolled, event: .complete, to: .completed, roles: [.poolCoordinator],
        guards: ["cohortHasBegun", "awardIsOfTheTraining"], records: ["qualification"]),
      .init(
        from: .enrolled, event: .withdraw, to: .withdrawn,
        roles: [.poolCoordinator, .individual, .practitioner],
        guards: ["isTheirOwnOrDisinterested"],
        records: []),
    ])
}

/// What happens to a place in a training cohort.
public enum TrainingPlaceStep: String, Hashable, Sendable, Codable, CaseIterable {
  /// Somebody gets a place.
  case enrol
  /// They complete the programme.
  case complete
  /// They leave it before the end.
  case withdraw
}
