/// A held session of coaching or mentoring, as figures count it.
public struct CountedSession: Hashable, Sendable {
  /// The day on which it began, by the pool's calendar.
  public let date: CivilDate
  /// For how many minutes, 1 to 1,440.
  public let minutes: Int
  /// Which participants were there, by their places in ``CountedEngagement/participants``.
  public let present: [Int]

  /// Describes a session; by default the first participant was there, who mostly is the only one.
  public init(on date: CivilDate, minutes: Int, present: [Int] = [0]) {
    self.date = date
    self.minutes = minutes
    self.present = present
  }
}
