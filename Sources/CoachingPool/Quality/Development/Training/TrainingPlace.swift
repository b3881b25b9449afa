/// One person's place in a training cohort.
public struct TrainingPlace: Hashable, Sendable {
  /// Where a place stands.
  public enum State: String, Hashable, Sendable, Codable, CaseIterable {
    /// Is taking part, or is to.
    case enrolled
    /// Has completed the programme.
    case completed
    /// Left it before the end.
    case withdrawn
  }

  /// Who has it.
  public let person: PersonID
  /// The membership as practitioner in training, where they have one.
  public var practitioner: PractitionerID?
  /// Where it stands.
  public var state: State
  /// When they were enrolled.
  public let enrolled: Instant
  /// When they completed or left it; `nil` while they are enrolled.
  public var ended: Instant?

  /// Describes a place.
  public init(
    _ person: PersonID, practitioner: PractitionerID? = nil, state: State = .enrolled,
    enrolled: Instant, ended: Instant? = nil
  ) {
    self.person = person
    self.practitioner = practitioner
    self.state = state
    self.enrolled = enrolled
    self.ended = ended
  }
}
