/// What a service tells its host's log; no event holds content of the pool.
public enum ServiceEvent: Hashable, Sendable {
  /// A commit was stored.
  case committed(command: String, revision: Revision)
  /// A command was refused for so many reasons.
  case refused(command: String, codes: [ReasonCode])
  /// Somebody else's commit came first, and the command is decided again.
  case conflict(command: String, attempt: Int)
  /// The state was brought up to date.
  case caughtUp(to: Revision)
}
