/// What is agreed about working time for sessions.
///
/// Source: S3-37, S3-67; protected time during working hours.
public struct ProtectedTimeTerms: Hashable, Sendable {
  /// Whether sessions take place in working hours.
  public var inWorkingHours: Bool
  /// Whether the sponsor keeps the time free, and so may learn the dates: the individual agrees by
  /// signing (rules A24 and A30).
  public var isArrangedBySponsor: Bool

  /// Agrees on protected time.
  public init(inWorkingHours: Bool = true, isArrangedBySponsor: Bool = false) {
    self.inWorkingHours = inWorkingHours
    self.isArrangedBySponsor = isArrangedBySponsor
  }
}
