/// A time in which the two do not meet, with the day on which they mean to go on.
///
/// It holds no reason, on purpose (rule A19).
public struct Pause: Hashable, Sendable {
  /// When it began.
  public let began: Instant
  /// The day on which they mean to go on.
  public let returns: CivilDate
  /// When it ended; `nil` while it lasts.
  public var ended: Instant?

  /// Describes a pause.
  public init(began: Instant, returns: CivilDate, ended: Instant? = nil) {
    self.began = began
    self.returns = returns
    self.ended = ended
  }
}
