/// One thing that happened to a complaint: what, when, by whom and in what role; codes and no sentence.
///
/// Steps are only ever added; ``decide(_:_:_:)`` refuses a command that would change or drop one. Source:
/// workflow section 8, "every transition records".
public struct ComplaintStep: Hashable, Sendable {
  /// What happened.
  public let event: ComplaintEvent
  /// Where the complaint stood after it.
  public let to: ComplaintState
  /// When.
  public let at: Instant
  /// Who, by pseudonym.
  public let actor: ActorID
  /// In what role.
  public let role: Role
  /// The version of the policy in force.
  public let policyVersion: PolicyVersion

  /// Describes a step.
  public init(
    _ event: ComplaintEvent, to state: ComplaintState, at moment: Instant, by actor: ActorID,
    as role: Role, under policyVersion: PolicyVersion
  ) {
    self.event = event
    to = state
    at = moment
    self.actor = actor
    self.role = role
    self.policyVersion = policyVersion
  }
}
