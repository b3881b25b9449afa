/// Which version of the plan of sessions holds, and how many sessions it has.
public struct PlanReference: Hashable, Sendable {
  /// The version, 1 for the first.
  public var version: Int
  /// How many sessions it has.
  public var sessions: Int

  /// Names a version.
  public init(version: Int, sessions: Int) {
    self.version = version
    self.sessions = sessions
  }
}
