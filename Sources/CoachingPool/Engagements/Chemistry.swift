/// How far the two are in finding out whether they want to work together.
///
/// It holds two yes and no reason: a no ends the engagement and leaves nothing here. Source: workflow
/// section 8.3, E2 to E4.
public struct Chemistry: Hashable, Sendable {
  /// A short first talk that binds nobody.
  public struct Meeting: Hashable, Sendable {
    /// When it is.
    public let at: Instant
    /// How they meet.
    public let mode: MeetingMode

    /// Plans a meeting.
    public init(at: Instant, mode: MeetingMode) {
      self.at = at
      self.mode = mode
    }
  }

  /// The meeting; `nil` where none was planned.
  public var meeting: Meeting?
  /// Whether the individual said yes.
  public var individualSaysYes: Bool
  /// Whether the practitioner said yes.
  public var practitionerSaysYes: Bool

  /// Describes how far the two are.
  public init(
    meeting: Meeting? = nil, individualSaysYes: Bool = false, practitionerSaysYes: Bool = false
  ) {
    self.meeting = meeting
    self.individualSaysYes = individualSaysYes
    self.practitionerSaysYes = practitionerSaysYes
  }
}
