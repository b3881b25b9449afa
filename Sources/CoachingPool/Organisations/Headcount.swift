/// How many staff an organisation had on a day.
public struct Headcount: Hashable, Sendable, Codable {
  /// People, not full-time equivalents: 0 to 10,000,000.
  public let people: Int
  /// The day to which the figure refers.
  public let asOf: CivilDate

  /// Dates a figure.
  public init(people: Int, asOf: CivilDate) {
    self.people = people
    self.asOf = asOf
  }
}
