/// Names whoever acts by a pseudonym; the key to it is kept apart from the pool.
public typealias ActorID = Identifier<Actor>
/// Names an attempt, so that a repeated one is not carried out twice.
public typealias IdempotencyKey = Identifier<Commit>

/// Changes that take effect together or not at all, with who made them, when, and under which policy.
public struct Commit: Hashable, Sendable {
  /// The state from which it was decided.
  public let base: Revision
  /// The state that it makes.
  public let revision: Revision
  /// When it was decided.
  public let instant: Instant
  /// Who decided it, by pseudonym; `nil` where nobody may be named, as for a signposting tally.
  public let actor: ActorID?
  /// In what role.
  public let role: Role
  /// The command's name.
  public let command: String
  /// The version of the policy under which it was decided.
  public let policyVersion: PolicyVersion
  /// The attempt.
  public let idempotencyKey: IdempotencyKey
  /// The steps, in order.
  public let changes: [Change]

  /// Describes a commit on top of a state.
  public init(
    base: Revision, instant: Instant, actor: ActorID?, role: Role, command: String,
    policyVersion: PolicyVersion, idempotencyKey: IdempotencyKey, changes: [Change]
  ) {
    self.base = base
    revision = base.next
    self.instant = instant
    self.actor = actor
    self.role = role
    self.command = command
    self.policyVersion = policyVersion
    self.idempotencyKey = idempotencyKey
    self.changes = changes
  }
}
