/// A held session of coaching or mentoring, as figures count it.
public struct CountedSession: Hashable, Sendable {
  /// The day on which it began, by the pool's calendar.
  public let date: CivilDate
  /// For how many minutes, 1 to 1,440.
  public let minutes: Int
  /// Which participants were there, by their places in ``CountedEngagement/participants``.
  public let present: [Int]
  /// The organisation that gave the practitioner's time on that day; `nil` where they were of none.
  public let giver: OrganisationID?

  /// Describes a session; by default the first participant was there, who mostly is the only one.
  public init(
    on date: CivilDate, minutes: Int, present: [Int] = [0], givenBy giver: OrganisationID? = nil
  ) {
    self.date = date
    self.minutes = minutes
    self.present = present
    self.giver = giver
  }
}
