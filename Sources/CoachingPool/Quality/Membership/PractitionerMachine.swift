/// The life of a practitioner's membership as a table.
///
/// A lapse of supervision, of a credential or of insurance is no move: it stops new matches by
/// ``PoolState/standing(of:on:)`` and ends by itself when it is made good. Source: workflow section 8.6.
public enum PractitionerMachine: Sendable {
  /// The moves.
  public static let table = StateTable<PractitionerStatus, PractitionerEvent>(
    "practitioner",
    [
      row(nil, .apply, .applied, either, ["noOtherMembershipOfTheLine"], ["joined"]),
      row(.left, .apply, .applied, either, ["noOtherMembershipOfTheLine"]),
      row(.applied, .approve, .approved, coordinator, ["coordinatorTakesNoPart"]),
      row(.applied, .decline, .left, coordinator, ["coordinatorTakesNoPart"]),
      row(.approved, .decline, .left, coordinator, ["coordinatorTakesNoPart"]),
      row(.approved, .goLive, .live, coordinator, onFile + ["coordinatorTakesNoPart"]),
      row(.live, .pause, .paused, either, ["returnsInTime"], ["returns"]),
      row(.paused, .resume, .live, either, onFile + ["whoPausedOrCoordinator"]),
    ]
      + [.applied, .approved, .live, .paused].map { row($0, .leave, .left, either, []) }
      + [.live, .paused, .left].map {
        row($0, .remove, .removed, coordinator, ["coordinatorTakesNoPart"])
      })

  /// What has to be on file before somebody takes people on.
  private static let onFile = [
    "trainingIsOver", "credentialIsOnFile", "inductionIsDone", "codeOfEthicsIsAgreed",
    "organisationSupportIsConfirmed", "insuranceIsInDate",
  ]
  private static let either: [Role] = [.practitioner, .poolCoordinator]
  private static let coordinator: [Role] = [.poolCoordinator]

  private static func row(
    _ from: PractitionerStatus?, _ event: PractitionerEvent, _ to: PractitionerStatus,
    _ roles: [Role], _ guards: [String], _ records: [String] = []
  ) -> StateTable<PractitionerStatus, PractitionerEvent>.Row {
    .init(from: from, event: event, to: to, roles: roles, guards: guards, records: records)
  }
}
