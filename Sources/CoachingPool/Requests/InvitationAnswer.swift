/// What became of an invitation, as the individual or the pool coordinator may read it.
///
/// Source: workflow section 8.2, "no decline is shown to anyone but" these two; rule R16, a conflict that
/// one side declares is not shown to the other.
public struct InvitationAnswer: Hashable, Sendable, Codable {
  /// The invitation.
  public let invitation: InvitationID
  /// The practitioner.
  public let practitioner: PractitionerID
  /// Where it stands.
  public let state: Invitation.State
  /// When it was sent.
  public let sent: Instant
  /// When it was answered or ended.
  public let ended: Instant?
  /// What happened, in a sentence for this reader; nothing while it waits or where it was accepted.
  public let reason: Reason?
}

extension Invitation {
  /// What became of the invitation, for a reader in a role.
  ///
  /// The coordinator reads the code of a decline; the individual reads a neutral sentence, whatever the
  /// code. Nobody else reads anything: `nil`. The caller answers for whether the individual is the one
  /// who asked; before accepting, the practitioner has ``InvitationView``.
  public func shown(to role: Role) -> InvitationAnswer? {
    guard role == .individual || role == .poolCoordinator else { return nil }
    let reason: Reason? =
      switch state {
      case .sent, .accepted: nil
      case .declined where role == .poolCoordinator:
        Reason(
          .invitationDeclined, ["code": declineCode?.rawValue ?? "none given"],
          audience: .coordinator)
      case .declined: Reason(.cannotTakeItOn, audience: .individual)
      case .expired: Reason(.noAnswerInTime)
      case .withdrawn: Reason(.invitationTakenBack)
      }
    return InvitationAnswer(
      invitation: id, practitioner: practitioner, state: state, sent: sent, ended: ended,
      reason: reason)
  }
}

extension ReasonCode {
  /// The practitioner declined, with a code; for the pool coordinator.
  public static let invitationDeclined = ReasonCode("invitation.declined")
  /// The practitioner declined; for the individual.
  public static let cannotTakeItOn = ReasonCode("invitation.cannotTakeItOn")
  /// The practitioner did not answer in time.
  public static let noAnswerInTime = ReasonCode("invitation.noAnswerInTime")
  /// The invitation was taken back.
  public static let invitationTakenBack = ReasonCode("invitation.takenBack")
}
