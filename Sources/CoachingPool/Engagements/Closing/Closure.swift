/// How an engagement ended: why, when, in whose role, and what came after.
public struct Closure: Hashable, Sendable {
  /// Why.
  public let code: ClosureCode
  /// When.
  public let at: Instant
  /// In what role it was ended; the audit trail holds the actor's pseudonym.
  public let by: Role
  /// The engagement that followed after a rematch.
  ///
  /// An ending that has one is left out of the rate of completions (rule A36).
  public var successor: EngagementID?

  /// Describes an ending.
  public init(_ code: ClosureCode, at: Instant, by: Role, successor: EngagementID? = nil) {
    self.code = code
    self.at = at
    self.by = by
    self.successor = successor
  }
}
