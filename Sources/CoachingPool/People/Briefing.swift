/// Training that prepares a person for one kind of work, on the day on which it was completed.
///
/// Reverse mentoring asks for it on both sides, 3 hours in one published scheme (rule R09, P128-P130).
public struct Briefing: Hashable, Sendable, Codable {
  /// The kind for which it prepares.
  public let kind: ServiceKind
  /// The day on which it was completed.
  public let completed: CivilDate
  /// How long it was, in minutes from 1 to 6,000.
  public let minutes: Int

  /// Records a briefing.
  public init(for kind: ServiceKind, completed: CivilDate, minutes: Int) {
    self.kind = kind
    self.completed = completed
    self.minutes = minutes
  }
}
