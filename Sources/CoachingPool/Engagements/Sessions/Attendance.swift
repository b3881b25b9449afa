/// Who was to come to a session, who did not, and who called it off.
///
/// It is a type of its own, since others may see it than see when a session was: see the rows
/// `attendance` and `sessionFacts` of the confidentiality matrix.
public struct Attendance: Hashable, Sendable {
  /// Who was to take part beside the practitioner, in the engagement's order.
  public var expected: [PersonID]
  /// Who of them did not come to a session that was held, in the same order.
  public var absent: [PersonID]
  /// Who called the session off, or did not come so that it was missed.
  public var by: EngagementSide?
  /// When it was called off.
  public var notice: Instant?

  /// Describes who came.
  public init(
    expected: [PersonID], absent: [PersonID] = [], by: EngagementSide? = nil,
    notice: Instant? = nil
  ) {
    self.expected = expected
    self.absent = absent
    self.by = by
    self.notice = notice
  }

  /// Who took part, where the session was held.
  public var present: [PersonID] { expected.filter { !absent.contains($0) } }
}
