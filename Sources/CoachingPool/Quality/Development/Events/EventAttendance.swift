/// That a person known to the pool came to an event, and for how long.
public struct EventAttendance: Hashable, Sendable {
  /// Who came.
  public let person: PersonID
  /// How many of the event's minutes of CPD they were there for; `nil` for all of them.
  public let minutes: Int?

  /// Records that somebody came.
  public init(_ person: PersonID, minutes: Int? = nil) {
    self.person = person
    self.minutes = minutes
  }
}
