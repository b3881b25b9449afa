/// One move of a practitioner's membership: what happened, when, and in whose role.
public struct MembershipMove: Hashable, Sendable, Codable {
  /// What happened.
  public let event: PractitionerEvent
  /// The status before; `nil` for the beginning.
  public let from: PractitionerStatus?
  /// The status after.
  public let to: PractitionerStatus
  /// When.
  public let at: Instant
  /// Who, by pseudonym.
  public let actor: ActorID
  /// In what role.
  public let role: Role

  /// Records a move.
  public init(
    _ event: PractitionerEvent, from: PractitionerStatus?, to: PractitionerStatus,
    at moment: Instant,
    actor: ActorID, role: Role
  ) {
    self.event = event
    self.from = from
    self.to = to
    at = moment
    self.actor = actor
    self.role = role
  }
}
