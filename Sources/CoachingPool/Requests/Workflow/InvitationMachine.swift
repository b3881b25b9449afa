/// The life of an invitation as a table.
///
/// Source: workflow section 8.2; rules R22, R23, A04, A33 and A35.
public enum InvitationMachine: Sendable {
  /// The moves.
  public static let table = StateTable<Invitation.State, InvitationEvent>(
    "invitation",
    [
      row(
        nil, .send, .sent, [.individual, .poolCoordinator, .system],
        [
          "requestLooksForAPractitioner", "noOtherInvitationOpen", "notAskedBefore", "nextChoice",
          "everyRequirementMet",
        ], ["expires"]),
      row(
        .sent, .accept, .accepted, [.practitioner],
        [
          "isThePractitionerInvited", "inTime", "requestLooksForAPractitioner", "placeFree",
          "everyRequirementMet",
        ], ["engagement"]),
      row(
        .sent, .decline, .declined, [.practitioner], ["isThePractitionerInvited", "inTime"],
        ["declineCode"]),
      row(.sent, .expire, .expired, [.system], ["timeRanOut"]),
      row(.sent, .withdraw, .withdrawn, [.individual, .poolCoordinator, .system], []),
    ])

  private static func row(
    _ from: Invitation.State?, _ event: InvitationEvent, _ to: Invitation.State, _ roles: [Role],
    _ guards: [String], _ records: [String] = []
  ) -> StateTable<Invitation.State, InvitationEvent>.Row {
    .init(from: from, event: event, to: to, roles: roles, guards: guards, records: records)
  }
}

/// What happens to an invitation.
public enum InvitationEvent: String, Hashable, Sendable, Codable, CaseIterable {
  /// A practitioner is approached.
  case send
  /// The practitioner accepts.
  case accept
  /// The practitioner declines.
  case decline
  /// Its time runs out.
  case expire
  /// It is taken back.
  case withdraw
}
