/// What a service tells its host's log; no event holds content of the pool.
public enum ServiceEvent: Hashable, Sendable {
  /// A commit was stored.
  case committed(command: String, revision: Revision)
  /// A command was refused, for reasons of these codes.
  case refused(command: String, codes: [ReasonCode])
  /// Somebody else's commit came first, and the command is decided again.
  case conflict(command: String, attempt: Int)
  /// The store had forgotten what came between, and the service goes on from a snapshot.
  case caughtUp(to: Revision)
}
