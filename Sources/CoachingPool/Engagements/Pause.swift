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
  /// Whether the pool coordinator made it, and not the two.
  ///
  /// Such a pause is the coordinator's alone to end before the day on which work was to go on, and from
  /// then on the two's as well; one that the two made is theirs alone (rules A16 and A19).
  public let isByCoordinator: Bool

  /// Describes a pause.
  public init(
    began: Instant, returns: CivilDate, ended: Instant? = nil, isByCoordinator: Bool = false
  ) {
    self.began = began
    self.returns = returns
    self.ended = ended
    self.isByCoordinator = isByCoordinator
  }
}
